import type { LocalDate } from '../model/date';
import type { Entry, VisibilityMark } from '../model/entry';
import type {
  CommunicationKind,
  Note,
  NoteKind,
  Problem,
  Section,
  Skipped,
  SkipReason,
  Statement,
} from '../model/note';
import type { DateOrder, ReadingPolicy } from '../model/policy';
import type { Located, Span } from '../model/span';
import { parseBlocks } from './blocks/parseBlocks';
import { asideSections, withoutSections } from './body/asideSections';
import { type BodyFacts, factsOf } from './body/facts';
import { type HiddenRange, hiddenRanges } from './body/hiddenRanges';
import { internalLinesOf } from './body/internalLines';
import { isLaidOut } from './body/isLaidOut';
import { deniedPeople, namedDenials } from './body/namedDenials';
import { type Outline, type OutlineSection, outlineOf } from './body/outline';
import type { DateContext } from './dates/readDate';
import type { EntryContext } from './entries/buildEntry';
import { readFileEntry } from './entries/fileEntry';
import { holdsContent } from './entries/holdsContent';
import { type BodyEntries, readEntries } from './entries/readEntries';
import { knownPeople } from './fields/knownPeople';
import { readText, type ValueReader } from './frontmatter/frontmatterReader';
import { readPeople, readTexts } from './frontmatter/lists';
import { type FrontmatterData, isEntryKind, readFrontmatter } from './frontmatter/readFrontmatter';
import { yamlDepth } from './frontmatter/yamlDepth';
import { languageOf } from './language';
import { type MeetingData, readMeeting } from './meetingData';
import { noteCommitments } from './noteCommitments';
import { dateOfNote, orderOf, timeOfNote } from './noteDate';
import { peopleOf, withPeopleOfTitle } from './notePeople';
import type { NoteSource } from './noteSource';
import { noteStatements } from './noteStatements';
import { readVisibility } from './noteVisibility';
import { once } from './once';
import { lineStartsOf } from './position';
import { entryProblems } from './problems/entryProblems';
import { structureProblems } from './problems/structureProblems';
import { textProblems } from './problems/textProblems';
import { readClientProfile } from './profile/readClientProfile';
import { readLanguage } from './profile/readContacts';
import { readProjectProfile } from './profile/readProjectProfile';
import { readValue } from './readValue';
import { recognise } from './recognise';
import { refusalOf } from './refusal';
import { readReport } from './reportRecord';
import { shownToClient, withShownOf } from './shownToClient';
import { readSuppressions } from './suppressions';
import { givenTitle, nameIn, nameOf, titleOf } from './title';
import { NOTE_TYPES } from './vocabulary/values';

export type ReadResult =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'skipped'; readonly skipped: Skipped };

/**
 * Reads one Markdown file.
 *
 * @param path relative to the workspace, `/` between parts
 * @param text its whole text
 * @param as the kind it is read as where its frontmatter says none; else it is told by its place and its words
 * @returns the note, or why it is none; never throws
 */
export function readNote(path: string, text: string, policy: ReadingPolicy, as?: NoteKind): ReadResult {
  try {
    const read = readUnguarded(path, text, policy, as);
    return typeof read === 'string'
      ? { kind: 'skipped', skipped: { path, reason: read } }
      : { kind: 'note', note: read };
  } catch {
    // One file that the reader cannot take must never keep the others from being read; it is listed by this reason.
    return { kind: 'skipped', skipped: { path, reason: 'reader-failed' } };
  }
}

