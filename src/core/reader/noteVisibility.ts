import type { VisibilityMark } from '../model/entry';
import type { FrontmatterKey } from '../model/note';
import type { Located } from '../model/span';
import { isInternalTag } from '../visibility/internalWords';
import { readChoice, readText, type ValueReader } from './frontmatter/frontmatterReader';
import { deniesClient, isInternalValue } from './frontmatter/internalPairs';
import { readTexts } from './frontmatter/lists';
import type { FrontmatterData } from './frontmatter/readFrontmatter';
import type { YamlNode } from './frontmatter/yamlNode';
import { readValue } from './readValue';
import { VISIBILITIES } from './vocabulary/values';

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

/** Names may say anything; who was there and what is to be reached is looked at one by one. */
const NO_CLASSES: ReadonlySet<string> = new Set(
  'visibility|client|project|title|name|id|tags|participants|goals|agenda|team|contacts'.split('|'),
);

/**
 * A second key for the same (`可见性: 内部`) that says anything but the client, a key that says internal by itself or by its value (`confidential: true`, `share: no`,
 * `sensitivity: internal only`), a tag that does (`tags: [internal]`), or a comment
 * beside what speaks of the note, or above it (`visibility: client # not yet, internal`).
 */
function isInternalByOtherKeys({ block, map, kept }: FrontmatterData): boolean {
  if (
    block.keys.some(
      (key) => isOfNote(key) && kept.some(({ start, end }) => start <= key.key.start && key.key.start < end),
    )
  )
    return true;
  const canonical = new Map(block.keys.map((key) => [key.name, key.canonical]));
  const pairs = map?.pairs ?? [];
  const visibilities = pairs.filter(({ key }) => canonical.get(key) === 'visibility');
  const isOther = ({ value }: (typeof pairs)[number]): boolean => {
    const text = readText(value)?.value;
    return text !== undefined && readValue(text, VISIBILITIES) !== 'client';
  };
  return (
    (visibilities.length > 1 && visibilities.some(isOther)) ||
    pairs.some(({ key, value }) => canonical.get(key) === 'tags' && isTaggedInternal(value)) ||
    pairs.some((pair) => {
      const name = canonical.get(pair.key) ?? '';
      return name !== 'visibility' && (deniesClient(pair) || (!NO_CLASSES.has(name) && isInternalValue(pair)));
    })
  );
}

/** What speaks of the whole note: with it a comment keeps the note inside. */
function isOfNote({ canonical }: FrontmatterKey): boolean {
  return canonical === 'visibility' || canonical === 'title' || canonical === 'type';
}

function isTaggedInternal(tags: YamlNode): boolean {
  return readTexts(tags).some(({ value }) => isInternalTag(value.replace(/^#/, '')));
}
