import assert from 'node:assert/strict';
import { Lexer, parse } from 'yaml';
import { findYamlBlock } from '../../src/core/edits/yamlBlock';
import type { Entry } from '../../src/core/model/entry';
import type { Note } from '../../src/core/model/note';
import type { EditOperation, TextEdit } from '../../src/core/model/textEdit';

/** A note as it was and as a fix left it, each with what it reads as. */
export interface Fixed {
  readonly text: string;
  readonly note: Note;
  readonly operations: readonly EditOperation[];
  readonly edits: readonly TextEdit[];
  readonly fixedText: string;
  readonly fixedNote: Note;
}

/** A fix changes what its operations name: every other value, entry and comment, and every byte on the other side of the frontmatter's end, is as it was. */
export function assertKept(fixed: Fixed, name: string): void {
  assertSides(fixed, name);
  assertComments(fixed, name);
  assertOtherKeys(fixed, name);
  assertOtherEntries(fixed, name);
}

type Path = readonly (string | number)[];

/** What the operations change in the frontmatter: canonical keys, and the paths below each. */
function keysNamed({ note, operations, text }: Fixed): ReadonlyMap<string, readonly Path[]> {
  const named = new Map<string, readonly Path[]>();
  for (const [key, ...path] of operations.flatMap((operation) => pathsOf(note, operation, text))) {
    named.set(String(key), [...(named.get(String(key)) ?? []), path]);
  }
  return named;
}

function pathsOf(note: Note, operation: EditOperation, text: string): readonly Path[] {
  switch (operation.op) {
    case 'set-key':
    case 'add-to-list':
      return [[operation.key]];
    case 'set-path':
      return [operation.path];
    case 'rename-key':
      return [[operation.from], [operation.to]];
    case 'reword':
      return pathsSaying(operation.says, valuesOf(text));
    case 'replace':
      return operation.span.start < (note.frontmatter?.span.end ?? 0)
        ? pathsSaying(operation.expected, valuesOf(text))
        : [];
    case 'set-field':
    case 'set-status':
    case 'mark':
      return fileKeys(note, operation).map((key) => [key]);
    default:
      return [];
  }
}

/** Where in the frontmatter the words stand, whatever else stands beside them. */
function pathsSaying(words: string, value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return String(value).includes(words) ? [[]] : [];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]) => pathsSaying(words, inner).map((path) => [String(key), ...path]));
}

/** An entry that is a file of its own has its fields in the frontmatter. */
function fileKeys(
  { entries }: Note,
  operation: Extract<EditOperation, { op: 'set-field' | 'set-status' | 'mark' }>,
): readonly string[] {
  const entry = entries.find(({ textSpan }) => textSpan.start === operation.entry.start);
  if (entry?.form !== 'file') return [];
  switch (operation.op) {
    case 'set-field':
      return [operation.field];
    case 'set-status':
      return ['status', operation.status];
    case 'mark':
      return ['visibility'];
  }
}

function assertSides(fixed: Fixed, name: string): void {
  const { text, edits, operations } = fixed;
  const end = findYamlBlock(text)?.end ?? 0;
  const inYaml = edits.filter((edit) => edit.end <= end && end > 0);
  const isYaml = keysNamed(fixed).size > 0;
  const isBody = operations.some(
    ({ op }) => !['set-key', 'set-path', 'add-to-list', 'rename-key', 'reword'].includes(op),
  );
  if (!isYaml) assert.equal(inYaml.length, 0, `${name}: edits the frontmatter, which it does not name`);
  if (!isBody && end > 0) assert.equal(inYaml.length, edits.length, `${name}: edits the body, which it does not name`);
}

function assertComments({ text, fixedText }: Fixed, name: string): void {
  const kept = commentsIn(fixedText);
  assert.deepEqual(
    commentsIn(text).filter((comment) => !kept.includes(comment)),
    [],
    `${name}: comments lost`,
  );
}

function commentsIn(text: string): readonly string[] {
  return [...new Lexer().lex(yamlOf(text))].filter((token) => token.startsWith('#'));
}

function assertOtherKeys(fixed: Fixed, name: string): void {
  const { text, note, fixedText, fixedNote } = fixed;
  const named = keysNamed(fixed);
  const canonical = new Map(
    [note, fixedNote].flatMap(({ frontmatter }) => frontmatter?.keys ?? []).map((key) => [key.name, key.canonical]),
  );
  const pathsBelow = (key: string) => named.get(key) ?? named.get(canonical.get(key) ?? '');
  const [before, after] = [valuesOf(text), valuesOf(fixedText)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const paths = pathsBelow(key);
    const [was, is] = [before.get(key), after.get(key)];
    if (paths === undefined) assert.deepEqual(is, was, `${name}: ${key}, which it does not name`);
    else assert.ok(isKeptBeside(was, is, paths), `${name}: ${key}: ${JSON.stringify([was, is, paths])}`);
  }
}

