import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { EditOperation } from '../model/textEdit';
import { GOAL_KEYS } from '../reader/vocabulary/nestedKeys';
import { Refusal } from './planned';
import type { YamlPath } from './setYamlPath';
import { findYamlBlock, parseYaml } from './yamlBlock';
import { keyOf, type Node, pairSpelled } from './yamlNodes';

type Reword = Extract<EditOperation, { op: 'reword' }>;

/**
 * Where in the frontmatter the words stand, and the value that says them anew: the rest of a text of several sentences stays, and so does what else a map
 * says. @throws Refusal where they do not stand there (any more)
 */
export function rewordValue(text: string, reword: Reword): Extract<EditOperation, { op: 'set-path' }> {
  const block = findYamlBlock(text);
  const found =
    block && placeOf(parseYaml(text.slice(block.start, block.end)).map, reword.at.start - block.start, reword);
  if (!found) throw new Refusal('not-found');
  return { op: 'set-path', path: found.path, value: found.value };
}

interface Place {
  readonly path: YamlPath;
  readonly value: string;
}

function placeOf(map: YAMLMap.Parsed | undefined, at: number, reword: Reword): Place | undefined {
  const pair = map?.items.find(({ value }) => holds(value, at));
  if (!pair || !isScalar(pair.key)) return undefined;
  const key = String(pair.key.value);
  const { value } = pair;
  if (!isSeq(value)) return placeIn(value, [key], reword);
  const items = value.items as readonly Node[];
  const index = items.findIndex((item) => holds(item, at));
  return placeIn(items[index], [key, index], reword);
}

function placeIn(node: Node, path: YamlPath, reword: Reword): Place | undefined {
  if (isScalar(node)) {
    const value = saidAnew(String(node.value), reword);
    return value === undefined ? undefined : { path, value };
  }
  if (!isMap(node)) return undefined;
  const pair = pairSpelled(node as YAMLMap.Parsed, GOAL_KEYS.goal);
  if (pair) return placeIn(pair.value, [...path, keyOf(pair)], reword);
  // `- Decide: who pays` is a sentence that YAML takes for a map.
  return node.items.length === 1 ? { path, value: reword.words } : undefined;
}

function saidAnew(text: string, { says, words }: Reword): string | undefined {
  if (text.replace(/\s+/g, ' ').trim() === says) return words;
  const parts = text.split(/([;；\n]\s*(?:[-*]\s+)?)/);
  const at = parts.findIndex((part) => part.replace(/^\s*[-*]\s+/, '').trim() === says);
  return at < 0
    ? undefined
    : parts
        .with(
          at,
          (parts[at] ?? '').replace(says, () => words),
        )
        .join('');
}

function holds(node: Node, at: number): boolean {
  return !!node && node.range[0] <= at && at < node.range[1];
}
