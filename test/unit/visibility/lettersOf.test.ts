import assert from 'node:assert/strict';
import { lettersOf, placesOfLetters } from '../../../src/core/visibility/mayBeInternal';

const TEXTS = [
  '仅限内\n部备注',
  '内**部**：see [内](https://x.example/a) and ](b c)',
  '<b>内</b>部 <内部> a<',
  '] [] ](a)](b)部',
  'plain words, 2026',
  '',
];

describe('the letters of a text', () => {
  for (const text of TEXTS) {
    it(`stand where they are said to: ${JSON.stringify(text)}`, () => {
      const there = Array.from(placesOfLetters(text), (at) => text[at]).join('');
      assert.equal(there, lettersOf(text));
    });
  }
});
