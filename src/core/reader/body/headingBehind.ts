import type { Section } from '../../model/note';
import { type Block, contentOf } from '../blocks/block';
import { saysTask } from '../entries/saysTask';
import { isGroup, isName, type KnownPeople } from '../fields/knownPeople';
import { plainText } from '../inline/plainText';
import type { NoteSource } from '../noteSource';
import { splitPeople } from '../people';
import { TRADES } from '../vocabulary/names';
import type { Heading } from './headingOf';
import type { TopicOfHeading } from './topicOf';

/** The section that a line would end. */
interface Before extends Pick<Section, 'level' | 'mark' | 'heading'> {
  readonly own?: TopicOfHeading;
  readonly blocks: readonly Block[];
}

/** The heading that a line is only by what stands before it: whatever it says, it leads to something else. */
export function headingBehind(
  before: Before | undefined,
  source: NoteSource,
  block: Block,
  next: Block | undefined,
): Heading | undefined {
  return endOfClientPart(before, source, block, next) ?? endOfLedList(before, source, block, next);
}

/** Below what only reads like `For the client`, and what that shows, a line alone over a list may head something else. */
function endOfClientPart(
  around: Before | undefined,
  { text }: NoteSource,
  block: Block,
  next: Block | undefined,
): Heading | undefined {
  const isLineAlone = block.kind === 'paragraph' && block.line === block.endLine;
  const isOverItems = next?.kind === 'list' || next?.kind === 'table';
  if (!isLineAlone || !isOverItems || around?.mark !== 'client' || around.level < 7 || around.blocks.length === 0)
    return undefined;
  const raw = contentOf(block, text);
  return { title: plainText(raw), level: 7, raw, isSoft: true };
}

/** Behind the list that `Attendees:` or `Next week's goals:` leads to another line leads to something else, whatever that is (`Where to find it:`), unless it names whose tasks follow. */
function endOfLedList(
  around: Before | undefined,
  { text, internal }: NoteSource,
  block: Block,
  next: Block | undefined,
): Heading | undefined {
  if (block.kind !== 'paragraph' || block.line !== block.endLine || next?.kind !== 'list') return undefined;
  if (around?.level !== 7 || around.own === undefined || around.blocks.at(-1)?.kind !== 'list') return undefined;
  if (!/^[^*_#].*:\s*$/.test(text.slice(around.heading.start, around.heading.end))) return undefined;
  const raw = contentOf(block, text).trimEnd();
  const title = raw.slice(0, -1);
  if (
    !/^\p{Lu}\P{Script=Han}{5,60}:$/u.test(raw) ||
    /[:.]/.test(title) ||
    saysTask(title) ||
    internal.mayKeepSomething()
  )
    return undefined;
  if (around.own.topic === 'participants' && OF_OTHERS_PRESENT.test(title)) return undefined;
  const isOfSomebody = splitPeople(title).every((part) => isName(part.text, NOBODY) || isGroup(part.text));
  return isOfSomebody || title.split(/\s/).some((word) => TRADES.has(word.toLowerCase()))
    ? undefined
    : { title, level: 7, raw, isSoft: true };
}

const NOBODY: KnownPeople = new Set();
const OF_OTHERS_PRESENT =
  /\b(?:also|attend|present|guest|other|remote|online|person|member|staff|join|invite|team|committee|board|observer|student|client)/i;
