import { type Block, contentOf } from '../blocks/block';
import { plainText } from '../inline/plainText';
import type { NoteSource } from '../noteSource';
import { openingLine } from '../openingLine';
import { MEETING_LINE, NUMBERED_LINE } from './headingOf';
import { isEntryTopic, topicOf } from './topicOf';
import { visibilityOfHeading } from './visibilityOfHeading';

/** `**Next steps**` by itself, or a short line that ends in a colon. */
const BOLD_LINE = /^(?:\*\*|__)[^*_\s][^*_]{0,80}(?:\*\*|__)[ \t]*[:：]?[ \t]*$/;
const COLON_LINE = /^\p{Lu}[^:：*_|]{2,40}[:：][ \t]*$/u;
const BARE_LINE = /^\p{Lu}[\p{L} '’&/-]{2,30}$/u;
/** `计划：`, `二、会议决议`, `第二次会议：` */
const COLON_LINE_ZH = /^\p{Script=Han}[^:：*_|。；;，,]{1,16}[:：][ \t]*$/u;
const MARKER = /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]/;

/**
 * Takes a list apart at the lines inside it that head what follows them: written right below an item, without a blank line and at the
 * margin, such a line is part of the item for Markdown, and of nothing for whoever wrote it. In a note that may keep anything inside
 * every line stays where Markdown sees it.
 */
export function splitLists(source: NoteSource): readonly Block[] {
  const parts = source.blocks.flatMap((block) =>
    block.kind === 'list' ? splitList(source, block, MOST_CUTS) : [block],
  );
  // In most notes there is nothing to take apart: what the whole of a note may keep need not be asked of them.
  const isCut = parts.length !== source.blocks.length || parts.some((part, i) => part !== source.blocks[i]);
  return isCut && !source.internal.mayKeepSomething() ? parts : source.blocks;
}

/** What was written by hand has fewer parts in one list; each costs a look at what follows. */
const MOST_CUTS = 60;

function splitList(source: NoteSource, list: Block, cutsLeft: number): readonly Block[] {
  const { text, lineStarts } = source;
  if (cutsLeft === 0) return [list];
  const parts = outlineIn(source, list);
  if (parts) return parts;
  const indent = list.start - (lineStarts[list.line] ?? list.start);
  for (let line = list.line + 1; line <= list.endLine; line++) {
    const start = lineStarts[line] ?? text.length;
    // At the margin stand blank lines, markers, and what is only taken along.
    if (/[\s\d+]/.test(text.charAt(start))) continue;
    const raw = text.slice(start, lineStarts[line + 1] ?? text.length).trimEnd();
    if (indent > 0 && !NUMBERED_LINE.test(raw)) continue;
    if (MARKER.test(raw) || !(headsList(source, raw, line) || saysOtherwise(source, raw))) continue;
    const { before, after } = cutAt(list, line, source);
    const heading: Block = {
      kind: 'paragraph',
      start,
      end: start + raw.length,
      line,
      endLine: line,
      children: [],
      contentStart: start,
      contentEnd: start + raw.length,
    };
    return [
      before,
      heading,
      ...after.flatMap((block) => (block.kind === 'list' ? splitList(source, block, cutsLeft - 1) : [block])),
    ];
  }
  return [list];
}

/**
 * `1. Agenda`, `2. Decisions made`, each over lines at the margin, as they are pasted from elsewhere: a list for Markdown, and the headings of a
 * note for whoever wrote it.
 */
function outlineIn(source: NoteSource, list: Block): readonly Block[] | undefined {
  const { text, policy } = source;
  if (!/\d/.test(text.charAt(list.start)) || list.children.length < 2) return undefined;
  const titles = list.children.map((item) => titleOf(source, item));
  const known = titles.filter((title) => title && topicOf(plainText(title.raw), policy.headings));
  const isOver = titles.some((title) => title?.isOverLines);
  if (known.length < 2 || !isOver || titles.some((title) => title === undefined)) return undefined;
  if (titles.some((title) => title && visibilityOfHeading(title.raw) === 'client')) return undefined;
  return list.children.flatMap((item, i) => withHeading(source, item, titles[i]?.raw ?? ''));
}

interface Title {
  readonly raw: string;
  /** Lines at the margin stand below it. */
  readonly isOverLines: boolean;
}

