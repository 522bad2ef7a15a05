import { foldText } from '../facts/foldText';

/** The one candidate that a name is a slip of the pen away from, or the beginning of; nothing where none or several are. */
export function nearMiss(name: string, candidates: readonly string[]): string | undefined {
  const wanted = foldText(name);
  const close = candidates.filter((it) => isNear(wanted, foldText(it)));
  return new Set(close).size === 1 ? close[0] : undefined;
}

function isNear(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') {
    return false;
  }
  if (b.startsWith(`${a} `) || b.endsWith(` ${a}`)) {
    return true;
  }
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const allowed = long >= 8 ? 2 : short >= 3 ? 1 : 0;
  return allowed > 0 && distance(Array.from(a), Array.from(b)) <= allowed;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one into the other (optimal string alignment). */
function distance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
