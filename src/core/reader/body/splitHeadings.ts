import type { EntryKind } from '../../model/entry';
import type { Block } from '../blocks/block';
import { plainText } from '../inline/plainText';
import type { NoteSource } from '../noteSource';
import type { HeadingTopic } from '../vocabulary/headingTopic';
import { isUnspacedHeading, MEETING_LINE, NUMBERED_LINE } from './headingOf';
import type { InternalLines } from './internalLines';
import { opensWithMark } from './listItem';
import { splitLists } from './splitLists';
import { isEntryTopic, topicOf } from './topicOf';

/** The blocks of a note, with the lines inside paragraphs that head what follows them set apart. */
export function withHeadingLines(source: NoteSource): readonly Block[] {
  return splitLists(source)
    .flatMap((block, i, blocks) => splitLastLine(source, block, blocks[i + 1]))
    .flatMap((block) => splitHeadingLine(source, block));
}

/** A line that numbers or marks itself as a part of the note, and says nothing else. */
const PART_LINE =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}\s?[、.．]?\s?|[■◆▶►★☆▌]\s*)\p{Script=Han}{2,12}[:：]?\s*$/u;
const BRACKETED_LINE = /^【[^【】]{1,40}】\s*$/;

/**
 * `三、会议决议`, `【待办】` or `Action items:` over lines of the same paragraph is a heading over the rest of it. Lines that may be
 * internal keep what follows them in their paragraph.
 */
function splitHeadingLine({ text, lineStarts, policy, internal }: NoteSource, block: Block): readonly Block[] {
  if (block.kind !== 'paragraph' || block.line === block.endLine) return [block];
  const parts: Block[] = [];
  let rest = block;
  for (let line = block.line; line < block.endLine; line++) {
    const start = line === block.line ? (block.contentStart ?? block.start) : (lineStarts[line] ?? block.end);
    const next = lineStarts[line + 1] ?? block.end;
    const head = text.slice(start, next).trimEnd();
    if (!headsLines(head, text.slice(next, next + 20), line === block.line, policy.headings, internal)) continue;
    if (line > block.line && (internal.holdsWord(block.start, start) || internal.mayKeepSomething())) break;
    if (line > rest.line) parts.push({ ...rest, end: start - 1, endLine: line - 1, contentEnd: start - 1 });
    const end = start + head.length;
    parts.push({ ...block, start, line, contentStart: start, end, endLine: line, contentEnd: end });
    const from = next + (/^[ \t]*/.exec(text.slice(next, next + 20))?.[0].length ?? 0);
    rest = { ...block, start: from, line: line + 1, contentStart: from };
  }
  return [...parts, rest];
}

/** Whether a line heads those below it: the first by itself, one further down only over items (`结论：` over `1、…`). */
function headsLines(
  line: string,
  below: string,
  isFirst: boolean,
  further: ReadonlyMap<string, EntryKind>,
  internal: InternalLines,
): boolean {
  if (line.startsWith('#') && !internal.mayKeepSomething()) return isUnspacedHeading(line);
  if (line.length >= 60) return false;
  if (MEETING_LINE.test(line) && !internal.mayKeepSomething()) return true;
  const isOverItems = opensWithMark(below);
  const hasColon = /[:：][*_]*\s*$/.test(line);
  // `六、后续安排`, `5、会议决议`, `■ 待办` or `【待办】` further down.
  const isPart =
    line.length <= 20 &&
    (BRACKETED_LINE.test(line) || (isOverItems && PART_LINE.test(line))) &&
    !internal.mayKeepSomething();
  const isHeading = isFirst
    ? NUMBERED_LINE.test(line) || BRACKETED_LINE.test(line) || hasColon || (line.length <= 16 && isOverItems)
    : isPart || (hasColon && isOverItems && line.length <= 20);
  return isHeading && topicOf(plainText(line).replace(/\s*[:：]$/, ''), further) !== undefined;
}

const HEADED: ReadonlySet<HeadingTopic> = new Set<HeadingTopic>(['agenda', 'goals', 'participants']);

/** `Tasks:` as the last line of a paragraph over a list is a heading over the list. */
function splitLastLine(
  { text, policy, internal }: NoteSource,
  block: Block,
  next: Block | undefined,
): readonly Block[] {
  const further = policy.headings;
  if (block.kind !== 'paragraph' || block.line === block.endLine || next?.kind !== 'list') return [block];
  const start = block.contentStart ?? block.start;
  const end = block.contentEnd ?? block.end;
  const raw = text.slice(start, end);
  const last = /[\r\n][ \t]*([^\r\n]{1,40}[:：][*_]{0,3}|\p{Script=Han}{2,6})[ \t]*$/u.exec(raw);
  const topic = topicOf(plainText(last?.[1] ?? '').replace(/\s*[:：]$/, ''), further)?.topic;
  // A label of the note itself needs no heading; a bare word is one (`议题` over its points).
  const heads = isEntryTopic(topic) || (topic !== undefined && HEADED.has(topic) && !/[:：]/.test(last?.[1] ?? ''));
  if (!last?.[1] || !heads) return [block];
  const from = start + last.index + last[0].indexOf(last[1]);
  if (internal.holdsWord(start, from)) return [block];
  const until = start + last.index + 1;
  return [
    { ...block, end: until - 1, endLine: block.endLine - 1, contentEnd: until - 1 },
    { ...block, start: from, line: block.endLine, contentStart: from },
  ];
}
