import assert from 'node:assert/strict';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { matchGlobs } from '../../../src/host/settings/matchGlobs';
import { parseJsonWithComments } from '../../../src/host/settings/parseJsonWithComments';
import { policyOf } from '../../../src/host/settings/policyOf';

describe('settings', () => {
  it('as editors write them are read', () => {
    const text = '\ufeff// ours\n{ "a": "// no comment, }", /* b */ "b": [1, 2,],\n "c": "\\"/*", }\n';
    assert.deepEqual(parseJsonWithComments(text), { a: '// no comment, }', b: [1, 2], c: '"/*' });
    assert.deepEqual(parseJsonWithComments(''), {});
    assert.throws(() => parseJsonWithComments('{ a: 1 }'), SyntaxError);
  });

  const hidden: readonly (readonly [glob: string, path: string, hidden: boolean])[] = [
    ['**/archive', 'archive', true],
    ['**/archive', 'a/b/archive', true],
    ['**/archive', 'archived', false],
    ['archive/**', 'archive', true],
    ['archive/', 'archive', true],
    ['archive', 'a/archive', false],
    ['**/*.bak.md', 'a/x.bak.md', true],
    ['*.md', 'a/x.md', false],
    ['**/{old,旧}', 'a/旧', true],
    ['a?c.md', 'abc.md', true],
    ['a[0-9].md', 'a7.md', true],
    ['a[!0-9].md', 'a7.md', false],
    ['a.md', 'abmd', false],
    ['[z-a]*', 'z', false],
    ['(a|b)+.md', '(a|b)+.md', true],
  ];
  for (const [glob, path, expected] of hidden) {
    it(`${glob} ${expected ? 'hides' : 'leaves'} ${path}`, () => assert.equal(matchGlobs([glob])(path), expected));
  }

  it('of the wrong shape count as not set', () => {
    const policy = policyOf(
      (name) => ({ folders: { notes: 'meeting', x: 'nonsense' }, lookBack: -1, weights: { trust: 'much' } })[name],
    );
    assert.deepEqual([...policy.reading.folders].slice(DEFAULT_READING.folders.size), [['notes', 'meeting']]);
    assert.equal(policy.judging.lookBack, DEFAULT_JUDGING.lookBack);
    assert.deepEqual(policy.judging.weights, DEFAULT_JUDGING.weights);
  });
});
