import assert from 'node:assert/strict';
import { compact } from '../../../src/core/search/compact';

const rows: readonly [source: string, matches: string, misses: string][] = [
  ['^\\p{Script=Han}{2,3}$', '王小伟', 'ab'],
  ['^[\\p{Script=Han}A-Z]+$', '甲A', 'あ'],
  ['^[^\\p{Script=Han}]$', 'x', '甲'],
  ['^𠮷$', '𠮷', '吉'],
  ['^\\p{Script=Han}$', '𠮷', '👍'],
  ['^\\\\p\\{Script=Han\\}$', '\\p{Script=Han}', '甲'],
];

describe('A compact pattern', () => {
  for (const [source, matches, misses] of rows)
    it(`says the same: ${source}`, () => {
      for (const pattern of [compact(source, 'u'), new RegExp(source, 'u')]) {
        assert.ok(pattern.test(matches));
        assert.ok(!pattern.test(misses));
      }
    });

  it('takes for Chinese what Unicode does, but for a few signs of old scripts, and the hexagrams, which stand between two of its blocks', () => {
    const [han, ranges, assigned] = [/\p{Script=Han}/u, compact('\\p{Script=Han}', 'u'), /\p{Assigned}/u];
    const others: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (han.test(character) !== ranges.test(character) && assigned.test(character)) others.push(character);
    }
    assert.deepEqual(
      others.filter((character) => !/[\u4dc0-\u4dff\u{16fe0}-\u{16fff}]/u.test(character)),
      [],
    );
  });
});
