import assert from 'node:assert/strict';
import { foldersWith } from '../../../src/extension/capture/foldersWith';

describe('the folders that notes can be adopted from', () => {
  const examples: readonly (readonly [what: string, paths: readonly string[], expected: readonly string[]])[] = [
    ['nothing', [], []],
    ['notes in the folder that is open', ['a.md', 'b.md'], [': 2']],
    ['one folder, however deep', ['docs/minutes/2025/a.md', 'docs/minutes/2025/b.md'], ['docs/minutes/2025: 2']],
    [
      'folders by year, and what brings them together',
      ['纪要/2024/a.md', '纪要/2024/b.md', '纪要/2025/c.md'],
      ['纪要: 3', '纪要/2024: 2', '纪要/2025: 1'],
    ],
    ['notes beside a folder', ['log/a.md', 'log/old/b.md'], ['log: 2', 'log/old: 1']],
    ['clients side by side', ['acme/m/a.md', 'acme/m/b.md', 'beta/m/c.md'], [': 3', 'acme/m: 2', 'beta/m: 1']],
  ];
  for (const [what, paths, expected] of examples) {
    it(`are found: ${what}`, () =>
      assert.deepEqual(
        foldersWith(paths).map(({ folder, count }) => `${folder}: ${count}`),
        expected,
      ));
  }
});
