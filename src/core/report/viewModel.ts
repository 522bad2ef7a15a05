import { formatDate } from '../calendar/formatDate';
import type { LocalDate, Occurrence } from '../model/date';
import type { TrackedEntry } from '../model/snapshot';
import type { TemplateView } from '../template/renderText';
import { isClientNote } from '../visibility/decide';
import { isSourceFor } from '../visibility/sources';
import { milestoneRows } from './milestones';
import type { ReportRequest } from './reportRequest';
import { wordsOf } from './reportWords';
import { isOpenAt, isWithin } from './selectEntries';

type Row = Readonly<Record<string, string>>;

/**
 * The flat view model of a report: nothing but strings, taken one by one from what the client may see. Whatever is not named here cannot
 * reach a template (leak policy, A).
 *
 * @param visible entries that passed the policy, of the period
 */
export function reportView(request: ReportRequest, visible: readonly TrackedEntry[]): TemplateView {
  const { project, period, language, audience, asOf } = request;
  const words = wordsOf(language);
  const rows = rowsOf(request, visible);
  const milestones = milestoneRows(project, period.to, language);
  const agreed =
    project.baseline?.agreed !== undefined && project.baseline.agreed.value <= period.to ? project.baseline : undefined;
  const baselineGoals = textRows(agreed?.goals);
  const scopeIn = textRows(agreed?.scope.in);
  const scopeOut = textRows(agreed?.scope.out);
  const headline = project.declaredHealth ? words.health[project.declaredHealth.value] : '';
  const lists: Readonly<Record<string, readonly Row[]>> = {
    ...rows,
    milestones,
    baselineGoals,
    scopeIn,
    scopeOut,
    meetings: meetingRows(request),
  };
  return {
    title: words.title(project.name),
    client: project.clientName ?? '',
    project: project.name,
    date: asOf,
    language,
    audience,
    channel: project.reporting?.channel ?? '',
    periodFrom: period.from,
    periodTo: period.to,
    periodText: words.period(formatDate(period.from, language), formatDate(period.to, language)),
    hasHeadline: headline !== '' || Boolean(request.summary),
    headline: headline || (request.summary ?? ''),
    summary: headline === '' ? '' : (request.summary ?? ''),
    previousHeadline: '',
    recipients: (request.recipients ?? []).map((name) => ({ name })),
    hasProblemsOrRisks: (rows.problems?.length ?? 0) + (rows.risks?.length ?? 0) > 0,
    hasBaseline: baselineGoals.length + scopeIn.length + scopeOut.length > 0,
    ...lists,
    ...Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [
        `has${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        list.length > 0,
      ]),
    ),
  };
}

/** The lists made of entries, by the template's names. */
function rowsOf(
  { period, language }: ReportRequest,
  visible: readonly TrackedEntry[],
): Readonly<Record<string, readonly Row[]>> {
  const words = wordsOf(language);
  const date = (day: Occurrence | undefined): string =>
    day === undefined || day === 'unknown-day' ? '' : formatDate(day, language, 'short');
  const of = (kind: TrackedEntry['entry']['kind']): readonly TrackedEntry[] =>
    visible.filter(({ entry }) => entry.kind === kind);
  const openAt = (tracked: TrackedEntry): boolean => isOpenAt(tracked, period.to);
  const owner = ({ owners }: TrackedEntry): string => owners.map(({ name }) => name).join(words.listSeparator);
  const risk = (tracked: TrackedEntry): Row => ({
    text: said(tracked),
    owner: owner(tracked),
    date: date(tracked.start),
    severity: tracked.entry.severity ? words.severity[tracked.entry.severity.value] : '',
    mitigation: tracked.entry.mitigation?.value ?? '',
    state: openAt(tracked) ? words.open : words.answered,
  });
  const asked = (tracked: TrackedEntry): Row => ({
    text: said(tracked),
    from: tracked.from?.name ?? '',
    date: date(tracked.start),
    answer: tracked.entry.answer?.value ?? '',
    state: openAt(tracked) ? words.open : words.answered,
  });
  const action = (tracked: TrackedEntry): Row => ({
    text: said(tracked),
    owner: owner(tracked),
    due: date(tracked.entry.due?.value),
  });
  const actions = of('action');
  const decisions = of('decision');
  const isNeeded = ({ entry }: TrackedEntry): boolean => entry.decisionStatus?.value === 'needed';
  const carried = visible.filter(
    ({ entry }) => entry.kind === 'risk' || entry.kind === 'issue' || entry.kind === 'change',
  );
  return {
    carries: carried.map(({ id }) => ({ id })),
    completed: actions
      .filter(({ entry, side }) => side === 'us' && isDay(entry.done?.value) && isWithin(entry.done.value, period))
      .map((tracked) => ({ text: said(tracked), owner: owner(tracked), date: date(tracked.entry.done?.value) })),
    problems: of('issue').filter(openAt).map(risk),
    risks: of('risk').filter(openAt).map(risk),
    decisionsMade: decisions
      .filter((tracked) => !isNeeded(tracked) && tracked.start !== undefined && isWithin(tracked.start, period))
      .map((tracked) => ({ text: said(tracked), date: date(tracked.start) })),
    decisionsNeeded: decisions
      .filter((tracked) => isNeeded(tracked) && openAt(tracked))
      .map((tracked) => ({
        text: said(tracked),
        owner: owner(tracked),
        by: date(tracked.entry.neededBy?.value ?? tracked.entry.due?.value),
      })),
    questions: of('question')
      .filter(({ side }) => side === 'us')
      .map(asked),
    feedback: of('feedback').map(asked),
    needs: of('need').map((tracked) => ({
      ...asked(tracked),
      state: tracked.entry.steps?.confirmed ? words.confirmed : words.notConfirmed,
    })),
    changes: of('change').map((tracked) => ({
      text: said(tracked),
      from: tracked.from?.name ?? '',
      date: date(tracked.start),
      affects: (tracked.entry.affects ?? []).map((target) => words.affects[target]).join(words.listSeparator),
      state: tracked.entry.steps?.agreed ? words.agreed : words.toBeAgreed,
    })),
    conflicts: of('conflict').map((tracked) => ({
      text: said(tracked),
      date: date(tracked.start),
      agreement: tracked.entry.agreement?.value ?? '',
      state: openAt(tracked) ? words.open : words.agreed,
    })),
    nextSteps: actions.filter((tracked) => tracked.side === 'us' && openAt(tracked)).map(action),
    neededFromYou: actions.filter((tracked) => tracked.side === 'client' && openAt(tracked)).map(action),
  };
}

/** Meetings whose own note is for the client: date and title, nothing else. */
function meetingRows({ project, period, language }: ReportRequest): readonly Row[] {
  return project.communications.flatMap(({ note }) => {
    const day = note.date?.value;
    if (day === undefined || !isWithin(day, period) || !isClientNote(note)) return [];
    if (!isSourceFor(note, project.clientName)) return [];
    return [{ text: note.title, date: formatDate(day, language, 'short') }];
  });
}

/** The entry's words; the template brings its own full stop. */
function said({ entry }: TrackedEntry): string {
  return entry.text.replace(/[.。;；]+$/u, '');
}

function textRows(texts: readonly string[] | undefined): readonly Row[] {
  return (texts ?? []).map((text) => ({ text }));
}

function isDay(day: Occurrence | undefined): day is LocalDate {
  return day !== undefined && day !== 'unknown-day';
}
