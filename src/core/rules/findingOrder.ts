import type { Finding } from '../model/finding';
import type { JudgingPolicy } from '../model/policy';
import { compareText } from '../order/compareText';
import { byPlace, type NoteFindings } from './groupFindings';
import { limitPerNote } from './limitPerNote';

/**
 * Puts all findings in order.
 *
 * @param sources what was found, by where it comes from: one list for each project, and for what stands in none
 * @returns the findings by path, then position, then rule; at most 100 a note
 */
export type FindingOrder = (
  sources: readonly (readonly NoteFindings[])[],
  judging: JudgingPolicy,
) => readonly Finding[];

/** What one source says of a note. */
interface Share {
  readonly source: number;
  readonly findings: readonly Finding[];
}

const NONE: readonly NoteFindings[] = [];

/** An order that goes on from the one before: only notes of which a source says something anew are put in order again. */
export function createFindingOrder(): FindingOrder {
  const shares = new Map<string, readonly Share[]>();
  let before: readonly (readonly NoteFindings[])[] = [];
  let judgedBy: JudgingPolicy | undefined;
  let ordered: readonly Finding[] = [];
  return (sources, judging) => {
    const touched = new Set(judging === judgedBy ? [] : shares.keys());
    for (let source = 0; source < Math.max(before.length, sources.length); source += 1) {
      const was = before[source] ?? NONE;
      const now = sources[source] ?? NONE;
      if (was === now) continue;
      for (const { path } of was) {
        touched.add(path);
        shares.set(
          path,
          (shares.get(path) ?? []).filter((it) => it.source !== source),
        );
      }
      for (const { path, findings } of now) {
        touched.add(path);
        shares.set(path, [...(shares.get(path) ?? []), { source, findings }]);
      }
    }
    const paths = [...touched].sort(compareText);
    ordered = paths.length === 0 ? ordered : replaced(ordered, paths, (path) => findingsOf(path, shares, judging));
    for (const path of paths) if (shares.get(path)?.length === 0) shares.delete(path);
    before = sources;
    judgedBy = judging;
    return ordered;
  };
}

/** What all sources say of a note, in the order of the sources where they say it of the same place. */
function findingsOf(
  path: string,
  shares: ReadonlyMap<string, readonly Share[]>,
  judging: JudgingPolicy,
): readonly Finding[] {
  const own = shares.get(path) ?? [];
  const findings =
    own.length > 1
      ? own
          .toSorted((a, b) => a.source - b.source)
          .flatMap((it) => it.findings)
          .sort(byPlace)
      : (own[0]?.findings ?? []);
  return limitPerNote(path, findings, judging);
}

/** The findings with those of the paths, which are sorted, replaced; what stands before and behind them all is copied as a whole. */
function replaced(
  before: readonly Finding[],
  paths: readonly string[],
  findingsAt: (path: string) => readonly Finding[],
): readonly Finding[] {
  const first = startOf(paths[0] ?? '', before);
  const between: Finding[] = [];
  let at = first;
  for (const path of paths) {
    const start = startOf(path, before);
    for (const finding of before.slice(at, start)) between.push(finding);
    for (const finding of findingsAt(path)) between.push(finding);
    at = start;
    while (before[at]?.path === path) at += 1;
  }
  return before.slice(0, first).concat(between, before.slice(at));
}

/** Where the findings of a path begin, or would begin. */
function startOf(path: string, sorted: readonly Finding[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.path ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
