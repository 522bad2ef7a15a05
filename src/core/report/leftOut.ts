import type { DateRange, LocalDate } from '../model/date';
import type { EntryKind } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';
import { clientReports, isSourceFor } from '../visibility/sources';
import { lastReported } from './lastReported';
import { saidIn } from './saidIn';
import { daysOf, isOfPeriod, reasonsAgainst } from './selectEntries';

/**
 * Why a report does not say what its client may see. `ticked-without-day`: finished, and nobody wrote when; `before-period`: earlier, and in no report that was sent;
 * `no-part`: this report has no part for it, or names only the first few of its kind.
 */
export type LeftOutReason = 'ticked-without-day' | 'before-period' | 'no-part';

/** An entry that is for the client and not in a report. */
export interface LeftOutEntry {
  readonly id: string;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  readonly kind: EntryKind;
  readonly text: string;
  readonly reason: LeftOutReason;
}

/**
 * Finds what is for the client and still not in a report, so that nothing drops out without a word. What an earlier report covered is not missed.
 *
 * @param body the report as it is written
 */
export function leftOutOf(project: Project, period: DateRange, body: string): readonly LeftOutEntry[] {
  const isSaid = saidIn(body);
  const reasonAgainst = reasonsAgainst(project);
  const reported = lastReported(clientReports(project));
  return project.entries.flatMap((tracked) => {
    const { id, note, entry } = tracked;
    if (note.kind === 'report' || !isSourceFor(note, project)) return [];
    const reason = reasonFor(tracked, period, reported);
    if (reason === undefined || isSaid(entry.text) || reasonAgainst(tracked, period.to) !== undefined) return [];
    return [{ id, path: note.path, line: entry.span.line, kind: entry.kind, text: entry.text, reason }];
  });
}

/** Why it would not be said; undefined for what is still to come, or was told before. */
function reasonFor(
  tracked: TrackedEntry,
  period: DateRange,
  reported: LocalDate | undefined,
): LeftOutReason | undefined {
  if (isOfPeriod(tracked, period)) return isEndUnknown(tracked) ? 'ticked-without-day' : 'no-part';
  const last = daysOf(tracked).at(-1);
  if (last === undefined) return isEndUnknown(tracked) ? 'ticked-without-day' : undefined;
  const isTold = reported !== undefined && last <= reported;
  return last < period.from && !isTold ? 'before-period' : undefined;
}

/** Would stand among what was completed, if it were known when. */
function isEndUnknown({ entry, side }: TrackedEntry): boolean {
  const isListed = entry.kind === 'issue' || (entry.kind === 'action' && side === 'us');
  return isListed && (entry.done?.value ?? entry.steps?.resolved?.value) === 'unknown-day';
}
