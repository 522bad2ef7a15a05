import type { Participant } from '../model/note';
import type { Located } from '../model/span';
import type { ChatMessage } from './body/chat';
import { type BodyFacts, hidingPeople } from './body/facts';
import type { HiddenRange } from './body/hiddenRanges';
import { introducedPeople, peopleInTitle } from './body/introduced';
import { MAIL_KEYS, type MailHead, SENDER_KEYS } from './body/mailHead';
import { knownPeople } from './fields/knownPeople';
import { readPeople, valueIn } from './frontmatter/lists';
import { plainText } from './inline/plainText';
import type { MeetingData } from './meetingData';
import type { NoteSource } from './noteSource';
import { spanAt } from './position';

/** Of a mail: where nothing else says who was there, those it is from and to, by its frontmatter or its header; a subject in the header is no goal. */
export function asMail(
  meeting: MeetingData,
  { bodyStart, data }: NoteSource,
  head: MailHead | undefined,
  ranges: readonly HiddenRange[],
): MeetingData {
  const goals = head
    ? meeting.goals.filter(({ span }) => span.start < bodyStart || span.start > head.end)
    : meeting.goals;
  if (meeting.participants.length > 0) return { ...meeting, goals };
  const named = MAIL_KEYS.flatMap((key) => readPeople(data?.map && valueIn(data.map, [key])));
  const participants = named.length > 0 ? named : hidingPeople(head?.people ?? [], ranges);
  return { ...meeting, goals, participants };
}

/** Who wrote a mail, by its frontmatter or its header. */
export function senderOf({ data }: NoteSource, head: MailHead | undefined): Participant | undefined {
  return readPeople(data?.map && valueIn(data.map, SENDER_KEYS.split('|')))[0] ?? head?.people[0];
}

/** Of a chat: where nothing else says who took part, those who speak in it; what they say sets no goals. */
export function asChat(
  meeting: MeetingData,
  { lineStarts, data }: NoteSource,
  chat: readonly ChatMessage[],
  ranges: readonly HiddenRange[],
): MeetingData {
  const isSaid = ({ span }: Pick<Participant, 'span'>): boolean =>
    chat.some(({ head, end }) => span.start >= head && span.start < end);
  const goals = meeting.goals.filter((goal) => !isSaid(goal));
  if (readPeople(data?.value('participants')).length > 0) return { ...meeting, goals };
  const named = meeting.participants.filter((one) => !isSaid(one));
  if (named.length > 0) return { ...meeting, goals, participants: named };
  const speakers = chat
    .filter(({ who }) => !/^(?:我|me|you)$/i.test(who))
    .map(({ who, whoStart, isInside }): Participant => {
      const span = spanAt(lineStarts, whoStart, whoStart + who.length);
      return isInside ? { name: who, span, hidden: true } : { name: who, span };
    });
  // Whoever says something for a client to read is told to them, whatever else they say.
  const distinct = new Map<string, Participant>();
  for (const one of hidingPeople(speakers, ranges))
    if (distinct.get(one.name)?.hidden !== false && !(distinct.has(one.name) && one.hidden))
      distinct.set(one.name, one);
  return { ...meeting, goals, participants: [...distinct.values()] };
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
