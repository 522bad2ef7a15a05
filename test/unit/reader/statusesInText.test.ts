import assert from 'node:assert/strict';
import { readValue } from '../../../src/core/reader/readValue';
import { statusesAt } from '../../../src/core/reader/vocabulary/statusesInText';
import { ENTRY_STATUSES } from '../../../src/core/reader/vocabulary/values';

describe('the words that say in its own text how an action stands', () => {
  for (const place of ['lead', 'box', 'last'] as const) {
    it(`are statuses that a field may have, and none says that it is open: ${place}`, () => {
      for (const word of statusesAt(place).all.split('|')) {
        const status = readValue(word, ENTRY_STATUSES);
        assert.ok(status !== undefined && status !== 'open', word);
      }
    });
  }
});
