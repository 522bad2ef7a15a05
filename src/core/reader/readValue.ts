import { foldPhrase } from './fold';
import type { ValueTable } from './vocabulary/values';

/** The value of a closed list that a spelling stands for: case, `_` for spaces and closing stops aside. */
export function readValue<T extends string>(text: string, values: ValueTable<T>): T | undefined {
  const folded = foldPhrase(text);
  return values.get(folded) ?? values.get(folded.replace(/[_]+/g, ' ')) ?? values.get(folded.replace(/[.。!！]+$/, ''));
}

/** The value whose spelling is nearest to a wrong one, for the fix; the first value where none is near. */
export function nearestValue<T extends string>(text: string, values: ValueTable<T>): T | undefined {
  const folded = foldPhrase(text);
  let best: T | undefined;
  let bestScore = 0;
  for (const [spelling, value] of values) {
    const score = likeness(folded, spelling);
    if (score > bestScore) {
      bestScore = score;
      best = value;
    }
  }
  return bestScore >= 0.5 ? best : undefined;
}

/** Share of character pairs that two words have in common (Dice), 0 to 1. */
function likeness(a: string, b: string): number {
  const pairs = pairsOf(a);
  const other = pairsOf(b);
  if (pairs.size + other.size === 0) return 0;
  let shared = 0;
  for (const pair of pairs) if (other.has(pair)) shared++;
  return (2 * shared) / (pairs.size + other.size);
}

function pairsOf(word: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  const padded = ` ${word.slice(0, 40)} `;
  for (let i = 0; i + 1 < padded.length; i++) pairs.add(padded.slice(i, i + 2));
  return pairs;
}
