import assert from 'node:assert/strict';
import { mostOf } from '../../../src/core/reader/entries/mostOf';

describe('what most items of a list answer', () => {
  for (const [items, missing, answers, asked] of [
    ['abc', 1, ['A', 'B', 'C'], 'abc'],
    ['a.c', 1, ['A', 'C'], 'a.c'],
    ['a..c', 1, [], 'a..'],
    ['.bc', 0.9, [], '.'],
    ['', 0, [], ''],
  ] as const) {
    it(`${items}, of which ${missing} may answer nothing: ${answers.join(', ') || 'nothing'}`, () => {
      let heard = '';
      const found = mostOf([...items], missing, (item) => {
        heard += item;
        return item === '.' ? undefined : item.toUpperCase();
      });
      assert.deepEqual([found, heard], [answers, asked]);
    });
  }
});
