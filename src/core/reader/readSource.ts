import type { LocalDate } from '../model/date';
import type { VisibilityMark } from '../model/entry';
import type { CommunicationKind, NoteKind, Problem, Statement } from '../model/note';
import type { DateOrder } from '../model/policy';
import type { Located } from '../model/span';
import { asideSections, withoutSections } from './body/asideSections';
import { type BodyFacts, factsOf, withoutHidden } from './body/facts';
import { type HiddenRange, hiddenRanges } from './body/hiddenRanges';
import { insideRanges } from './body/insideRanges';
import { type Outline, outlineOf } from './body/outline';
import type { DateContext } from './dates/readDate';
import type { EntryContext } from './entries/entryPlace';
import type { BodyEntries } from './entries/readEntries';
import { knownPeople } from './fields/knownPeople';
import type { ValueReader } from './frontmatter/frontmatterReader';
import { type MeetingData, readMeeting } from './meetingData';
import { dateOfNote, orderOf } from './noteDate';
import { entriesOf } from './noteEntries';
import { hasStatements, isCommunication, kindOf } from './noteKind';
import { asMail, peopleOf, withPeopleOfTitle } from './notePeople';
import type { NoteSource } from './noteSource';
import { noteStatements } from './noteStatements';
import { readVisibility } from './noteVisibility';
import { givenTitle, titleOf } from './title';

/** What a note holds, by what its dates and people were told. */
export interface Reading extends BodyEntries {
  readonly kind: NoteKind;
  readonly title: Located<string>;
  readonly date: Located<LocalDate> | undefined;
  readonly order: DateOrder | undefined;
  readonly facts: BodyFacts;
  readonly outline: Outline;
  readonly meeting: MeetingData;
  readonly people: readonly string[];
  readonly context: EntryContext;
  readonly ranges: readonly HiddenRange[];
  readonly visibility: Located<VisibilityMark> | undefined;
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}

const NO_MEETING: MeetingData = { participants: [], goals: [] };

/** Reads what the frontmatter and the body of a file say. Undefined where it is no record. */
export function readSource(source: NoteSource): Reading | undefined {
  const { text, lineStarts, blocks, internal, data } = source;
  const order = orderOf(source);
  const problems: Problem[] = [...(data?.problems ?? [])];
  const headDates: DateContext = { order };
  const sections = outlineOf(source, data?.kind === 'report');
  const aside = asideSections(sections, givenTitle(data) !== undefined);
  const open = sections.sections.filter((section) => !aside.has(section));
  const title = titleOf(source, open);
  const ranges = [...hiddenRanges(text, blocks), ...insideRanges(text, blocks, internal, sections)];
  const facts = withoutHidden(factsOf(source, sections, aside, headDates, ranges), ranges);
  const reader: ValueReader = { dates: headDates, problems };
  const told = { ...source, evidence: withoutSections(source.evidence, aside) };
  const date = dateOfNote(told, title.value, open, facts, reader);
  const kind = kindOf(source, open, { title: title.value, date, facts });
  if (!kind) return undefined;
  const outline = kind === 'report' && data?.kind !== 'report' ? outlineOf(source, true) : sections;
  const dates: DateContext = { order, anchor: date?.value };
  const meeting = isCommunication(kind)
    ? withPeopleOfTitle(meetingOf(source, kind, facts, ranges, { dates, problems }), source, title)
    : NO_MEETING;
  const people = peopleOf(source, meeting, facts);
  const context: EntryContext = { text, lineStarts, internal, dates, known: knownPeople(people) };
  const body = entriesOf(source, kind, title, outline, context, ranges);
  const visibility = readVisibility({ dates, problems }, data);
  const statements = hasStatements(kind) ? noteStatements(body.prose, outline.sections, visibility, context) : [];
  const about = { kind, title, date, order, facts, outline, meeting, people };
  return Object.assign(about, body, { context, ranges, visibility, statements, problems });
}

/** What a file holds by other evidence; undefined where that tells the same of its dates and people. */
export function readApart({ order, meeting, facts, people }: Reading, source: NoteSource): Reading | undefined {
  const isSame = orderOf(source) === order && peopleOf(source, meeting, facts).join('\n') === people.join('\n');
  return isSame ? undefined : readSource(source);
}

function meetingOf(
  source: NoteSource,
  kind: CommunicationKind,
  facts: BodyFacts,
  ranges: readonly HiddenRange[],
  reader: ValueReader,
): MeetingData {
  const meeting = readMeeting(reader, source.data, facts, kind);
  return kind === 'email' ? asMail(meeting, source, ranges) : meeting;
}
