import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyUnlessChanged } from '../../support/run/keepChanges.mjs';

describe('the copy of the example that npm start opens', () => {
  let copy = '';
  const start = (text: string): boolean =>
    copyUnlessChanged(copy, (to: string) => {
      mkdirSync(join(to, '会议'), { recursive: true });
      writeFileSync(join(to, '会议/a.md'), text);
    });
  const read = (): string => readFileSync(join(copy, '会议/a.md'), 'utf8');

  beforeEach(() => {
    copy = join(mkdtempSync(join(tmpdir(), 'rapport-copy-')), 'studio');
  });

  it('is made where there is none, and made anew while nobody has touched it', () => {
    assert.ok(start('one'));
    assert.ok(start('two'));
    assert.equal(read(), 'two');
  });

  for (const [what, change] of [
    ['a note was changed', () => writeFileSync(join(copy, '会议/a.md'), 'mine')],
    ['a note was added', () => writeFileSync(join(copy, 'b.md'), 'mine')],
    ['a note was deleted, and another is left', () => rmSync(join(copy, '会议/a.md'))],
  ] as const) {
    it(`stays as it is where ${what}`, () => {
      start('one');
      writeFileSync(join(copy, 'kept.md'), '');
      change();
      const before = readdirSync(copy, { recursive: true }).sort();
      assert.ok(!start('two'));
      assert.deepEqual(readdirSync(copy, { recursive: true }).sort(), before);
    });
  }

  it('stays where nobody knows whether it was touched', () => {
    mkdirSync(copy);
    writeFileSync(join(copy, 'a.md'), 'mine');
    assert.ok(!start('two'));
    assert.equal(readFileSync(join(copy, 'a.md'), 'utf8'), 'mine');
  });

  it('is made anew where somebody emptied it', () => {
    start('one');
    rmSync(copy, { recursive: true });
    assert.ok(start('two'));
    assert.equal(read(), 'two');
  });
});
