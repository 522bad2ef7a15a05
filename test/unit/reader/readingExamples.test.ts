import assert from 'node:assert/strict';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { ENTRY_EXAMPLES } from './examples/entryExamples';
import { entryInWords, noteInWords } from './examples/inWords';
import { NOTE_EXAMPLES, USUAL_PATH } from './examples/noteExamples';
import { readEntries } from './reading';

const FRONT = '---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Anna Schmidt, Sam Roe, 王伟]\n---\n\n';

describe('what docs/reader.md says is read', () => {
  for (const { title, examples } of ENTRY_EXAMPLES) {
    describe(title.en, () => {
      for (const { what, written, reads } of examples) {
        it(`${what.en}: ${reads}`, () => {
          const entries = readEntries(`${FRONT}${written}\n`).map(entryInWords);
          assert.equal(entries.join('\n') || 'nothing', reads);
        });
      }
    });
  }

  for (const { title, examples } of NOTE_EXAMPLES) {
    describe(title.en, () => {
      for (const { what, written, reads } of examples) {
        it(`${what.en}: ${reads}`, () => {
          const [path = '', text] = written.includes(' ⏎ ') ? written.split(' ⏎ ') : [USUAL_PATH, written];
          const result = readNote(path, `${text}\n`, DEFAULT_READING);
          assert.equal(result.kind === 'note' ? noteInWords(result.note) : 'left alone', reads);
        });
      }
    });
  }
});
