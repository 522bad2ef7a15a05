import { once } from '../lazy/once';
import type { LocalDate } from '../model/date';
import type { VisibilityMark } from '../model/entry';
import type { CommunicationKind, NoteKind, Participant, Problem, Statement } from '../model/note';
import type { DateOrder } from '../model/policy';
import type { Located } from '../model/span';
import { asideSections, withoutSections } from './body/asideSections';
import { type ChatMessage, chatMessages } from './body/chat';
import { type BodyFacts, factsOf, withoutHidden } from './body/facts';
import { type HiddenRange, hiddenRanges } from './body/hiddenRanges';
import { insideRanges } from './body/insideRanges';
import { type MailHead, mailHead } from './body/mailHead';
import { isThread, mailHistoryStart, withoutHistory } from './body/mailHistory';
import { type Outline, outlineOf } from './body/outline';
import { dayByDay, dayOfSections, newestOf } from './body/runningNotes';
import type { DateContext } from './dates/readDate';
import type { EntryContext } from './entries/entryPlace';
import type { BodyEntries } from './entries/readEntries';
import { knownPeople } from './fields/knownPeople';
import type { ValueReader } from './frontmatter/frontmatterReader';
import { type MeetingData, readMeeting } from './meetingData';
import { dateOfChat, dateOfNote, orderOf } from './noteDate';
import { entriesOf } from './noteEntries';
import { hasStatements, isCommunication, kindOf } from './noteKind';
import { asChat, asMail, peopleOf, senderOf, withPeopleOfTitle } from './notePeople';
import type { NoteSource } from './noteSource';
import { noteStatements } from './noteStatements';
import { readVisibility } from './noteVisibility';
import { givenTitle, titleOf, titleOfMail } from './title';

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
  /** What is said in a chat that the note holds; asked only where it matters. */
  readonly chat: () => readonly ChatMessage[];
  /** Who wrote a mail that is by itself. */
  readonly sender: Participant | undefined;
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
  const dated = dateOfNote(told, title.value, open, facts, reader);
  const chat = once(() => chatMessages(text, source.bodyStart, blocks, { order, anchor: dated?.value }));
  const days = dayByDay(open, text, { order, anchor: dated?.value });
  const mail = once(() => mailHead(text, source.bodyStart, lineStarts));
  const isRunning = days !== undefined;
  const kind = kindOf(source, open, { title: title.value, date: dated, facts, chat, mail, isRunning });
  if (!kind) return undefined;
  const isGiven = facts.date !== undefined || (dated !== undefined && dated.span.start < source.bodyStart);
  const newest = isGiven || !isCommunication(kind) ? undefined : newestOf(days);
  const date = kind === 'chat' ? dateOfChat(source, dated, chat(), ranges) : (newest ?? dated);
  const outline = kind === 'report' && data?.kind !== 'report' ? outlineOf(source, true) : sections;
  const dates: DateContext = { order, anchor: date?.value };
  const meeting = isCommunication(kind)
    ? withPeopleOfTitle(meetingOf(source, kind, { facts, ranges, chat, mail }, { dates, problems }), source, title)
    : NO_MEETING;
  const people = peopleOf(source, meeting, facts);
  const messages = kind === 'chat' ? chat() : undefined;
  const dayOf = days && isCommunication(kind) ? dayOfSections(sections.sections, days) : undefined;
  const context: EntryContext = { text, lineStarts, internal, dates, known: knownPeople(people), messages, dayOf };
  const behind = mail()?.end ?? source.bodyStart;
  const history = kind === 'email' ? mailHistoryStart(text, behind, isThread(title.value)) : undefined;
  const body = withoutHistory(entriesOf(source, kind, title, outline, context, ranges), history);
  const visibility = readVisibility({ dates, problems }, data);
  const statements = hasStatements(kind) ? noteStatements(body.prose, outline.sections, visibility, context) : [];
  const named = kind === 'email' ? titleOfMail(title, source, mail()) : title;
  const sender = kind === 'email' && !isThread(title.value) ? senderOf(source, mail()) : undefined;
  const about = { kind, title: named, date, order, facts, outline, meeting, people, chat, sender };
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
  {
    facts,
    ranges,
    chat,
    mail,
  }: Pick<Reading, 'facts' | 'ranges' | 'chat'> & { readonly mail: () => MailHead | undefined },
  reader: ValueReader,
): MeetingData {
  const meeting = readMeeting(reader, source.data, facts, kind);
  if (kind === 'chat') return asChat(meeting, source, chat(), ranges);
  return kind === 'email' ? asMail(meeting, source, mail(), ranges) : meeting;
}
