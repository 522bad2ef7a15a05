import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/model/finding';
import { changedFindings } from '../../../src/extension/problems/changedFindings';

/** Findings by their names, whose first letter is their note's path: one name is one object. */
const named = new Map<string, Finding>();
function findings(names: string): readonly Finding[] {
  return names.split(' ').flatMap((name) => {
    if (name === '') return [];
    const finding = named.get(name) ?? ({ path: name[0] } as Finding);
    named.set(name, finding);
    return [finding];
  });
}

describe('the notes whose findings have changed', () => {
  for (const [what, before, now, gone, changed] of [
    ['none', 'a1 a2 b1', 'a1 a2 b1', '', []],
    ['all of them at first', '', 'a1 a2 b1', '', ['a1 a2', 'b1']],
    ['one that has another finding, and no neighbour', 'a1 b1 c1', 'a1 b2 c1', '', ['b2']],
    ['one with a further finding at its start', 'a1 b1 c1', 'a1 b0 b1 c1', '', ['b0 b1']],
    ['one with a further finding at its end', 'a1 b1 c1', 'a1 b1 b2 c1', '', ['b1 b2']],
    ['one that has lost a finding', 'a1 b1 b2 b3 c1', 'a1 b1 b3 c1', '', ['b1 b3']],
    ['one that has none any more', 'a1 b1 c1', 'a1 c1', 'b', []],
    ['one that is new', 'a1 c1', 'a1 b1 c1', '', ['b1']],
    ['two apart, and what stands between', 'a1 b1 c1 d1', 'a2 b1 c2 d1', '', ['a2', 'b1', 'c2']],
    ['the last one gone', 'a1', '', 'a', []],
  ] as const) {
    it(`are ${what}`, () => {
      const all = findings(now);
      const found = changedFindings(findings(before), all, []);
      assert.equal([...found.gone].join(), gone);
      assert.deepEqual(
        found.ranges.map(([start, end]) => all.slice(start, end)),
        changed.map(findings),
      );
    });
  }

  it('are all where nobody knows what was there before, and what is shown and found no more is gone', () => {
    const found = changedFindings(undefined, findings('b1 c1'), ['a', 'b']);
    assert.deepEqual([...found.gone], ['a']);
    assert.deepEqual(found.ranges, [
      [0, 1],
      [1, 2],
    ]);
  });
});
