import { type Block, contentOf } from '../blocks/block';
import { openingLine } from '../openingLine';

/** A list item taken apart. */
export interface ItemParts {
  /** The character in its checkbox, if it has one. */
  readonly checkbox?: string;
  /** Its text: the first paragraph behind marker and checkbox; empty where there is none. */
  readonly start: number;
  readonly end: number;
  /** End of the text's first line. */
  readonly firstLineEnd: number;
  /** Everything in the item but its text. */
  readonly rest: readonly Block[];
}

const MARKER = /(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|(?=\r|\n|$))/y;
const CHECKBOX = /^\[([^\]\r\n]{1,2})\](?:[ \t\u00a0]+|(?=[\r\n]|$))/;

/** Marks that people put before items and Markdown does not know: `1、`, `1.整理`, `(1)`, `①`, `•`, `-整理`, `a)`, `a. Anna to …`, `5.1`, `1\. Anna to …`; `1.5 天` counts. */
const OWN_MARK =
  /^(?:\d{1,2}(?:[、．)）]|\.\)|\\[.)](?=\s)|\.(?=[\p{Script=Han}@《“【]))|[a-hA-H](?:[、．)）]|\.(?=\p{Script=Han}))|[a-h]\.(?=\s+\p{Lu})|[-–](?=\p{Script=Han})|[1-9]\d?\.[1-9]\d?(?:\s*[、.．]\s*|\s+|(?=\p{Script=Han}))(?=[\p{L}@《“【])(?!版|天|小时|万|亿|倍|元|分|个|米|秒|点|年|日|号|[Gg][Bb]?\b|[KkMm]\b)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|[①-⑳]|[•·●▪■♦❖◇◦○‣➢➤◆\uf06c\uf0d8\uf0b7])\s*/u;

/** How long the mark that a line opens with is, with the blanks behind it: 0 where it has none. */
export function ownMarkLength(line: string): number {
  return OWN_MARK.exec(line)?.[0].length ?? 0;
}

/** `一、采购两台服务器。`: a sentence that numbers itself as a part of a note does; without its stop it is a heading. */
const OWN_NUMBER = /^[一二三四五六七八九十]{1,2}、\s*(?=\S.{4,}[。；;！]\s*$)/u;

/** How long a mark is that makes a line an item of the section it stands in. */
export function itemMarkLength(line: string): number {
  return ownMarkLength(line) || (OWN_NUMBER.exec(line)?.[0].length ?? 0);
}

/** Whether a line opens with such a mark. */
export function opensWithMark(line: string): boolean {
  return ownMarkLength(line.replace(/^[ \t]+/, '')) > 0;
}

/** The first line of a paragraph, or of the first item of a list; empty for anything else. */
export function firstLineOf(block: Block, text: string): string {
  const [item] = block.kind === 'list' ? block.children : [];
  if (item) return firstLineOfItem(item, text);
  return block.kind === 'paragraph' ? openingLine(contentOf(block, text)) : '';
}

/** The first line of an item's text. */
export function firstLineOfItem(item: Block, text: string): string {
  const { start, firstLineEnd } = partsOf(text, item);
  return text.slice(start, firstLineEnd);
}

/** The first line of each item of a list. */
export function firstLinesOf(list: Block, text: string): readonly string[] {
  return list.children.map((item) => firstLineOfItem(item, text));
}

/** Takes a list item apart. A checkbox of any single character counts, as in Obsidian; `[x](…)` is a link. */
export function partsOf(text: string, item: Block): ItemParts {
  MARKER.lastIndex = item.start;
  const from = MARKER.test(text) ? MARKER.lastIndex : item.start;
  const first = item.children[0];
  if (first?.kind !== 'paragraph') {
    const bare = checkboxIn(text, from, Math.min(item.end, from + 8));
    return { checkbox: bare?.[1], start: item.end, end: item.end, firstLineEnd: item.end, rest: item.children };
  }
  const box = checkboxIn(text, from, from + 12);
  const checkbox = box && [...(box[1] ?? '')].length === 1 ? box[1] : undefined;
  const end = first.contentEnd ?? first.end;
  const start = Math.min(
    end,
    checkbox === undefined ? (first.contentStart ?? first.start) : from + (box?.[0].length ?? 0),
  );
  const firstLineEnd = first.line === first.endLine ? end : lineEndIn(text, start, end);
  return { checkbox, start, end, firstLineEnd, rest: item.children.slice(1) };
}

function checkboxIn(text: string, from: number, to: number): RegExpExecArray | null {
  return text[from] === '[' ? CHECKBOX.exec(text.slice(from, to)) : null;
}

function lineEndIn(text: string, start: number, end: number): number {
  const found = text.slice(start, end).search(/[\r\n]/);
  return found < 0 ? end : start + found;
}
