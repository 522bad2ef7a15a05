import type { Block } from '../blocks/block';
import type { InternalLines } from './internalLines';
import { partsOf } from './listItem';
import { isInternalMarkAlone, visibilityOfHeading } from './visibilityOfHeading';

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
 * `- #internal` under an item says it of that item.
 *
 * @param internal where it is known which lines could say so: the others are not looked at
 */
export function marksParent(list: Block, text: string, internal?: InternalLines): boolean {
  return (
    list.kind === 'list' &&
    list.children.some((item) => {
      const { start, end } = partsOf(text, item);
      return internal?.mayHold(start, end) !== false && isInternalMarkAlone(text.slice(start, end));
    })
  );
}
