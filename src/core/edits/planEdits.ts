import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { EditOperation, EditOutcome, TextEdit } from '../model/textEdit';
import { addEntries } from './addEntries';
import { addSection } from './addSection';
import { inOrder } from './applyEdits';
import { type EntryOperation, editEntry, frontmatterOf, isEntryOperation } from './editEntry';
import { hasMixedLineEnds } from './lines';
import { linkInstead } from './linkInstead';
import { Refusal } from './planned';
import { rewordValue } from './rewordValue';
import { type FrontmatterOperation, spliceFrontmatter } from './spliceFrontmatter';
import { suppressRule } from './suppressRule';

/**
 * The smallest edits that do the operations to the note, all or none. `note` is what `text` was read as; a text that has
 * moved on since, or that is not safe to touch, is refused with the reason.
 */
export function planEdits(
  text: string,
  note: Note,
  operations: readonly EditOperation[],
  today: LocalDate,
): EditOutcome {
  try {
    return { ok: true, edits: plan(text, note, operations, today) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, reason: error.reason };
    }
    throw error;
  }
}

function plan(text: string, note: Note, operations: readonly EditOperation[], today: LocalDate): readonly TextEdit[] {
  if (!isSameText(text, note)) {
    throw new Refusal('stale');
  }
  if (hasMixedLineEnds(text) || /^(<{7}|>{7})( |\r?$)/m.test(text) || text.includes('\uFFFD')) {
    throw new Refusal('unsafe-text');
  }
  const edits: TextEdit[] = [];
  const yaml: FrontmatterOperation[] = [];
  const added = new Map<string, string[]>();
  for (const operation of operations) {
    if (isEntryOperation(operation)) {
      const keys = frontmatterOf(text, note, operation, today);
      keys ? yaml.push(...keys) : edits.push(...editEntry(text, note, operation, today));
    } else if (operation.op === 'add-entry') {
      added.set(operation.kind, [...(added.get(operation.kind) ?? []), operation.text]);
    } else {
      planOther(text, note, operation, yaml, edits);
    }
  }
  for (const [kind, texts] of added) {
    edits.push(...addEntries(text, note, kind, texts));
  }
  const all = [...spliceFrontmatter(text, note, yaml), ...edits];
  return disjoint(all.filter((it) => text.slice(it.start, it.end) !== it.newText));
}

type OtherOperation = Exclude<EditOperation, EntryOperation | { readonly op: 'add-entry' }>;

function planOther(
  text: string,
  note: Note,
  operation: OtherOperation,
  yaml: FrontmatterOperation[],
  edits: TextEdit[],
): void {
  switch (operation.op) {
    case 'set-key':
    case 'set-path':
    case 'add-to-list':
      yaml.push(operation);
      break;
    case 'reword':
      yaml.push(rewordValue(text, operation));
      break;
    case 'rename-key':
      edits.push(...renameKey(text, note, operation));
      break;
    case 'add-section':
      edits.push(...addSection(text, note, operation.section, operation.body));
      break;
    case 'link-instead':
      edits.push(...linkInstead(text, note, operation));
      break;
    case 'replace': {
      const { span, expected } = operation;
      if (text.slice(span.start, span.end) !== expected) {
        throw new Refusal('stale');
      }
      edits.push({ start: span.start, end: span.end, newText: operation.text });
      break;
    }
    case 'suppress':
      edits.push(...suppressRule(text, note, operation.rule, operation.at));
      break;
  }
}

function renameKey(
  text: string,
  note: Note,
  { span, from, to }: Extract<EditOperation, { op: 'rename-key' }>,
): readonly TextEdit[] {
  if (text.slice(span.start, span.end) !== from) {
    throw new Refusal('stale');
  }
  if (note.frontmatter?.keys.some((it) => it.name === to || it.canonical === to)) {
    throw new Refusal('would-change-other-values');
  }
  return [{ start: span.start, end: span.end, newText: to }];
}

/** Whether the note was read from a text with the same lines: a cheap sign that it has not moved on. */
function isSameText(text: string, note: Note): boolean {
  if (text.length !== note.length) {
    return false;
  }
  return note.lineStarts.every((start) => start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r');
}

function disjoint(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = inOrder(edits);
  sorted.forEach((edit, i) => {
    const before = sorted[i - 1];
    if (before && edit.start < before.end) {
      throw new Refusal('would-change-other-values');
    }
  });
  return sorted;
}
