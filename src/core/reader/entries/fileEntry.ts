import type { Entry, EntryKind } from '../../model/entry';
import type { Located, Span } from '../../model/span';
import { isInternalAlone } from '../../visibility/internalWords';
import { type HiddenRange, isHiddenBy } from '../body/hiddenRanges';
import { partsOf } from '../body/listItem';
import { isContent, type Outline, type OutlineSection } from '../body/outline';
import { isInternalLine } from '../body/visibilityOfHeading';
import { assignField } from '../fields/assignField';
import { foldPhrase } from '../fold';
import { isInternalMap } from '../frontmatter/internalPairs';
import { type FrontmatterData, NOTE_ONLY } from '../frontmatter/readFrontmatter';
import type { YamlNode } from '../frontmatter/yamlNode';
import { plainText } from '../inline/plainText';
import { entryKey } from '../keyNames';
import { spanAt } from '../position';
import type { EntryContext, EntryPlace } from './entryPlace';
import { finishEntry } from './finishEntry';
import { draftFor } from './readEntryText';

/** Headings of an entry's own file that hold one of its fields. */
const FIELD_HEADINGS: ReadonlySet<string> = new Set([
  'cause',
  'positions',
  'options',
  'agreement',
  'mitigation',
  'answer',
]);

/** The entry that a whole file stands for: fields in frontmatter, its title as text, some fields as sections. */
export function readFileEntry(
  kind: EntryKind,
  title: Located<string>,
  data: FrontmatterData | undefined,
  outline: Outline,
  context: EntryContext,
  ranges: readonly HiddenRange[],
): Entry {
  const place: EntryPlace = {
    kind,
    form: 'file',
    section: -1,
    span: fileSpan(context),
    endLine: context.lineStarts.length - 1,
    inheritedOwners: [],
    clientSide: false,
    needed: false,
    hiding: undefined,
  };
  const draft = draftFor(place);
  for (const pair of data?.map?.pairs ?? []) {
    const key = data?.block.keys.find((candidate) => candidate.name === pair.key)?.canonical;
    if (key !== undefined && NOTE_ONLY.has(key)) continue;
    for (const value of textsOf(pair.value)) assignField(draft, pair.key, value.value, value.span, context);
  }
  for (const section of outline.sections) {
    // What is kept inside is no field: the entry itself may be for the client, and its fields go with it.
    if (isInside(outline, section)) continue;
    const key = entryKey(foldPhrase(section.title).replace(/[:：]$/, ''));
    if (key && FIELD_HEADINGS.has(key)) {
      for (const text of contentOf(section.blocks, context).filter(({ span }) => !isHiddenBy(ranges, span)))
        assignField(draft, key, text.value, text.span, context);
    }
  }
  return finishEntry(draft, place, title.span, title.value);
}

/** Whether the section, or one around it, is internal by its heading. */
function isInside({ sections }: Outline, section: OutlineSection): boolean {
  for (let around: OutlineSection | undefined = section; around; around = sections[around.parent])
    if (around.mark === 'internal') return true;
  return false;
}

function fileSpan(context: EntryContext): Span {
  return { start: 0, end: context.text.length, line: 0 };
}

function textsOf(node: YamlNode): readonly Located<string>[] {
  if (node.kind === 'list') return node.items.flatMap(textsOf);
  if (node.kind === 'map')
    return isInternalMap(node.pairs)
      ? []
      : node.pairs.flatMap((pair) => (isInternalAlone(pair.key) ? [] : textsOf(pair.value)));
  return node.isNull || isInternalLine(node.text) ? [] : [{ value: node.text, span: node.span }];
}

/** Items of lists one by one; without a list, paragraphs whole. */
function contentOf(blocks: Outline['preamble'], context: EntryContext): readonly Located<string>[] {
  const hasList = blocks.some((block) => block.kind === 'list' && isContent(context.text, block));
  return blocks.flatMap((block): readonly Located<string>[] => {
    if (!isContent(context.text, block) || (hasList && block.kind !== 'list')) return [];
    const ranges =
      block.kind === 'list'
        ? block.children.map((item) => partsOf(context.text, item))
        : block.kind === 'paragraph'
          ? [{ start: block.contentStart ?? block.start, end: block.contentEnd ?? block.end }]
          : [];
    return ranges.flatMap(({ start, end }) => {
      const raw = context.text.slice(start, end);
      const value = isInternalLine(raw) ? '' : plainText(raw);
      return value === '' ? [] : [{ value, span: spanAt(context.lineStarts, start, end) }];
    });
  });
}
