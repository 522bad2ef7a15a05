import { windowOf } from '../calendar/clock';
import { addDays } from '../calendar/localDate';
import { concerns } from '../facts/concerns';
import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Project } from '../model/snapshot';
import { recordOf } from './entryClock';
import { listOf, placeOf, titled } from './healthPageMarkup';
import { openClocks } from './openClocks';
import { AHEAD, openPromises } from './openPromises';
import { reportsDue } from './reportDates';
import { HEALTH_PAGE_WORDS } from './words/pageWords';
import { reasonText } from './words/reasonTexts';

/** What is open in a project, or in it with a person, what either side waits for, and its report dates. */
export function openLists(project: Project, asOf: LocalDate, person: string | undefined, locale: Locale): string {
  const words = HEALTH_PAGE_WORDS[locale];
  return [
    titled(words.clocks, listOf(clockLines(project, asOf, person, locale))),
    titled(words.ours, listOf(promiseLines(project, 'us', asOf, person, locale))),
    titled(words.theirs, listOf(promiseLines(project, 'client', asOf, person, locale))),
    titled(words.reports, listOf(reportLines(project, asOf, locale))),
  ].join('');
}

function clockLines(project: Project, asOf: LocalDate, person: string | undefined, locale: Locale): readonly string[] {
  const open = openClocks(project, asOf).filter(({ tracked }) => concerns(tracked, person));
  return open.map(({ tracked, reason, age, limit }) => {
    const { text, ...place } = recordOf(tracked);
    return `${text} — ${reasonText(reason, { days: age, limit }, locale)} (${placeOf(place)})`;
  });
}

function promiseLines(
  project: Project,
  side: 'us' | 'client',
  asOf: LocalDate,
  person: string | undefined,
  locale: Locale,
): readonly string[] {
  const words = HEALTH_PAGE_WORDS[locale];
  const open = openPromises(project, side, asOf).filter(({ tracked }) => concerns(tracked, person));
  return open.map(({ tracked, due }) => {
    const { text, ...place } = recordOf(tracked);
    const owners = tracked.owners.map(({ name }) => name);
    return `${text} — ${[...owners, words.due(due, due < asOf)].join(words.between)} (${placeOf(place)})`;
  });
}

/** Those of the window, and those that come next. */
function reportLines(project: Project, asOf: LocalDate, locale: Locale): readonly string[] {
  const { reporting: plan } = project;
  if (!plan) return [];
  const { from } = windowOf(asOf);
  return reportsDue(project, plan, addDays(asOf, AHEAD), asOf)
    .filter(({ date }) => date >= from)
    .map(({ date, deadline, sent }) => {
      if (sent) return reasonText('report-kept', { date }, locale);
      if (date > asOf) return HEALTH_PAGE_WORDS[locale].due(date, false);
      return reasonText(deadline < asOf ? 'report-missed' : 'report-pending', { date, deadline }, locale);
    });
}
