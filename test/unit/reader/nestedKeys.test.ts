import assert from 'node:assert/strict';
import { foldKey } from '../../../src/core/reader/fold';
import * as nestedKeys from '../../../src/core/reader/vocabulary/nestedKeys';

describe('the keys of maps in the frontmatter', () => {
  for (const [name, spellings] of Object.entries(nestedKeys)) {
    if (typeof spellings === 'function') continue;
    it(`are spelled as they are looked up: ${name}`, () => {
      const all = Object.values(spellings).flat();
      assert.deepEqual(all, all.map(foldKey));
      for (const own of Object.values<readonly string[]>(spellings)) assert.equal(new Set(own).size, own.length);
    });
  }
});
