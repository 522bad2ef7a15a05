import { isOpen } from '../calendar/overdue';
import { isMeeting } from '../facts/meetingState';
import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { Project, TrackedEntry } from '../model/snapshot';

/** A line under *Still open*: a link to where the entry was written down, and no entry of its own. */
export interface OpenLink {
  readonly [name: string]: string;
  /** The note's file name without extension, as a wikilink names it. */
  readonly link: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly from: string;
  readonly asked: string;
}

/** What a new meeting takes over from the last one. */
export interface CarryOver {
  readonly last?: Note;
  /** How one meets: as the last time, else as the client likes to be talked to; empty where they like to be written to, which is no way to meet. */
  readonly channel: string;
  readonly openActions: readonly OpenLink[];
  readonly openQuestions: readonly OpenLink[];
}

const WRITTEN: ReadonlySet<string> = new Set(['email', 'im']);

/** The open actions and unanswered questions of the last meeting or call up to a day; one that was called off left nothing open. */
export function stillOpen(project: Project, asOf: LocalDate): CarryOver {
  const last = project.communications
    .map(({ note }) => note)
    .filter((note) => isMeeting(note) && note.status?.value !== 'cancelled' && note.date && note.date.value <= asOf)
    .at(-1);
  const left = project.entries.filter(({ note, entry }) => note === last && isOpen(entry) && !entry.steps?.answered);
  const linksTo = (kind: 'action' | 'question') => left.filter(({ entry }) => entry.kind === kind).map(linkTo);
  const preferred = project.clientPreferences.channel ?? '';
  const channel = last?.channel?.value ?? (WRITTEN.has(preferred) ? '' : preferred);
  return { ...(last && { last }), channel, openActions: linksTo('action'), openQuestions: linksTo('question') };
}

function linkTo({ entry, note, owners, from, start }: TrackedEntry): OpenLink {
  return {
    link: note.path.slice(note.path.lastIndexOf('/') + 1).replace(/\.(md|markdown)$/i, ''),
    text: entry.text.replace(/[[\]|]/g, ' '),
    owner: owners.map((owner) => owner.name).join(', '),
    due: entry.due?.value ?? '',
    from: from?.name ?? '',
    asked: start ?? '',
  };
}
