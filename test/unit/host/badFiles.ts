import type { SkipReason } from '../../../src/core/model/note';

/** A file made to trip a reader over, and what must become of it; `any` where both a note and a named reason will do. */
export interface BadFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly expected: 'note' | SkipReason | 'any';
}

const FRONT = '---\ntype: meeting\ndate: 2026-11-20\n---\n';
const MEGABYTE = 1024 * 1024;
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const joined = (...parts: readonly (string | Uint8Array)[]) => Buffer.concat(parts.map((it) => Buffer.from(it)));
const nested = (count: number, mark: string) => mark.repeat(count);
const each = <T>(
  values: readonly T[],
  make: (value: T, index: number) => Omit<BadFile, 'path'>,
  name: string,
): readonly BadFile[] =>
  values.map((value, index) => ({ path: `${name}/${String(index).padStart(2, '0')}.md`, ...make(value, index) }));
const note = (content: string | Uint8Array): Omit<BadFile, 'path'> => ({ content, expected: 'note' });

/** More than two hundred files of every class that is not a note as it should be. */
export function badFiles(): readonly BadFile[] {
  return [
    ...encodings(),
    ...lineEnds(),
    ...sizes(),
    ...depths(),
    ...fences(),
    ...frontmatter(),
    ...dates(),
    ...names(),
    ...characters(),
    ...structures(),
  ];
}

function encodings(): readonly BadFile[] {
  const broken = [
    bytes(0xff, 0xfe),
    bytes(0x80),
    bytes(0xc3),
    bytes(0xc0, 0xaf),
    bytes(0xed, 0xa0, 0x80),
    bytes(0xf4, 0x90, 0x80, 0x80),
    bytes(0xf8, 0x88, 0x80, 0x80, 0x80),
    bytes(0xe7, 0x8e),
    bytes(0xcd, 0xf5, 0xce, 0xb0),
    Buffer.from('Gr\xfc\xdfe', 'latin1'),
    Buffer.from('h\xe9llo', 'latin1'),
  ];
  return [
    ...each(broken, (it) => ({ content: joined(FRONT, it), expected: 'not-utf8' }), 'not-utf8'),
    ...each(
      [Buffer.from(`\ufeff${FRONT}`, 'utf16le'), Buffer.from(`\ufeff${FRONT}`, 'utf16le').swap16()],
      (it) => ({ content: it, expected: 'not-utf8' }),
      'utf16',
    ),
    ...each(
      ['\ufeff', '\ufeff\ufeff', '\0', '\0\0\0text', '\u0001\u001b[31m', '\x7f'],
      (it) => ({ content: it, expected: 'any' }),
      'control',
    ),
    ...each(['\ufeff', ''], (it) => note(`${it}${FRONT}\n# A\n`), 'mark'),
    ...each(
      [
        '\0',
        '\u200b',
        '\u2028',
        '\u2029',
        '\u0085',
        '\u202e',
        '\u2066',
        '\ufffd',
        '\ufe0f',
        '\u00a0',
        '\u3000',
        '😀',
        '👩‍👩‍👧',
        'e\u0301',
        '𠮷',
      ],
      (it) => note(`${FRONT}\n- [ ] do ${it} it @anna${it} 📅 2026-12-01\n`),
      'inside',
    ),
  ];
}

function lineEnds(): readonly BadFile[] {
  return each(
    ['\r\n', '\r', '\n\r', '\n\n', '\r\r\n', '\u2028'],
    (it) => ({ content: `${FRONT}\n# A\n\n- [ ] one\n`.replaceAll('\n', it), expected: 'any' }),
    'line-ends',
  ).concat(
    each(
      [`${FRONT}\r\nmixed\r\nends\n`, `${FRONT}no end`, FRONT.trimEnd(), `${FRONT}\n\n\n\n`, `${FRONT}\t\n \n`],
      note,
      'ends',
    ),
  );
}

