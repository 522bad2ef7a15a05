import { ENTRY_KEYS, NOTE_KEYS } from '../../src/core/reader/vocabulary/keys';
import { NOTE_TYPES } from '../../src/core/reader/vocabulary/values';
import { generateMeeting } from '../bench/corpus';
import { Dice } from '../support/dice';
import { badFiles } from '../unit/host/badFiles';

/** Pieces that readers trip over, thrown in anywhere. */
const HOSTILE: readonly string[] = [
  ...['---\n', '---', '\n---\n', '```', '~~~\n', '<!--', '-->', '<div>', '</div>\n', '> ', '>> ', '\t', '    ', '\n\n'],
  ...[
    '- ',
    '- [ ] ',
    '- [x] ',
    '* ',
    '1. ',
    '2) ',
    '# ',
    '###### ',
    '===\n',
    '| a | b |\n|---|---|\n| ',
    '|',
    '\\',
    '`',
  ],
  ...[
    '[',
    ']',
    '](',
    '[[',
    ']]',
    '(',
    ')',
    '{',
    '}',
    '@',
    '@{',
    '#',
    '#internal',
    '#client',
    '::',
    '[due:: ',
    '【',
    '】',
  ],
  ...[
    '：',
    '、',
    '；',
    '——',
    '→',
    '负责人:',
    '截止:',
    '由',
    '前',
    '📅',
    '✅ ',
    '🔁',
    '\u200d',
    '\ufe0f',
    '\ufeff',
    '\u2028',
  ],
  ...[
    '\r',
    '\r\n',
    '\u0085',
    '\u2029',
    '\0',
    '\u00a0',
    '\u202e',
    '\ud83d',
    '__proto__',
    'constructor',
    '**',
    '__',
    '~~',
    '*',
    '_',
    '1:1',
  ],
  ...[
    '2026-02-30',
    '99/99',
    '12/01',
    '11.26 前',
    '20261120',
    'next Friday',
    '下下周五',
    'Anna to ',
    'Action: ',
    '决定:',
  ],
  ...[
    'date: ',
    'participants: ',
    'Anna, ',
    'type: meeting\n',
    'goals:\n  - ',
    '? ',
    '&a ',
    '*a',
    '!!js/function ',
    '|\n',
    '>-\n',
    '"',
    "'",
    ': ',
    '{a: ',
  ],
];

/** A note made wrong in one to eight ways; the same seed gives the same note. */
export function fuzzedNote(seed: number): string {
  const dice = new Dice(seed);
  let text = seedText(dice);
  for (let times = 1 + dice.below(8); times > 0; times--) text = changed(text, dice);
  return text.slice(0, 6000);
}

const BAD: readonly string[] = badFiles().flatMap(({ content }) =>
  typeof content === 'string' && content.length < 6000 ? [content] : [],
);

function seedText(dice: Dice): string {
  if (dice.below(4) === 0) return dice.of(BAD);
  if (dice.below(4) === 0) return frontmatter(dice);
  if (dice.below(4) === 0) return Array.from({ length: 1 + dice.below(30) }, () => dice.of(HOSTILE)).join('');
  const note = generateMeeting(500 + dice.below(3000), dice.below(100_000));
  const from = dice.below(note.length);
  return dice.below(2) === 0 ? note.slice(0, 3000) : note.slice(from, from + 2000);
}

const KEYS: readonly string[] = [NOTE_KEYS, ENTRY_KEYS].flatMap((keys) => [
  ...Object.keys(keys),
  ...Object.values(keys).flat(),
]);
const VALUES: readonly string[] = [
  ...[
    'Anna Schmidt, 王伟 和 Sam',
    'Li Wei <li@us.example>',
    'yes',
    '2026-11-20 14:00',
    '2026年11月20日 下午2点',
    '每两周',
    'weekly',
    '"',
    '~',
  ],
  ...[
    '{ name: Anna, aliases: [Ani], role: CTO }',
    '{ from: 2026-11-13, to: 2026-11-20 }',
    '[mon, tue]',
    '|\n  Launch\n  on time',
    '&a [x, *a]',
  ],
];

/** Any keys that are read, with values that their types do not expect, up to three levels deep. */
function frontmatter(dice: Dice): string {
  const value = (depth: number): string => {
    const indent = `\n${'  '.repeat(depth)}`;
    if (depth < 4 && dice.below(4) === 0) return dice.times(1, 4, () => `${indent}- ${value(depth + 1)}`).join('');
    if (depth < 4 && dice.below(4) === 0)
      return dice.times(1, 4, () => `${indent}${dice.of(KEYS)}: ${value(depth + 1)}`).join('');
    return dice.below(4) === 0 ? dice.of(HOSTILE) : dice.of(VALUES);
  };
  const lines = dice.times(1, 8, () => `${dice.of(KEYS)}: ${value(1)}`);
  return `---\ntype: ${dice.of([...NOTE_TYPES.keys()])}\n${lines.join('\n')}\n---\n# Notes\n`;
}

function changed(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  const length = dice.below(40);
  const piece = dice.of(HOSTILE);
  switch (dice.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + text.slice(at, at + length).repeat(1 + dice.below(4)) + text.slice(at);
    case 2:
      return text.slice(0, at) + piece.repeat(1 + dice.below(dice.below(10) === 0 ? 200 : 3)) + text.slice(at);
    case 3:
      return text.slice(0, at);
    case 4:
      return text.replace(/\n/g, dice.of(['\r\n', '\r', '\n\n', ' \n']));
    case 5: {
      const other = dice.below(text.length + 1);
      return text.slice(0, at) + text.slice(other, other + length) + text.slice(at + length);
    }
    default:
      return text.slice(0, at) + piece + text.slice(at);
  }
}
