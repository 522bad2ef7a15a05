import type { LocalDate } from '../model/date';
import { COMMUNICATION_KINDS, type CommunicationKind, type NoteKind } from '../model/note';
import type { Located } from '../model/span';
import type { ChatMessage } from './body/chat';
import type { BodyFacts } from './body/facts';
import { MEETING_LINE } from './body/headingOf';
import { isLaidOut } from './body/isLaidOut';
import { keyNamed } from './body/keyNamed';
import { lineLabel } from './body/labelOf';
import type { MailHead } from './body/mailHead';
import type { OutlineSection } from './body/outline';
import { readPeople } from './frontmatter/lists';
import type { FrontmatterData } from './frontmatter/readFrontmatter';
import { plainText } from './inline/plainText';
import type { NoteSource } from './noteSource';
import { openingLine } from './openingLine';
import { readValue } from './readValue';
import { recognise } from './recognise';
import { NOTE_TYPES } from './vocabulary/values';

/** What is known of a file before it is known what it is. */
interface Told {
  readonly title: string;
  readonly date: Located<LocalDate> | undefined;
  readonly facts: BodyFacts;
  readonly chat: () => readonly ChatMessage[];
  readonly mail: () => MailHead | undefined;
  /** It is kept day by day: what was talked over, on one day below the other. */
  readonly isRunning: boolean;
}

/** The kind of note a file is, or nothing where it is none. `sections` are those that are not aside. */
export function kindOf(source: NoteSource, sections: readonly OutlineSection[], told: Told): NoteKind | undefined {
  const { path, text, data, as, policy } = source;
  const { title, date, facts, chat, mail, isRunning } = told;
  if (data && TO_BE_FILLED.test(text.slice(data.block.span.start, data.block.span.end))) return undefined;
  const declared = data?.kind ?? as ?? pageKind(text, facts);
  if (declared) return declared;
  const hasPeople = facts.participants.length > 1 || readPeople(data?.value('participants')).length > 1;
  const recognised = recognise(
    {
      path,
      title,
      opening: openingOf(source),
      hasDate: date !== undefined,
      profile: profileOf(data),
      isTyped: data?.value('type') !== undefined,
      hasPeople,
      isLaidOut: isLaidOut(sections, facts),
      isHeaded: isHeaded(source, sections, facts),
      isOfMeeting: sections.some(({ title: heading }) => /会议|例会|组会/u.test(heading)),
      isLog: isRunning || sections.filter(({ title: heading }) => namesMeeting(heading.trim())).length > 1,
    },
    policy,
  );
  const isUntyped = data?.value('type') === undefined;
  // Minutes may be sent like a mail; they say who was there.
  if (isUntyped && date && (recognised === undefined || recognised === 'meeting') && !hasPeople && mail())
    return 'email';
  if (recognised || !isUntyped) return recognised;
  return chat().length > 0 ? 'chat' : undefined;
}

/** The first line of a note, where it is a short one and no heading. */
export function openingOf({ text, blocks }: Pick<NoteSource, 'text' | 'blocks'>): string | undefined {
  const [first] = blocks;
  const line = first?.kind === 'paragraph' ? plainText(openingLine(text.slice(first.start, first.end))).trim() : '';
  return line === '' || line.length > 100 ? undefined : line;
}

/** `时间：19:00`, `地点：线上`, `参与者：` over what is talked over: the head of minutes, whoever came and whatever the day was. */
function isHeaded(
  { text, bodyStart }: NoteSource,
  sections: readonly OutlineSection[],
  { values }: BodyFacts,
): boolean | undefined {
  if (!values.has('time') || !values.has('location') || !sections.some(({ own }) => own?.topic === 'discussion'))
    return undefined;
  return text
    .slice(bodyStart, bodyStart + 800)
    .split('\n', 14)
    .some((line) => keyNamed(lineLabel(line)?.label ?? '') === 'participants');
}

/** `date: {{date}}`: what other tools make notes from. */
const TO_BE_FILLED = /^(?:date|日期|时间):\s*["']?(?:\{\{|<%)/m;

/** `会议纪要：5.3`, `11月20日例会`: a meeting by its day. */
const MEETING_OF_DAY =
  /^(?:[^\s\d]{0,8}(?:会议|例会|组会|周会|讨论)(?:[纪记紀]要|[记紀]录)?\s*[:：]?\s*\d{1,2}[./月]\d{1,2}日?|\d{1,2}[./月]\d{1,2}日?\s*[^\s\d]{0,8}(?:会议|例会|组会|周会)(?:[纪记]要|记录)?)$/u;

function namesMeeting(heading: string): boolean {
  return MEETING_LINE.test(heading) || MEETING_OF_DAY.test(heading);
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

const COMMUNICATIONS: ReadonlySet<NoteKind> = new Set(COMMUNICATION_KINDS);

/** Whether somebody talked or wrote: only such notes have people and commitments. */
export function isCommunication(kind: NoteKind): kind is CommunicationKind {
  return COMMUNICATIONS.has(kind);
}

/** Whether a client may read its prose: of what was talked and written, and of a page about one thing. */
export function hasStatements(kind: NoteKind): boolean {
  return kind !== 'client' && kind !== 'project' && kind !== 'report';
}
