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

/** `结论：<br>` */
const LINE_BREAK = /(?:<br\s?\/?>|\\)\s*$/i;

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
    const written = text.slice(start, next).trimEnd();
    const head = written.replace(LINE_BREAK, '').trimEnd();
    const below = [text.slice(next, next + 20), text.slice(lineStarts[line + 2] ?? block.end, block.end).slice(0, 20)];
    if (!headsLines(head, below, line === block.line, policy.headings, internal)) continue;
    // `参会人：<br>`: its lines may be broken so.
    if (head !== written && !isEntryTopic(topicOf(plainText(head).replace(/\s*[:：]$/, ''), policy.headings)?.topic))
      continue;
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
  [below = '', secondBelow = '']: readonly string[],
  isFirst: boolean,
  further: ReadonlyMap<string, EntryKind>,
  internal: InternalLines,
): boolean {
  if (line.startsWith('#') && !internal.mayKeepSomething()) return isUnspacedHeading(line);
  if (line.length >= 60 || AGREES.test(line)) return false;
  if (MEETING_LINE.test(line) && !internal.mayKeepSomething()) return true;
  const isOverItems = opensWithMark(below);
  const hasColon = /[:：][*_]*\s*$/.test(line);
  // `六、后续安排`, `5、会议决议`, `■ 待办` or `【待办】` further down.
  const isPart =
    line.length <= 20 &&
    (BRACKETED_LINE.test(line) || (isOverItems && PART_LINE.test(line))) &&
    !internal.mayKeepSomething();
  // `结论：` over `同意该方案：` over `1、…`.
  const isOverLead = !isOverItems && below.trim() !== '' && opensWithMark(secondBelow);
  const isOverNone = NONE_ZH.test(below);
  const isHeading = isFirst
    ? NUMBERED_LINE.test(line) || BRACKETED_LINE.test(line) || hasColon || (line.length <= 16 && isOverItems)
    : isPart || (hasColon && (isOverItems || isOverLead || isOverNone) && line.length <= 20);
  if (!isHeading) return false;
  const topic = topicOf(plainText(line).replace(/\s*[:：]$/, ''), further)?.topic;
  return topic !== undefined && (isFirst || isPart || isOverItems || isOverNone || topic === 'decision');
}

const NONE_ZH = /^\s*(?:暂?无|没有)[。；;]?\s*(?:$|[\r\n<])/u;

/** `同意该目录的方案：` says what was decided, and is the name of no part. */
const AGREES = /^[\s*_]*(?:会议|大家|一致|原则上?)*(?:同意|决定(?!事项|内容)|批准|采纳|否决)\S{3}/u;

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
