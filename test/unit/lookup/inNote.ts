import assert from 'node:assert/strict';
import { readNaturalDate } from '../../../src/core/calendar/naturalDate';
import type { Typing } from '../../../src/core/lookup/typing';
import type { LocalDate } from '../../../src/core/model/date';
import type { Locale } from '../../../src/core/model/locale';
import type { Note } from '../../../src/core/model/note';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { buildSnapshot } from '../../../src/core/workspace/buildSnapshot';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';

export const TODAY = '2026-11-20' as LocalDate;
const CLIENT = 'acme/client.md';
export const PROJECT = 'acme/shop/project.md';
export const MEETING = 'acme/shop/meetings/m.md';

/** A client with two contacts, and a project with a team of two and a tool. */
export const PROFILES: Readonly<Record<string, string>> = {
  [CLIENT]: `---
type: client
name: Acme
contacts:
  - { name: Anna Schmidt, aliases: [Ani], role: CTO, email: a.schmidt@acme.example, channel: email, audience: technical }
  - { name: 王伟, role: 产品经理 }
---
`,
  [PROJECT]: `---
type: project
client: Acme
name: Shop
team: [Li Wei, { name: Sam Roe, role: PM }]
tools: [{ name: Zoom, channel: video, purpose: weekly call, trained: [Anna Schmidt] }]
---
`,
};

/** Reads and gathers files as the product does. */
export function gather(files: Readonly<Record<string, string>>): Snapshot {
  const notes = new Map<string, Note>();
  for (const [path, text] of Object.entries(files)) {
    const result = readNote(path, text, DEFAULT_READING);
    assert.equal(result.kind, 'note', path);
    if (result.kind === 'note') notes.set(path, result.note);
  }
  return buildSnapshot(notes, [], DEFAULT_JUDGING);
}

/** Somebody typing at the `‸` of a note beside the profiles. */
export function typing(marked: string, locale: Locale = 'en', path = MEETING): Typing {
  const offset = marked.indexOf('‸');
  assert.ok(offset >= 0, 'the note says where the cursor is');
  const text = marked.replace('‸', '');
  const snapshot = gather({ ...PROFILES, [path]: text });
  const note = snapshot.notes.get(path);
  assert.ok(note);
  const readDate = (words: string) => readNaturalDate(words, TODAY, { locale });
  return { text, offset, note, snapshot, asOf: TODAY, locale, readDate };
}
