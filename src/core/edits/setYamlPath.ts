import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit, YamlValue } from '../model/textEdit';
import { lineEnd, lineEndOf, lineStart } from './lines';
import { insertion, Refusal } from './planned';
import {
  afterColon,
  contentEnd,
  dashBefore,
  indentAt,
  isAbsent,
  isBlock,
  type Node,
  type ParsedPair,
  pairEnd,
  pairOf,
} from './yamlNodes';
import { isList, quotedLike, yamlText } from './yamlText';

export type YamlPath = readonly (string | number)[];

/** How a plain item becomes a map when a value is set inside it: `Agree the date` → `{ goal: Agree the date, … }`. */
const NAME_KEYS: ReadonlyMap<string, string> = new Map([
  ['goals', 'goal'],
  ['options', 'option'],
]);

/**
 * The edits that set a value in YAML, touching only the value's range or the place where a missing one goes. `names` are
 * the spellings of the path's first key.
 */
export function setYamlPath(
  source: string,
  map: YAMLMap.Parsed | undefined,
  names: readonly string[],
  path: YamlPath,
  value: YamlValue,
): readonly TextEdit[] {
  const [first = '', ...rest] = path;
  const pair = pairOf(map, names);
  if (!pair) {
    return addPair(source, map, source.length, String(first), nested(rest, value));
  }
  return setInPair(source, pair, String(first), rest, value);
}

function setInPair(
  source: string,
  pair: ParsedPair,
  key: string,
  path: YamlPath,
  value: YamlValue,
): readonly TextEdit[] {
  const node = pair.value;
  if (!node || isAbsent(node)) {
    const at = afterColon(source, pair);
    return [insertion(at, ` ${yamlText(nested(path, value), inFlow(source, pair.key.range[0]))}`)];
  }
  return path.length === 0 ? replaceNode(source, node, value, pair) : setInNode(source, node, key, path, value);
}

function setInNode(
  source: string,
  node: ParsedNode,
  key: string,
  path: YamlPath,
  value: YamlValue,
): readonly TextEdit[] {
  const [head, ...rest] = path;
  if (typeof head === 'number' && isSeq(node)) {
    const item = node.items[head] as Node;
    if (!item) {
      throw new Refusal('not-found');
    }
    return rest.length === 0 ? replaceNode(source, item, value) : setInNode(source, item, key, rest, value);
  }
  if (typeof head === 'number' && head === 0 && isScalar(node) && rest.length > 0) {
    return asMap(source, node, key, rest, value, true);
  }
  if (typeof head === 'string' && isMap(node)) {
    const inner = node as YAMLMap.Parsed;
    const pair = pairOf(inner, [head]);
    return pair ? setInPair(source, pair, head, rest, value) : addPair(source, inner, -1, head, nested(rest, value));
  }
  if (typeof head === 'string' && isScalar(node)) {
    return asMap(source, node, key, path, value, false);
  }
  throw new Refusal('not-found');
}

/** Turns a scalar into a map that names it and holds the value, as the one item of a list where it stood alone. */
function asMap(source: string, node: ParsedNode, key: string, path: YamlPath, value: YamlValue, alone: boolean) {
  const [head = '', ...rest] = path;
  const text =
    isScalar(node) && typeof node.value === 'string' ? node.value : source.slice(node.range[0], node.range[1]);
  const map = { [NAME_KEYS.get(key) ?? 'name']: text, [String(head)]: nested(rest, value) };
  return [{ start: node.range[0], end: contentEnd(source, node), newText: yamlText(alone ? [map] : map, 'flow') }];
}

function replaceNode(source: string, node: ParsedNode, value: YamlValue, pair?: ParsedPair): readonly TextEdit[] {
  const end = contentEnd(source, node);
  if (isBlock(node) && pair) {
    // A block value starts on a line of its own; what replaces it follows the colon.
    return [{ start: afterColon(source, pair), end, newText: ` ${yamlText(value)}` }];
  }
  const place = inFlow(source, node.range[0]);
  if (isScalar(node) && typeof value === 'string' && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE')) {
    return [{ start: node.range[0], end, newText: quotedLike(value, node.type === 'QUOTE_SINGLE' ? "'" : '"') }];
  }
  return [{ start: node.range[0], end, newText: yamlText(value, place) }];
}

/** Adds a key as the last of its map; `blockEnd` is where a top-level one goes. */
function addPair(
  source: string,
  map: YAMLMap.Parsed | undefined,
  blockEnd: number,
  key: string,
  value: YamlValue,
): readonly TextEdit[] {
  if (map?.flow) {
    const last = map.items[map.items.length - 1];
    const pair = `${yamlText(key, 'flow')}: ${yamlText(value, 'flow')}`;
    return last
      ? [insertion(pairEnd(source, last as ParsedPair), `, ${pair}`)]
      : [insertion(map.range[0] + 1, ` ${pair} `)];
  }
  const eol = lineEndOf(source);
  if (blockEnd >= 0) {
    const before = blockEnd > 0 && source[blockEnd - 1] !== '\n' ? eol : '';
    return [insertion(blockEnd, `${before}${yamlText(key)}:${blockText(value, listIndent(source, map), eol)}${eol}`)];
  }
  const first = map?.items[0];
  const last = map?.items[(map?.items.length ?? 0) - 1];
  if (!first || !last) {
    throw new Refusal('not-found');
  }
  const at = lineEnd(source, pairEnd(source, last as ParsedPair));
  return [insertion(at, `${eol}${indentAt(source, first.key.range[0])}${yamlText(key)}: ${yamlText(value)}`)];
}

/** What follows the colon of a new top-level key: a list stands one item a line. */
export function blockText(value: YamlValue, indent: string, eol: string): string {
  return isList(value) && value.length > 0
    ? value.map((it) => `${eol}${indent}- ${yamlText(it)}`).join('')
    : ` ${yamlText(value)}`;
}

/** How far the lists of this block are indented; two columns where it has none. */
export function listIndent(source: string, map: YAMLMap.Parsed | undefined): string {
  for (const { value } of map?.items ?? []) {
    const item = isSeq(value) && isBlock(value) ? ((value as YAMLSeq.Parsed).items[0] as Node) : undefined;
    if (item) {
      const dash = dashBefore(source, item);
      return ' '.repeat(dash - lineStart(source, dash));
    }
  }
  return '  ';
}

/** Maps around a value for the part of a path that is not there yet. */
function nested(path: YamlPath, value: YamlValue): YamlValue {
  return path.reduceRight<YamlValue>((inner, key) => {
    if (typeof key === 'number') {
      throw new Refusal('not-found');
    }
    return { [key]: inner };
  }, value);
}

/** Whether a place lies inside flow brackets: a bracket that opens before it and is not closed again on the way. */
function inFlow(source: string, offset: number): 'flow' | 'block' {
  let depth = 0;
  let quote = '';
  for (const char of source.slice(0, offset)) {
    if (quote) {
      quote = char === quote || char === '\n' ? '' : quote;
    } else if (char === '"' || char === "'") {
      quote = char;
    } else if (char === '[' || char === '{') {
      depth += 1;
    } else if (char === ']' || char === '}') {
      depth -= 1;
    }
  }
  // Quoting more than needed is harmless, so a bracket in plain text may count.
  return depth > 0 ? 'flow' : 'block';
}
