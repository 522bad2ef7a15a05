import assert from 'node:assert/strict';
import { generatedFiles, writeGenerated } from '../../support/generate';

describe('what is generated from the rules', () => {
  before(() => {
    if (process.env.UPDATE === '1') {
      writeGenerated();
    }
  });

  it('is committed and current (npm run generate, or UPDATE=1)', () => {
    const stale = generatedFiles().filter((it) => it.actual !== it.expected);
    assert.deepEqual(
      stale.map((it) => it.path),
      [],
    );
  });
});
