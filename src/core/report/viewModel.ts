import { daysBetween } from '../calendar/localDate';
import { oneLine } from '../template/escapes';
import { flagOf, moreOf } from '../template/listFlags';
import type { TemplateView } from '../template/renderText';
import { clientTitle } from '../visibility/decide';
import { clientPolicy } from '../visibility/decideFor';
import { isSourceFor } from '../visibility/sources';
import type { TrackedStatement } from './clientStatements';
import { type EntryLists, type EntryRow, entryLists } from './entryLists';
import type { Row } from './entryRows';
import type { LetOut } from './gate';
import { headlineOf } from './headline';
import { isInPeriod } from './isInPeriod';
import { knownPeriod } from './knownPeriod';
import { agreedBaseline, milestoneRows, milestonesOn, progressText, reachedWithin, saidOf } from './milestones';
import { dayText, periodText } from './reportDates';
import type { ReportRequest } from './reportRequest';
import { wordsOf } from './reportWords';
import { talkKind } from './talkKind';

/** A page for those who decide names this many of a kind; the full list is in the technical report. */
const EXECUTIVE_ROWS = 3;

/**
 * The flat view model of a report: nothing but strings, taken one by one from what the client may see. Whatever is not named here cannot
 * reach a template (leak policy, A).
 *
 * @param letOut what passed the policy, of the period
 */
export function reportView(asked: ReportRequest, letOut: LetOut): TemplateView {
  const request = { ...asked, period: knownPeriod(asked) };
  const { project, period, language, audience, asOf } = request;
  const words = wordsOf(language);
  const milestones = milestonesOn(project, period.to);
  const agreed = agreedBaseline(project, period.to);
  const said = (texts: readonly string[] | undefined): readonly string[] => saidOf(project, texts);
  const shown = shortened(request, entryLists(request, letOut.entries));
  const told = shortened(request, new Map([['highlights', letOut.statements]]));
  const rows = rowsOf(shown.lists);
  const head = headlineOf(request);
  const lists = new Map<string, readonly Row[]>([
    ...rows,
    ['carries', carried(shown.lists)],
    ['completed', completedRows(request, milestones, rows)],
    ['highlights', highlightRows(request, letOut.statements, told.lists.get('highlights') ?? [])],
    ['milestones', milestoneRows(milestones, period.to, language)],
    ['baselineGoals', textRows(said(agreed?.goals))],
    ['scopeIn', textRows(said(agreed?.scope.in))],
    ['scopeOut', textRows(said(agreed?.scope.out))],
    ['meetings', meetingRows(request)],
  ]);
  const has = (...names: readonly string[]): boolean => names.some((name) => (lists.get(name)?.length ?? 0) > 0);
  return {
    title: oneLine(words.title(project.name)),
    client: project.clientName ?? '',
    project: project.name,
    date: asOf,
    language,
    audience,
    channel: project.reporting?.channel ?? '',
    // What the report does not say, the next one must not compare itself with.
    health: (request.summary && project.declaredHealth?.value) ?? '',
    periodFrom: asked.period.from,
    periodTo: asked.period.to,
    periodText: periodText(asked.period, language),
    hasHeadline: head.headline !== '',
    ...head,
    progress: progressText(milestones, period.to, language),
    recipients: (request.recipients ?? []).map((name) => ({ name })),
    hasProblemsOrRisks: has('problems', 'risks'),
    nothingNoted: emptyParts(request, has),
    hasDecisionOwners: lists.get('decisionsNeeded')?.some(({ owner }) => owner !== '') ?? false,
    scopeInText: said(agreed?.scope.in).join(words.listSeparator),
    scopeOutText: said(agreed?.scope.out).join(words.listSeparator),
    hasBaseline: has('baselineGoals', 'scopeIn', 'scopeOut'),
    ...Object.fromEntries(lists),
    ...Object.fromEntries([...lists.keys()].map((name) => [flagOf(name), has(name)])),
    ...shown.more,
    ...told.more,
  };
}

