import assert from 'node:assert/strict';
import type { Entry } from '../../../src/core/model/entry';
import type { Note } from '../../../src/core/model/note';
import type { ReadingPolicy } from '../../../src/core/model/policy';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';

/** Reads a text as a meeting note of Friday 2026-11-20, unless its frontmatter says otherwise. */
export function read(
  text: string,
  path = 'meetings/2026-11-20-call.md',
  policy: ReadingPolicy = DEFAULT_READING,
): Note {
  const result = readNote(path, text, policy);
  assert.equal(result.kind, 'note', result.kind === 'skipped' ? `skipped: ${result.skipped.reason}` : '');
  return (result as { readonly note: Note }).note;
}

export function readEntries(text: string, policy: ReadingPolicy = DEFAULT_READING): readonly Entry[] {
  return read(text, undefined, policy).entries;
}

/** The only entry of a note. */
export function readEntry(text: string, policy: ReadingPolicy = DEFAULT_READING): Entry {
  const entries = readEntries(text, policy);
  assert.equal(
    entries.length,
    1,
    `one entry expected in ${JSON.stringify(text)}, found ${entries.map((e) => e.text).join(' | ') || 'none'}`,
  );
  return entries[0] as Entry;
}

/** The task `- [ ] TEXT` of a meeting with Anna Schmidt, Sam Roe and 王伟. */
export function readTask(text: string): Entry {
  return readEntry(
    `---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Sam Roe, 王伟]\n---\n\n- [ ] ${text}\n`,
  );
}

export function ownersOf(entry: Entry): readonly string[] {
  return (entry.owners ?? []).map((owner) => owner.value);
}

export function why(note: Note): readonly string[] {
  return note.problems.map((problem) => `${problem.code} ${problem.reason}`);
}
