import type { Span } from '../../model/span';
import { isInternalAlone, saysInternalIn } from '../../visibility/internalWords';
import { foldPhrase } from '../fold';
import type { YamlNode } from './yamlNode';

/** What stands from one offset in the note to another. */
export type KeptRange = Pick<Span, 'start' | 'end'>;

/** What begins a comment of YAML where it stands in no text, with all of its line behind it. */
const SIGN = /(?<=^|[ \t])#(?=([^\n]*))/gm;
/** `visibility: client # or internal` only lists what may stand there. */
const CHOICE =
  /(?:client|客户)\W*(?:or|或)?\W*(?:internal|内部)|(?:internal|内部)\W*(?:or|或)?\W*(?:client|客户)|^\W*(?:or|或)/;

/**
 * What of a note's frontmatter comments keep inside: beside a value that line (`- Raise the price # internal`), beside a key all that stands under it, on a line of their own all
 * below them.
 *
 * @param yaml the frontmatter without its fences
 * @param offset where it begins in the note
 * @param map what was read of it: a `#` in one of its texts begins no comment
 */
export function keptByComments(yaml: string, offset: number, map: YamlNode | undefined): readonly KeptRange[] {
  if (!yaml.includes('#')) return [];
  return [...yaml.matchAll(SIGN)].flatMap(({ index, 1: said = '' }) => {
    if (!saysInternal(said) || (map && isInText(offset + index, map))) return [];
    const line = yaml.lastIndexOf('\n', index) + 1;
    const isAlone = yaml.slice(line, index).trim() === '';
    const [start, end] = [offset + line, offset + index + 1 + said.length];
    return [{ start, end: isAlone ? offset + yaml.length : Math.max(end, endUnder(start, offset + index, map)) }];
  });
}

/** Whether a comment keeps any of a place inside. */
export function isKept({ start, end }: KeptRange, kept: readonly KeptRange[]): boolean {
  return kept.some((range) => range.start < end && start < range.end);
}

/** Where the values end whose keys stand between two offsets. */
function endUnder(start: number, end: number, node: YamlNode | undefined): number {
  if (node?.kind === 'list') return Math.max(0, ...node.items.map((item) => endUnder(start, end, item)));
  if (node?.kind !== 'map') return 0;
  return Math.max(
    0,
    ...node.pairs.map(({ keySpan, value }) =>
      start <= keySpan.start && keySpan.start < end ? value.span.end : endUnder(start, end, value),
    ),
  );
}

function saysInternal(said: string): boolean {
  return (saysInternalIn(said) || isInternalAlone(said)) && !CHOICE.test(foldPhrase(said));
}

function isInText(place: number, node: YamlNode): boolean {
  switch (node.kind) {
    case 'scalar':
      return node.span.start <= place && place < node.span.end;
    case 'list':
      return node.items.some((item) => isInText(place, item));
    default:
      return node.pairs.some(({ value }) => isInText(place, value));
  }
}
