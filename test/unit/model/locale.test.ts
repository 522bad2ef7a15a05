import assert from 'node:assert/strict';
import { LOCALES } from '../../../src/core/model/locale';

describe('locales', () => {
  it('are English and Simplified Chinese', () => {
    assert.deepEqual(LOCALES, ['en', 'zh-cn']);
  });
});
