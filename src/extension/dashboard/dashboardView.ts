import { parseLocalDate } from '../../core/calendar/localDate';
import type { LocalDate } from '../../core/model/date';

/** A page of the dashboard. */
export type DashboardPage =
  | { readonly kind: 'portfolio' }
  | { readonly kind: 'client'; readonly id: string }
  | { readonly kind: 'project'; readonly id: string };

/** How many weeks the trend and the report calendar look back. */
export const PERIODS = [13, 26, 52] as const;
export type Period = (typeof PERIODS)[number];

/** What the dashboard shows, and how it is narrowed down. Its text form survives reloads and stands in links. */
export interface DashboardView {
  readonly page: DashboardPage;
  /** A past day; absent: today, whichever day that is. */
  readonly day?: LocalDate;
  readonly period: Period;
  /** Id of the person whom lists are narrowed down to. */
  readonly person?: string;
}

export const START: DashboardView = { page: { kind: 'portfolio' }, period: 13 };

/** The view as the query of a link: `client` or `project`, `day`, `weeks`, `person`; what is as usual is left out. */
export function viewToText({ page, day, period, person }: DashboardView): string {
  const query = new URLSearchParams();
  if (page.kind !== 'portfolio') query.set(page.kind, page.id);
  if (day) query.set('day', day);
  if (period !== START.period) query.set('weeks', String(period));
  if (person) query.set('person', person);
  return query.toString();
}

/** Any text gives a view; what it does not say, or says wrongly, is as usual. */
export function viewFromText(text: string): DashboardView {
  const query = new URLSearchParams(text);
  const [project, client, person] = ['project', 'client', 'person'].map((name) => query.get(name));
  const day = parseLocalDate(query.get('day') ?? '');
  return {
    page: project ? { kind: 'project', id: project } : client ? { kind: 'client', id: client } : START.page,
    period: PERIODS.find((each) => String(each) === query.get('weeks')) ?? START.period,
    ...(day && { day }),
    ...(person && { person }),
  };
}
