import type { Entry } from '../model/entry';
import type { Commitment, Section } from '../model/note';
import { type ChatMessage, messageFrom } from './body/chat';
import { isPersonsSection } from './body/personsSection';
import { findCommitments } from './commitments/findCommitments';
import type { FoundCommitment, Subject } from './commitments/found';
import { capturedBy, sharesSubstance } from './commitments/isCaptured';
import { peopleFinder } from './commitments/peopleFinder';
import { datesIn } from './dates/datesIn';
import type { DateContext, FoundDate } from './dates/readDate';
import type { EntryContext } from './entries/entryPlace';
import type { ProseBlock } from './entries/scope';
import { isChineseName, isTier } from './fields/knownPeople';
import { SIGNED } from './fields/ownersMentioned';
import { spanAt } from './position';

/** Where commitments are looked for. */
type Said = Pick<ProseBlock, 'start' | 'end' | 'section' | 'owner' | 'isOfLastTime'> & {
  readonly isDecision?: boolean;
  readonly needsDay?: boolean;
  /** The message of a chat that it is, or is part of. */
  readonly message?: ChatMessage;
};

/** What answers a question, a concern or a problem is often a promise that no action holds: `Stand 14 leaks; Tom will call them`. */
const ANSWERED: ReadonlySet<Entry['kind']> = new Set(['question', 'feedback', 'need', 'issue']);

function saidByEntry({ kind, form, textSpan, section, status }: Entry): readonly Said[] {
  const isDecision = kind === 'decision';
  return (ANSWERED.has(kind) || isDecision) && (form === 'bullet' || form === 'label') && status === 'open'
    ? // An item of the decisions says who does what as it was settled (`由运营配置`): with a day it is a promise, too.
      [{ start: textSpan.start, end: textSpan.end, section, isDecision, needsDay: isDecision && form === 'bullet' }]
    : [];
}

const ALL =
  /^(?:we|i|us|all|everyone|everybody|(?:the )?(?:\S+ )?(?:team|group|board|committee|council|members)|我们?|我方|双方|大家|各方|对方|会议|委员会|项目组|团队|小组)$/i;

/** `Anna` is Anna Schmidt. */
function isOneName(one: string, other: string): boolean {
  const [a, b] = [one.split(/\s+/), other.split(/\s+/)];
  return a.every((part) => b.includes(part)) || b.every((part) => a.includes(part));
}

/** By which of the days in a sentence it is to be done: not by one that says of what day something is, or was to be. */
function deadlineAmong(dates: readonly FoundDate[], said: string): FoundDate | undefined {
  const own = dates.filter(({ start }) => !PAST_DUE.test(said.slice(0, start)));
  return own.find(({ end }) => !OF_A_DAY.test(said.slice(end))) ?? own[0];
}

