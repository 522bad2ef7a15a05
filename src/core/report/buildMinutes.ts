import { formatDate } from '../calendar/formatDate';
import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Note } from '../model/note';
import type { Project, Snapshot, TrackedEntry } from '../model/snapshot';
import { oneLine } from '../template/escapes';
import type { TemplateView } from '../template/renderText';
import { clientTitle, isClientNote, saysInternal } from '../visibility/decide';
import { isSourceFor } from '../visibility/sources';
import { composeDocument } from './composeDocument';
import { entryLists } from './entryLists';
import { actionRow, askedRow } from './entryRows';
import type { Refusal, WithheldEntry } from './reportRequest';
import { wordsOf } from './reportWords';
import { isOpenAt, reasonAgainst } from './selectEntries';

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
  const entries = isSourceFor(note, project) ? project.entries.filter((tracked) => tracked.note === note) : [];
  const day = dayOf(note);
  const decided = entries.map((tracked) => ({ tracked, reason: reasonAgainst(tracked, day) }));
  const visible = decided.filter(({ reason }) => reason === undefined).map(({ tracked }) => tracked);
  const withheld = decided.flatMap(({ tracked: { id, entry }, reason }): WithheldEntry[] =>
    reason === undefined
      ? []
      : [{ id, path: note.path, line: entry.span.line, kind: entry.kind, text: entry.text, reason }],
  );
  const view = minutesView(request, visible);
  const composed = composeDocument(template, view, { entries: visible, statements: [] }, texts, approvedTexts(request));
  if (!composed.ok) return { ok: false, refusals: composed.refusals, withheld };
  return { ok: true, body: composed.body, title: String(view.title), withheld };
}

/** The day of the meeting; a note without one stands before every period. */
function dayOf({ date }: Note): LocalDate {
  return date?.value ?? ('1970-01-01' as LocalDate);
}

/** The lists are a report's, of the one day; what either side took on stands together, as it was agreed. */
function minutesView({ note, project, language }: MinutesRequest, visible: readonly TrackedEntry[]): TemplateView {
  const isForClient = isClientNote(note) && isSourceFor(note, project);
  const day = dayOf(note);
  const frame = { period: { from: day, to: day }, language };
  const lists = entryLists(frame, visible);
  const rows = (...names: readonly string[]) => names.flatMap((name) => (lists.get(name) ?? []).map(({ row }) => row));
  const actions = visible.filter((tracked) => tracked.entry.kind === 'action' && isOpenAt(tracked, day));
  return {
    title: oneLine((isForClient && clientTitle(note)) || wordsOf(language).minutesTitle(project.name)),
    client: project.clientName ?? '',
    project: project.name,
    language,
    date: note.date?.value ?? '',
    dateText: note.date ? formatDate(note.date.value, language) : '',
    time: isForClient ? (note.time ?? '') : '',
    channel: '',
    location: '',
    summary: '',
    nextMeeting: '',
    ...withFlags({
      participants: isForClient ? peopleOf(note).map((name) => ({ name })) : [],
      goals: isForClient ? goalRows(note, language) : [],
      decisionsMade: rows('decisionsMade'),
      decisionsNeeded: rows('decisionsNeeded'),
      nextSteps: actions.map((tracked) => actionRow(frame, tracked)),
      questions: visible.filter(({ entry }) => entry.kind === 'question').map((tracked) => askedRow(frame, tracked)),
      neededFromYou: rows('neededFromYou'),
      feedback: rows('feedback'),
      needs: rows('needs'),
      risks: rows('problems', 'risks'),
      changes: rows('changes'),
    }),
  };
}

function peopleOf({ participants }: Note): readonly string[] {
  return participants.map(({ name }) => name).filter((name) => !saysInternal(name));
}

function goalRows({ goals }: Note, language: Locale): readonly TemplateView[] {
  const words = wordsOf(language).outcomes;
  return goals
    .filter(({ text }) => !saysInternal(text))
    .map(({ text, outcome }) => ({ text, outcome: outcome ? words[outcome.value] : '' }));
}

/** `hasGoals` beside `goals`, for every list. */
function withFlags(lists: Readonly<Record<string, readonly TemplateView[]>>): TemplateView {
  const flags = Object.entries(lists).map(([name, rows]) => [
    `has${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    rows.length > 0,
  ]);
  return { ...lists, ...Object.fromEntries(flags) };
}

/** Visible by nature: what a client note says about itself (leak policy, A0). */
function approvedTexts({ note, project }: MinutesRequest): readonly string[] {
  const own = isClientNote(note)
    ? [note.title, ...note.goals.map(({ text }) => text), ...note.participants.map(({ name }) => name)]
    : [];
  return [project.name, project.clientName ?? '', ...own];
}
