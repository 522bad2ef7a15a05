import assert from 'node:assert/strict';
import { linkSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Disk, writeNewFile } from '../../../src/cli/writeNewFile';
import { workspaceOf } from './tryCommand';

const DISK: Disk = { write: writeFileSync, link: linkSync };
const refuse = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};

describe('a file that a command writes', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = workspaceOf({ 'taken.md': 'as it was' });
    path = join(folder, 'report.md');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const files = () => readdirSync(folder).sort();

  it('is whole, and leaves nothing beside it', () => {
    writeNewFile(path, 'the whole report');
    assert.equal(readFileSync(path, 'utf8'), 'the whole report');
    assert.deepEqual(files(), ['report.md', 'taken.md']);
  });

  it('is not there when writing breaks off', () => {
    const full: Disk = {
      ...DISK,
      write: (aside) => {
        writeFileSync(aside, 'the wh');
        refuse('ENOSPC')();
      },
    };
    assert.throws(() => writeNewFile(path, 'the whole report', full), { code: 'ENOSPC' });
    assert.deepEqual(files(), ['taken.md']);
  });

  it('has its name only once it is whole', () => {
    const seen: string[] = [];
    const watched: Disk = {
      ...DISK,
      link: (aside, to) => {
        seen.push(readFileSync(aside, 'utf8'), ...files().filter((file) => file === 'report.md'));
        linkSync(aside, to);
      },
    };
    writeNewFile(path, 'the whole report', watched);
    assert.deepEqual(seen, ['the whole report']);
  });

  it('is written where a file can have one name only', () => {
    writeNewFile(path, 'the whole report', { ...DISK, link: refuse('EPERM') });
    assert.equal(readFileSync(path, 'utf8'), 'the whole report');
    assert.deepEqual(files(), ['report.md', 'taken.md']);
  });

  for (const link of [linkSync, refuse('EPERM')]) {
    it(`takes no other file’s place, ${link === linkSync ? 'links' : 'no links'}`, () => {
      assert.throws(() => writeNewFile(join(folder, 'taken.md'), 'new', { ...DISK, link }), { code: 'EEXIST' });
      assert.equal(readFileSync(join(folder, 'taken.md'), 'utf8'), 'as it was');
      assert.deepEqual(files(), ['taken.md']);
    });

    it(`takes no place of a link that leads nowhere, ${link === linkSync ? 'links' : 'no links'}`, () => {
      symlinkSync('not-there.md', path);
      assert.throws(() => writeNewFile(path, 'new', { ...DISK, link }), { code: 'EEXIST' });
      assert.equal(readlinkSync(path), 'not-there.md');
      assert.deepEqual(files(), ['report.md', 'taken.md']);
    });
  }

  it('takes no place of a file that is made at the same moment', () => {
    const raced: Disk = {
      ...DISK,
      link: (_aside, to) => {
        writeFileSync(to, 'theirs');
        refuse('EPERM')();
      },
    };
    assert.throws(() => writeNewFile(path, 'new', raced), { code: 'EEXIST' });
    assert.equal(readFileSync(path, 'utf8'), 'theirs');
  });
});
