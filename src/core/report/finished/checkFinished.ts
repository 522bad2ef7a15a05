import { holdsInternalWord, saysForUsOnly } from '../../visibility/internalWords';
import { searchFor } from '../gate';
import type { Refusal } from '../reportRequest';
import { isHan, RUN_OF_HAN, RUN_OF_WORDS, runsOf, tokensOf } from '../runs';
import { coveredBy } from './covered';
import type { FinalGate } from './finalGate';

/** A run is nobody's sentence when names, days and words of our own make up more than this part of it. */
const MOST_COVERED = 0.4;

/**
 * Looks through a finished file once more (leak policy, A8): apart from what was put in on purpose, and whatever way it came in, nothing there may share a run of words with what
 * was withheld, nor say of itself that it is internal.
 *
 * @param lines of the file, as `finishedTexts` gives them
 */
export function checkFinished(lines: readonly string[], { values, fixed, searched }: FinalGate): readonly Refusal[] {
  const distinct = [...new Set(lines)];
  const known = new Set([...values, ...fixed].flatMap(runsOf));
  const isCovered = coveredBy([...values, ...fixed]);
  const suspicious = distinct.flatMap((line) => unexplained(line, isCovered)).filter((run) => !known.has(run));
  return [...searchFor(new Set(suspicious), searched), ...ownWordsOf(distinct, values)];
}

/** The runs of a line that are mostly neither values nor words of our own. */
function unexplained(line: string, isCovered: ReturnType<typeof coveredBy>): readonly string[] {
  const tokens = tokensOf(line);
  if (tokens.length < RUN_OF_WORDS) return [];
  const covered = isCovered(tokens);
  const runsOfKind = (ofHan: boolean, length: number): readonly string[] => {
    const places = tokens.flatMap((token, i) => (isHan(token) === ofHan ? [i] : []));
    return places.slice(0, Math.max(0, places.length - length + 1)).flatMap((_, from) => {
      const run = places.slice(from, from + length);
      const part = run.filter((at) => covered[at]).length / length;
      return part > MOST_COVERED ? [] : [run.map((at) => tokens[at]).join(ofHan ? '' : ' ')];
    });
  };
  return [...runsOfKind(false, RUN_OF_WORDS), ...runsOfKind(true, RUN_OF_HAN)];
}

/** Lines that say “internal” of themselves, unless a value does: a project may be called so. */
function ownWordsOf(lines: readonly string[], values: readonly string[]): readonly Refusal[] {
  const speaking = lines.filter(saysForUsOnly);
  if (speaking.length === 0) return [];
  // Only what holds such a word is an excuse; cutting out `en` would blind the look at `between`.
  const cuts = [...new Set(values)].filter(holdsInternalWord).sort((a, b) => b.length - a.length);
  return speaking.flatMap((line): readonly Refusal[] => {
    const rest = cuts.reduce((left, value) => left.replaceAll(value, ''), line);
    return saysForUsOnly(rest)
      ? [{ reason: 'internal-words', path: '', line: 0, detail: line.trim().slice(0, 120) }]
      : [];
  });
}
