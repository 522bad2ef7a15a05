import assert from 'node:assert/strict';
import fc from 'fast-check';
import { internalLeadIn } from '../../src/core/reader/body/internalLeadIn';
import { internalLinesOf } from '../../src/core/reader/body/internalLines';
import {
  isInternalComment,
  isInternalLabel,
  isInternalLead,
  isInternalMarkAlone,
  isInternalQuote,
  visibilityOfHeading,
} from '../../src/core/reader/body/visibilityOfHeading';
import { lineStartsOf } from '../../src/core/reader/position';
import {
  holdsInternalWord,
  isInternalAlone,
  isInternalTitle,
  saysForUsOnly,
  saysInternalIn,
} from '../../src/core/visibility/internalWords';

/** Words that keep something inside alone, as a label, a tag or part of a heading, and mean nothing of the kind in most sentences … */
const WORDS = [
  ...[
    'internal',
    'Internal',
    'internally',
    'private',
    'PRIVATE',
    'confidential',
    'secret',
    'secrets',
    'personal',
    'int',
  ],
  ...['for us', 'our notes', 'Team notes', 'sensitive', 'restricted', 'in-house', 'NDA', 'rant', 'intern', 'embargo'],
  ...['内部', '敏感', '小范围', '自用', '保密', '对内', 'us_only', 'internal-only', 'off the record', 'in confidence'],
];
/** … and what may stand beside them. */
const OTHERS = [
  ...[
    'plan',
    'review',
    'the',
    'we',
    'only',
    'notes',
    'to',
    'move',
    'Anna',
    'sends',
    'is',
    'ready',
    'following',
    'below',
  ],
  ...[
    'part',
    'topic',
    'agenda item',
    '3',
    'a',
    'discuss',
    'data',
    'with',
    'all',
    'this',
    '-',
    '–',
    '2.',
    'the next points',
  ],
  ...['会议', '测试', '王伟', '以下', '讨论', '第一部分', '备注', '议题', '团队', '是', '需求'],
];
const SIGNS = [
  ...[
    ':',
    '：',
    ',',
    '.',
    ';',
    '(',
    ')',
    '[',
    ']',
    '**',
    '_',
    '`',
    '#',
    '@',
    '/',
    '|',
    '—',
    '。',
    '，',
    '"',
    '\\',
    '<',
    '>',
    '!',
  ],
  ...['\u200b', '&nbsp;', '+', '=', '~', '\t', '  '],
];
const BREAKS = ['\n', '\n', '\r\n', '\n\n', '\n- ', '\n> ', '\n  ', '\n## ', '\n1. ', '\n===\n', '\n<!-- '];

const text = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 7, arbitrary: fc.constantFrom(...OTHERS) },
        { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
      ),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(' ') },
        { weight: 1, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom(...BREAKS) },
        { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
      ),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.flat().join(''));

/** Everything that hides a line, or what stands under or behind it, for the words in it. */
const OF_LINE: Readonly<Record<string, (raw: string) => boolean>> = {
  'a mark, remark or label': saysInternalIn,
  'for us only': saysForUsOnly,
  'a title': isInternalTitle,
  'nothing else': isInternalAlone,
  'a mark alone': isInternalMarkAlone,
  'a label': isInternalLabel,
  'a lead': isInternalLead,
  'a quote': isInternalQuote,
  'a comment': isInternalComment,
  'a heading': (raw) => /^\s*#/.test(raw) && visibilityOfHeading(raw.replace(/^\s*#+/, '')) === 'internal',
  'a line of a paragraph': (raw) => internalLeadIn(raw.split(/\r?\n/)) >= 0,
  'an underlined heading': (raw) => /\n\s*(?:=+|-+)\s*$/.test(raw) && holdsInternalWord(raw),
};

describe('words that mean nothing in a sentence', () => {
  it('are never those for which a line, or several together, are kept inside', () => {
    let ordinary = 0;
    fc.assert(
      fc.property(text, (note) => {
        const starts = lineStartsOf(note);
        if (internalLinesOf(note, starts).mayKeepSomething()) return;
        if (WORDS.some((word) => note.includes(word))) ordinary++;
        for (let from = 0; from < starts.length; from++)
          for (let to = from + 1; to <= Math.min(starts.length, from + 4); to++) {
            const raw = note.slice(starts[from], starts[to] ?? note.length).replace(/\r?\n$/, '');
            if (/\n\s*\n/.test(raw)) break;
            for (const [name, hides] of Object.entries(OF_LINE))
              assert.ok(!hides(raw), `${name}: ${JSON.stringify(raw)} in ${JSON.stringify(note)}`);
          }
      }),
      { numRuns: Number(process.env.RAPPORT_RUNS ?? 4000), seed: Number(process.env.RAPPORT_SEED ?? 20261127) },
    );
    assert.ok(ordinary > 20, String(ordinary));
  });
});
