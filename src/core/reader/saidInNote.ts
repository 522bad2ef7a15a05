import type { Entry } from '../model/entry';
import { type ChatMessage, messageFrom } from './body/chat';
import type { ProseBlock } from './entries/scope';

/** A part of a note in which commitments are looked for. */
export type Said = Pick<ProseBlock, 'start' | 'end' | 'section' | 'owner' | 'isOfLastTime'> & {
  /** It says what was decided. */
  readonly isDecision?: boolean;
  /** What it says is a promise only with a day, or where it names who is to do it. */
  readonly needsDay?: boolean;
  /** The message of a chat that it is, or is part of. */
  readonly message?: ChatMessage;
};

/** All that is said in a note, in order: its prose, message by message in a chat, and the entries that may hold a promise beside. */
export function saidInNote(
  prose: readonly ProseBlock[],
  entries: readonly Entry[],
  chat: readonly ChatMessage[],
): readonly Said[] {
  const said = [...prose.flatMap((block) => byMessage(block, chat)), ...entries.flatMap(saidByEntry)];
  return said.sort((a, b) => a.start - b.start);
}

/** What answers a question, a concern or a problem is often a promise that no action holds: `Stand 14 leaks; Tom will call them`. */
const ANSWERED: ReadonlySet<Entry['kind']> = new Set(['question', 'feedback', 'need', 'issue']);

function saidByEntry({ kind, form, textSpan, section, status, answer }: Entry): readonly Said[] {
  const isDecision = kind === 'decision';
  // What feedback was answered with may promise something.
  const isReply = kind === 'feedback' && answer !== undefined;
  return (ANSWERED.has(kind) || isDecision) && (form === 'bullet' || form === 'label') && (status === 'open' || isReply)
    ? // An item of the decisions says who does what as it was settled (`由运营配置`): with a day it is a promise, too.
      [{ start: textSpan.start, end: textSpan.end, section, isDecision, needsDay: isDecision && form === 'bullet' }]
    : [];
}

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
