import { isInternalAlone } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import { openingLine } from '../openingLine';
import type { InternalLines } from './internalLines';
import { type ItemParts, partsOf } from './listItem';
import {
  isInternalComment,
  isInternalLead,
  isInternalMarkAlone,
  isInternalQuote,
  visibilityOfHeading,
} from './visibilityOfHeading';

/** Whether an internal heading stands in an item: it keeps the item inside, and those that follow it. */
export function hidesRest(item: Pick<Block, 'children'>, text: string): boolean {
  return item.children.some(
    (child) =>
      (child.kind === 'heading' &&
        visibilityOfHeading(text.slice(child.contentStart, child.contentEnd)) === 'internal') ||
      ((child.kind === 'list' || child.kind === 'quote') && child.children.some((inner) => hidesRest(inner, text))),
  );
}

/**
 * Whether an item keeps those after it inside: an internal heading stands in it, or it leads to them and nothing stands under it.
 *
 * @param internal where it is known which lines could say so: the others are not looked at
 */
export function keepsRest({ start, end, rest }: ItemParts, text: string, internal?: InternalLines): boolean {
  const mayLead = rest.length === 0 && internal?.mayHold(start, end) !== false;
  return hidesRest({ children: rest }, text) || (mayLead && isInternalLead(text.slice(start, end)));
}

/**
 * Whether a block under an item says nothing but that it is internal (`- #internal`, `- (内部)`, or a paragraph, a quote or a remark of it): it says so of that item.
 *
 * @param internal where it is known which lines could say so: the others are not looked at
 */
export function marksParent(block: Block, text: string, internal?: InternalLines): boolean {
  if (block.kind === 'paragraph')
    return saysItAlone(text, block.contentStart ?? block.start, block.contentEnd ?? block.end, internal);
  if (block.kind !== 'list') return internal?.mayHold(block.start, block.end) !== false && keepsFollowing(block, text);
  return block.children.some((item) => {
    const { start, end, rest } = partsOf(text, item);
    return rest.length === 0 ? saysItAlone(text, start, end, internal) : isRemarkAlone(item, text);
  });
}

/** Whether an item holds nothing but a remark that says internal. */
export function isRemarkAlone({ children }: Block, text: string): boolean {
  return children.every((inner) => inner.kind === 'html' && keepsFollowing(inner, text));
}

/** Whether a block is a remark (`<!-- internal -->`, `%% internal %%`) or a quote that says nothing but that it is internal: it speaks of what follows it. */
export function keepsFollowing({ kind, start, end }: Block, text: string): boolean {
  if (kind === 'quote') return isInternalQuote(text.slice(start, end));
  return (kind === 'html' || kind === 'paragraph') && isInternalComment(text.slice(start, end));
}

/** Whether a block keeps inside what follows it where it stands: a remark, a quote, a line that leads to it, the last item of a list or a line below a table that does. */
export function hidesFollowing(block: Block, text: string, internal: InternalLines): boolean {
  const { kind, start, end, children, line, endLine } = block;
  const mayHold = internal.mayHold(start, end);
  const last = children.at(-1);
  switch (kind) {
    case 'paragraph': {
      const raw = text.slice(block.contentStart ?? start, block.contentEnd ?? end);
      // Lines that are read as one say together what none of them may by itself.
      return (mayHold || line !== endLine) && [raw, ...raw.split(/\r?\n|\r/)].some(isInternalLead);
    }
    case 'list':
      return last !== undefined && isHeadOfList(last, text, internal);
    case 'table': {
      const raw = mayHold && last ? text.slice(last.start, last.end) : '|';
      return !raw.includes('|') && isInternalLead(raw);
    }
    case 'quote':
      return mayHold && (keepsFollowing(block, text) || leadsAtItsMargin(text.slice(start, end)));
    default:
      return mayHold && keepsFollowing(block, text);
  }
}

/** `Internal:` right below a quote, which Markdown takes for more of it. */
function leadsAtItsMargin(raw: string): boolean {
  const last = raw.slice(raw.lastIndexOf('\n') + 1);
  return /^(?!\s*>)/.test(last) && isInternalLead(last);
}

/** `- Internal:` with nothing under it heads the items that follow it, and what follows the list. */
export function isHeadOfList(item: Block, text: string, internal: InternalLines): boolean {
  if (item.children.length !== 1) return false;
  const { start, end, firstLineEnd } = partsOf(text, item);
  if (firstLineEnd === end && !internal.mayHold(start, end)) return false;
  const raw = text.slice(start, end);
  return isInternalAlone(raw) || (/[:：*_]\s*$/.test(raw) && isInternalLead(raw));
}

/** Whether every item of a list is nothing but an internal mark: it is one, of what it stands under. */
export function isListOfMarks(block: Block, text: string): boolean {
  return (
    block.kind === 'list' &&
    block.children.every((item) => {
      const { start, end, rest } = partsOf(text, item);
      return rest.length === 0 && isInternalMarkAlone(text.slice(start, end));
    })
  );
}

const IN_BRACKETS = /^[\s*_]*[([（【].*[)\]）】][\s*_]*$/u;
const BRACKETS = /^[\s*_([（【]+|[\s*_)\]）】]+$/gu;

/** Whether a line is an internal mark by itself: a tag, a sign, a remark in brackets. */
export function isMarkAlone(line: string): boolean {
  return isInternalMarkAlone(line) || (IN_BRACKETS.test(line) && isInternalAlone(line.replace(BRACKETS, '')));
}

/** Whether what stands between two offsets says nothing but that something is internal, or begins with a line that is a mark. */
export function saysItAlone(text: string, start: number, end: number, internal: InternalLines | undefined): boolean {
  if (internal?.mayHold(start, end) === false) return false;
  const raw = text.slice(start, end);
  return isMarkAlone(openingLine(raw)) || isInternalAlone(raw.replace(BRACKETS, ''));
}
