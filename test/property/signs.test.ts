import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DISGUISES, VOCABULARY } from '../../src/core/visibility/mayBeInternal';
import { couldMatch, signsIn, UNUSUAL } from '../../src/core/visibility/signs';

/** What disguises are made of, and words of the vocabulary among other characters. */
const PIECES = [
  ...'aBcXYz I.*`<>&[]()_~-/:：=内部\n\té🔒🎉'.split(''),
  ...[
    'internal',
    'INTERNALNotes',
    'I n t e r',
    'i.n.t',
    'OK',
    'eX',
    '🔒',
    ':lock:',
    '](内',
    'client: no',
    'visibility:: ',
  ],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('the signs of a text', () => {
  it('are there wherever a pattern matches that asks for them', () => {
    fc.assert(
      fc.property(text, (it) => {
        const signs = signsIn(it);
        const missed = [...DISGUISES, ...VOCABULARY].filter(
          (shape) => shape.pattern.test(it) && !couldMatch(shape, signs) && !(signs & UNUSUAL),
        );
        assert.deepEqual(missed, [], JSON.stringify(it));
      }),
      { numRuns: 5000, seed: 20261126 },
    );
  });

  it('tell where characters stand that may fold to a letter', () => {
    const places: number[] = [];
    signsIn('Ready é 内部 ｉ.', (at) => places.push(at));
    assert.deepEqual(places, [6, 11]);
  });
});
