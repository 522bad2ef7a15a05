import type { CommunicationKind, Goal, MeetingStatus, Participant, Purpose, Shared } from '../model/note';
import type { Located } from '../model/span';
import { isInternalAlone } from '../visibility/internalWords';
import type { BodyFacts } from './body/facts';
import { foldPhrase } from './fold';
import { readChoice, readOccurrenceNode, readText, type ValueReader } from './frontmatter/frontmatterReader';
import { isInternalMap } from './frontmatter/internalPairs';
import { readPeople, readSentences, readTexts, valueIn } from './frontmatter/lists';
import type { FrontmatterData } from './frontmatter/readFrontmatter';
import type { YamlNode } from './frontmatter/yamlNode';
import { isAddressAlone } from './people';
import { channelOf } from './profile/readContacts';
import { readValue } from './readValue';
import { GOAL_KEYS, SHARED_KEYS } from './vocabulary/nestedKeys';
import { MEETING_STATUSES, OUTCOMES, PURPOSES } from './vocabulary/values';

/** What is recorded of a communication beside its body. */
export interface MeetingData {
  readonly participants: readonly Participant[];
  readonly status?: Located<MeetingStatus>;
  readonly channel?: Located<string>;
  readonly purpose?: Located<Purpose>;
  readonly goals: readonly Goal[];
  readonly shared?: Shared;
}

/** The point of an agenda for whatever else comes up is nothing that anybody set out to reach. */
const ANYTHING_ELSE = /^\s*(?:a\.?o\.?b\.?|any other business|其[他它](?:事项|事宜|问题)?)\s*[:：.。]?\s*$/i;

/** Reads people, goals, channel and the rest from frontmatter, and from the body where frontmatter is silent. */
export function readMeeting(
  reader: ValueReader,
  data: FrontmatterData | undefined,
  facts: BodyFacts,
  kind: CommunicationKind,
): MeetingData {
  const value = (key: string): YamlNode | undefined => data?.value(key);
  const people = readPeople(value('participants'));
  const purposeNode = value('purpose');
  const purposeText = readText(purposeNode) ?? facts.values.get('purpose');
  const purpose = purposeText && readValue(purposeText.value, PURPOSES);
  const keptInside = <T extends Participant | Goal>(one: T): T =>
    data?.kept.some(({ start, end }) => start <= one.span.start && one.span.start < end)
      ? { ...one, hidden: true }
      : one;
  return {
    participants: distinct(people.length > 0 ? people : facts.participants).map(keptInside),
    status: readChoice(reader, 'status', value('status'), MEETING_STATUSES),
    channel: channelIn(value('channel')) ?? fromFacts(facts.values.get('channel')) ?? channelByType(kind, data),
    purpose: purposeText && purpose ? { value: purpose, span: purposeText.span } : undefined,
    goals: goalsOf(reader, data, facts, purpose ? undefined : purposeNode, purpose ? undefined : purposeText)
      .filter(({ text }) => !ANYTHING_ELSE.test(text))
      .map(keptInside),
    shared: readShared(reader, value('shared')),
  };
}

function channelIn(node: YamlNode | undefined): Located<string> | undefined {
  const text = readText(node);
  return text && { value: channelOf(text.value), span: text.span };
}

/** A call was by phone, a mail by mail: their channel need not be written down. */
const CHANNEL_OF_TYPE: ReadonlyMap<CommunicationKind, string> = new Map([
  ['call', 'phone'],
  ['email', 'email'],
  ['chat', 'im'],
]);

function channelByType(kind: CommunicationKind, data: FrontmatterData | undefined): Located<string> | undefined {
  const channel = CHANNEL_OF_TYPE.get(kind);
  if (channel === undefined) return undefined;
  return {
    value: channel,
    span: readText(data?.value('type'))?.span ?? data?.block.span ?? { start: 0, end: 0, line: 0 },
  };
}

function fromFacts(text: Located<string> | undefined): Located<string> | undefined {
  return text && { value: channelOf(text.value), span: text.span };
}

/** The same person twice, as in a list of names and again by handle or by their address alone in one line, counts once. */
function distinct(people: readonly Participant[]): readonly Participant[] {
  const named = people.filter((person) => !isAddressAlone(person));
  const seen = new Set<string>();
  return people.flatMap((person) => {
    const key = person.name.normalize('NFKC').toLowerCase();
    if (seen.has(key) || (isAddressAlone(person) && named.some((one) => isAddressOf(person, one)))) return [];
    seen.add(key);
    const address = named.includes(person)
      ? people.find((one) => isAddressAlone(one) && isAddressOf(one, person))
      : undefined;
    return address && person.email === undefined ? [{ ...person, email: address.email }] : [person];
  });
}

