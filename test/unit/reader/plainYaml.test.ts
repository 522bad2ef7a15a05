import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseWithLibrary } from '../../../src/core/reader/frontmatter/parseYaml';
import { parsePlainYaml } from '../../../src/core/reader/frontmatter/plainYaml';
import { lineStartsOf, spanAt } from '../../../src/core/reader/position';

/** The plain reading, held against the library's where there is one. */
function plain(source: string) {
  const lineStarts = lineStartsOf(source);
  const place = (start: number, end: number) => spanAt(lineStarts, start, end);
  const map = parsePlainYaml(source, place);
  if (map) assert.deepEqual({ map, problems: [] }, parseWithLibrary(source, place, []), JSON.stringify(source));
  return map;
}

describe('frontmatter that is plain is read as the YAML library reads it', () => {
  for (const source of [
    'type: meeting\ndate: 2026-11-20\n',
    '日期: 2026-11-20\r\n参会人: 王芳、李明\r\n',
    'participants: [Anna Schmidt, "Li, Wei", Kate]  \n',
    "goals:\n  - Agree the date\n  - { goal: Sign off, outcome: met, by: ['Anna'] }\nstatus: held\n",
    'tags:\n- a\n- b',
    'time: 14:00\nlink: https://example.com/a?b=c\nnote: don’t ask, it is "fine"\n',
    'none: null\nyes: true\nnumber: 0x1F\nempty: []\nmap: {}\n',
  ])
    it(JSON.stringify(source), () => assert.ok(plain(source)));

  it('and so is whatever else it takes, of lines of any kind', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end), { minLength: 1, maxLength: 5 }), (lines) => {
        plain(lines.flat().join(''));
      }),
      { numRuns: 2000, seed: 20261120 },
    );
  });
});

describe('frontmatter is left to the YAML library', () => {
  for (const [what, source] of [
    ['that is empty', ''],
    ['with a comment', 'a: b # c\n'],
    ['with a value over several lines', 'a: b\n  c\n'],
    ['with a block text', 'a: |\n  b\n'],
    ['with a map below a key', 'a:\n  b: c\n'],
    ['with maps in a list', 'goals:\n  - goal: a\n    met: yes\n'],
    ['with a key twice', 'a: b\na: c\n'],
    ['with a key that is no text', 'null: b\n'],
    ['with anchors', 'a: &x b\nc: *x\n'],
    ['with escapes', 'a: "b\\n"\n'],
    ['with tabs', 'goals:\n\t- a\n'],
    ['with a colon too many', 'a: b: c\n'],
    ['with an open bracket', 'a: [b\n'],
    ['with nothing behind a key', 'a:\nb: c\n'],
    ['that is very long', `a: ${'b'.repeat(10_000)}\n`],
  ] as const)
    it(what, () => assert.equal(plain(source), undefined));
});

const line = fc.constantFrom(
  ...[
    'date: 2026-11-20',
    'goals:',
    '  - Agree',
    '  - { goal: Decide, by: 2026-11-18 }',
    '- x',
    '  - "q"',
    'tags: [a, "b: c"]',
  ],
  ...[
    'x: { a: 1, b: [c, d] }',
    'n: null',
    'e:',
    '',
    '# c',
    '  more',
    "'quoted key': v",
    '    - deep',
    'k: [ ]',
    'k: {}',
  ],
  ...[
    'a: - x',
    'b: "a" b',
    'c: [a b: c]',
    'd: [a, ]',
    'f: {a: }',
    'g: x: y',
    'h: a #b',
    'i: a#b',
    'l:\t x',
    'm: [a,b]',
  ],
  ...[
    'o: {a: b,c: d}',
    'p: [[a], {b: c}]',
    'q: ]',
    'r: a, b',
    's: a]',
    "u: it's",
    'v: [a',
    'w: a:',
    '---',
    'two words: 王芳 📅',
  ],
);
const end = fc.constantFrom('\n', '\n', '\n', '\r\n', ' \n', '\n\n', '');