function sizes(): readonly BadFile[] {
  const long = 'word '.repeat(4000);
  return [
    ...each(['', ' ', '\n'], (it) => ({ content: it, expected: 'not-a-record' }), 'empty'),
    ...each(
      [2 * MEGABYTE + 1, 3 * MEGABYTE],
      (it) => ({ content: `${FRONT}${'a\n'.repeat(it / 2)}`.padEnd(it, 'a\n'), expected: 'too-large' }),
      'large',
    ),
    ...each(
      [21 * 1024, 200 * 1024, MEGABYTE],
      (it) => ({ content: `${FRONT}\n${'a'.repeat(it)}\n`, expected: 'line-too-long' }),
      'long-line',
    ),
    ...each([long, `| ${long} |`, `- ${long}`, `> ${long}`], (it) => note(`${FRONT}\n${it}\n`), 'wide'),
    ...each(
      ['- a\n', '# a\n', '\n', '[a]: b\n', '| a |\n', '> a\n', '    a\n'],
      (it) => ({ content: `${FRONT}\n${it.repeat(2000)}`, expected: 'any' }),
      'many',
    ),
    ...each(
      [65 * 1024, 300 * 1024],
      (it) => ({ content: `---\ntype: meeting\n${'# x\n'.repeat(it / 4)}---\n`, expected: 'frontmatter-too-large' }),
      'large-front',
    ),
  ];
}

function depths(): readonly BadFile[] {
  return [
    ...each(
      ['> ', '>', '- ', '* ', '+ ', '1. ', '1) '],
      (it) => ({ content: `${FRONT}\n${nested(60, it)}a\n`, expected: 'too-deep' }),
      'deep',
    ),
    ...each([10_000, 9000], (it) => ({ content: `${FRONT}\n${nested(it, '>')}a\n`, expected: 'too-deep' }), 'deeper'),
    ...each(['- ', '> '], (it) => ({ content: `${FRONT}\n${nested(2000, it)}a\n`, expected: 'too-deep' }), 'hostile'),
    ...each(['> ', '- ', '1. '], (it) => ({ content: `${FRONT}\n${nested(40, it)}a\n`, expected: 'any' }), 'nested'),
    ...each(
      [60, 20],
      (it) => ({
        content: `${FRONT}\n${Array.from({ length: it }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')}`,
        expected: 'any',
      }),
      'stairs',
    ),
    ...each(
      ['*', '_', '[', '(', '`', '~', '<', '![', '**_'],
      (it) => ({ content: `${FRONT}\n${it.repeat(3000)}\n`, expected: 'any' }),
      'inline',
    ),
  ];
}

function fences(): readonly BadFile[] {
  return each(
    [
      '```\n',
      '~~~\n',
      '```\n- [ ] a\n',
      '````\n```\n',
      '```a`b\n```\n',
      '<!--\n',
      '<!-- a --',
      '<div>\n# no heading\n</div>\n',
      '<details>\n\n## Decisions\n\n- a\n',
      '<script>\n',
      '<![CDATA[\n',
      '<?php\n',
      '- ```\n  a\n- b\n',
      '> ```\n> a\nb\n',
      '    ```\n',
      '$$\n',
      '```\n---\n```\n',
      '[^1]: a\n\n    - [ ] b\n',
      '| a |\n|---|\n| `|` |\n',
      '| a | b |\n| - |\n',
    ],
    (it) => note(`${FRONT}\n${it}\n## Decisions\n\n- b\n`),
    'fences',
  );
}

function frontmatter(): readonly BadFile[] {
  const values = [
    'type: meeting\ntype: call',
    'type: meeting\n  bad indent: x',
    'type: [meeting',
    'type: {a: b',
    'type: "meeting',
    "type: 'meeting",
    'type: meeting\n\tx: y',
    '- meeting',
    'meeting',
    '42',
    'null',
    '',
    '&a [*a]',
    'a: &a [*a, *a]\nb: *a',
    'type: meeting\n<<: *none',
    'type: !!js/function "x"',
    'type: !!binary x',
    '? [a]\n: b',
    'type: meeting\n__proto__: { x: 1 }',
    'type: meeting\nconstructor: x\ntoString: y',
    'type: |\n  meeting',
    'type: >-\n  meeting',
    'type: meeting # c',
    '%YAML 1.1\ntype: meeting',
    'type: meeting\n...\nx',
    'type: meeting\nkey with spaces: 1',
    'type: meeting\n🙂: 1',
    'type: meeting\ndate: 2026-11-20 25:61',
    'type: meeting\nparticipants: {a: {b: {c: d}}}',
    'type: meeting\ngoals: [[[[a]]]]',
    'type: meeting\ntags: yes',
    'type: meeting\ndate: yes',
    `type: meeting\nx: ${'['.repeat(100)}${']'.repeat(100)}`,
    `type: meeting\nx: ${'{a: '.repeat(900)}1${'}'.repeat(900)}`,
    `type: meeting\n${Array.from({ length: 3000 }, (_, n) => `k${n}: 1`).join('\n')}`,
    `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) => `${'bcdefghij'[n]}: &${'bcdefghij'[n]} [${Array(9).fill(`*${'abcdefghi'[n]}`).join(', ')}]`).join('\n')}`,
  ];
  return [
    ...each(
      values,
      (it) => ({ content: `---\n${it}\n---\n\n# Meeting 2026-11-20\n\n- [ ] a\n`, expected: 'any' }),
      'front',
    ),
    ...each(
      [
        '---js\nprocess.exit(9)\n---\n',
        '---javascript\nthrow 1\n---\n',
        '--- js \nwhile(1);\n---\n',
        '---\n',
        '---\n---\n',
        '----\ntype: meeting\n----\n',
        ' ---\ntype: meeting\n---\n',
        '+++\ntype = "meeting"\n+++\n',
        '---\ntype: meeting\n',
        '---\ntype: meeting\n----\n',
        '---\r\ntype: meeting\r\n---\r\n',
        '---  \ntype: meeting\n---  \n',
      ],
      (it) => ({ content: `${it}\n# a\n`, expected: 'any' }),
      'opening',
    ),
  ];
}

