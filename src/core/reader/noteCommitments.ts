import type { Commitment, Participant } from '../model/note';
import type { ChatMessage } from './body/chat';
import { isPersonsSection } from './body/personsSection';
import { isBody } from './commitments/chinese/names';
import { findCommitments } from './commitments/findCommitments';
import type { CommitmentContext, FoundCommitment, Range, Subject } from './commitments/found';
import { type PeopleFinder, peopleFinder } from './commitments/peopleFinder';
import { datesIn } from './dates/datesIn';
import type { DateContext } from './dates/readDate';
import type { EntryContext } from './entries/entryPlace';
import { deadlineAmong } from './fields/deadlineAmong';
import { isChineseName, isTier } from './fields/knownPeople';
import { SIGNED } from './fields/ownersMentioned';
import { onTheirLists } from './onTheirLists';
import { spanAt } from './position';
import type { Reading } from './readSource';
import { type Said, saidInNote } from './saidInNote';

type Source = Pick<Reading, 'prose' | 'entries' | 'people' | 'context' | 'outline' | 'chat' | 'sender'>;

/** The commitments in what a note says that none of its actions captures. */
export function noteCommitments(source: Source): readonly Commitment[] {
  const { prose, entries, people, context, chat, sender } = source;
  const owners = entries.flatMap((entry) => entry.owners ?? []).map(({ value }) => value);
  // `前端` owns a task, and is no name in `前端小组`.
  const named = [...new Set([...people, ...owners.filter((owner) => !isTier(owner))])];
  const finder = peopleFinder(named);
  const isListed = onTheirLists(entries);
  return saidInNote(prose, entries, chat()).flatMap((said) => {
    const known: CommitmentContext = {
      people: named,
      readDue: dueReader({ ...context.dates, anchor: dayOf(said, context) }),
      speaker: speakerOf(said, source, finder),
      isOfLastTime: said.isOfLastTime,
    };
    return findCommitments(context.text.slice(said.start, said.end), known, finder)
      .filter((found) => !isJustDecided(found, said, owners, finder, context.text))
      .filter((found) => !isListed(found))
      .filter((found, i, all) => found.start !== all[i - 1]?.start)
      .map((found) => commitmentOf(found, said, sender, context));
  });
}

/** The day from which something said counts its days. */
function dayOf({ message, section }: Said, { dates, dayOf: dayOfSection }: EntryContext): DateContext['anchor'] {
  return message?.day?.value ?? dayOfSection?.(section) ?? dates.anchor;
}

/** Whose words they are: of whoever signed them, wrote the message, or by whose name alone they stand (`**Marek**` in a stand-up). */
function speakerOf(said: Said, { context, outline }: Source, { isPerson }: PeopleFinder): Subject | undefined {
  const { section, owner, message, start, end } = said;
  const by = (value: string): Subject => ({ value, start: 0, end: 0, certainty: 'known' });
  const tail = context.text.slice(Math.max(start, end - 60), end);
  const signed = tail.includes('[') ? SIGNED.exec(tail)?.[1] : undefined;
  const who = signed ?? message?.who ?? owner;
  if (who !== undefined) return by(who);
  const around = outline.sections[section];
  const title = around?.title ?? '';
  const isTheirs =
    isPerson(title) || (around?.level === 7 && isPersonsSection(title, around, outline.sections, context.known));
  return isTheirs || isBody(title) ? by(title) : undefined;
}

const ALL =
  /^(?:we|i|us|all|everyone|everybody|(?:the )?(?:\S+ )?(?:team|group|board|committee|council|members)|我们?|我方|双方|大家|各方|对方|会议|委员会|项目组|团队|小组)$/i;

/**
 * Whether it is no more than the decision in which it stands. What all decide is that itself, and what it hands to somebody with actions of their own is mostly among these; in
 * a list of decisions only a day makes a promise of it, or whom it names.
 */
function isJustDecided(
  { who: { value: who, start }, due }: FoundCommitment,
  said: Said,
  owners: readonly string[],
  { isPerson }: PeopleFinder,
  text: string,
): boolean {
  if (!said.isDecision) return false;
  if (ALL.test(who) || owners.some((owner) => owner === who || owner.split(/\s+/).includes(who))) return true;
  if (!said.needsDay || due || (isPerson(who) && /^@?\p{Lu}/u.test(who))) return false;
  // `由王伟每日巡检` hands it over, with a day or without; `由运营配置` is how it is to be.
  const at = said.start + start;
  return !(/由\s?@?$/u.test(text.slice(Math.max(0, at - 3), at)) && (isPerson(who) || isChineseName(who)));
}

function dueReader(dates: DateContext): CommitmentContext['readDue'] {
  return (text, from, to) => {
    const said = text.slice(from, to);
    const found = deadlineAmong(datesIn(said, dates), said);
    return found?.date && { start: from + found.start, end: from + found.end, value: found.date };
  };
}

function commitmentOf(
  found: FoundCommitment,
  said: Said,
  sender: Participant | undefined,
  { text, lineStarts }: EntryContext,
): Commitment {
  const place = ({ start, end }: Range) => spanAt(lineStarts, said.start + start, said.start + end);
  return {
    span: place(found),
    text: text.slice(said.start + found.start, said.start + found.end),
    who: writerOf(found, said.message, sender, lineStarts) ?? { value: found.who.value, span: place(found.who) },
    action: found.action.replace(SIGNED, ''),
    due: found.due && { value: found.due.value, span: place(found.due) },
    section: said.section,
  };
}

const SELF = /^(?:i|we|let me|我们?|我方|我这边|我们这边|本人)$/i;

/** Who says in a chat, or in a mail of theirs, that they, or their side, will do something. */
function writerOf(
  { who }: FoundCommitment,
  message: ChatMessage | undefined,
  sender: Participant | undefined,
  lineStarts: Uint32Array,
): Commitment['who'] | undefined {
  const isOwn = SELF.test(who.value);
  if (message && (isOwn || who.value === message.who))
    return { value: message.who, span: spanAt(lineStarts, message.whoStart, message.whoStart + message.who.length) };
  return isOwn && sender && !sender.hidden ? { value: sender.name, span: sender.span } : undefined;
}
