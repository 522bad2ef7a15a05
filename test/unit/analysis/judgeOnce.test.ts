import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analysis/engine';
import { judgeOnce } from '../../../src/core/analysis/judgeOnce';
import type { Note } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { date } from '../workspace/makeNote';

const FILES = {
  'acme/client.md': '---\ntype: client\nname: Acme\ncontacts: [Anna Schmidt]\n---\n',
  'acme/shop/project.md': '---\ntype: project\nname: Shop\nclient: Acme\nteam: [Sam Roe]\nhealth: on-track\n---\n',
  'acme/shop/1.md': '---\ntype: meeting\ndate: 2026-11-10\nparticipants: [Anna, Sam]\n---\n\n- [ ] Send the rates\n',
  'acme/shop/2.md': '---\ntype: meeting\ndate: 2026-11-17\nparticipants: [Anna, Sam]\n---\n\n- [ ] Send the rates\n',
};

const NOTES = Object.entries(FILES).flatMap(([path, text]) => {
  const result = readNote(path, text, DEFAULT_READING);
  return result.kind === 'note' ? [result.note] : [];
});

describe('judging once', () => {
  it('opens copies of the notes of a project, and leaves the notes themselves as they are', () => {
    const whole = new Map<Note, Note>();
    const closed = NOTES.map((note) => {
      const entries = () => (note.kind === 'client' ? note.entries : assert.fail(`${note.path} is opened`));
      const copy = Object.defineProperty({ ...note }, 'entries', { get: entries });
      whole.set(copy, note);
      return copy;
    });
    const asOf = date('2026-11-20');
    const copyOf = (note: Note) => whole.get(note) ?? note;
    const { findings } = judgeOnce({ notes: closed, judging: DEFAULT_JUDGING, asOf, copyOf });
    assert.deepEqual(findings, createEngine(DEFAULT_JUDGING, asOf).update({ changed: NOTES, removed: [] }).findings);
    assert.ok(findings.length > 2);
  });
});
