import { isMap, isSeq, type YAMLMap } from 'yaml';
import { spellingsBelow } from '../reader/vocabulary/nestedKeys';
import type { YamlPath } from './setYamlPath';
import { keyOf, type Node, pairOf, pairSpelled } from './yamlNodes';

/** A path with the keys below the first as they are spelled where they stand already: a value set there is no second one beside it. */
export function writtenPath(map: YAMLMap.Parsed | undefined, names: readonly string[], path: YamlPath): YamlPath {
  const [first = '', ...below] = path;
  const around = [String(first)];
  let node: Node = pairOf(map, names)?.value;
  const written = below.map((step) => {
    if (typeof step === 'number') {
      node = isSeq(node) ? (node.items[step] as Node) : undefined;
      return step;
    }
    const pair = isMap(node) ? pairSpelled(node as YAMLMap.Parsed, spellingsBelow(around, step)) : undefined;
    around.push(step);
    node = pair?.value;
    return pair ? keyOf(pair) : step;
  });
  return [first, ...written];
}
