import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Entry } from '../../../src/core/model/entry';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';

/** What the README says of its example note holds when the product reads it. */
const READMES = [
  {
    file: 'README.md',
    people: ['Anna Schmidt', 'Li Wei'],
    entries: ['decision client', 'question unmarked', 'action client 2026-12-01'],
    inside: 'The budget is nearly used up.',
  },
  {
    file: 'README.zh-cn.md',
    people: ['王伟', '陈静'],
    entries: ['decision client', 'question unmarked', 'action client 2026-12-01'],
    inside: '预算快用完了。',
  },
] as const;

describe('the example note of the README', () => {
  for (const { file, people, entries, inside } of READMES) {
    it(`is read as it says: ${file}`, () => {
      const text = /```markdown\n(---[\s\S]*?)```/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      const result = readNote('meetings/2026-11-24.md', text, DEFAULT_READING);
      assert.ok(result.kind === 'note');
      const { note } = result;
      assert.deepEqual([note.kind, note.date?.value, note.goals.length], ['meeting', '2026-11-24', 1]);
      assert.deepEqual(
        note.participants.map(({ name }) => name),
        people,
      );
      assert.deepEqual(note.entries.map(wordsOf), entries);
      const hidden = note.sections.find(({ mark }) => mark === 'internal');
      assert.ok(
        hidden && text.indexOf(inside) > hidden.heading.start,
        'the last lines stand under an internal heading',
      );
      assert.deepEqual(note.problems, []);
    });
  }
});

function wordsOf({ kind, mark, due }: Entry): string {
  return [kind, mark ?? 'unmarked', due?.value].filter(Boolean).join(' ');
}
