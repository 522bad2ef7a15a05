import assert from 'node:assert/strict';
import fc from 'fast-check';
import { internalLinesOf } from '../../src/core/reader/body/internalLines';
import { hasInternalPart, visibilityOfHeading } from '../../src/core/reader/body/visibilityOfHeading';
import { plainText } from '../../src/core/reader/inline/plainText';
import { lineStartsOf } from '../../src/core/reader/position';
import { hasInternalLabel, holdsInternalWord, saysInternalIn } from '../../src/core/visibility/internalWords';

/** Words that keep something inside, and what may stand around them. */
const PHRASES = [
  ...[
    'internal',
    'Internal notes',
    'off the record',
    'client must not know',
    'not for the client',
    "don't share",
    'NDA',
  ],
  ...[
    'for us only',
    'team notes',
    'visibility:: team',
    'client:: no',
    '#internal',
    '🔒',
    ':lock:',
    'vertraulich',
    'nei bu',
  ],
  ...['内部', '不对外', '保密', '客户还不知道', '不要发给客户', '仅限内部备注', '对内', '可见:: 团队'],
  ...['Anna sends the plan', 'see [the plan](https://x.example/a)', '2026-11-26', '由王伟提交', '[[Anna]]', '- [ ] '],
];
/** What may be put into a word without changing how it reads, and what ends a line within it. */
const BETWEEN = [
  '**',
  '_',
  '`',
  '~~',
  ' ',
  '  ',
  '[',
  ']',
  '](https://x.example)',
  '](内部.md)',
  '](#保密)',
  '<b>',
  '</b>',
  '<',
  '>',
  '<!-- a -->',
  '\\',
];
const BREAKS = ['\n', '\r\n', '\r', '\n\n', '\n- ', '\n> ', '\n  '];
const APART = [
  ...BETWEEN,
  ...BREAKS,
  '\u200b',
  '&nbsp;',
  '[^1]',
  '![a](b)',
  '||',
  '^x',
  '{.a}',
  '((a))',
  '（',
  '）',
  '：',
  ': ',
];

/** A phrase with something put into it at any place, often nothing. */
const phrase = fc
  .tuple(fc.constantFrom(...PHRASES), fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...APART)), { maxLength: 2 }))
  .map(([words, puts]) =>
    puts.reduce(
      (text, [at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice(at % (text.length + 1)),
      words,
    ),
  );
const note = fc
  .array(fc.tuple(phrase, fc.constantFrom(...BREAKS, ' ', '. ', '，', '')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(''));

/** Everything that is asked of lines which may be internal; it answers by itself, whatever is known of the lines. */
const QUESTIONS: Readonly<Record<string, (raw: string) => boolean>> = {
  holdsInternalWord: (raw) => holdsInternalWord(raw) || holdsInternalWord(plainText(raw)),
  saysInternalIn: (raw) => saysInternalIn(raw) || saysInternalIn(plainText(raw)),
  hasInternalLabel,
  'visibility of a heading': (raw) => visibilityOfHeading(raw) === 'internal',
  'an internal remark': (raw) => hasInternalPart(raw),
};

describe('the lines that need not be asked', () => {
  it('are never internal, alone or together, however a note is written', () => {
    fc.assert(
      fc.property(note, (text) => {
        const starts = lineStartsOf(text);
        const lines = internalLinesOf(text, starts);
        for (let from = 0; from < starts.length; from++)
          for (let to = from + 1; to <= Math.min(starts.length, from + 3); to++) {
            const start = starts[from] ?? 0;
            const end = starts[to] ?? text.length;
            if (lines.mayHold(start, end)) continue;
            const raw = text.slice(start, end);
            for (const [name, asks] of Object.entries(QUESTIONS))
              assert.equal(asks(raw), false, `${name}: ${JSON.stringify(raw)} in ${JSON.stringify(text)}`);
          }
      }),
      { numRuns: 4000, seed: 20261126 },
    );
  });
});