/** Whether all is as it was but what stands at the paths. A plain value on the way there may have become a map that holds it. */
function isKeptBeside(was: unknown, is: unknown, paths: readonly Path[]): boolean {
  if (paths.length === 0) return JSON.stringify(was) === JSON.stringify(is);
  if (was === undefined || was === null || paths.some(({ length }) => length === 0)) return true;
  if (typeof was !== 'object') return scalarsIn(is).includes(was);
  if (typeof is !== 'object' || is === null || Array.isArray(was) !== Array.isArray(is)) return false;
  const now = new Map(Object.entries(is));
  return Object.entries(was).every(([key, value]) => {
    const below = paths.filter(([head]) => String(head) === key).map(([, ...rest]) => rest);
    return isKeptBeside(value, now.get(key), below);
  });
}

function scalarsIn(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalarsIn) : [value];
}

function assertOtherEntries({ note, fixedNote, operations }: Fixed, name: string): void {
  const touched = operations.flatMap((operation) =>
    'entry' in operation ? [operation.entry] : operation.op === 'replace' ? [operation.span] : [],
  );
  const left = fixedNote.entries.map(saysOf);
  for (const entry of note.entries) {
    if (touched.some(({ start, end }) => start < entry.span.end && end > entry.span.start)) continue;
    // A task below another that nobody has is of whom that one is given to.
    const given = operations.some((it) => it.op === 'set-field' && it.field === 'owner') && !entry.owners?.length;
    const at = left.findIndex(
      (it) => it === saysOf(entry) || (given && withoutOwners(it) === withoutOwners(saysOf(entry))),
    );
    assert.ok(at >= 0, `${name}: an entry that it does not name says something else: ${saysOf(entry)}`);
    left.splice(at, 1);
  }
  const fields = new Map<number, readonly string[]>();
  for (const operation of operations) {
    if (operation.op !== 'set-field') continue;
    const { start } = operation.entry;
    fields.set(start, [...(fields.get(start) ?? []), operation.field]);
  }
  for (const [start, set] of fields) {
    const at = note.entries.findIndex(({ textSpan }) => textSpan.start === start);
    assertOtherFields(note.entries[at], fixedNote.entries[at], set, name);
  }
}

/** In an entry itself nothing but the fields that were set is another. */
function assertOtherFields(was: Entry | undefined, is: Entry | undefined, set: readonly string[], name: string): void {
  assert.ok(was && is, `${name}: the entry is no longer there`);
  const changed = new Set(['fields', ...set.flatMap((field) => CHANGED_WITH.get(field) ?? [field])]);
  const isHidden = ({ hiddenByContainer, isOnlyWorded }: Entry) => hiddenByContainer || isOnlyWorded;
  const others = ({ hiddenByContainer, isOnlyWorded, ...each }: Entry) => {
    // What is marked internal is hidden whatever stands around it.
    if (hiddenByContainer || isOnlyWorded) assert.equal(isHidden(was) || each.mark === 'internal', true, name);
    // A mention inside an entry of several lines is one of its words, too.
    const text = set.includes('owner') ? each.text.replace(/\s?@(?:\{[^}]*\}|[\p{L}\p{N}._-]+)/gu, '') : each.text;
    return JSON.parse(
      saysOf(Object.fromEntries(Object.entries({ ...each, text }).filter(([key]) => !changed.has(key)))),
    );
  };
  assert.deepEqual(others(is), others(was), name);
  const kept = (is.fields ?? []).map(({ value }) => value.join());
  for (const { value } of was.fields ?? []) {
    assert.ok(set.includes(value[0]) || kept.includes(value.join()), `${name}: ${value.join()} is lost`);
  }
}

/** A day on which a step of an entry's life was taken; what is answered, agreed or resolved is done. */
const STEP = ['steps', 'status', 'done'];

/** What of an entry a field is read into, where it is not called the same. */
const CHANGED_WITH: ReadonlyMap<string, readonly string[]> = new Map([
  ['owner', ['owners', 'ownersAsWritten']],
  ...['answered', 'confirmed', 'disclosed', 'communicated', 'agreed', 'resolved'].map((step) => [step, STEP] as const),
]);

const PLACES: ReadonlySet<string> = new Set(['span', 'textSpan', 'endLine', 'section']);

/** What an entry says, wherever it stands. */
function saysOf(entry: object): string {
  return JSON.stringify(entry, (key, value: unknown) => (PLACES.has(key) ? undefined : value));
}

function withoutOwners(says: string): string {
  return JSON.stringify({ ...JSON.parse(says), owners: undefined });
}

function yamlOf(text: string): string {
  const block = findYamlBlock(text);
  return block ? text.slice(block.start, block.end) : '';
}

function valuesOf(text: string): ReadonlyMap<string, unknown> {
  const value: unknown = parse(yamlOf(text), { schema: 'core' });
  return new Map(Object.entries((value ?? {}) as object));
}