function dates(): readonly BadFile[] {
  return each(
    [
      '2026-02-30',
      '2026-13-01',
      '0000-00-00',
      '9999-12-31',
      '99999-01-01',
      '2026-1-1',
      '20261120',
      '2026/11/20',
      '11/12/2026',
      '2026年2月30日',
      '2026年11月20日',
      'tomorrow',
      '下周五',
      '2026-11-20T25:00:00Z',
      '2026-11-20T14:00:00+99:00',
      '-1',
      '1e9',
      'NaN',
      '[2026-11-20]',
      '{}',
      '"2026-11-20"',
      '2026-W47',
      "'20.11.2026'",
    ],
    (it) => note(`---\ntype: meeting\ndate: ${it}\n---\n\n- [ ] a 📅 ${it} [due:: ${it}] by ${it}\n`),
    'dates',
  );
}

function names(): readonly BadFile[] {
  return each(
    [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
      ' ',
      '@',
      '@@',
      '@{',
      '@{}',
      '@{a',
      'a@b.example',
      '[[a]]',
      '[[',
      '王伟',
      '*',
      '`a`',
      '<b>',
      '%s',
      '$&',
      '../../etc',
      'a\\b',
      'x'.repeat(5000),
    ],
    (it) =>
      note(
        `---\ntype: meeting\ndate: 2026-11-20\nparticipants: [${JSON.stringify(it)}]\nproject: ${JSON.stringify(it)}\nclient: ${JSON.stringify(it)}\n---\n\n- [ ] a @${it} [owner:: ${it}]\n`,
      ),
    'names',
  );
}

function characters(): readonly BadFile[] {
  const odd = [
    'a b',
    'a%20b',
    "a'b",
    'a"b',
    'a#b',
    'a?b',
    'a&b',
    'a+b',
    '会议',
    'é',
    'e\u0301',
    '😀',
    '-rf',
    '.hidden',
    'a\nb',
    '[a]',
    '{a}',
    '(a)',
    '$HOME',
    '~',
    '__proto__',
    'constructor',
    'x'.repeat(200),
  ];
  return odd.map((it) => ({ path: `file-names/${it}.md`, content: FRONT, expected: 'note' }) as const);
}

function structures(): readonly BadFile[] {
  return each(
    [
      '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n',
      '- [ ]\n- [x]\n- [ ] \n-[ ] a\n- [] b\n- [?] c\n',
      '# \n## \n',
      'a\n===\nb\n---\n',
      '**Decisions**\n\n- a\n',
      '1. a\n   - [ ] b\n     - [ ] c\n',
      '|a|b\n|-|-\n|c\n',
      '## Decisions\n\nNone\n',
      '## 决议\n\n无\n',
      '[due:: [due:: x]]\n',
      '- [ ] [a:: b] [a:: c] (a:: d) a:: e\n',
      '- [ ] 📅📅 2026-12-01 📅\n',
      '- [ ] 📅 2026-12-01 📅 2026-12-02 ✅ ✅\n',
      '<!-- rapport-ignore -->\n<!-- rapport-ignore x -->\n',
    ],
    (it) => note(`${FRONT}\n${it}`),
    'structures',
  );
}
