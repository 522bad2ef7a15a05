import { isMap } from 'yaml';
import type { Note } from '../model/note';
import type { EditOperation, TextEdit, YamlValue } from '../model/textEdit';
import { addToYamlList } from './addToYamlList';
import { applyEdits } from './applyEdits';
import { readBack, sameBelow, sameExcept, sameValue } from './expectedValue';
import { lineEndOf } from './lines';
import { Refusal } from './planned';
import { setYamlPath, type YamlPath } from './setYamlPath';
import { writtenPath } from './writtenPath';
import { findYamlBlock, namesOf, type ParsedYaml, parseYaml } from './yamlBlock';
import { pairOf } from './yamlNodes';

export type FrontmatterOperation = Extract<EditOperation, { op: 'set-key' | 'set-path' | 'add-to-list' }>;

/**
 * The edits that make the operations in the frontmatter, one after the other. After each the block is parsed again and every
 * other value compared; a difference refuses them all.
 */
export function spliceFrontmatter(
  text: string,
  note: Note,
  operations: readonly FrontmatterOperation[],
): readonly TextEdit[] {
  if (operations.length === 0) {
    return [];
  }
  const block = findYamlBlock(text);
  // A block that nobody closed has no end to write before.
  if (!block && note.frontmatter) throw new Refusal('no-frontmatter-map');
  const source = block ? text.slice(block.start, block.end) : '';
  const eol = lineEndOf(text);
  const single = operations.flatMap((it) => keyByKey(source, note, it));
  if (block && single.length === 1) {
    return single.flatMap((it) => splice(source, note, it)).map((it) => moved(it, block.start, eol));
  }
  const result = single.reduce((yaml, it) => applyEdits(yaml, splice(yaml, note, it)), source);
  if (block) {
    return [moved(trimmed(source, result), block.start, eol)];
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const gap = /^(\r?\n|$)/.test(text.slice(start)) ? '' : eol;
  return [{ start, end: start, newText: `---${eol}${withLineEnds(result, eol)}---${eol}${gap}` }];
}

/** A map given for a map that stands there sets its own keys and leaves the others (`acknowledged`) as they are. */
function keyByKey(source: string, note: Note, operation: FrontmatterOperation): readonly FrontmatterOperation[] {
  if (operation.op !== 'set-key') {
    return [operation];
  }
  const { key, value } = operation;
  const node = isPlainMap(value) ? pairOf(parseYaml(source).map, namesOf(note, key))?.value : undefined;
  if (!isPlainMap(value) || !isMap(node) || node.items.length === 0) {
    return [operation];
  }
  return Object.entries(value).map(([name, inner]) => ({ op: 'set-path', path: [key, name], value: inner }));
}

function isPlainMap(value: YamlValue): value is Readonly<Record<string, YamlValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function splice(source: string, note: Note, given: FrontmatterOperation): readonly TextEdit[] {
  const before = parseYaml(source);
  const key = given.op === 'set-path' ? String(given.path[0]) : given.key;
  const names = namesOf(note, key);
  const operation = given.op === 'set-path' ? { ...given, path: writtenPath(before.map, names, given.path) } : given;
  const written = String((pairOf(before.map, names)?.key as { readonly value?: unknown } | undefined)?.value ?? key);
  if (
    operation.op !== 'add-to-list' &&
    isSet(before.value, [written, ...pathOf(operation).slice(1)], operation.value)
  ) {
    return [];
  }
  const edits =
    operation.op === 'add-to-list'
      ? addToYamlList(source, before, names, key, operation.values)
      : setYamlPath(source, before.map, names, pathOf(operation), operation.value);
  const after = parseAgain(applyEdits(source, edits));
  if (!sameExcept(before.value, after.value, written) || !holds(before, after, written, operation)) {
    throw new Refusal('would-change-other-values');
  }
  return edits;
}

/** Whether the value stands there already, however it is written. */
function isSet(values: unknown, path: YamlPath, value: YamlValue): boolean {
  const [head, ...rest] = path;
  if (head === undefined) {
    return sameValue(values, readBack(value));
  }
  const inner: unknown =
    values instanceof Map ? values.get(head) : Array.isArray(values) ? values[Number(head)] : undefined;
  return inner !== undefined && isSet(inner, rest, value);
}

function holds(before: ParsedYaml, after: ParsedYaml, key: string, operation: FrontmatterOperation): boolean {
  const [old, now] = [before.value.get(key), after.value.get(key)];
  if (operation.op !== 'add-to-list') {
    return sameBelow(old, now, pathOf(operation).slice(1), operation.value);
  }
  const added = operation.values.map(readBack);
  if (typeof now === 'string') {
    return typeof old === 'string' && now.startsWith(old);
  }
  const kept: readonly unknown[] = Array.isArray(old) ? old : old == null ? [] : [old];
  return (
    Array.isArray(now) &&
    kept.every((it, i) => sameValue(it, now[i])) &&
    added.every((it) => now.some((has) => sameValue(has, it)))
  );
}

function pathOf(operation: Extract<FrontmatterOperation, { op: 'set-key' | 'set-path' }>): YamlPath {
  return operation.op === 'set-key' ? [operation.key] : operation.path;
}

function parseAgain(source: string): ParsedYaml {
  try {
    return parseYaml(source);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal('would-change-other-values') : error;
  }
}

/** One edit from the first to the last difference. */
function trimmed(before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    start += 1;
  }
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < after.length - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  // Neither end of the edit may fall inside a surrogate pair or between CR and LF.
  start -= start > 0 && /[\ud800-\udbff\r]/.test(before[start - 1] ?? '') ? 1 : 0;
  tail -= tail > 0 && /[\udc00-\udfff\n]/.test(before[before.length - tail] ?? '') ? 1 : 0;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}

function moved(edit: TextEdit, by: number, eol: string): TextEdit {
  return { start: edit.start + by, end: edit.end + by, newText: withLineEnds(edit.newText, eol) };
}

/** A block of one line has no line end of its own to go by; the note's is used throughout. */
function withLineEnds(text: string, eol: string): string {
  return text.replace(/\r?\n/g, eol);
}
