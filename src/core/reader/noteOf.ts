import type { Note, Problem, Section } from '../model/note';
import type { Located, Span } from '../model/span';
import { deniedPeople } from './body/deniedPeople';
import { type HiddenRange, isHiddenBy } from './body/hiddenRanges';
import { labelledTopics } from './body/labelledTopics';
import { namedDenials } from './body/namedDenials';
import type { OutlineSection } from './body/outline';
import { holdsContent } from './entries/holdsContent';
import { readText } from './frontmatter/frontmatterReader';
import { readTexts } from './frontmatter/lists';
import type { MeetingData } from './meetingData';
import { noteCommitments } from './noteCommitments';
import { timeOfNote, unclearDateOf } from './noteDate';
import { isCommunication } from './noteKind';
import type { NoteSource } from './noteSource';
import { entryProblems } from './problems/entryProblems';
import { nearMarks } from './problems/nearMarks';
import { structureProblems } from './problems/structureProblems';
import { textProblems } from './problems/textProblems';
import { readClientProfile } from './profile/readClientProfile';
import { readLanguage } from './profile/readContacts';
import { readProjectProfile } from './profile/readProjectProfile';
import type { Reading } from './readSource';
import { readReport } from './reportRecord';
import { readSuppressions } from './suppressions';
import { nameIn, nameOf } from './title';

/** Makes the note of what was read in its source. */
export function noteOf(source: NoteSource, read: Reading): Note {
  const { path, text, lineStarts, blocks, data } = source;
  const { kind, title, facts, context, entries, visibility } = read;
  const { dates } = context;
  const { sections } = read.outline;
  const problems: Problem[] = [
    ...read.problems,
    ...entryProblems(entries, text),
    ...textProblems(text, lineStarts),
    ...structureProblems(text, blocks, lineStarts),
    ...(visibility || !isCommunication(kind)
      ? []
      : nearMarks({ text, lineStarts, entries, sections, data, prose: read.prose })),
  ];
  const { participants, status, channel, purpose, goals, shared } = withHidden(read.meeting, read.ranges);
  return {
    participants,
    status,
    channel,
    purpose,
    goals,
    shared,
    path,
    kind,
    title: title.value,
    language: readLanguage(readText(data?.value('lang'))?.value) ?? source.language(),
    frontmatter: data?.block,
    date: read.date,
    unclearDate: read.date ? undefined : unclearDateOf(source, sections, facts),
    time: timeOfNote(data, facts),
    client: nameIn(data, 'client') ?? withoutPerson(facts.values.get('client'), read.meeting.participants),
    project: nameIn(data, 'project') ?? facts.values.get('project'),
    id: readText(data?.value('id'))?.value,
    tags: readTexts(data?.value('tags')).map((tag) => tag.value.replace(/^#/, '')),
    visibility,
    report:
      kind === 'report'
        ? readReport({ dates, problems }, data, headOf(source), source.bodyStart, lineStarts)
        : undefined,
    clientProfile: kind === 'client' ? readClientProfile({ dates, problems }, data, nameOf(data, title)) : undefined,
    projectProfile: kind === 'project' ? readProjectProfile({ dates, problems }, data, nameOf(data, title)) : undefined,
    sections: sections.map(sectionOf),
    entries,
    commitments: isCommunication(kind) ? noteCommitments(read) : [],
    statements: read.statements,
    denials: [
      ...namedDenials(text, blocks, read.outline, lineStarts),
      ...deniedPeople(text, read.meeting.participants, lineStarts),
    ],
    explicitNone: read.explicitNone,
    labelled: kind === 'report' ? labelledTopics(text, read.outline, source.policy.headings) : [],
    hasContent: holdsContent(text, read.outline, read),
    suppressions: readSuppressions(text, blocks, lineStarts),
    problems: problems.sort((a, b) => a.span.start - b.span.start),
    lineStarts,
    length: text.length,
  };
}

/** The first lines of a body, in which a report may say when it was sent. */
function headOf({ text, bodyStart }: NoteSource): string {
  return text
    .slice(bodyStart, bodyStart + 2000)
    .split('\n', 15)
    .join('\n');
}

/** `Client: Acme (CEO Vera Moss)` in a body is Acme: whoever stands behind it in brackets and came to the meeting is no part of its name. */
function withoutPerson(
  client: Located<string> | undefined,
  people: MeetingData['participants'],
): Located<string> | undefined {
  const [, bare, remark = ''] = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/.exec(client?.value ?? '') ?? [];
  return client && bare && people.some(({ name }) => remark.includes(name)) ? { ...client, value: bare } : client;
}

function sectionOf({ title, level, heading, end, parent, topic, mark, hasContent }: OutlineSection): Section {
  return { title, level, heading, end, parent, topic, mark, hasContent };
}

/** Marks the people and goals that stand where a page does not show them. */
function withHidden(meeting: MeetingData, ranges: readonly HiddenRange[]): MeetingData {
  if (ranges.length === 0) return meeting;
  const marked = <T extends { readonly span: Span }>(it: T): T =>
    isHiddenBy(ranges, it.span) ? { ...it, hidden: true } : it;
  return { ...meeting, participants: meeting.participants.map(marked), goals: meeting.goals.map(marked) };
}
