import type { YamlValue } from '../model/textEdit';
import { isList } from './yamlText';

type Values = ReadonlyMap<unknown, unknown>;

/** Whether two YAML values are the same: maps with the same keys in the same order, lists, scalars. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a instanceof Map && b instanceof Map) {
    const left = [...a];
    const right = [...b];
    return (
      left.length === right.length &&
      left.every((pair, i) => sameValue(pair[0], right[i]?.[0]) && sameValue(pair[1], right[i]?.[1]))
    );
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((it, i) => sameValue(it, b[i]));
  }
  return Object.is(a, b);
}

/** Whether all values but that at the key are as they were, and it says something now. */
export function sameExcept(before: Values, after: Values, key: string): boolean {
  const others = (values: Values) => new Map([...values].filter(([name]) => name !== key));
  return sameValue(others(before), others(after)) && after.has(key);
}

/** A value to be written, as reading it back gives it. */
export function readBack(value: YamlValue): unknown {
  if (typeof value !== 'object') {
    return value;
  }
  return isList(value) ? value.map(readBack) : new Map(Object.entries(value).map(([key, it]) => [key, readBack(it)]));
}

/**
 * Whether below the edited key all is as it was except at the path, which now holds the value. A plain value on the way that
 * became a map (`goal: …`) counts as kept when the map still holds it.
 */
export function sameBelow(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[],
  value: YamlValue,
): boolean {
  const [head, ...rest] = path;
  if (head === undefined) {
    return sameValue(after, readBack(value));
  }
  if (typeof head === 'number') {
    if (!Array.isArray(after)) {
      return false;
    }
    const old: readonly unknown[] = Array.isArray(before) ? before : [before];
    return (
      old.length === after.length &&
      after.every((it, i) => (i === head ? sameBelow(old[i], it, rest, value) : sameValue(old[i], it)))
    );
  }
  if (!(after instanceof Map)) {
    return false;
  }
  const others = [...after].filter(([key]) => key !== head).map(([, it]) => it as unknown);
  const old =
    before instanceof Map
      ? [...before].filter(([key]) => key !== head).map(([, it]) => it as unknown)
      : wasPlain(before);
  const inner: unknown = before instanceof Map ? before.get(head) : undefined;
  return sameValue(old, others) && sameBelow(inner, after.get(head), rest, value);
}

function wasPlain(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : [value];
}
