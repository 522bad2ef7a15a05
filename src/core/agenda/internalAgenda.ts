import { reportDates } from '../calendar/cadence';
import { addDays } from '../calendar/localDate';
import { carriedOn } from '../facts/sameAction';
import { openClocks } from '../health/openClocks';
import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Person, Project, TrackedEntry } from '../model/snapshot';
import { byText } from '../order/compareText';
import { clientPolicy } from '../visibility/decideFor';
import { agendaWords } from './agendaWords';
import { type Appointment, type Identity, withUids } from './appointment';
import { promiseOf } from './promiseOf';

/** How far ahead report dates are laid out: a quarter, by which plans have usually changed. */
const DAYS_AHEAD = 91;

export interface AgendaRequest {
  readonly projects: readonly Project[];
  readonly asOf: LocalDate;
  readonly language: Locale;
  /** Only what these people owe. Report dates are nobody's own and are then left out. Absent: everything. */
  readonly isOwner?: (person: Person) => boolean;
}

type Draft = Omit<Appointment, 'uid'> & { readonly identity: Identity };

/**
 * Everything that is due, for our own eyes: report dates of the next 13 weeks, open promises of both sides and decisions on the day they were promised for, and the last
 * day in time for what ought to be answered, told or settled. Nothing of projects that are complete, and no report dates of one on hold; sorted by day.
 */
export function internalAgenda({ projects, asOf, language, isOwner }: AgendaRequest): readonly Appointment[] {
  const drafts = projects
    .filter(({ status }) => status !== 'complete')
    .flatMap((project) => [
      ...(isOwner || project.status === 'on-hold' ? [] : reports(project, asOf, language)),
      ...[...promises(project, asOf, language), ...followUps(project, asOf, language)].filter(
        ({ tracked }) => !isOwner || tracked.owners.some(isOwner),
      ),
    ]);
  return withUids([...drafts].sort(byText(({ day }) => day)));
}

function reports(project: Project, asOf: LocalDate, language: Locale): readonly Draft[] {
  const { reporting, calendar, name } = project;
  const words = agendaWords(language);
  return (reporting ? reportDates(reporting, calendar, asOf, addDays(asOf, DAYS_AHEAD)) : []).map((day) => ({
    identity: [project.id, 'report', day],
    day,
    title: `${name}${words.colon}${words.reportDue}`,
    details: detailsOf(project, language),
  }));
}

function promises(
  project: Project,
  asOf: LocalDate,
  language: Locale,
): readonly (Draft & { readonly tracked: TrackedEntry })[] {
  const words = agendaWords(language);
  const carried = carriedOn(project.entries);
  return project.entries.flatMap((tracked) => {
    const promise = promiseOf(tracked, asOf);
    if (!promise || carried.has(tracked)) return [];
    const what = promise.isDecision ? `${words.decision}${words.colon}${tracked.entry.text}` : tracked.entry.text;
    return [draftOf(project, tracked, 'promise', promise.day, what, language)];
  });
}

function followUps(
  project: Project,
  asOf: LocalDate,
  language: Locale,
): readonly (Draft & { readonly tracked: TrackedEntry })[] {
  const words = agendaWords(language);
  const { isKeptInside } = clientPolicy(project);
  return openClocks(project, asOf).map(({ tracked, step, deadline }) => {
    const { note, entry } = tracked;
    const toDo = step === 'disclosed' && isKeptInside(note, entry) ? words.toldWhat : (words.toDo[step] ?? '');
    const what = `${toDo}${words.colon}${entry.text}`;
    return draftOf(project, tracked, step, deadline, what, language);
  });
}

function draftOf(
  project: Project,
  tracked: TrackedEntry,
  what: string,
  day: LocalDate,
  title: string,
  language: Locale,
): Draft & { readonly tracked: TrackedEntry } {
  const words = agendaWords(language);
  const owners = tracked.owners.map(({ name }) => name).join(words.listSeparator);
  return {
    tracked,
    identity: [project.id, `${what} ${tracked.entry.kind}`, tracked.entry.text],
    day,
    title: [project.name, ...(owners ? [owners] : []), title].join(words.colon),
    details: detailsOf(project, language, tracked.note.path),
  };
}

function detailsOf({ clientName, name }: Project, language: Locale, path?: string): string {
  const place = [clientName, name].filter(Boolean).join(' / ');
  return [agendaWords(language).internal, place, ...(path ? [path] : [])].join('\n');
}
