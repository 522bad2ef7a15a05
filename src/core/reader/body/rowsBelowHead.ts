import { type Block, contentOf } from '../blocks/block';
import { visibilityOfHeading } from './visibilityOfHeading';

/**
 * Whether a paragraph is rows (`| Date | too late |` behind a blank line under a table, or parted by tabs) of which a head says internal: nothing of them is told,
 * whatever they say by themselves.
 */
export function isBelowInternalHead(blocks: readonly Block[], index: number, text: string): boolean {
  const isPiped = (at: number): boolean =>
    blocks[at]?.kind === 'paragraph' && contentOf(blocks[at], text).startsWith('|');
  if (blocks[index]?.kind !== 'paragraph' || !(isPiped(index) || contentOf(blocks[index], text).includes('\t')))
    return false;
  let at = index;
  while (isPiped(at) && (isPiped(at - 1) || blocks[at - 1]?.kind === 'table')) at--;
  const head = blocks[at]?.kind === 'table' ? blocks[at]?.children[0] : blocks[at];
  const [heads = ''] = head ? contentOf(head, text).split(/[\r\n]/) : [];
  return heads.split(/[|\t]/).some((cell) => visibilityOfHeading(cell.trim()) === 'internal');
}
