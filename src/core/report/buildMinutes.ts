import { formatDate } from '../calendar/formatDate';
import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Note } from '../model/note';
import type { Project, Snapshot } from '../model/snapshot';
import type { TemplateView } from '../template/renderText';
import { isClientNote } from '../visibility/decide';
import { isSourceFor } from '../visibility/sources';
import { composeDocument } from './composeDocument';
import type { Refusal, WithheldEntry } from './reportRequest';
import { wordsOf } from './reportWords';
import { reasonAgainst } from './selectEntries';
import { reportView } from './viewModel';

export interface MinutesRequest {
  readonly note: Note;
  readonly project: Project;
  readonly snapshot: Snapshot;
  readonly texts: ReadonlyMap<string, string>;
  /** `media/templates/<language>/minutes.md`, or the workspace's own. */
  readonly template: string;
  readonly language: Locale;
}

export type MinutesResult =
  | { readonly ok: true; readonly body: string; readonly title: string; readonly withheld: readonly WithheldEntry[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly withheld: readonly WithheldEntry[] };

/**
 * Builds the minutes of one meeting for the client, by the same policy as a report: the title, people and goals of a note that is for the client, and of its entries
 * those that the client may see.
 */
export function buildMinutes(request: MinutesRequest): MinutesResult {
  const { note, project, texts, template } = request;
  const entries = isSourceFor(note, project.clientName)
    ? project.entries.filter((tracked) => tracked.note === note)
    : [];
  const day = dayOf(note);
  const decided = entries.map((tracked) => ({ tracked, reason: reasonAgainst(tracked, day) }));
  const visible = decided.filter(({ reason }) => reason === undefined).map(({ tracked }) => tracked);
  const withheld = decided.flatMap(({ tracked: { id, entry }, reason }): WithheldEntry[] =>
    reason === undefined
      ? []
      : [{ id, path: note.path, line: entry.span.line, kind: entry.kind, text: entry.text, reason }],
  );
  const view = minutesView(request, reportView(reportLike(request), visible));
  const composed = composeDocument(template, view, visible, texts, approvedTexts(request));
  if (!composed.ok) return { ok: false, refusals: composed.refusals, withheld };
  return { ok: true, body: composed.body, title: String(view.title), withheld };
}

/** The lists of entries are a report's, of the one day. */
function reportLike({
  note,
  project,
  snapshot,
  texts,
  template,
  language,
}: MinutesRequest): Parameters<typeof reportView>[0] {
  const day = dayOf(note);
  return {
    project,
    snapshot,
    texts,
    template,
    language,
    period: { from: day, to: day },
    audience: 'technical',
    asOf: day,
  };
}

/** The day of the meeting; a note without one stands before every period. */
function dayOf({ date }: Note): LocalDate {
  return date?.value ?? ('1970-01-01' as LocalDate);
}

function minutesView({ note, project, language }: MinutesRequest, lists: TemplateView): TemplateView {
  const isForClient = isClientNote(note) && isSourceFor(note, project.clientName);
  const participants = isForClient ? note.participants.map(({ name }) => ({ name })) : [];
  const goals = isForClient
    ? note.goals.map(({ text, outcome }) => ({
        text,
        outcome: outcome ? wordsOf(language).outcomes[outcome.value] : '',
      }))
    : [];
  return {
    ...lists,
    title: isForClient ? note.title : project.name,
    date: note.date?.value ?? '',
    dateText: note.date ? formatDate(note.date.value, language) : '',
    time: isForClient ? (note.time ?? '') : '',
    channel: '',
    location: '',
    participants,
    hasParticipants: participants.length > 0,
    goals,
    hasGoals: goals.length > 0,
    summary: '',
    nextMeeting: '',
  };
}

/** Visible by nature: what a client note says about itself (leak policy, A0). */
function approvedTexts({ note, project }: MinutesRequest): readonly string[] {
  const own = isClientNote(note)
    ? [note.title, ...note.goals.map(({ text }) => text), ...note.participants.map(({ name }) => name)]
    : [];
  return [project.name, project.clientName ?? '', ...own];
}
