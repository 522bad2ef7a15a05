import assert from 'node:assert/strict';
import { surroundingsIn } from '../../../src/core/visibility/surroundings';

/** A folded text with the place in question marked `^`, and what is true there. */
const PLACES: readonly (readonly [text: string, holds: keyof ReturnType<typeof surroundingsIn>, where: boolean])[] = [
  ['# plans\nan ^internal review', 'isInHeadedParagraph', true],
  ['# plans\n\nan ^internal review', 'isInHeadedParagraph', false],
  ['| an ^internal review | sam |', 'isInHeadedParagraph', true],
  ['an ^internal review follows. next', 'isInLeadingSentence', true],
  ['an ^internal review. it follows.', 'isInLeadingSentence', false],
  ['以下是 ^内部 的安排。', 'isInLeadingSentence', true],
  ['an ^internal review: late', 'isBeforeColon', true],
  ['an ^internal review\n\nprice: low', 'isBeforeColon', false],
  ['ready (an ^internal review', 'isInBracket', true],
  ['ready (soon) an ^internal review', 'isInBracket', false],
  ['ready (\nan ^internal review', 'isInBracket', false],
];

describe('the surroundings of a place', () => {
  for (const [text, asks, expected] of PLACES) {
    it(`${JSON.stringify(text)} ${asks}: ${expected}`, () => {
      const around = surroundingsIn(text.replace('^', ''));
      assert.equal(around[asks](text.indexOf('^'), 8), expected);
    });
  }
});
