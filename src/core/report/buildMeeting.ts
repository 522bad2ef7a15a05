import { formatDate } from '../calendar/formatDate';
import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import { COMMUNICATION_KINDS, type Goal, type Note, type Statement } from '../model/note';
import type { Project, Snapshot, TrackedEntry } from '../model/snapshot';
import { oneLine } from '../template/escapes';
import { withFlags } from '../template/listFlags';
import type { TemplateView } from '../template/renderText';
import { clientTitle } from '../visibility/decide';
import { clientPolicy } from '../visibility/decideFor';
import { isSourceFor } from '../visibility/sources';
import { clientKnows } from './clientKnows';
import { withheldIn } from './clientStatements';
import { composeDocument } from './composeDocument';
import { entryLists } from './entryLists';
import { actionRow, askedRow, type Frame } from './entryRows';
import type { FinalGate } from './finished/finalGate';
import { headingOf } from './headingOf';
import type { Refusal, WithheldEntry } from './reportRequest';
import { wordsOf } from './reportWords';
import type { SaidBeside } from './saidBeside';
import { saidIn } from './saidIn';
import { isOpenAt, reasonsAgainst } from './selectEntries';
import { talkKind } from './talkKind';

/** What a document about one meeting is made from. */
export interface MeetingRequest {
  readonly note: Note;
  readonly project: Project;
  readonly snapshot: Snapshot;
  readonly texts: ReadonlyMap<string, string>;
  /** `minutes.md` or `brief.md` of `media/templates/<language>/`, or the workspace's own. */
  readonly template: string;
  readonly language: Locale;
}

/** What of a meeting the client may see, and what not. */
export interface MeetingSelection {
  readonly visible: readonly TrackedEntry[];
  readonly withheld: readonly WithheldEntry[];
}

