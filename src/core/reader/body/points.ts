import type { Located } from '../../model/span';
import { mayBeInternal } from '../../visibility/mayBeInternal';
import { type Block, contentOf } from '../blocks/block';
import { isWhollyStruck, plainText } from '../inline/plainText';
import { allMatches } from '../matches';
import { spanAt } from '../position';
import { POINT_COLUMNS } from '../vocabulary/columns';
import { keepsRest, marksParent } from './insideList';
import { ownMarkLength, partsOf } from './listItem';
import { isBelowInternalHead } from './rowsBelowHead';
import { foldHeading } from './topicOf';
import { isInternalLead, isInternalLine } from './visibilityOfHeading';

/** A point of an agenda is short; sentence after sentence is what was said on it. */
export function isPoint({ value }: Located<string>): boolean {
  return value.length <= 300 && !/[\p{Ll}\p{Script=Han})][.。!?？！]\s*[\p{Lu}\p{Script=Han}]/u.test(value);
}

const ABOUT_WHOM = /internal|client|customer|visib|audience|share|public|内部|客户|可见|公开|对外|分享/i;
/** The cells of a table of points (`No. | Item`) that say what they are; `[item name]` waits to be filled in. */
function pointsOf(text: string, table: Block): readonly Block[] {
  const [header, ...rows] = table.children;
  // What a row keeps inside is said in another cell or head: of a table that may say so nothing is told.
  const heads = text.slice(header?.start, header?.end);
  if (ABOUT_WHOM.test(heads) || mayBeInternal(text.slice(table.start, table.end))) return [];
  const cellText = (cell: Block): string => plainText(contentOf(cell, text));
  const column = header?.children.findIndex((cell) => POINT_COLUMNS.has(foldHeading(cellText(cell)))) ?? -1;
  return rows.flatMap((row) => {
    const cell = row.children[column];
    return cell && !/^(?:\[.*\])?$/.test(cellText(cell)) ? [cell] : [];
  });
}

const LINE = /[^\r\n]*\S[^\r\n]*/g;
const NUMBERED = /^\s*议题\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[、：:.]\s*/u;

/** The lines of a paragraph that numbers each of them (`1、确定日期`, `议题一：…`), without their numbers; else none. */
function numberedLines(text: string, start: number, end: number): readonly { start: number; end: number }[] {
  const lines = allMatches(text.slice(start, end), LINE).map(({ 0: said, index }) => {
    const blanks = said.length - said.trimStart().length;
    const mark = NUMBERED.exec(said)?.[0].length ?? blanks + ownMarkLength(said.slice(blanks));
    return { start: start + index + mark, end: start + index + said.length, isNumbered: mark > blanks };
  });
  return lines.every(({ isNumbered }) => isNumbered) ? lines : [];
}

const OF_A_MEETING =
  /^(?!确定|讨论|明确|制定|推进|研究|筹备|准备|召开|组织|安排|协调|参加|举办)[^，,。；;：:？?]{0,40}会议?(?:纪要|记录)?[\s\d.\-/年月日号第期次（()）一二三四五六七八九十]*$/u;

const AIM =
  /(?:^|[—–:：，,、]|\d[.、．])\s*(?:确定|明确|决定|敲定|选定|商定|议定|达成|解决|落实|制定|定|筹备|推进|统一|对齐|完成|准备|启动|组建|分配|布置|改进|提高|提升|验收|to\s)/u;

/** Whether what stands as the subject of a meeting says what is to come of it (`主题：确定上线日期`): its name and what it is about (`产品周会`, `进度汇报`) tell no goal. */
export function tellsAim(value: string): boolean {
  const subject = value.trim();
  return !OF_A_MEETING.test(subject) && (AIM.test(subject) || !/\p{Script=Han}/u.test(subject));
}

/** `Extracted from the issues with the label.`: a sentence over the list of the points says where they are from. */
function isOverPoints(paragraph: string, next: Block | undefined): boolean {
  return (
    (next?.kind === 'list' || next?.kind === 'table') && /^\p{Lu}\S*\s(?:\S+\s){5,}\S+[.]$/u.test(paragraph.trim())
  );
}

/**
 * Items of lists and lines of paragraphs, as goals and agendas are written.
 *
 * @param isAgenda a sentence over a list is none of its points
 */
export function itemsOf(
  text: string,
  lineStarts: Uint32Array,
  blocks: readonly Block[],
  isAgenda = false,
): readonly Located<string>[] {
  const items: Located<string>[] = [];
  const push = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    const value = plainText(raw);
    if (value !== '' && !isInternalLine(raw) && !isWhollyStruck(raw))
      items.push({ value, span: spanAt(lineStarts, start, end) });
  };
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      const [start, end] = [block.contentStart ?? block.start, block.contentEnd ?? block.end];
      if (isInternalLead(text.slice(start, end))) break;
      if (isBelowInternalHead(blocks, i, text)) continue;
      if (isAgenda && isOverPoints(text.slice(start, end), blocks[i + 1])) continue;
      const lines = numberedLines(text, start, end);
      // What one line says of itself it may say of them all.
      if (lines.length > 0 && isInternalLine(text.slice(start, end))) continue;
      if (lines.length === 0) push(start, end);
      else for (const line of lines) push(line.start, line.end);
    } else if (block.kind === 'table') {
      for (const cell of pointsOf(text, block)) push(cell.contentStart ?? cell.start, cell.contentEnd ?? cell.end);
    } else if (block.kind === 'list') {
      for (const item of block.children) {
        const parts = partsOf(text, item);
        const whole = text.slice(parts.start, parts.end);
        // A label that says internal, with nothing under it, heads the items after it.
        if (keepsRest(parts, text)) return items;
        // A line right below it at the margin, or an item of its own below it, may say it of this one.
        if (isInternalLine(whole) || parts.rest.some((below) => marksParent(below, text))) continue;
        push(parts.start, parts.firstLineEnd);
      }
    }
  }
  return items;
}
