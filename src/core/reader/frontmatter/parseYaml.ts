import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import type { Problem } from '../../model/note';
import type { Span } from '../../model/span';
import { spanAt } from '../position';
import { parsePlainYaml } from './plainYaml';
import type { YamlMap, YamlNode, YamlPair } from './yamlNode';

/** The YAML between the fences of a note. */
export interface ParsedYaml {
  /** Absent when it is not a map. Present, as far as it could be read, when it has errors. */
  readonly map?: YamlMap;
  readonly problems: readonly Problem[];
}

const MAX_NODES = 20_000;

/**
 * Parses frontmatter. Dates stay text (core schema), duplicate keys and errors are problems, aliases are bounded.
 *
 * @param source the YAML without its fences
 * @param base offset of `source` in the note
 */
export function parseYaml(source: string, base: number, lineStarts: Uint32Array): ParsedYaml {
  const problems: Problem[] = [];
  const place = (start: number, end: number): Span => spanAt(lineStarts, base + start, base + end);
  const plain = parsePlainYaml(source, place);
  if (plain) return { map: plain, problems };
  return parseWithLibrary(source, place, problems);
}

/** What stands in the grammar of YAML, with its errors. */
export function parseWithLibrary(source: string, place: Walk['place'], problems: Problem[]): ParsedYaml {
  const document = parseDocument(source, {
    schema: 'core',
    uniqueKeys: false,
    keepSourceTokens: false,
    logLevel: 'silent',
    prettyErrors: false,
    strict: true,
  });
  const error = document.errors[0];
  const remark = error && unwantedRemark(source);
  if (remark) {
    const { index, tag } = remark;
    const span = place(index, index + tag.length);
    problems.push({ code: 'format/frontmatter', span, reason: 'comment-in-list', data: { key: tag } });
  } else if (error) {
    const [start, end] = error.pos;
    problems.push({
      code: 'format/frontmatter',
      span: place(Math.min(start, source.length), Math.min(Math.max(end, start), source.length)),
      reason: 'yaml-error',
      data: { error: error.code },
    });
  }
  if (document.contents === null) return { map: { kind: 'map', pairs: [], span: place(0, source.length) }, problems };
  const walk: Walk = { source, place, problems, anchors: new Map(), nodes: 0, aliases: 0 };
  const root = convert(document.contents as Node, walk, 0);
  if (root.kind === 'map') return { map: root, problems };
  const isEmpty = root.kind === 'scalar' && root.isNull;
  if (!error && !isEmpty) {
    problems.push({ code: 'format/frontmatter', span: place(0, source.length), reason: 'not-a-map', data: {} });
  }
  return { problems };
}

/** A `#` between brackets that are open at the end of their line, as in `[meeting, #weekly]`. */
const IN_BRACKETS = /^[^#'"[{\n]*[[{][^#'"\]}\n]*(?<tag>#[^\s,\]}]+)/m;

/** Where YAML takes a tag between brackets for a comment, and so misses the bracket behind it. */
function unwantedRemark(source: string): { readonly index: number; readonly tag: string } | undefined {
  const found = IN_BRACKETS.exec(source);
  const tag = found?.groups?.tag;
  return found && tag !== undefined ? { index: found.index + found[0].length - tag.length, tag } : undefined;
}

interface Walk {
  readonly source: string;
  readonly place: (start: number, end: number) => Span;
  readonly problems: Problem[];
  readonly anchors: Map<string, YamlNode>;
  nodes: number;
  aliases: number;
}

function convert(node: Node | null | undefined, walk: Walk, at: number): YamlNode {
  walk.nodes++;
  if (!node || walk.nodes > MAX_NODES) return empty(walk, at);
  if (isAlias(node)) return resolveAlias(node.source, walk, node.range?.[0] ?? at);
  const converted = isMap(node)
    ? convertMap(node.items, walk, node)
    : isSeq(node)
      ? {
          kind: 'list' as const,
          items: node.items.map((item) => convert(item as Node | null, walk, at)),
          span: spanOf(node, walk, at),
        }
      : isScalar(node)
        ? convertScalar(node, walk, at)
        : empty(walk, at);
  const anchor = 'anchor' in node ? node.anchor : undefined;
  if (anchor) walk.anchors.set(anchor, converted);
  return converted;
}

function convertMap(items: readonly unknown[], walk: Walk, node: Node): YamlMap {
  const pairs: YamlPair[] = [];
  const seen = new Set<string>();
  for (const item of items as readonly Pair<Node, Node | null>[]) {
    const key = isScalar(item.key) ? String(item.key.value ?? '') : '';
    const keySpan = spanOf(item.key, walk, 0);
    if (seen.has(key)) {
      walk.problems.push({ code: 'format/frontmatter', span: keySpan, reason: 'duplicate-key', data: { key } });
      continue;
    }
    seen.add(key);
    pairs.push({ key, keySpan, value: convert(item.value, walk, item.key?.range?.[1] ?? 0) });
  }
  return { kind: 'map', pairs, span: spanOf(node, walk, 0) };
}

function convertScalar(node: Scalar, walk: Walk, at: number): YamlNode {
  const isNull = node.value === null;
  const text = isNull ? '' : typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  const [start, end] = node.range ?? [at, at];
  return {
    kind: 'scalar',
    text,
    isNull,
    isBoolean: typeof node.value === 'boolean',
    isVerbatim: walk.source.slice(start, end) === text && !/[\r\n]/.test(text),
    span: walk.place(start, end),
  };
}

/** An alias is what its anchor was before it; more than a hundred of them are not followed, nor one inside its own anchor. */
function resolveAlias(name: string, walk: Walk, at: number): YamlNode {
  walk.aliases++;
  const target = walk.anchors.get(name);
  if (!target)
    walk.problems.push({
      code: 'format/frontmatter',
      span: walk.place(at, at + name.length + 1),
      reason: 'alias-of-nothing',
      data: { key: `*${name}` },
    });
  return target && walk.aliases <= 100 ? target : empty(walk, at);
}

function empty(walk: Walk, at: number): YamlNode {
  return { kind: 'scalar', text: '', isNull: true, isBoolean: false, isVerbatim: true, span: walk.place(at, at) };
}

function spanOf(node: Node | null | undefined, walk: Walk, at: number): Span {
  const range = node?.range;
  return range ? walk.place(range[0], range[1]) : walk.place(at, at);
}
