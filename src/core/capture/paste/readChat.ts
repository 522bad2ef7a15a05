import type { LocalDate } from '../../model/date';
import { foldPhrase } from '../../reader/fold';
import { noteKey } from '../../reader/keyNames';
import { looksLikeName, readPerson, type WrittenPerson } from '../../reader/people';
import { LABEL_MEANINGS } from '../../reader/vocabulary/labels';
import type { Pasted, PastedMessage } from './pasted';
import { readStamp, type Stamp, type StampContext } from './readStamp';

/** The line, or two, with which a chat program begins somebody's message. */
interface Head {
  readonly name: string;
  readonly stamp: Stamp;
  /** What stands behind the name on the same line. */
  readonly text: string;
  readonly lines: 1 | 2;
}

type ReadHead = (line: string, next: string, context: StampContext) => Head | undefined;

/** `[20/11/2026, 14:03:22] Anna: …` and `[14:03, 20/11/2026] Anna: …` (WhatsApp), `[Yesterday 2:03 PM] Anna` (Teams). */
const bracketed: ReadHead = (line, _next, context) => {
  const [, inside = '', name = '', text = ''] =
    /^\[([^\]]{3,40})\]\s*([^:：]{1,60}?)\s*(?:[:：]\s*(.*))?$/.exec(line) ?? [];
  return headOf(name, timed(inside, context), text, 1);
};

/** `20/11/2026, 14:03 - Anna: …` (WhatsApp on Android). */
const dashed: ReadHead = (line, _next, context) => {
  const [, before = '', name = '', text = ''] =
    /^(\d[^-–]{8,30}?)\s[-–]\s([^:：]{1,60}?)[:：]\s*(.*)$/.exec(line) ?? [];
  return headOf(name, timed(before, context), text, 1);
};

/** `2026-11-20 14:03:22 王伟` (QQ), with or without the words behind it. Times to the second: with less, an agenda looks just so. */
const leading: ReadHead = (line, _next, context) => {
  const [, before = '', name = '', text = ''] =
    /^(\d.{2,30}?(?:[:：]\d{2}){2})\s+(\p{L}[^:：]{0,59}?)(?:\(\d+\))?(?:[:：]\s*(.*))?$/u.exec(line) ?? [];
  return headOf(name, timed(before, context), text, 1);
};

/** `王伟 2026-11-20 14:03:22` (WeChat, DingTalk, Lark), `Anna Schmidt  2:03 PM` (Slack). */
const trailing: ReadHead = (line, _next, context) => {
  if (line.length > 100 || !/\d/.test(line)) return undefined;
  for (const gap of line.matchAll(/[\s,，(（[]+/g)) {
    const stamp = timed(line.slice(gap.index + gap[0].length).replace(/[)）\]]+$/, ''), context);
    if (stamp) return headOf(line.slice(0, gap.index), stamp, '', 1);
  }
  return undefined;
};

/** The name on one line, the time on the next (Slack, Teams). */
const stacked: ReadHead = (line, next, context) =>
  headOf(line, next.length > 60 ? undefined : timed(next.replace(/^\s*\[|\]\s*$/g, ''), context), '', 2);

/** `王伟:` on a line of its own, or with the words behind it (WeChat on a computer). No time, so little to go by: see `readChat`. */
const untimed: ReadHead = (line) => {
  const [, name = '', text = ''] = /^([^:：]{1,30}?)\s?[:：]\s*(.*)$/.exec(line) ?? [];
  return headOf(name, {}, text, 1);
};

const TIMED: readonly ReadHead[] = [bracketed, dashed, leading, trailing, stacked];

function timed(text: string, context: StampContext): Stamp | undefined {
  const stamp = readStamp(text.trim(), context);
  return stamp?.time === undefined ? undefined : stamp;
}

function headOf(name: string, stamp: Stamp | undefined, text: string, lines: 1 | 2): Head | undefined {
  const who = name.trim();
  const isName = who !== '' && looksLikeName(who) && /\p{L}/u.test(who) && !isLabel(who);
  return stamp && isName ? { name: who, stamp, text: text.trim(), lines } : undefined;
}

/** `Date: …` and `决定：…` begin a line of notes and not somebody's words. */
function isLabel(word: string): boolean {
  return noteKey(word) !== undefined || LABEL_MEANINGS.has(foldPhrase(word));
}

/**
 * A chat as WhatsApp, WeChat, Slack, Teams and their like copy it. A line that names a day alone dates what comes below it. Undefined where nobody's messages can be
 * told apart; without any times, at least two people must speak and the text begin with one of them.
 */
export function readChat(lines: readonly string[], context: StampContext): Pasted | undefined {
  const withTimes = messagesOf(lines, context, (line, next) => firstHead(line, next, context));
  const spoken = withTimes.filter(({ from }) => from);
  if (spoken.length >= 2 || withTimes[0]?.from) return chatOf(withTimes);
  const without = messagesOf(lines, context, (line, next) => untimed(line, next, context));
  const names = new Set(without.map(({ from }) => from?.name));
  return without[0]?.from && names.size === 2 && without.length >= 2 ? chatOf(without) : undefined;
}

function firstHead(line: string, next: string, context: StampContext): Head | undefined {
  for (const read of TIMED) {
    const head = read(line, next, context);
    if (head) return head;
  }
  return undefined;
}

function messagesOf(
  lines: readonly string[],
  context: StampContext,
  headAt: (line: string, next: string) => Head | undefined,
): readonly PastedMessage[] {
  const messages: (Omit<PastedMessage, 'text'> & { lines: string[] })[] = [];
  let day: LocalDate | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim();
    const alone = dayAlone(line, context);
    const head = alone ? undefined : headAt(line, lines[i + 1] ?? '');
    if (alone) day = alone;
    else if (head) {
      const { date = day, time } = head.stamp;
      const from = readPerson(head.name) ?? { name: head.name };
      messages.push({ from, ...(date && { date }), ...(time !== undefined && { time }), lines: [head.text] });
      i += head.lines - 1;
    } else if (messages.length > 0) messages.at(-1)?.lines.push(line);
    else if (line !== '') messages.push({ lines: [line] });
  }
  return messages.map(({ lines: own, ...rest }) => ({ ...rest, text: own.join('\n').trim() }));
}

/** `—————  2026-11-20  —————`, `Friday, November 20th`, `昨天`. */
function dayAlone(line: string, context: StampContext): LocalDate | undefined {
  const bare = line.replace(/^[\s—–=*-]+|[\s—–=*-]+$/g, '');
  const stamp = bare === '' ? undefined : readStamp(bare, context);
  return stamp && stamp.time === undefined ? stamp.date : undefined;
}

function chatOf(messages: readonly PastedMessage[]): Pasted {
  const people = new Map<string, WrittenPerson>();
  for (const { from } of messages)
    if (from && !people.has(foldPhrase(from.name))) people.set(foldPhrase(from.name), from);
  return { kind: 'chat', people: [...people.values()], messages: messages.filter(({ text }) => text !== '') };
}
