import { parseMarkdown } from '../markdown';
import type { Block } from './block';
import { parseInBulk } from './bulkParser';
import { mayDiffer } from './mayDiffer';

/**
 * Parses a note into its block tree: in bulk where that is known to agree with remark, else by remark itself.
 *
 * @param text the note
 * @throws RangeError on nesting too deep for remark; `refusalOf` keeps such notes away
 */
export function parseBlocks(text: string): readonly Block[] {
  return (mayDiffer(text) ? undefined : parseInBulk(text)) ?? parseMarkdown(text);
}