/** `ben.hart@…`, `ben@…` of Ben Hart. */
function isAddressOf({ name: local }: Participant, { name }: Participant): boolean {
  const bare = (text: string): string => foldPhrase(text).replace(/[^\p{L}]/gu, '');
  return [bare(name), bare(name.split(' ')[0] ?? '')].includes(bare(local));
}

/** Goals where any are given; a purpose that is none of the four; else the agenda. */
function goalsOf(
  reader: ValueReader,
  data: FrontmatterData | undefined,
  facts: BodyFacts,
  purposeNode: YamlNode | undefined,
  purposeText: Located<string> | undefined,
): readonly Goal[] {
  const given = goalsIn(reader, data?.value('goals'));
  // A mark that stands among them by itself is one of them all.
  if (given.some(({ text }) => isInternalAlone(text))) return given.map((goal) => ({ ...goal, hidden: true }));
  if (given.length > 0) return given;
  if (facts.goals.length > 0) return fromBody(facts.goals);
  if (purposeNode) return readSentences(purposeNode).map((text) => ({ text: text.value, span: text.span, index: -1 }));
  if (purposeText) return fromBody([purposeText]);
  const agenda = readSentences(data?.value('agenda'));
  if (agenda.length > 0) return agenda.map((text) => ({ text: text.value, span: text.span, index: -1 }));
  return fromBody(facts.agenda);
}

function fromBody(goals: readonly Located<string>[]): readonly Goal[] {
  return goals.map((goal) => ({ text: goal.value, span: goal.span, index: -1 }));
}

function goalsIn(reader: ValueReader, node: YamlNode | undefined): readonly Goal[] {
  if (node?.kind !== 'list') {
    if (node?.kind === 'map') return goalOf(reader, node, 0);
    return readSentences(node).map((text, index) => ({ text: text.value, span: text.span, index }));
  }
  return node.items.flatMap((item, index) => goalOf(reader, item, index));
}

function goalOf(reader: ValueReader, item: YamlNode, index: number): readonly Goal[] {
  if (item.kind !== 'map') {
    const text = readText(item);
    return text ? [{ text: text.value, span: text.span, index }] : [];
  }
  const text = readText(valueIn(item, GOAL_KEYS.goal)) ?? onlyKey(item);
  if (!text) return [];
  return [
    {
      text: text.value,
      span: item.span,
      index,
      ...(isInternalMap(item.pairs) ? { hidden: true } : {}),
      confirmed: readOccurrenceNode(reader, 'confirmed', valueIn(item, GOAL_KEYS.confirmed)),
      outcome: readChoice(reader, 'outcome', valueIn(item, GOAL_KEYS.outcome), OUTCOMES),
    },
  ];
}

/** `- Decide: who pays` is YAML for a map of one key; it was meant as a sentence. */
function onlyKey(item: YamlNode & { kind: 'map' }): Located<string> | undefined {
  const [pair] = item.pairs;
  const value = pair && readText(pair.value);
  if (!pair || item.pairs.length !== 1) return undefined;
  return { value: value ? `${pair.key}: ${value.value}` : pair.key, span: item.span };
}

function readShared(reader: ValueReader, node: YamlNode | undefined): Shared | undefined {
  if (!node) return undefined;
  if (node.kind === 'map') {
    return {
      date: readOccurrenceNode(reader, 'shared', valueIn(node, SHARED_KEYS.date))?.value,
      with: [...readPeople(valueIn(node, SHARED_KEYS.with)).map((person) => person.name)],
      via: viaOf(valueIn(node, SHARED_KEYS.via)),
      acknowledged: readOccurrenceNode(reader, 'acknowledged', valueIn(node, SHARED_KEYS.acknowledged))?.value,
      span: node.span,
    };
  }
  const [text] = readTexts(node);
  if (!text) return undefined;
  const read = /\d/.test(text.value) || /^(?:yes|true|是|已|no|false|否|未)/i.test(text.value);
  if (read) {
    const date = readOccurrenceNode(reader, 'shared', node)?.value;
    return date ? { date, with: [], span: node.span } : undefined;
  }
  return { with: readPeople(node).map((person) => person.name), date: 'unknown-day', span: node.span };
}

function viaOf(node: YamlNode | undefined): string | undefined {
  const text = readText(node);
  return text && channelOf(text.value);
}