function readUnguarded(path: string, text: string, policy: ReadingPolicy, as?: NoteKind): Note | SkipReason {
  const lineStarts = lineStartsOf(text);
  const refusal = refusalOf(text, lineStarts);
  if (refusal) return refusal;
  const blocks = parseBlocks(text);
  const front = blocks[0]?.kind === 'frontmatter' ? blocks[0] : undefined;
  if (front && yamlDepth(text.slice(front.start, front.end)) > 64) return 'too-deep';
  const data = front && readFrontmatter(text, front, lineStarts);
  const internal = internalLinesOf(text, lineStarts);
  const bodyStart = front?.end ?? 0;
  const told = (evidence: string): NoteSource => {
    const language = once(() => languageOf(evidence.slice(bodyStart)));
    return { path, text, policy, lineStarts, blocks, internal, bodyStart, data, as, evidence, language };
  };
  const whole = told(text);
  const read = readBody(whole);
  if (!read) return 'not-a-record';
  const note = noteOf(whole, read);
  const shown = shownToClient(note, text);
  const apart = shown === undefined ? undefined : readApart(read, told(shown));
  return apart ? { ...note, date: apart.date, ...withShownOf(note, apart) } : note;
}

/** What a note holds, by what its dates and people were told. */
interface Reading extends BodyEntries {
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

/** What it holds by other evidence; undefined where that tells the same of its dates and people. */
function readApart({ order, meeting, facts, people }: Reading, source: NoteSource): Reading | undefined {
  const isSame = orderOf(source) === order && peopleOf(source, meeting, facts).join('\n') === people.join('\n');
  return isSame ? undefined : readBody(source);
}

function readBody(source: NoteSource): Reading | undefined {
  const { path, text, policy, lineStarts, blocks, internal, data, as } = source;
  const order = orderOf(source);
  const problems: Problem[] = [...(data?.problems ?? [])];
  const headDates: DateContext = { order };
  const sections = outlineOf(source, data?.kind === 'report');
  const aside = asideSections(sections, givenTitle(data) !== undefined);
  const open = sections.sections.filter((section) => !aside.has(section));
  const title = titleOf(source, open);
  const facts = factsOf(text, sections, aside, headDates, lineStarts);
  const reader: ValueReader = { dates: headDates, problems };
  const told = { ...source, evidence: withoutSections(source.evidence, aside) };
  const date = dateOfNote(told, title.value, open, facts, reader);
  const kind = recognise(
    {
      path,
      declared: data?.kind ?? as ?? pageKind(text, facts),
      title: title.value,
      hasDate: date !== undefined,
      profile: profileOf(data),
      isTyped: data?.value('type') !== undefined,
      hasPeople: facts.participants.length > 1 || readPeople(data?.value('participants')).length > 1,
      isLaidOut: isLaidOut(open, facts),
    },
    policy,
  );
  if (!kind) return undefined;
  const outline = kind === 'report' && data?.kind !== 'report' ? outlineOf(source, true) : sections;
  const dates: DateContext = { order, anchor: date?.value };
  const meeting = isTalk(kind)
    ? withPeopleOfTitle(readMeeting({ dates, problems }, data, facts, kind), source, title)
    : NO_MEETING;
  const people = peopleOf(source, meeting, facts);
  const context: EntryContext = { text, lineStarts, internal, dates, known: knownPeople(people) };
  const ranges = hiddenRanges(text, blocks);
  const body = entriesOf(kind, outline, context, policy, title, data, ranges);
  const visibility = readVisibility({ dates, problems }, data);
  const statements = isTalk(kind) ? noteStatements(body.prose, outline.sections, visibility, context) : [];
  const about = { kind, title, date, order, facts, outline, meeting, people };
  return Object.assign(about, body, { context, ranges, visibility, statements, problems });
}

function noteOf(source: NoteSource, read: Reading): Note {
  const { path, text, lineStarts, blocks, data } = source;
  const { kind, title, facts, context, people, entries, prose, visibility } = read;
  const { dates } = context;
  const { sections } = read.outline;
  const problems: Problem[] = [
    ...read.problems,
    ...entryProblems(entries, text),
    ...textProblems(text, lineStarts),
    ...structureProblems(text, blocks, lineStarts),
  ];
  return {
    ...withHidden(read.meeting, read.ranges),
    path,
    kind,
    title: title.value,
    language: readLanguage(readText(data?.value('lang'))?.value) ?? source.language(),
    frontmatter: data?.block,
    date: read.date,
    time: timeOfNote(data, facts),
    client: nameIn(data, 'client') ?? facts.values.get('client'),
    project: nameIn(data, 'project') ?? facts.values.get('project'),
    id: readText(data?.value('id'))?.value,
    tags: readTexts(data?.value('tags')).map((tag) => tag.value.replace(/^#/, '')),
    visibility,
    report: kind === 'report' ? readReport({ dates, problems }, data) : undefined,
    clientProfile: kind === 'client' ? readClientProfile({ dates, problems }, data, nameOf(data, title)) : undefined,
    projectProfile: kind === 'project' ? readProjectProfile({ dates, problems }, data, nameOf(data, title)) : undefined,
    sections: sections.map(sectionOf),
    entries,
    commitments: isTalk(kind) ? noteCommitments(prose, entries, people, context, sections) : [],
    statements: read.statements,
    denials: [
      ...namedDenials(text, blocks, read.outline, lineStarts),
      ...deniedPeople(text, read.meeting.participants, lineStarts),
    ],
    explicitNone: read.explicitNone,
    hasContent: holdsContent(text, read.outline, read),
    suppressions: readSuppressions(text, blocks, lineStarts),
    problems: problems.sort((a, b) => a.span.start - b.span.start),
    lineStarts,
    length: text.length,
  };
}

/** Which profile the keys of a frontmatter are of. */
function profileOf(data: FrontmatterData | undefined): 'client' | 'project' | 'named' | undefined {
  const has = (...keys: readonly string[]): boolean => keys.some((key) => data?.value(key) !== undefined);
  if (has('baseline', 'plan', 'reporting', 'team', 'tools', 'response')) return 'project';
  if (has('contacts', 'preferences')) return 'client';
  return has('name') ? 'named' : undefined;
}

/** `type:: meeting` on a line of its own is how Logseq and Dataview say it in the body. */
function pageKind(text: string, facts: BodyFacts): NoteKind | undefined {
  const type = facts.values.get('type');
  return type && /::\s*$/.test(text.slice(0, type.span.start)) ? readValue(type.value, NOTE_TYPES) : undefined;
}

function sectionOf({ title, level, heading, end, parent, topic, mark, hasContent }: OutlineSection): Section {
  return { title, level, heading, end, parent, topic, mark, hasContent };
}

/** Marks the people and goals that stand where a page does not show them. */
function withHidden(meeting: MeetingData, ranges: readonly HiddenRange[]): MeetingData {
  if (ranges.length === 0) return meeting;
  const marked = <T extends { readonly span: Span }>(it: T): T =>
    ranges.some(({ start, end }) => it.span.start >= start && it.span.start < end) ? { ...it, hidden: true } : it;
  return { ...meeting, participants: meeting.participants.map(marked), goals: meeting.goals.map(marked) };
}

const NO_MEETING: MeetingData = { participants: [], goals: [] };

function isTalk(kind: NoteKind): kind is CommunicationKind {
  return kind === 'meeting' || kind === 'call' || kind === 'email' || kind === 'chat';
}

/**
 * A report restates: it has no entries of its own. One that says nowhere that it is one was written by somebody who plans in it: what
 * it hands to somebody by name is recorded nowhere else.
 */
function entriesOf(
  kind: NoteKind,
  outline: Outline,
  context: EntryContext,
  policy: ReadingPolicy,
  title: Located<string>,
  data: FrontmatterData | undefined,
  ranges: readonly HiddenRange[],
): BodyEntries {
  const restates = kind === 'report' && data?.kind === 'report';
  if (restates) return { entries: [], explicitNone: [], prose: [] };
  const body = readEntries(outline, context, policy.headings, ranges);
  if (kind === 'report') return { entries: body.entries.filter(isHandedOut), explicitNone: [], prose: [] };
  if (!isEntryKind(kind)) return body;
  // Beside the entry itself, only tasks in its file are entries: its other lists are what it consists of.
  const own = readFileEntry(kind, title, data, outline, context, ranges);
  return { ...body, entries: [own, ...body.entries.filter((entry) => entry.form === 'task')] };
}

function isHandedOut({ kind, owners = [] }: Entry): boolean {
  return kind === 'action' && owners.length > 0;
}
