import { saysUnder } from '../facts/saysUnder';
import type { Note, SectionTopic } from '../model/note';
import { type Case, type CaseRecord, componentOf, type JudgedComponent, partOf } from './cases';
import { headRecord } from './headOf';
import type { ProjectDay } from './projectDay';
import { type DueDate, reportFor } from './reportDates';

/** What a report must say, and the sections that say it. */
const CONTENT: readonly (readonly SectionTopic[])[] = [
  ['progress', 'summary'],
  ['completed'],
  ['problems', 'risk', 'issue'],
  ['next-steps', 'action'],
];

/** ⅘ report dates of the window kept + ⅕ the four content parts in what was sent (health.md, reporting). */
export function reporting(day: ProjectDay): JudgedComponent {
  return reportingOf(
    day,
    cadenceCases(day),
    day.reports.map(({ note }) => contentCase(note)),
  );
}

/** The same, if a report with all four parts went out today: it keeps what is still pending, not what was missed. */
export function reportingIfSent(day: ProjectDay, record: CaseRecord): JudgedComponent {
  const cadence = cadenceCases(day).map((each) => ({ ...each, value: each.ifDone ?? each.value }));
  const content = day.reports.map(({ note }) => contentCase(note));
  return reportingOf(day, cadence, [...content, { record, value: 1, reason: 'report-complete' }]);
}

function reportingOf({ project }: ProjectDay, cadence: readonly Case[], content: readonly Case[]): JudgedComponent {
  return componentOf('reporting', project.weights.reporting, [
    partOf('reports-on-time', 4 / 5, cadence),
    partOf('reports-complete', 1 / 5, content),
  ]);
}

function cadenceCases({ project, timeline, window: { from, asOf } }: ProjectDay): readonly Case[] {
  const { profile, reporting: plan, name } = project;
  if (!profile || !plan) return [];
  return timeline.dueDates
    .filter(({ date }) => date >= from && date <= asOf)
    .map((due): Case => {
      const { date, deadline, after } = due;
      const kept = reportFor(timeline.sent, due, asOf);
      if (kept) return { record: headRecord(kept), value: 1, reason: 'report-kept', data: { date } };
      const place = { record: { path: profile.path, span: plan.span, text: name }, data: { date, deadline } };
      if (deadline >= asOf) {
        const canKeep = after === undefined || after < asOf;
        return { ...place, value: 'pending', reason: 'report-pending', ...(canKeep && { ifDone: 1 }) };
      }
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
  const present = CONTENT.filter((topics) => saysUnder(note, topics)).length;
  const of = CONTENT.length;
  return {
    record: headRecord(note),
    value: present / of,
    reason: present === of ? 'report-complete' : 'report-incomplete',
    data: { present, of },
  };
}
