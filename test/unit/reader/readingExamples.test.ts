import assert from 'node:assert/strict';
import { ownersOf, readEntries } from './reading';
import { READING_EXAMPLES } from './readingExamples';

const FRONT = '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Sam Roe, 王伟]\n---\n\n';

describe('what docs/reader.md says is read', () => {
  for (const { what, line, reads } of READING_EXAMPLES) {
    it(`${what}: ${reads}`, () => {
      const entries = readEntries(`${FRONT}${line}\n`).map((entry) =>
        [
          entry.kind,
          entry.text,
          ownersOf(entry).join(' & '),
          entry.due?.value,
          entry.status === 'open' ? '' : entry.status,
        ]
          .filter(Boolean)
          .join(' · '),
      );
      assert.deepEqual(entries, reads === 'nothing' ? [] : [reads]);
    });
  }
});
