import { foldKey } from './fold';
import { remembered } from './remembered';
import { CLIENT_KEYS, ENTRY_KEYS, NOTE_KEYS, PROJECT_KEYS } from './vocabulary/keys';

const NOTE: ReadonlyMap<string, string> = tableOf(NOTE_KEYS);
const CLIENT: ReadonlyMap<string, string> = tableOf(CLIENT_KEYS);
const PROJECT: ReadonlyMap<string, string> = tableOf(PROJECT_KEYS);
const ENTRY: ReadonlyMap<string, string> = tableOf(ENTRY_KEYS);

/** The canonical frontmatter key that a spelling stands for. */
export const noteKey = remembered((spelling: string): string | undefined => NOTE.get(foldKey(spelling)));

/** The same in the profile of a client. */
export const clientKey = remembered(
  (spelling: string): string | undefined => CLIENT.get(foldKey(spelling)) ?? noteKey(spelling),
);

/** The same in the profile of a project. */
export const projectKey = remembered(
  (spelling: string): string | undefined => PROJECT.get(foldKey(spelling)) ?? noteKey(spelling),
);

/** The canonical entry field that a spelling stands for. */
export const entryKey = remembered((spelling: string): string | undefined => ENTRY.get(foldKey(spelling)));

/** The known key that a spelling nearly is, for "did you mean". Short keys have too many neighbours to guess from. */
export function nearKey(spelling: string, forEntry: boolean): string | undefined {
  const folded = foldKey(spelling);
  if (folded.length < 4 || folded.length > 30 || !/^[a-z]+$/.test(folded)) return undefined;
  const limit = folded.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const table of forEntry ? [NOTE, ENTRY] : [NOTE]) {
    for (const [known, canonical] of table) {
      if (known.length < 4 || Math.abs(known.length - folded.length) > limit) continue;
      const distance = editDistance(folded, known, bestDistance);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = foldKey(canonical) === known ? canonical : known;
      }
    }
  }
  return best;
}

function tableOf(keys: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const canonical of Object.keys(keys)) table.set(foldKey(canonical), canonical);
  for (const [canonical, spellings] of Object.entries(keys)) {
    for (const spelling of spellings) if (!table.has(foldKey(spelling))) table.set(foldKey(spelling), canonical);
  }
  return table;
}

/** Edits (insert, delete, replace, swap of neighbours) from one word to another; `limit` or more where they are not near. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) >= limit) return limit;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
