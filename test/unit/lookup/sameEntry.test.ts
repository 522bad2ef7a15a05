import assert from 'node:assert/strict';
import { sameEntry } from '../../../src/core/lookup/sameEntry';
import type { Note } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';

const PLAN = '- [ ] Send the plan';
const LIST = '- [ ] 发送清单';

describe('the entry that a view showed, in the note as it stands now', () => {
  const cases: readonly (readonly [
    name: string,
    shown: readonly string[],
    chosen: number,
    now: readonly string[],
    line: number | undefined,
  ])[] = [
    ['is found where it stood', [PLAN, LIST], 0, [PLAN, LIST], 0],
    ['is found below lines that are new', [PLAN], 0, ['', LIST, PLAN], 2],
    ['is gone when its words have changed', [PLAN], 0, ['- [ ] Send the plans'], undefined],
    ['is gone when it was ticked', [LIST], 0, ['- [x] 发送清单'], undefined],
    ['is the second of two that say the same', [PLAN, PLAN], 1, [PLAN, PLAN], 1],
    ['is the second of two, below a new line', [LIST, LIST], 1, ['', LIST, LIST], 2],
    ['is the first of two, however far both have moved', [PLAN, PLAN], 0, ['', '', '', PLAN, PLAN], 3],
    ['is not known when one of two is gone', [PLAN, PLAN], 1, [PLAN], undefined],
    ['is not known when a twin has come', [LIST], 0, [LIST, LIST], undefined],
  ];
  for (const [name, shown, chosen, now, line] of cases) {
    it(name, () => {
      const before = noteOf(shown);
      const entry = before.entries[chosen];
      assert.ok(entry);
      const same = sameEntry(noteOf(now), { note: before, entry });
      assert.equal(same && same.span.line - FIRST, line);
    });
  }
});

/** Lines of frontmatter above the first of the body. */
const FIRST = 4;

function noteOf(lines: readonly string[]): Note {
  const text = `---\ntype: meeting\ndate: 2026-11-18\n---\n${lines.join('\n')}\n`;
  const result = readNote('m.md', text, DEFAULT_READING);
  assert.equal(result.kind, 'note');
  return (result as { readonly note: Note }).note;
}
