import { hasHappened } from '../calendar/clock';
import type { Occurrence } from '../model/date';
import type { Contact } from '../model/profile';
import type { Person, TrackedEntry } from '../model/snapshot';
import type { CaseRecord } from './cases';
import { conflict } from './conflict';
import { doneDay, stepDay, type TimedEntry } from './entryClock';
import { expectations } from './expectations';
import { personal } from './personal';
import type { ProjectDay } from './projectDay';
import { reportingIfSent } from './reporting';
import { serves, tools } from './tools';
import type { TodoKey } from './words/todoTexts';

type ValueIfDone = (day: ProjectDay, record: CaseRecord) => number | null;

/**
 * The value of a principle if something were done today that changes more in it than its own case: its formula over the day as it would be then. Steps
 * that are not here change their own case and nothing else (`ifDone` of a case).
 */
export const VALUES_IF_DONE: Readonly<Partial<Record<TodoKey, ValueIfDone>>> = {
  'resolved-open': conflictIfResolved,
  'conflict-long-open': conflictIfResolved,
  'agreed-open': (day, record) => expectations(withChangeKnown(day, record)).value,
  'report-missed': (day, record) => reportingIfSent(day, record).value,
  'reports-missing': (day, record) => reportingIfSent(day, record).value,
  'contact-unknown': (day, record) => personal(withContactKnown(day, record)).value,
  'channel-undeclared': (day, { text }) => tools(withToolFor(day, text)).value,
};

/** One that was resolved without a cause, an option or an agreement was resolved on its own day once they are written down. */
function conflictIfResolved(day: ProjectDay, record: CaseRecord): number | null {
  const { timeline, window } = day;
  const conflicts = withEnd(timeline.conflicts, record, (tracked) => {
    const resolved = stepDay(tracked, 'resolved', 'agreed') ?? doneDay(tracked);
    return hasHappened(resolved, window.asOf) ? resolved : window.asOf;
  });
  return conflict({ ...day, timeline: { ...timeline, conflicts } }).value;
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

/** The contact's audience is noted, and as preferred channel the one they were last met by. */
function withContactKnown(day: ProjectDay, { text }: CaseRecord): ProjectDay {
  const { project, communications } = day;
  const isIt = ({ side, name }: Person): boolean => side === 'client' && name === text;
  const last = communications.findLast(({ note, participants }) => note.channel && participants.some(isIt));
  const { channel = last?.note.channel?.value ?? 'email', audience = 'executive' } = project.clientPreferences;
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
