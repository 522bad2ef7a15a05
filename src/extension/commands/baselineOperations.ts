import type { EditOperation, YamlValue } from '../../core/model/textEdit';

/** A value of the baseline by its path below the key. */
export type BaselineValue = readonly [path: readonly [string, ...string[]], value: YamlValue];

/** Writes values into the baseline that is there, one by one; else as a new one. */
export function baselineOperations(values: readonly BaselineValue[], exists: boolean): readonly EditOperation[] {
  if (exists) {
    return values.map(([path, value]) => ({ op: 'set-path', path: ['baseline', ...path], value }));
  }
  const whole = new Map<string, YamlValue>();
  for (const [[key, inner], value] of values) {
    const before = whole.get(key);
    whole.set(key, inner === undefined ? value : { ...(typeof before === 'object' ? before : {}), [inner]: value });
  }
  return whole.size === 0 ? [] : [{ op: 'set-key', key: 'baseline', value: Object.fromEntries(whole) }];
}
