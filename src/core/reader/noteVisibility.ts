import type { VisibilityMark } from '../model/entry';
import type { Located } from '../model/span';
import { hasInternalMark, isInternalAlone } from '../visibility/internalWords';
import { foldPhrase } from './fold';
import { readChoice, readText, type ValueReader } from './frontmatter/frontmatterReader';
import type { FrontmatterData } from './frontmatter/readFrontmatter';
import { readValue } from './readValue';
import { VISIBILITIES, YES } from './vocabulary/values';

/** Who may see the note. Whatever stands there and is not understood counts as internal: the strictest reading wins. */
export function readVisibility(
  reader: ValueReader,
  data: FrontmatterData | undefined,
): Located<VisibilityMark> | undefined {
  if (data && isInternalByOtherKeys(data)) return { value: 'internal', span: data.block.span };
  const node = data?.value('visibility');
  const text = readText(node);
  const understood = readChoice(reader, 'visibility', node, VISIBILITIES);
  if (understood || !node || (node.kind === 'scalar' && !text)) return understood;
  return { value: 'internal', span: node.span };
}

/**
 * A second key for the same (`可见性: 内部`) that says anything but the client, a key that says internal by itself (`confidential: true`), or one
 * that denies the client (`share: no`, `audience: team`).
 */
function isInternalByOtherKeys({ block, map }: FrontmatterData): boolean {
  const canonical = new Map(block.keys.map((key) => [key.name, key.canonical]));
  const pairs = (map?.pairs ?? []).map(({ key, value }) => ({ key, text: readText(value)?.value }));
  const visibilities = pairs.filter(({ key }) => canonical.get(key) === 'visibility');
  const isOther = ({ text }: (typeof pairs)[number]): boolean =>
    text !== undefined && readValue(text, VISIBILITIES) !== 'client';
  return (
    (visibilities.length > 1 && visibilities.some(isOther)) ||
    pairs.some(
      ({ key, text = '' }) =>
        (isInternalAlone(key) && YES.has(foldPhrase(text))) ||
        (canonical.get(key) !== 'visibility' && hasInternalMark(`[${key}:: ${text}]`)),
    )
  );
}
