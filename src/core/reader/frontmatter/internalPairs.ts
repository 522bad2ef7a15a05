import { hasInternalMark, isInternalAlone } from '../../visibility/internalWords';
import { foldPhrase } from '../fold';
import { YES } from '../vocabulary/values';
import { readText } from './frontmatterReader';
import type { YamlPair } from './yamlNode';

/** Whether a key and its value say that what they stand beside is internal: `internal: yes`, `client: no`, `audience: team`. */
export function deniesClient({ key, value }: YamlPair): boolean {
  const text = readText(value)?.value ?? '';
  return (
    hasInternalMark(`[${key.replaceAll('_', ' ')}:: ${text}]`) || (YES.has(foldPhrase(text)) && isInternalAlone(key))
  );
}

/** Whether a value by itself says so: `category: internal`, `密级: 内部`, `cssclasses: [internal]`. */
export function isInternalValue({ value }: YamlPair): boolean {
  const nodes = value.kind === 'list' ? value.items : [value];
  return nodes.some((node) => isInternalAlone(readText(node)?.value ?? ''));
}

/** Whether one of the pairs of a map says it of all the map: of a goal, a milestone, a person. */
export function isInternalMap(pairs: readonly YamlPair[]): boolean {
  return pairs.some((pair) => deniesClient(pair) || isInternalValue(pair));
}
