import { saysUnder } from '../facts/saysUnder';
import type { Note, SectionTopic } from '../model/note';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { headRecord } from './headOf';
import type { ProjectDay } from './projectDay';
import { type DueDate, reportFor } from './reportDates';

/** What a report must say, and the sections that say it. */
const CONTENT = [
  ['progress', 'summary', 'completed'],
  ['completed'],
  ['problems', 'risk', 'issue'],
  ['next-steps', 'action'],
] as const satisfies readonly (readonly SectionTopic[])[];

/** What a report is about that says all of it. */
export const ALL_PARTS: readonly SectionTopic[] = CONTENT.map(([topic]) => topic);

/** ⅘ report dates of the window kept + ⅕ the four content parts in what was sent (health.md, reporting). */
export function reporting(day: ProjectDay): JudgedComponent {
  return componentOf('reporting', day.project.weights.reporting, [
    partOf('reports-on-time', 4 / 5, cadenceCases(day)),
    partOf(
      'reports-complete',
      1 / 5,
      day.reports.map(({ note }) => contentCase(note)),
    ),
  ]);
}

/** Since when a project is paused nobody writes down: of one that is not active no date is held against it. */
function cadenceCases({ project, timeline, window: { from, asOf } }: ProjectDay): readonly Case[] {
  const { profile, reporting: plan, name, status } = project;
  if (!profile || !plan) return [];
  return timeline.dueDates
    .filter(({ date }) => date >= from && date <= asOf)
    .map((due): Case => {
      const { date, deadline } = due;
      const kept = reportFor(timeline.sent, due, asOf);
      if (kept) return { record: headRecord(kept), value: 1, reason: 'report-kept', data: { date } };
      const place = { record: { path: profile.path, span: plan.span, text: name }, data: { date, deadline } };
      if (status !== 'active') return { ...place, value: 'left-out', reason: 'report-while-idle' };
      if (deadline >= asOf) return { ...place, value: 'pending', reason: 'report-pending' };
      // What was sent on an unknown day is never late.
      return timeline.sentSometime.some((note) => isFor(note, due))
        ? { ...place, value: 'left-out', reason: 'unknown-day' }
        : { ...place, value: 0, reason: 'report-missed', until: deadline };
    });
}

function isFor({ date, report }: Note, { after, deadline }: DueDate): boolean {
  const day = date?.value ?? report?.period?.to;
  return day !== undefined && day <= deadline && (after === undefined || day > after);
}

function contentCase(note: Note): Case {
  const present = CONTENT.filter((topics: readonly SectionTopic[]) => saysUnder(note, topics)).length;
  const of = CONTENT.length;
  return {
    record: headRecord(note),
    value: present / of,
    reason: present === of ? 'report-complete' : 'report-incomplete',
    data: { present, of },
  };
}
