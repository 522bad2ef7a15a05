import { mayDenyByName } from '../../visibility/deniedByName';
import { saysInternalIn } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import type { DateContext } from '../dates/readDate';
import { UNSHOWN } from '../inline/unseen';
import { type ChatHead, chatHeadIn, endOfLine, LONGEST_HEAD } from './chatHead';
import { visibilityOfHeading } from './visibilityOfHeading';

/** What somebody said in a chat that is kept in a note. */
export interface ChatMessage extends Omit<ChatHead, 'isWeak' | 'time'> {
  /** Where its words end: with the next message, or where the note itself goes on. */
  readonly end: number;
  /** It says that it is internal, or something above it does: it tells nothing of the note. */
  readonly isInside: boolean;
}

const CLOCK = /\d[:：]\d\d/g;
/** How people talk to one another: a list of times, a log and a list of changes do not. */
const SPOKEN =
  /\b(?:i|i['’](?:ll|m|ve|d)|me|my|you|your|we|our|us|thanks?|thx|please|pls|hi|hello|hey|ok(?:ay)?|sure)\b|[?？]|[我你您咱吗吧呢哈]|好的|收到|谢谢|麻烦|辛苦/i;

/**
 * What is said in a chat that a note holds, message by message; nothing where the lines with times are no chat: at least two people speak, and somebody talks to the
 * other. Stamps without a day that are all of round times may be an agenda.
 */
export function chatMessages(
  text: string,
  from: number,
  blocks: readonly Block[],
  dates: DateContext,
): readonly ChatMessage[] {
  const heads = headsOf(text, from, blocks, dates);
  const [first] = heads;
  if (!first || heads.every(({ who }) => who === first.who)) return [];
  if (heads.every(({ isWeak }) => isWeak) && !areMomentsOfTalk(heads)) return [];
  let led = leadsInside(text.slice(from, first.head));
  const messages = heads.map(({ isWeak: _, time: __, ...head }, i): ChatMessage => {
    const next = heads[i + 1]?.head ?? text.length;
    STOP.lastIndex = head.start;
    const end = Math.min(next, STOP.exec(text.slice(0, next))?.index ?? next);
    const start = Math.min(end, head.start + (/^\s*/.exec(text.slice(head.start, end))?.[0].length ?? 0));
    const said = text.slice(head.head, next);
    const isInside = led || UNSHOWN.test(said) || said.split('\n').some(isOfUs);
    led ||= leadsInside(said);
    return { ...head, start, end, isInside };
  });
  const said = messages.filter(({ start, end }) => start < end);
  const isTalk =
    said.length * 3 > messages.length * 2 && said.some(({ start, end }) => SPOKEN.test(text.slice(start, end)));
  return isTalk ? messages : [];
}

/** Where in the messages the first one is that is not over before an offset. */
export function messageFrom(messages: readonly ChatMessage[], offset: number): number {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((messages[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Nobody talks every five minutes, nor backwards: an agenda, verses and lists of times may do so. */
function areMomentsOfTalk(heads: readonly ChatHead[]): boolean {
  const times = heads.map(({ time }) => time);
  if (times.every(({ minute }) => minute % 5 === 0)) return false;
  return times.every(({ hour, minute, isOfHalf }, i) => {
    const before = times[i - 1];
    return !before || isOfHalf || hour * 60 + minute >= before.hour * 60 + before.minute;
  });
}

/** What says that it is not for the client. */
function isOfUs(line: string): boolean {
  return saysInternalIn(line) || mayDenyByName(line);
}

/** Whether a heading, a line that leads on or one by itself keeps what follows inside: whoever speaks there is told to no client. */
function leadsInside(text: string): boolean {
  return text.split('\n').some((line) => {
    const isHeading = /^\s*#/.test(line);
    if (isHeading && visibilityOfHeading(line.replace(/^[\s#]+/, '')) === 'internal') return true;
    return (isHeading || LEADS.test(line)) && isOfUs(line);
  });
}

const LEADS = /[:：][\s*_]*$|^\s*(?:<!--|%%|[*_>\s]*[^\s]+(?:\s[^\s]+){0,3}\s*$)/u;

/** Where a chat is over: at a heading, a rule or a fence. */
const STOP = /^(?:#{1,6}\s|-{3,}\s*$|`{3}|~{3})/gm;

function headsOf(text: string, from: number, blocks: readonly Block[], dates: DateContext): readonly ChatHead[] {
  const heads: ChatHead[] = [];
  CLOCK.lastIndex = from;
  let block = 0;
  for (let match = CLOCK.exec(text); match; match = CLOCK.exec(text)) {
    const start = text.lastIndexOf('\n', match.index) + 1;
    const end = endOfLine(text, match.index);
    CLOCK.lastIndex = end;
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= start) block++;
    const kind = blocks[block]?.kind;
    if (match.index - start > LONGEST_HEAD || (kind !== 'paragraph' && kind !== 'list' && kind !== 'heading')) continue;
    const head = chatHeadIn(text, start, end, dates);
    if (head) heads.push(head);
  }
  return heads;
}
