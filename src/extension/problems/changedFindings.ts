import type { Finding } from '../../core/model/finding';

/** Where the findings of a note begin and end among all. */
export type Range = readonly [start: number, end: number];

/**
 * Which notes have no findings any more, and where those of each note begin and end that may have others. Both lists are sorted by path; what an edit does not touch is the same
 * object in both, so that of a large workspace only what stands between is looked at.
 *
 * @param before undefined where nobody knows: then all are looked at
 * @param shown the paths of notes that show findings
 */
export function changedFindings(
  before: readonly Finding[] | undefined,
  now: readonly Finding[],
  shown: Iterable<string>,
): { readonly gone: ReadonlySet<string>; readonly ranges: readonly Range[] } {
  const { start: from, end: to } = before ? shared(before, now) : { start: 0, end: 0 };
  const between = now.slice(from, now.length - to).concat(before?.slice(from, before.length - to) ?? []);
  const gone = new Set([...(before ? [] : shown), ...between.map(({ path }) => path)]);
  let start = from;
  while (gone.has(now[start - 1]?.path ?? '')) start -= 1;
  const ranges: Range[] = [];
  for (let end = start; start < now.length && gone.has(now[start]?.path ?? ''); start = end) {
    end = endOfNote(now, start);
    ranges.push([start, end]);
  }
  for (const [first] of ranges) gone.delete(now[first]?.path ?? '');
  return { gone, ranges };
}

/** How many findings two lists share at their start, and at their end. */
function shared(a: readonly Finding[], b: readonly Finding[]): { readonly start: number; readonly end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return { start, end };
}

/** Findings are sorted by path: those of one note stand together. */
function endOfNote(findings: readonly Finding[], start: number): number {
  let end = start + 1;
  while (findings[end]?.path === findings[start]?.path && end < findings.length) end += 1;
  return end;
}
