import type { Located } from '../model/span';
import { type BodyFacts, hidingPeople } from './body/facts';
import type { HiddenRange } from './body/hiddenRanges';
import { introducedPeople, peopleInTitle } from './body/introduced';
import { MAIL_KEYS, mailHead } from './body/mailHead';
import { knownPeople } from './fields/knownPeople';
import { readPeople, valueIn } from './frontmatter/lists';
import { plainText } from './inline/plainText';
import type { MeetingData } from './meetingData';
import type { NoteSource } from './noteSource';

/** Of a mail: where nothing else says who was there, those it is from and to, by its frontmatter or its header; a subject in the header is no goal. */
export function asMail(
  meeting: MeetingData,
  { text, bodyStart, lineStarts, data }: NoteSource,
  ranges: readonly HiddenRange[],
): MeetingData {
  const head = mailHead(text, bodyStart, lineStarts);
  const goals = head
    ? meeting.goals.filter(({ span }) => span.start < bodyStart || span.start > head.end)
    : meeting.goals;
  if (meeting.participants.length > 0) return { ...meeting, goals };
  const named = MAIL_KEYS.flatMap((key) => readPeople(data?.map && valueIn(data.map, key)));
  const participants = named.length > 0 ? named : hidingPeople(head?.people ?? [], ranges);
  return { ...meeting, goals, participants };
}

/** Where nothing says who was there, the title may (`1:1 Helen / Marc`); without a heading, the first line is the title. */
export function withPeopleOfTitle(meeting: MeetingData, source: NoteSource, title: Located<string>): MeetingData {
  if (meeting.participants.length > 0) return meeting;
  const names = peopleInTitle(title.value);
  const [first] = source.blocks;
  const line =
    names.length === 0 && first?.kind === 'paragraph' && first.line === first.endLine
      ? plainText(source.text.slice(first.start, first.end))
      : '';
  const participants = (line === '' || line.length > 100 ? names : peopleInTitle(line)).map((name) => ({
    name,
    span: title.span,
  }));
  return { ...meeting, participants };
}

/** Everybody the note shows to be a person, in any of its ways. */
export function peopleOf(
  { evidence, blocks, bodyStart }: NoteSource,
  meeting: MeetingData,
  facts: BodyFacts,
): readonly string[] {
  const named = [...meeting.participants, ...facts.roles].map((person) => person.name);
  return [...named, ...introducedPeople(evidence.slice(bodyStart), evidence, blocks, knownPeople(named))];
}
