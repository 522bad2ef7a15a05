import assert from 'node:assert/strict';
import { FIRST_NOTE } from '../../../src/core/reader/firstReading';
import { read } from './reading';

describe('the note that a worker reads first', () => {
  it('holds what is dear to learn: entries of most kinds, and promises in both languages', () => {
    const { entries, commitments, goals } = read(FIRST_NOTE);
    const kinds = new Set(entries.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), ['action', 'decision', 'question', 'risk']);
    assert.ok(
      commitments.some(({ text }) => /^[A-Z]/.test(text)) &&
        commitments.some(({ text }) => /^[\u4e00-\u9fff]/.test(text)),
    );
    assert.equal(goals.length, 1);
  });
});
