import { isOpen } from '../calendar/overdue';
import type { DateRange, LocalDate, Occurrence } from '../model/date';
import type { LifecycleStep } from '../model/entry';
import type { Note, SkipReason } from '../model/note';
import type { Project, Snapshot, TrackedEntry } from '../model/snapshot';
import { byText } from '../order/compareText';
import { waitsToBeTold } from '../visibility/decide';
import { visibilityFor } from '../visibility/decideFor';
import { areNearEqual, defectOf, isSourceFor, reasonAgainstNote } from '../visibility/sources';
import { withheldStatements } from './clientStatements';
import { isInPeriod } from './isInPeriod';
import type { WithheldEntry, WithheldNote } from './reportRequest';

/** What of a project's entries belongs to a period, split by what the client may see. */
export interface Selection {
  readonly visible: readonly TrackedEntry[];
  readonly withheld: readonly WithheldEntry[];
  readonly withheldNotes: readonly WithheldNote[];
}

/**
 * Takes from a project what a report of the period may speak of: what happened within it, both ends included, and what is open as of its last day. What a mark keeps inside under
 * a heading for the client is withheld, too.
 * Notes that do not parse, or name a client or project nearly like this one, give nothing and are listed.
 */
export function selectEntries(snapshot: Snapshot, project: Project, period: DateRange): Selection {
  const visible: TrackedEntry[] = [];
  const withheld: WithheldEntry[] = [];
  const reasonAgainst = reasonsAgainst(project);
  for (const tracked of project.entries) {
    if (tracked.note.kind === 'report' || !isSourceFor(tracked.note, project) || !isOfPeriod(tracked, period)) continue;
    const reason = reasonAgainst(tracked, period.to);
    if (reason === undefined) visible.push(tracked);
    else withheld.push(withheldEntry(tracked, reason));
  }
  withheld.push(...withheldStatements(project, period));
  return { visible, withheld, withheldNotes: withheldNotes(snapshot, project) };
}

/**
 * Tells why an entry stays inside on a day, or undefined when the project's client may see it. A risk or issue appears only when the client knows of it, or when it was
 * marked for the client by itself.
 */
export function reasonsAgainst(
  project: Project,
): (tracked: TrackedEntry, day: LocalDate) => WithheldEntry['reason'] | undefined {
  const visibility = visibilityFor(project);
  return ({ note, entry }, day) => {
    const decision = visibility(note, entry);
    if (!decision.visible) return decision.reason;
    return waitsToBeTold(entry) && !happenedBy(entry.steps?.disclosed?.value, day) ? 'not-disclosed' : undefined;
  };
}

/** Whether a report of the period may speak of an entry: it began by the period's end, and is open then or something happened to it within. */
export function isOfPeriod(tracked: TrackedEntry, period: DateRange): boolean {
  const { entry, start } = tracked;
  if (start !== undefined && start > period.to) return false;
  // A decision that was made is nothing that stays open.
  const isMade = entry.kind === 'decision' && entry.decisionStatus?.value !== 'needed';
  if (!isMade && isOpenAt({ entry }, period.to)) return true;
  return daysOf(tracked).some((day) => isInPeriod(day, period));
}

/** The days on which something is known to have happened to an entry, its note's among them, earliest first. */
export function daysOf({ entry, start, note }: TrackedEntry): readonly LocalDate[] {
  const days = [
    start,
    note.date?.value,
    entry.done?.value,
    ...Object.values(entry.steps ?? {}).map((step) => step?.value),
  ];
  return days.flatMap((day) => (day === undefined || day === 'unknown-day' ? [] : [day])).sort();
}

/** Open on that day, though it may have been finished since. */
export function isOpenAt({ entry }: Pick<TrackedEntry, 'entry'>, day: LocalDate): boolean {
  const ends: readonly LifecycleStep[] =
    entry.kind === 'question' || entry.kind === 'feedback' ? ['answered', 'resolved'] : ['resolved'];
  const ended = [entry.done?.value, entry.cancelled?.value, ...ends.map((step) => entry.steps?.[step]?.value)];
  if (ended.some((end) => end !== undefined && (end === 'unknown-day' || end <= day))) return false;
  return isOpen(entry) || ended.some((end) => end !== undefined);
}

function happenedBy(day: Occurrence | undefined, to: LocalDate): boolean {
  return day !== undefined && (day === 'unknown-day' || day <= to);
}

function withheldEntry({ id, note, entry }: TrackedEntry, reason: WithheldEntry['reason']): WithheldEntry {
  return { id, path: note.path, line: entry.span.line, kind: entry.kind, text: entry.text, reason };
}

/** The note, where it gives the client nothing as a whole. */
export function withheldNote(note: Note, project: Project): readonly WithheldNote[] {
  const reason = reasonAgainstNote(note, project);
  return reason ? [{ path: note.path, line: defectOf(note)?.span.line, reason }] : [];
}

function withheldNotes(snapshot: Snapshot, project: Project): readonly WithheldNote[] {
  const notes: WithheldNote[] = project.notes.flatMap((note) => withheldNote(note, project));
  notes.push(...skippedIn(snapshot, project));
  for (const other of snapshot.projects) {
    if (other.id === project.id) continue;
    const client =
      other.clientName !== undefined &&
      project.clientName !== undefined &&
      areNearEqual(other.clientName, project.clientName);
    const name = other.clientId === project.clientId && areNearEqual(other.name, project.name);
    if (client || name)
      notes.push(
        ...other.notes.map(
          ({ path }: Note): WithheldNote => ({ path, reason: client ? 'near-equal-client' : 'near-equal-project' }),
        ),
      );
  }
  return notes.sort(byText(({ path }) => path));
}

const UNREAD: Partial<Record<SkipReason, WithheldNote['reason']>> = {
  'not-utf8': 'not-utf8',
  'too-large': 'too-large',
  'frontmatter-too-large': 'too-large',
};

/** Files in the project's folder that could not be read at all; what is no record has nothing to withhold. */
function skippedIn({ skipped }: Snapshot, { profile }: Project): readonly WithheldNote[] {
  const folder = profile?.path.replace(/[^/]*$/, '');
  if (folder === undefined) return [];
  return skipped
    .filter(({ path, reason }) => path.startsWith(folder) && reason !== 'not-a-record')
    .map(({ path, reason }) => ({ path, reason: UNREAD[reason] ?? 'unread' }));
}
