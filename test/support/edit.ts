import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/edits/applyEdits';
import { planEdits } from '../../src/core/edits/planEdits';
import type { LocalDate } from '../../src/core/model/date';
import type { Entry } from '../../src/core/model/entry';
import type { Note } from '../../src/core/model/note';
import type { EditOperation, EditOutcome } from '../../src/core/model/textEdit';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';

export const TODAY = '2026-11-27' as LocalDate;

/** Operations, or what makes them from the note as it was read. */
export type Operations = readonly EditOperation[] | ((note: Note, text: string) => readonly EditOperation[]);

/** Reads a meeting note that must be one. */
export function readMeeting(text: string, path = 'meetings/2026-11-20.md'): Note {
  const result = readNote(path, text, DEFAULT_READING);
  assert.equal(result.kind, 'note');
  return result.note;
}

export function plan(text: string, operations: Operations): EditOutcome {
  const note = readMeeting(text);
  return planEdits(text, note, typeof operations === 'function' ? operations(note, text) : operations, TODAY);
}

/** The text after the operations; fails where they are refused. */
export function edited(text: string, operations: Operations): string {
  const outcome = plan(text, operations);
  assert.ok(outcome.ok, outcome.ok ? '' : `refused: ${outcome.reason}`);
  return applyEdits(text, outcome.edits);
}

/** The entry whose text contains the words, as operations name it. */
export function entryWith(
  note: Note,
  text: string,
  words: string,
): { readonly entry: Entry['textSpan']; readonly expected: string } {
  const entry = note.entries.find((it) => it.text.includes(words));
  assert.ok(entry, `no entry says ${words}`);
  return { entry: entry.textSpan, expected: text.slice(entry.textSpan.start, entry.textSpan.end) };
}