const PAST_DUE = /\b(?:was|were|been) due\s+(?:on\s+|by\s+)?$|\bsince\s+$|(?:原定|本应|本该)于?$/iu;
const OF_A_DAY = /^(?:['’]s(?!\p{L})|的)/u;

/** What stands in messages of a chat, message by message: a promise ends where its message does, and is of whoever wrote it. */
function byMessage(block: Said, chat: readonly ChatMessage[]): readonly Said[] {
  const inside: ChatMessage[] = [];
  for (let i = messageFrom(chat, block.start); i < chat.length; i++) {
    const message = chat[i];
    if (!message || message.head >= block.end) break;
    inside.push(message);
  }
  const [first] = inside;
  if (!first) return [block];
  const before = first.head > block.start ? [{ ...block, end: first.head }] : [];
  const parts = inside.map((message) => ({
    ...block,
    start: Math.max(block.start, message.start),
    end: Math.min(block.end, message.end),
    message,
  }));
  return [...before, ...parts.filter(({ start, end }) => start < end)];
}

const SELF = /^(?:i|we|let me|我们?|我方|我这边|我们这边|本人)$/i;

/** Who says in a chat that they, or theirs, will do something. */
function whoOf(
  { who }: FoundCommitment,
  message: ChatMessage | undefined,
  lineStarts: Uint32Array,
): Commitment['who'] | undefined {
  if (!message || !(SELF.test(who.value) || who.value === message.who)) return undefined;
  const span = spanAt(lineStarts, message.whoStart, message.whoStart + message.who.length);
  return { value: message.who, span };
}

/** The commitments in a note's prose that none of its actions captures. */
export function noteCommitments(
  prose: readonly ProseBlock[],
  entries: readonly Entry[],
  people: readonly string[],
  context: EntryContext,
  sections: readonly Section[],
  chat: () => readonly ChatMessage[] = () => [],
): readonly Commitment[] {
  const owners = entries.flatMap((entry) => entry.owners ?? []).map(({ value }) => value);
  // `前端` owns a task, and is no name in `前端小组`.
  const named = [...new Set([...people, ...owners.filter((owner) => !isTier(owner))])];
  const finder = peopleFinder(named);
  /** Under a person's name alone (`**Marek**` in a stand-up) the words are theirs. */
  const speakerOf = ({ section, owner, message, start, end }: Said): Subject | undefined => {
    const signed = SIGNED.exec(context.text.slice(Math.max(start, end - 60), end))?.[1];
    if (signed !== undefined) return { value: signed, start: 0, end: 0, certainty: 'known' };
    if (message) return { value: message.who, start: 0, end: 0, certainty: 'known' };
    if (owner !== undefined) return { value: owner, start: 0, end: 0, certainty: 'known' };
    const around = sections[section];
    const title = around?.title ?? '';
    return finder.isPerson(title) || (around?.level === 7 && isPersonsSection(title, around, sections, context.known))
      ? { value: title, start: 0, end: 0, certainty: 'known' }
      : undefined;
  };
  // `由王伟每日巡检` hands it over, with a day or without; `由运营配置` is how it is to be.
  const isHandedTo = (who: string, start: number): boolean =>
    /由\s?@?$/u.test(context.text.slice(Math.max(0, start - 3), start)) && (finder.isPerson(who) || isChineseName(who));
  // What all decide is the decision itself, and what it hands to somebody with actions of their own is mostly among these.
  const isDecided = (who: string): boolean =>
    ALL.test(who) || owners.some((owner) => owner === who || owner.split(/\s+/).includes(who));
  const actions = entries.filter((entry) => entry.kind === 'action');
  const isCapturedByAny = capturedBy(actions.map((entry) => entry.text));
  // `进行修改` stands in many an action: only one of theirs holds what somebody is to do.
  const isTheirs = ({ text, owners: of = [] }: Entry, who: string): boolean =>
    text.includes(who) || of.some(({ value }) => who.includes(value) || value.includes(who));
  const isCaptured = (action: string, who: string): boolean =>
    isCapturedByAny(action) &&
    (!/^\p{Script=Han}{1,4}[。；;，,]?$/u.test(action.trim()) ||
      capturedBy(actions.filter((entry) => isTheirs(entry, who)).map((entry) => entry.text))(action));
  // What somebody has on their list for that very day need share but a word with what they promised.
  const isOnTheirList = (action: string, who: string, due: string): boolean =>
    actions.some(
      ({ due: day, owners: of = [], text }) =>
        day?.value === due && of.some(({ value }) => isOneName(value, who)) && sharesSubstance(action, text),
    );
  const readDueFrom = (dates: DateContext) => (text: string, from: number, to: number) => {
    const found = deadlineAmong(datesIn(text.slice(from, to), dates), text.slice(from, to));
    return found?.date && { start: from + found.start, end: from + found.end, value: found.date };
  };
  const said: Said[] = [...prose.flatMap((block) => byMessage(block, chat())), ...entries.flatMap(saidByEntry)];
  return said
    .sort((a, b) => a.start - b.start)
    .flatMap((block) =>
      findCommitments(
        context.text.slice(block.start, block.end),
        {
          people: named,
          readDue: readDueFrom({
            ...context.dates,
            anchor: block.message?.day?.value ?? context.dayOf?.(block.section) ?? context.dates.anchor,
          }),
          speaker: speakerOf(block),
          isOfLastTime: block.isOfLastTime,
        },
        finder,
      )
        .filter(
          (found) =>
            !(block.isDecision && isDecided(found.who.value)) &&
            !(
              block.needsDay &&
              !found.due &&
              !(finder.isPerson(found.who.value) && /^@?\p{Lu}/u.test(found.who.value)) &&
              !isHandedTo(found.who.value, block.start + found.who.start)
            ),
        )
        .filter(
          ({ action, who, due }) =>
            !isCaptured(action, who.value) && !(due && isOnTheirList(action, who.value, due.value)),
        )
        .filter((found, i, all) => found.start !== all[i - 1]?.start)
        .map((found): Commitment => {
          const place = (range: { readonly start: number; readonly end: number }) =>
            spanAt(context.lineStarts, block.start + range.start, block.start + range.end);
          return {
            span: place(found),
            text: context.text.slice(block.start + found.start, block.start + found.end),
            who: whoOf(found, block.message, context.lineStarts) ?? { value: found.who.value, span: place(found.who) },
            action: found.action.replace(SIGNED, ''),
            due: found.due && { value: found.due.value, span: place(found.due) },
            section: block.section,
          };
        }),
    );
}
