import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allMatches } from '../../../src/core/reader/matches';
import { type PatternParts, prefiltered } from '../../../src/core/reader/prefiltered';

const PROMISE: PatternParts = {
  before: '(?<!\\p{L})',
  cores: ['will', ['(?:is|are) ', '(?:going|gonna) to'], 'agree[sd]? to'],
  after: '(?!\\p{L})',
  flags: 'giu',
};
const VOTED: PatternParts = { cores: [['\\b', 'motion', '\\b.{0,20}(?:carried|passed)']], flags: 'giu' };
const HANDED: PatternParts = { cores: ['由(?!于)', ['需要?', '请']], after: '(?<who>\\p{Script=Han}{2})', flags: 'gu' };

describe('a pattern that is tried only on texts that hold its core', () => {
  for (const [parts, text, found] of [
    [PROMISE, 'Anna WILL call, and Tom is going to write', ['WILL', 'is going to']],
    [PROMISE, 'the goodwill of the board', []],
    [PROMISE, 'they are glad', []],
    [VOTED, 'The motion to adjourn carried, a motion was seconded', ['motion to adjourn carried']],
    [HANDED, '由王伟负责，由于下雨改期', ['由王伟']],
    [HANDED, '需要请李娜确认', ['需要请李娜']],
  ] as const) {
    it(`${text}: ${found.join(', ') || 'nothing'}`, () => {
      const pattern = prefiltered(parts);
      assert.deepEqual(
        pattern.all(text).map((match) => match[0]),
        found,
      );
      assert.equal(pattern.test(text), found.length > 0);
    });
  }

  it('looks at each text from its start', () => {
    const pattern = prefiltered({ cores: ['a'], flags: 'gu' });
    assert.deepEqual(
      [pattern.test('a'), pattern.test('a'), pattern.exec('a')?.index, pattern.exec('a')?.index],
      [true, true, 0, 0],
    );
  });

  it('finds in any text what the pattern by itself finds', () => {
    const pieces = 'will WILL good is are going gonna to agreed agrees 由 于 需 需要 请 王伟 李娜 Tom , .'.split(' ');
    const texts = fc.array(fc.constantFrom(...pieces, ' ', ' '), { maxLength: 12 }).map((words) => words.join(''));
    const itself = /(?<!\p{L})(?:will|(?:is|are) (?:going|gonna) to|agree[sd]? to)(?!\p{L})/giu;
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(
          prefiltered(PROMISE)
            .all(text)
            .map(({ index }) => index),
          [...text.matchAll(itself)].map(({ index }) => index),
        );
      }),
    );
  });
});

describe('all matches of a pattern', () => {
  for (const pattern of [/a|$/g, /(?=.)/gu, /\p{L}+/gu, /[，,](?!\d)|$/g]) {
    it(`are those of matchAll: ${pattern.source}`, () => {
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '，', '1', '😀', '王', '\n') }), (text) => {
          assert.deepEqual([...allMatches(text, pattern)], [...text.matchAll(pattern)]);
        }),
      );
    });
  }
});
