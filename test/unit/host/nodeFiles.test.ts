import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listNotes } from '../../../src/host/node/listNotes';
import { readFileText } from '../../../src/host/node/readFile';

describe('files on disk', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'rapport-files-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const put = (path: string, content: string | Uint8Array = 'text') => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
    return join(root, path);
  };

  describe('are listed', () => {
    it('when they are Markdown, by path', () => {
      for (const path of [
        'b.md',
        'a/z.MD',
        'a/y.markdown',
        'a.txt',
        '会议/记录.md',
        '.git/x.md',
        'a/node_modules/x.md',
        '.rapport/templates/t.md',
        'x.md/y.md',
        '.hidden/n.md',
      ]) {
        put(path);
      }
      assert.deepEqual(
        listNotes(root).files.map((it) => it.path),
        ['.hidden/n.md', 'a/y.markdown', 'a/z.MD', 'b.md', 'x.md/y.md', '会议/记录.md'],
      );
    });

    it('unless a setting hides them', () => {
      put('a/b/x.md');
      put('a/y.md');
      assert.deepEqual(
        listNotes(root, (path) => path === 'a/b').files.map((it) => it.path),
        ['a/y.md'],
      );
    });

    it('links with the reason why they are not read', function () {
      const outside = mkdtempSync(join(tmpdir(), 'rapport-outside-'));
      writeFileSync(join(outside, 'secret.md'), 'x');
      put('real.md');
      try {
        symlinkSync(join(outside, 'secret.md'), join(root, 'out.md'));
        symlinkSync(outside, join(root, 'folder'));
        symlinkSync(join(root, 'real.md'), join(root, 'in.md'));
        symlinkSync(join(root, 'nothing'), join(root, 'nowhere.md'));
        symlinkSync('.', join(root, 'loop'));
      } catch {
        return this.skip();
      }
      const { files, skipped } = listNotes(root);
      assert.deepEqual(
        files.map((it) => it.path),
        ['real.md'],
      );
      assert.deepEqual(skipped, [
        { path: 'in.md', reason: 'not-a-regular-file' },
        { path: 'nowhere.md', reason: 'not-a-regular-file' },
        { path: 'out.md', reason: 'outside-workspace' },
      ]);
      rmSync(outside, { recursive: true });
    });

    it('not at all when the folder is not there', () => {
      assert.throws(() => listNotes(join(root, 'none')), /ENOENT/);
    });
  });

  describe('are read', () => {
    const read = (file: string) => {
      const content = readFileText(file);
      return 'text' in content ? content.text : content.reason;
    };
    const cases: readonly (readonly [what: string, content: string | Uint8Array, expected: string])[] = [
      ['a text', 'Grüße, 王伟 😀', 'Grüße, 王伟 😀'],
      ['nothing', '', ''],
      ['a byte order mark', '\ufeffa', 'a'],
      ['line ends as they are', 'a\r\nb\rc\n', 'a\r\nb\rc\n'],
      ['NUL', 'a\0b', 'a\0b'],
      ['Latin-1', Buffer.from('Gr\xfc\xdfe', 'latin1'), 'not-utf8'],
      ['UTF-16', Buffer.from('\ufeffhello', 'utf16le'), 'not-utf8'],
      ['GBK', Uint8Array.of(0xcd, 0xf5, 0xce, 0xb0), 'not-utf8'],
      ['half a character', Uint8Array.of(0x61, 0xe7, 0x8e), 'not-utf8'],
      ['a lone surrogate', Uint8Array.of(0xed, 0xa0, 0x80), 'not-utf8'],
      ['an overlong slash', Uint8Array.of(0xc0, 0xaf), 'not-utf8'],
    ];
    for (const [what, content, expected] of cases) {
      it(what, () => assert.equal(read(put('n.md', content)), expected));
    }

    it('up to two megabytes', () => {
      assert.equal(read(put('n.md', Buffer.alloc(2 * 1024 * 1024, 'a'))).length, 2 * 1024 * 1024);
      assert.equal(read(put('n.md', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'))), 'too-large');
    });

    it('only when they are there, regular, and may be read', function () {
      assert.equal(read(join(root, 'none.md')), 'vanished');
      assert.equal(read(join(put('file'), 'x.md')), 'vanished');
      mkdirSync(join(root, 'folder.md'));
      assert.equal(read(join(root, 'folder.md')), 'not-a-regular-file');
      if (process.platform === 'win32') {
        return this.skip();
      }
      execFileSync('mkfifo', [join(root, 'pipe.md')]);
      assert.equal(read(join(root, 'pipe.md')), 'not-a-regular-file');
      symlinkSync(put('real.md'), join(root, 'link.md'));
      assert.equal(read(join(root, 'link.md')), 'not-a-regular-file');
      if (process.getuid?.() !== 0) {
        chmodSync(put('closed.md'), 0);
        assert.equal(read(join(root, 'closed.md')), 'unreadable');
      }
    });
  });
});
