import type { Note } from '../model/note';
import { compareText } from '../order/compareText';

/** Stands after every date, so that what has none comes last. */
const UNDATED = '9999-99-99';

/** Orders dates in time, absent ones last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  return compareText(a ?? UNDATED, b ?? UNDATED);
}

/** Notes by date, then path. */
export function compareNotes(a: Note, b: Note): number {
  return compareDates(a.date?.value, b.date?.value) || compareText(a.path, b.path);
}

/** The index at which `path` stands, or would stand, in a list sorted by path. */
export function indexOfPath(sorted: readonly { readonly path: string }[], path: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.path ?? '') < path) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** True when both lists hold the same things in the same order. */
export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