/** The parts in which there is nothing, in one line: the client need not ask whether they were forgotten. */
function emptyParts({ language }: ReportRequest, has: (...names: readonly string[]) => boolean): string {
  const { parts, listSeparator } = wordsOf(language);
  const empty = [
    ...(has('completed') ? [] : [parts.completed]),
    ...(has('problems', 'risks') ? [] : [parts.problems]),
    ...(has('nextSteps') ? [] : [parts.nextSteps]),
  ].join(listSeparator);
  return empty.charAt(0).toUpperCase() + empty.slice(1);
}

/** For those who decide: the first few of each list, and how many more there are. A single one more takes the place of saying so. */
function shortened<T>(
  { audience, language }: ReportRequest,
  lists: ReadonlyMap<string, readonly T[]>,
): { readonly lists: ReadonlyMap<string, readonly T[]>; readonly more: Readonly<Record<string, string>> } {
  const most = audience === 'executive' ? EXECUTIVE_ROWS : Number.POSITIVE_INFINITY;
  const more = [...lists].map(([name, rows]): [string, string] => [
    moreOf(name),
    rows.length > most + 1 ? wordsOf(language).more(rows.length - most) : '',
  ]);
  const kept = [...lists].map(([name, rows]) => [name, rows.length > most + 1 ? rows.slice(0, most) : rows] as const);
  return { lists: new Map(kept), more: Object.fromEntries(more) };
}

/** What was finished, milestones first: each with a word for what it is, where it is more than a task. */
function completedRows(
  { period, language }: ReportRequest,
  milestones: ReturnType<typeof milestonesOn>,
  rows: ReadonlyMap<string, readonly Row[]>,
): readonly Row[] {
  const words = wordsOf(language);
  const reached = reachedWithin(milestones, period).map(({ name, reached }) => ({
    label: words.milestoneReached,
    text: name,
    owner: '',
    date: dayText(reached, period.to, language),
  }));
  const solved = (rows.get('solved') ?? []).map((row) => ({ ...row, label: words.problemSolved }));
  return [...reached, ...solved, ...(rows.get('completed') ?? [])];
}

/** The risks, problems and changes that the report tells of: noted as told once it is sent. */
function carried(lists: EntryLists): readonly Row[] {
  const told: readonly EntryRow[] = ['problems', 'risks', 'changes'].flatMap((name) => lists.get(name) ?? []);
  return told.map(({ tracked }) => ({ id: tracked.id }));
}

function rowsOf(lists: EntryLists): ReadonlyMap<string, readonly Row[]> {
  return new Map([...lists].map(([name, rows]) => [name, rows.map(({ row }) => row)]));
}

/** Meetings whose own note is for the client: date and title, nothing else. */
function meetingRows({ project, period, language }: ReportRequest): readonly Row[] {
  const { isClientNote } = clientPolicy(project);
  return project.communications.flatMap(({ note }) => {
    const day = note.date?.value;
    if (day === undefined || !isInPeriod(day, period) || !isClientNote(note)) return [];
    if (!isSourceFor(note, project)) return [];
    const text = clientTitle(note) ?? wordsOf(language).communications[talkKind(note)];
    return [{ text, date: dayText(day, period.to, language) }];
  });
}

/** So many days back a status of then is taken for one of now. */
const FRESH_DAYS = 7;

/** What the notes tell the client in so many words; where some of it is over a week old, each with its day. */
function highlightRows(
  { period, language }: ReportRequest,
  all: readonly TrackedStatement[],
  shown: readonly TrackedStatement[],
): readonly Row[] {
  const isOld = ({ note: { date } }: TrackedStatement) =>
    date !== undefined && daysBetween(date.value, period.to) >= FRESH_DAYS;
  const isDated = all.some(isOld);
  return shown.map(({ note, statement: { text } }) => ({
    text,
    date: isDated ? dayText(note.date?.value, period.to, language) : '',
  }));
}

function textRows(texts: readonly string[] | undefined): readonly Row[] {
  return (texts ?? []).map((text) => ({ text }));
}
