import type { VisibilityMark } from '../model/entry';
import type { Located } from '../model/span';
import { readChoice, readText, type ValueReader } from './frontmatter/frontmatterReader';
import type { FrontmatterData } from './frontmatter/readFrontmatter';
import { VISIBILITIES } from './vocabulary/values';

/** Who may see the note. Whatever stands there and is not understood counts as internal: the strictest reading wins. */
export function readVisibility(
  reader: ValueReader,
  data: FrontmatterData | undefined,
): Located<VisibilityMark> | undefined {
  const node = data?.value('visibility');
  const text = readText(node);
  const understood = readChoice(reader, 'visibility', node, VISIBILITIES);
  if (understood || !node || (node.kind === 'scalar' && !text)) return understood;
  return { value: 'internal', span: node.span };
}