export type MeetingResult =
  | {
      readonly ok: true;
      readonly body: string;
      readonly title: string;
      /** For the last look at the finished file. */
      readonly gate: FinalGate;
      /** It would hold nothing of its note: neither what was said nor who was there. */
      readonly isBlank: boolean;
      /** What goes out beside the entries: goals, and paragraphs for the client. */
      readonly beside: readonly SaidBeside[];
      readonly withheld: readonly WithheldEntry[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly withheld: readonly WithheldEntry[] };

/** The entries of a meeting's note, split by what the client may see; what a mark keeps inside under a heading for them is withheld, too. */
export function selectForMinutes(note: Note, project: Project): MeetingSelection {
  if (!isSourceFor(note, project)) return split(project, [], dayOf(note));
  const entries = project.entries.filter((tracked) => tracked.note === note);
  const { visible, withheld } = split(project, entries, dayOf(note));
  return { visible, withheld: [...withheld, ...withheldIn(note, project)] };
}

/**
 * Builds the minutes of one meeting for the client, by the same policy as a report: the title, people and goals of a note that is for the client, and of its entries
 * those that the client may see.
 *
 * @param asOf what was answered until then is told with its answer
 */
export function buildMinutes(request: MeetingRequest, asOf: LocalDate): MeetingResult {
  const selection = selectForMinutes(request.note, request.project);
  const { summary, highlights } = ownOf(request);
  return compose(request, selection, minutesView(request, selection.visible, asOf), [...summary, ...highlights], asOf);
}

/**
 * What is open with the client on a day, split by what they may see: decisions they have to take, their questions, and the actions of both sides. It is the agenda of the next meeting.
 */
export function selectForBrief(project: Project, asOf: LocalDate): MeetingSelection {
  const open = project.entries.filter(
    (tracked) =>
      tracked.note.kind !== 'report' &&
      isSourceFor(tracked.note, project) &&
      isForAgenda(tracked) &&
      isOpenAt(tracked, asOf),
  );
  return split(project, open, asOf);
}

/** Builds the agenda of a meeting to come for the client: its own title, people and goals where its note is for the client, and what is open with them. */
export function buildBrief(request: MeetingRequest, asOf: LocalDate): MeetingResult {
  const selection = selectForBrief(request.project, asOf);
  return compose(request, selection, briefView(request, selection.visible, asOf), [], asOf);
}

function isForAgenda({ entry }: TrackedEntry): boolean {
  const { kind, decisionStatus } = entry;
  return kind === 'action' || kind === 'question' || (kind === 'decision' && decisionStatus?.value === 'needed');
}

function split(project: Project, entries: readonly TrackedEntry[], day: LocalDate): MeetingSelection {
  const reasonAgainst = reasonsAgainst(project);
  const decided = entries.map((tracked) => ({ tracked, reason: reasonAgainst(tracked, day) }));
  return {
    visible: decided.filter(({ reason }) => reason === undefined).map(({ tracked }) => tracked),
    withheld: decided.flatMap(({ tracked: { id, entry, note }, reason }): WithheldEntry[] =>
      reason === undefined
        ? []
        : [{ id, path: note.path, line: entry.span.line, kind: entry.kind, text: entry.text, reason }],
    ),
  };
}

function compose(
  request: MeetingRequest,
  { visible, withheld }: MeetingSelection,
  view: TemplateView,
  told: readonly Statement[],
  asOf: LocalDate,
): MeetingResult {
  const { note, project, texts } = request;
  const { goals, isForClient } = ownOf(request);
  const letOut = { entries: visible, statements: told.map((statement) => ({ note, statement })) };
  const searched = { texts, known: clientKnows({ project, texts, asOf }) };
  const composed = composeDocument(request.template, view, letOut, searched, approvedTexts(request));
  if (!composed.ok) return { ok: false, refusals: composed.refusals, withheld };
  const beside = besideOf(note, [...goals, ...told], composed.body);
  const isBlank = !isForClient && visible.length === 0 && beside.length === 0;
  return {
    ok: true,
    body: composed.body,
    title: headingOf(composed.body) ?? String(view.title),
    gate: composed.gate,
    isBlank,
    beside,
    withheld,
  };
}

/** Which of its goals and paragraphs a document says. */
function besideOf({ path }: Note, texts: readonly (Goal | Statement)[], body: string): readonly SaidBeside[] {
  const isSaid = saidIn(body);
  return texts
    .filter(({ text }) => isSaid(text))
    .map((told) => ({ what: 'section' in told ? 'paragraph' : 'goal', text: told.text, path, line: told.span.line }));
}

/** The day of the meeting; a note without one stands before every period. */
function dayOf({ date }: Note): LocalDate {
  return date?.value ?? ('1970-01-01' as LocalDate);
}

/** The lists are a report's, of the one day; what either side took on stands together, as it was agreed. */
export function minutesView(request: MeetingRequest, visible: readonly TrackedEntry[], asOf: LocalDate): TemplateView {
  const view = meetingView(request, visible, dayOf(request.note), asOf);
  return { ...view, ...withFlags({ participants: satTogether(request).map((name) => ({ name })) }) };
}

/**
 * Whom minutes name: all people of a note that is for the client; of another one those whom the profiles know, where somebody of the client was there. They have seen each other,
 * and the minutes are for them.
 */
function satTogether(request: MeetingRequest): readonly string[] {
  const { note, project } = request;
  const { isForClient, participants } = ownOf(request);
  if (isForClient || !isSourceFor(note, project)) return participants;
  const { isPersonReached } = clientPolicy(project);
  // The project knows the same people in the same order, each as the profiles call them.
  const present = project.communications.find(({ note: { path } }) => path === note.path)?.participants ?? [];
  const known = present.filter((person, at) => {
    const written = note.participants[at];
    return person.profile !== undefined && written !== undefined && isPersonReached(note, written);
  });
  return known.some(({ side }) => side === 'client') ? [...new Set(known.map(({ name }) => name))] : [];
}

function meetingView(
  request: MeetingRequest,
  visible: readonly TrackedEntry[],
  day: LocalDate,
  asOf: LocalDate,
): TemplateView {
  const { note, project, language } = request;
  const { isForClient, participants, goals, summary, highlights } = ownOf(request);
  const frame = { period: { from: day, to: day }, language };
  const lists = entryLists(frame, visible);
  const rows = (...names: readonly string[]) => names.flatMap((name) => (lists.get(name) ?? []).map(({ row }) => row));
  const actions = visible.filter((tracked) => tracked.entry.kind === 'action' && isOpenAt(tracked, day));
  return {
    title: oneLine((isForClient && clientTitle(note)) || wordsOf(language).minutesTitle(project.name, talkKind(note))),
    client: project.clientName ?? '',
    project: project.name,
    language,
    date: note.date?.value ?? '',
    dateText: note.date ? formatDate(note.date.value, language) : '',
    time: isForClient ? (note.time ?? '') : '',
    summary: summary.map(({ text }) => text).join(' '),
    ...withFlags({
      participants: participants.map((name) => ({ name })),
      goals: goalRows(goals, language),
      decisionsMade: rows('decisionsMade'),
      decisionsNeeded: rows('decisionsNeeded'),
      nextSteps: actions.map((tracked) => actionRow(frame, tracked)),
      highlights: highlights.map(({ text }) => ({ text })),
      questions: visible
        .filter(({ entry }) => entry.kind === 'question')
        .map((tracked) => askedRow(onceAnswered(frame, tracked, asOf), tracked)),
      neededFromYou: rows('neededFromYou'),
      feedback: rows('feedback'),
      needs: rows('needs'),
      risks: rows('problems', 'risks'),
      changes: rows('changes'),
    }),
  };
}

/** The same for a meeting to come: what either side owes stands apart. */
export function briefView(request: MeetingRequest, visible: readonly TrackedEntry[], asOf: LocalDate): TemplateView {
  const { note, project, language } = request;
  const rows = (entryLists({ period: { from: asOf, to: asOf }, language }, visible).get('nextSteps') ?? []).map(
    ({ row }) => row,
  );
  return {
    ...meetingView(request, visible, asOf, asOf),
    title: oneLine((ownOf(request).isForClient && clientTitle(note)) || wordsOf(language).briefTitle(project.name)),
    summary: '',
    ...withFlags({ nextSteps: rows, highlights: [] }),
  };
}

/** A question is told with the answer that was given since: minutes that go out later must not say that it is worked on. */
function onceAnswered(frame: Frame, { entry }: TrackedEntry, asOf: LocalDate): Frame {
  const answered = entry.steps?.answered?.value;
  const isSince =
    answered !== undefined && answered !== 'unknown-day' && answered > frame.period.to && answered <= asOf;
  return isSince ? { ...frame, period: { ...frame.period, to: answered } } : frame;
}

function goalRows(goals: readonly Goal[], language: Locale): readonly TemplateView[] {
  const words = wordsOf(language).outcomes;
  return goals.map(({ text, outcome }) => ({ text, outcome: outcome ? words[outcome.value] : '' }));
}

/** What a note that is for the client says about itself: visible by nature (leak policy, A0), each piece looked at by itself. */
interface OwnTexts {
  readonly isForClient: boolean;
  readonly participants: readonly string[];
  readonly goals: readonly Goal[];
  readonly summary: readonly Statement[];
  /** What else it tells the client in so many words. */
  readonly highlights: readonly Statement[];
}

function ownOf({ note, project }: MeetingRequest): OwnTexts {
  const isSource = isSourceFor(note, project);
  const policy = clientPolicy(project);
  const isForClient = policy.isClientNote(note) && isSource;
  const isSummary = ({ section }: Statement) => note.sections[section]?.topic === 'summary';
  const isTalk = COMMUNICATION_KINDS.some((kind) => kind === note.kind);
  const told = isSource && isTalk ? note.statements.filter((statement) => policy.isStatementTold(note, statement)) : [];
  return {
    isForClient,
    participants: isForClient
      ? note.participants.filter((person) => policy.isPersonVisible(note, person)).map(({ name }) => name)
      : [],
    goals: isForClient ? note.goals.filter((goal) => policy.isGoalVisible(note, goal)) : [],
    summary: told.filter(isSummary),
    highlights: told.filter((statement) => !isSummary(statement)),
  };
}

function approvedTexts(request: MeetingRequest): readonly string[] {
  const { note, project } = request;
  const { isForClient, participants, goals } = ownOf(request);
  const title = isForClient ? [note.title] : [];
  return [project.name, project.clientName ?? '', ...title, ...participants, ...goals.map(({ text }) => text)];
}
