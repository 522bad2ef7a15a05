import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEED_TABLE_ZH, DEEDS_ZH } from '../../../src/core/reader/commitments/chinese/words';
import { placeBehind } from '../../../src/core/search/placeBehind';
import { wordTable } from '../../../src/core/search/wordTable';

const DEEDS = `(?:${DEEDS_ZH.join('|')})`;
const BEGINS = new RegExp(DEEDS, 'uy');
const ENDS = new RegExp(`(?<=${DEEDS})$`, 'u');

/** Verbs, what may stand behind some of them, and characters that begin or end many. */
const TEXT = fc
  .array(fc.constantFrom(...DEEDS_ZH.map((deed) => deed.replace(/\(.*/, '')), ...'一的了天，完国给跟进 '), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

describe('a table of words', () => {
  const words = wordTable(['写报告', '写', '聊(?!天)', '跟(?=$|，)']);

  it('finds the first of the words that stand at a place', () => {
    assert.equal(words.endAt('请写报告', 1), 4);
    assert.equal(words.endAt('请写信', 1), 2);
    assert.equal(words.endAt('请写信', 0), -1);
  });

  it('knows what must follow a word, and what must not', () => {
    assert.equal(words.endAt('聊一聊', 0), 1);
    assert.equal(words.endAt('聊天', 0), -1);
    assert.equal(words.endAt('跟', 0), 1);
    assert.equal(words.endAt('跟他', 0), -1);
  });

  it('asks the next word where the text must not go on so behind the first', () => {
    assert.equal(
      words.endAt('写报告的人', 0, (end) => end < 3),
      1,
    );
  });

  it('tells where a word ends, and whether a text holds any', () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((end) => words.endsAt('请写信', end)),
      [false, false, true, false],
    );
    assert.deepEqual(['请写信', '聊天', ''].map(words.isIn), [true, false, false]);
  });

  it('finds what a pattern of all its words finds', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (let at = 0; at <= text.length; at++) {
          BEGINS.lastIndex = at;
          assert.equal(DEED_TABLE_ZH.endAt(text, at), BEGINS.test(text) ? BEGINS.lastIndex : -1);
        }
        assert.equal(DEED_TABLE_ZH.endsAt(text, text.length), ENDS.test(text));
        assert.equal(DEED_TABLE_ZH.isIn(text), new RegExp(DEEDS, 'u').test(text));
      }),
    );
  });
});

describe('a place behind another', () => {
  const reach = { least: 1, most: 3, ends: '，' };
  const before = (text: string) => placeBehind(text, 0, reach, (at) => text.startsWith('写', at));

  it('is the first at which it is so, with as many characters between as may be', () => {
    assert.deepEqual(['对写写', '对他写', '对他们的写', '写'].map(before), [1, 2, -1, -1]);
  });

  it('is not sought behind what ends the clause', () => {
    assert.equal(before('对，写'), -1);
  });

  it('counts a character of two halves once', () => {
    assert.deepEqual(['😀😀😀写', '😀😀😀😀写'].map(before), [6, -1]);
  });
});
