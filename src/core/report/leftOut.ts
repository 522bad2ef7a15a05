import type { DateRange, LocalDate } from '../model/date';
import type { EntryKind } from '../model/entry';
import type { Note } from '../model/note';
import type { Project, TrackedEntry } from '../model/snapshot';
import { clientReports, isSourceFor } from '../visibility/sources';
import { untoldMarked } from './clientStatements';
import { isInPeriod } from './isInPeriod';
import { lastReported } from './lastReported';
import { saidIn } from './saidIn';
import { daysOf, isOfPeriod, isOpenAt, reasonsAgainst } from './selectEntries';

/**
 * Why a report does not say what its client may see. `ticked-without-day`: finished, and nobody wrote when; `before-period`: earlier, and in no report that was sent;
 * `asker-unknown`: a question that tells nowhere who asked, so that it is not told the client as theirs to answer; `no-entry`: a line beside the entries, which is told only under a heading for the client; `no-part`: this report has no part for it, or names only the first few of its kind.
 */
export type LeftOutReason = 'ticked-without-day' | 'before-period' | 'asker-unknown' | 'no-entry' | 'no-part';

/** An entry, or a line beside them, that is for the client and not in a report. */
export interface LeftOutEntry {
  readonly id: string;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  readonly kind: EntryKind | 'paragraph';
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
  const entries = project.entries.flatMap((tracked): readonly LeftOutEntry[] => {
    const { id, note, entry } = tracked;
    if (note.kind === 'report' || !isSourceFor(note, project)) return [];
    const reason = reasonFor(tracked, period, reported);
    if (reason === undefined || isSaid(entry.text) || reasonAgainst(tracked, period.to) !== undefined) return [];
    return [{ id, path: note.path, line: entry.span.line, kind: entry.kind, text: entry.text, reason }];
  });
  const notes = project.notes.filter(({ kind, date }) => kind !== 'report' && isWithin(date?.value, period));
  return [...entries, ...leftOutLines(notes, project)];
}

/** The lines of some notes that are marked for the client and are no entries: a document tells them only under a heading for the client. */
export function leftOutLines(notes: readonly Note[], project: Project): readonly LeftOutEntry[] {
  return untoldMarked(notes, project).map(({ note: { path }, statement: { text, span } }) => ({
    id: `${path}:${span.start}`,
    path,
    line: span.line,
    kind: 'paragraph',
    text,
    reason: 'no-entry',
  }));
}

/** What bears no day is of every period. */
function isWithin(day: LocalDate | undefined, period: DateRange): boolean {
  return day === undefined || isInPeriod(day, period);
}

/** Why it would not be said; undefined for what is still to come, or was told before. */
function reasonFor(
  tracked: TrackedEntry,
  period: DateRange,
  reported: LocalDate | undefined,
): LeftOutReason | undefined {
  if (isOfPeriod(tracked, period)) {
    if (isEndUnknown(tracked)) return 'ticked-without-day';
    return tracked.isAskerUnknown && isOpenAt(tracked, period.to) ? 'asker-unknown' : 'no-part';
  }
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
