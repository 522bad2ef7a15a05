import { hasHappened } from '../calendar/clock';
import { reportChannel } from '../facts/reportChannel';
import type { Occurrence } from '../model/date';
import type { Contact } from '../model/profile';
import type { Person, Project, TrackedEntry } from '../model/snapshot';
import type { CaseRecord, JudgedComponent } from './cases';
import { conflict } from './conflict';
import { doneDay, stepDay, type TimedEntry } from './entryClock';
import { expectations } from './expectations';
import { channelsUsedWith, personal } from './personal';
import type { ProjectDay } from './projectDay';
import { ALL_PARTS, reporting } from './reporting';
import { serves, tools } from './tools';
import type { TodoKey } from './words/todoTexts';

type JudgedIfDone = (day: ProjectDay, record: CaseRecord) => readonly JudgedComponent[];

/**
 * The principles in which something changes more than its own case if it were done today: their formulas over the day as it would be then. Steps that
 * are not here change their own case and nothing else (`ifDone` of a case).
 */
export const JUDGED_IF_DONE: Readonly<Partial<Record<TodoKey, JudgedIfDone>>> = {
  'resolved-open': (day, record) => [conflict(withConflictResolved(day, record))],
  'conflict-long-open': (day, record) => [conflict(withConflictResolved(day, record))],
  'agreed-open': (day, record) => [expectations(withChangeKnown(day, record))],
  'report-missed': judgedIfSent,
  'reports-missing': judgedIfSent,
  'contact-unknown': (day, record) => [personal(withContactKnown(day, record))],
  'channel-undeclared': (day, { text }) => [tools(withToolFor(day, text))],
};

/** A report is regular reporting, written to somebody, and went through a channel. */
function judgedIfSent(day: ProjectDay): readonly JudgedComponent[] {
  const then = withReportSent(day);
  return [reporting(then), personal(then), tools(then)];
}

/** A report with all four parts went out today, by the channel that *Mark as Sent* proposes, to the plan's audience, else to everybody. */
function withReportSent(day: ProjectDay): ProjectDay {
  const { project, timeline, window } = day;
  const { profile, reporting: plan } = project;
  // There is no plan without the profile that makes it.
  if (!profile || !plan) return day;
  const sent = window.asOf;
  const report = {
    status: 'sent',
    sent: { value: sent, span: plan.span },
    to: addresseesOf(project),
    via: reportChannel(project),
    carries: [],
  } as const;
  // A stored note unpacks what it holds when it is asked: spreading it leaves that out.
  const { frontmatter, lineStarts, length, explicitNone, sections, entries } = profile;
  const held = { frontmatter, lineStarts, length, explicitNone, sections, entries };
  const one = { note: { ...profile, ...held, report, labelled: ALL_PARTS }, sent };
  return { ...day, timeline: { ...timeline, sent: [...timeline.sent, one] }, reports: [...day.reports, one] };
}

function addresseesOf({ contacts, clientPreferences, reporting: plan }: Project): readonly string[] {
  const meant = contacts.filter(({ contact }) => (contact?.audience ?? clientPreferences.audience) === plan?.audience);
  return (plan?.audience && meant.length > 0 ? meant : contacts).map(({ name }) => name);
}

/** One that was resolved without a cause, an option or an agreement was resolved on its own day once they are written down. */
function withConflictResolved(day: ProjectDay, record: CaseRecord): ProjectDay {
  const { timeline, window } = day;
  const conflicts = withEnd(timeline.conflicts, record, (tracked) => {
    const resolved = stepDay(tracked, 'resolved', 'agreed') ?? doneDay(tracked);
    return hasHappened(resolved, window.asOf) ? resolved : window.asOf;
  });
  return { ...day, timeline: { ...timeline, conflicts } };
}

/** To agree to a change takes knowing it. */
function withChangeKnown(day: ProjectDay, record: CaseRecord): ProjectDay {
  const { timeline, window } = day;
  const known = (tracked: TrackedEntry): Occurrence => stepDay(tracked, 'communicated') ?? window.asOf;
  return { ...day, timeline: { ...timeline, communications: withEnd(timeline.communications, record, known) } };
}

function withEnd(
  clocks: readonly TimedEntry[],
  { path, span }: CaseRecord,
  endOf: (tracked: TrackedEntry) => Occurrence,
): readonly TimedEntry[] {
  return clocks.map((each) =>
    each.record.path === path && each.record.span.start === span.start
      ? { ...each, clock: { ...each.clock, end: endOf(each.tracked) } }
      : each,
  );
}

/** A channel that nobody was ever met or written to by. */
const ANOTHER_CHANNEL = '?';

/** The principle in which a contact counts, for each channel that may turn out to be theirs. */
export function judgedForEachChannel(day: ProjectDay, record: CaseRecord): readonly JudgedComponent[] {
  return [ANOTHER_CHANNEL, ...channelsUsedWith(day, record.text)].map((channel) =>
    personal(withContactKnown(day, record, channel)),
  );
}

/**
 * The contact's audience is noted, and as preferred channel, where none is known, the one given; else one that was not used with them: whichever it
 * really is, the value is no lower.
 */
function withContactKnown(day: ProjectDay, { text }: CaseRecord, theirs = ANOTHER_CHANNEL): ProjectDay {
  const { project, communications } = day;
  const { channel = theirs, audience = 'executive' } = project.clientPreferences;
  const isIt = ({ side, name }: Person): boolean => side === 'client' && name === text;
  const known = (person: Person): Person => {
    if (!isIt(person)) return person;
    const contact: Contact = person.contact ?? {
      name: text,
      aliases: [],
      focus: [],
      span: { start: 0, end: 0, line: 0 },
    };
    const noted = { ...contact, channel: contact.channel || channel, audience: contact.audience ?? audience };
    return { ...person, contact: noted };
  };
  return {
    ...day,
    project: { ...project, contacts: project.contacts.map(known) },
    communications: communications.map((each) => ({ ...each, participants: each.participants.map(known) })),
  };
}

/** A tool that serves the channel gets its purpose; where there is none, one is declared that nobody is trained in yet. */
function withToolFor(day: ProjectDay, channel: string): ProjectDay {
  const { project } = day;
  const declared = project.tools.some((tool) => serves(tool, channel))
    ? project.tools.map((tool) => (serves(tool, channel) ? { ...tool, purpose: tool.purpose || channel } : tool))
    : [...project.tools, { name: channel, purpose: channel, trained: [], span: { start: 0, end: 0, line: 0 } }];
  return { ...day, project: { ...project, tools: declared } };
}
