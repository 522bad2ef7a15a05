import { isInternalAlone } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
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
 * Whether a block under an item says nothing but that it is internal (`- #internal`, `- (内部)`, or a paragraph of it): it says so of that item.
 *
 * @param internal where it is known which lines could say so: the others are not looked at
 */
export function marksParent(block: Block, text: string, internal?: InternalLines): boolean {
  if (block.kind === 'paragraph')
    return saysItAlone(text, block.contentStart ?? block.start, block.contentEnd ?? block.end, internal);
  return (
    block.kind === 'list' &&
    block.children.some((item) => {
      const { start, end, rest } = partsOf(text, item);
      return rest.length === 0 && saysItAlone(text, start, end, internal);
    })
  );
}

/** Whether a block is a remark or a quote that says nothing but that it is internal: it speaks of what follows it. */
export function keepsFollowing({ kind, start, end }: Block, text: string): boolean {
  return kind === 'html'
    ? isInternalComment(text.slice(start, end))
    : kind === 'quote' && isInternalQuote(text.slice(start, end));
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

const BRACKETS = /^[\s*_([（【]+|[\s*_)\]）】]+$/gu;

/** Whether what stands between two offsets says nothing but that something is internal. */
export function saysItAlone(text: string, start: number, end: number, internal: InternalLines | undefined): boolean {
  if (internal?.mayHold(start, end) === false) return false;
  const raw = text.slice(start, end);
  return isInternalMarkAlone(raw) || isInternalAlone(raw.replace(BRACKETS, ''));
}