/** The first line of an item, if it is short and no sentence. */
function titleOf({ text, lineStarts }: NoteSource, item: Block): Title | undefined {
  const [first] = item.children;
  if (first?.kind !== 'paragraph' || first.contentStart === undefined) return undefined;
  const raw = openingLine(contentOf(first, text));
  if (raw.length > 60 || /[.!?]\s*$/.test(raw)) return undefined;
  const from = lineStarts[first.line + 1] ?? text.length;
  const next = first.line === first.endLine ? '' : text.slice(from, from + 40);
  return { raw: raw.trimEnd(), isOverLines: /^(?:\S|\s*\d{1,2}\.\d)/.test(next) };
}

/** An item as a heading, and what stands under it. */
function withHeading({ text, lineStarts }: NoteSource, item: Block, title: string): readonly Block[] {
  const [first, ...rest] = item.children;
  const contentStart = first?.contentStart ?? item.start;
  const contentEnd = contentStart + title.length;
  const heading: Block = {
    ...item,
    kind: 'heading',
    depth: 6,
    end: contentEnd,
    endLine: item.line,
    children: [],
    contentStart,
    contentEnd,
  };
  if (!first || first.line === first.endLine) return [heading, ...rest];
  const from = lineStarts[first.line + 1] ?? first.end;
  const start = from + (/^[ \t]*/.exec(text.slice(from, first.end))?.[0].length ?? 0);
  return [heading, { ...first, start, line: first.line + 1, contentStart: start }, ...rest];
}

function headsList({ text, lineStarts, policy }: NoteSource, raw: string, line: number): boolean {
  // Only what stands where a heading stands shows a section to the client.
  if (visibilityOfHeading(raw) === 'client') return false;
  if (BOLD_LINE.test(raw)) return true;
  if (MEETING_LINE.test(raw)) return true;
  const isColon = COLON_LINE.test(raw) || COLON_LINE_ZH.test(raw) || (raw.length <= 24 && NUMBERED_LINE.test(raw));
  if (!isColon && !(BARE_LINE.test(raw) && MARKER.test(text.slice(lineStarts[line + 1] ?? text.length)))) return false;
  const topic = topicOf(plainText(raw).replace(/\s*[:：]$/, ''), policy.headings)?.topic;
  return isColon ? topic !== undefined : isEntryTopic(topic);
}

const LABELLED_ZH = /^([\u4e00-\u9fff]{2,8})[:：]\s*\S/u;
const OF_ANOTHER: ReadonlySet<string> = new Set(['next-meeting', 'decision', 'question', 'risk', 'participants']);

/** `下次开会：12/1`, `决议：照旧` right below an item: something else than the list, though it leads to no other. Who has the item, and by when, stays with it. */
function saysOtherwise({ policy }: NoteSource, raw: string): boolean {
  const label = LABELLED_ZH.exec(raw)?.[1];
  if (label === undefined || visibilityOfHeading(raw) === 'client') return false;
  return (
    /^(?:散会|(?:会议)?结束时间|下次开会)/u.test(label) || OF_ANOTHER.has(topicOf(label, policy.headings)?.topic ?? '')
  );
}

interface Cut {
  readonly before: Block;
  readonly after: readonly Block[];
}

/** What of a block stands before a line and behind it; the line itself is in neither. */
function cutAt(block: Block, line: number, source: NoteSource): Cut {
  const { lineStarts, text } = source;
  if (block.kind !== 'list' && block.kind !== 'item') {
    const end = (lineStarts[line] ?? block.end) - (text[(lineStarts[line] ?? block.end) - 2] === '\r' ? 2 : 1);
    const before = { ...block, end, endLine: line - 1, ...(block.contentEnd === undefined ? {} : { contentEnd: end }) };
    const start = lineStarts[line + 1] ?? block.end;
    const isLast = block.endLine <= line;
    return { before, after: isLast ? [] : [{ ...block, start, line: line + 1, contentStart: start }] };
  }
  const at = block.children.findIndex((child) => child.line <= line && child.endLine >= line);
  const inside = block.children[at];
  if (!inside) return { before: block, after: [] };
  const cut = cutAt(inside, line, source);
  const { end, endLine } = cut.before;
  const before = { ...block, end, endLine, children: [...block.children.slice(0, at), cut.before] };
  const later = block.children.slice(at + 1);
  const [first] = later;
  if (!first) return { before, after: cut.after };
  const rest = block.kind === 'list' ? [{ ...block, start: first.start, line: first.line, children: later }] : later;
  return { before, after: [...cut.after, ...rest] };
}
