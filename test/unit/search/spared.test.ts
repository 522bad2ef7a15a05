import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CONDITIONS_ZH, HEDGES_ZH, QUALITY_ZH, WISHES_ZH } from '../../../src/core/reader/commitments/chinese/words';
import { AHEAD, HABITS, HEDGES } from '../../../src/core/reader/commitments/english/words';
import { MAY_DECIDE, MOVED, PUT_TO_VOTE } from '../../../src/core/reader/vocabulary/decisionsEn';
import { requiredWords } from '../../../src/core/search/requiredWords';
import { type Spared, spared } from '../../../src/core/search/spared';
import { holdsAll, wordList } from '../../../src/core/search/wordsIn';

const PATTERNS: readonly Spared[] = [
  ...[AHEAD, HABITS, HEDGES, MAY_DECIDE, MOVED, PUT_TO_VOTE],
  ...[CONDITIONS_ZH, HEDGES_ZH, QUALITY_ZH, WISHES_ZH],
  // The forms that the others have not.
  spared(/(?<=[\p{Script=Han})]\s?)([a-z]{2,4})[?？]?$/u),
  spared(/^\s*[(（]\s*(action|to-?do|决定)\s*[)）](?=\S)/iu),
  spared(/(?<tag>\*\*|__)[^*_]{2,9}\k<tag>|\[\[x{1,2}\]/),
];

/** What a pattern is made of, its signs aside, among letters and signs of all kinds. */
function textsFor({ pattern }: Spared): fc.Arbitrary<string> {
  const words = pattern.source.split(/[\\()[\]{}|?*+^$.]+/).filter((word) => word !== '');
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(...words).map((word) => word.toUpperCase()),
    fc.constantFrom(...' .,:!?(（)）[]*_-ſK王7x'.split(''), ...['王ab', '(action)', '**', '[[x']),
  );
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
}

describe('a pattern that is spared texts without its words', () => {
  for (const each of PATTERNS) {
    it(`matches what it matches by itself: ${each.pattern.source.slice(0, 60)}`, () => {
      let matched = 0;
      fc.assert(
        fc.property(textsFor(each), (text) => {
          const match = each.pattern.exec(text);
          if (match) matched++;
          assert.deepEqual(each.exec(text), match);
          assert.equal(each.test(text), match !== null);
        }),
        { numRuns: 1500, seed: 20261127 },
      );
      assert.ok(matched > 0, 'no text matched');
    });
  }

  it('is tried on all where it has none', () => {
    assert.ok(spared(/\w+/).test('Anna'));
    assert.ok(!spared(/\w+/).test('—'));
  });
});

describe('words looked for at once', () => {
  const words = ['to', 'today', 'day', "'ll", 'is going to', '会', '会后', '’s', 'x'];
  const lists = [...words.map((word) => [word]), ['today', '会后'], requiredWords('\\p{Script=Han}')[0] ?? []];

  it('are found wherever one of a list stands', () => {
    const piece = fc.constantFrom(...words, 'TODAY', 'To', 'toda', 'ay', '会', '后', '’S', ' ', 'é', '\n', '🔒');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const small = text.toLowerCase();
        for (const list of lists) {
          const isThere =
            list.some((word) => small.includes(word)) || (list.includes('\uffff') && /[会后🔒]/u.test(text));
          if (isThere) assert.ok(holdsAll(text, [wordList(list)]), `${list.join(', ')} in ${JSON.stringify(text)}`);
        }
      }),
    );
  });

  for (const [text, list, isThere] of [
    ['Anna will call TODAY', ['today'], true],
    ['Anna will call to', ['today'], false],
    ['to-day', ['today', '今天'], false],
    ['会议', ['会后'], false],
    ['会后', ['会后'], true],
    ['', ['to'], false],
  ] as const) {
    it(`${list.join(', ')} ${isThere ? 'stands' : 'does not stand'} in “${text}”`, () => {
      assert.equal(holdsAll(text, [wordList(list)]), isThere);
    });
  }
});
