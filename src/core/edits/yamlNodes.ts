import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { foldKey } from '../reader/fold';
import { lineStart } from './lines';

export type Node = ParsedNode | null | undefined;
export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** The pair of the first of the names that the map has. */
export function pairOf(map: YAMLMap.Parsed | undefined, names: readonly string[]): ParsedPair | undefined {
  for (const name of names) {
    const pair = map?.items.find(({ key }) => isScalar(key) && String(key.value) === name);
    if (pair) {
      return pair;
    }
  }
  return undefined;
}

/** The pair of the first of the spellings that the map has: to the letter, or as the reader folds keys. */
export function pairSpelled(map: YAMLMap.Parsed, spellings: readonly string[]): ParsedPair | undefined {
  const folded = (name: string) => map.items.find((pair) => foldKey(keyOf(pair)) === foldKey(name));
  return pairOf(map, spellings.slice(0, 1)) ?? spellings.map(folded).find((pair) => pair !== undefined);
}

/** How the key of a pair is written. */
export function keyOf({ key }: ParsedPair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** True where nothing is written: `goals:`. */
export function isAbsent(node: Node): boolean {
  return !node || (isScalar(node) && node.value === null && node.range[0] === node.range[1]);
}

/** Offset after the colon of a pair. */
export function afterColon(source: string, pair: ParsedPair): number {
  return source.indexOf(':', pair.key.range[1]) + 1;
}

/** Offset where the last thing that a node says ends, without comments and line ends after it. */
export function contentEnd(source: string, node: ParsedNode): number {
  if (isBlock(node) && node.items.length > 0) {
    const last = node.items[node.items.length - 1] as ParsedNode | ParsedPair;
    return 'key' in last ? pairEnd(source, last as ParsedPair) : contentEnd(source, last);
  }
  const end = node.range[1];
  return end - (/\s*$/.exec(source.slice(node.range[0], end))?.[0].length ?? 0);
}

/** Offset where the last thing that a pair says ends. */
export function pairEnd(source: string, pair: ParsedPair): number {
  return pair.value && !isAbsent(pair.value)
    ? contentEnd(source, pair.value)
    : Math.max(pair.key.range[1], afterColon(source, pair));
}

/** Whether a map or list is written in lines, and not in brackets. */
export function isBlock(node: Node): node is YAMLMap.Parsed | YAMLSeq.Parsed {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

/** The white space that continues a block's lines: as many columns as stand before its first key or dash. */
export function indentAt(source: string, offset: number): string {
  return ' '.repeat(offset - lineStart(source, offset));
}

/** Offset of the dash of a block list's item. */
export function dashBefore(source: string, item: ParsedNode): number {
  return source.lastIndexOf('-', item.range[0] - 1);
}
