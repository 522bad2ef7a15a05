import assert from 'node:assert/strict';
import { looseRows } from '../../../src/extension/tree/looseRows';
import type { TreeNode } from '../../../src/extension/tree/projectsNode';
import { makeNote } from '../workspace/makeNote';

const PARENT: TreeNode = { kind: 'unassigned', id: 'unassigned' };

/** Paths of notes, each a day newer than the one before. */
function rowsOf(paths: readonly string[]): readonly string[] {
  const notes = paths.map((path, at) => makeNote(path, { date: `2026-11-${String(at + 1).padStart(2, '0')}` }));
  return looseRows(notes, PARENT).map((row) => {
    if (row.kind === 'folder') return `${row.folder} (${row.notes.length})`;
    return row.kind === 'note' ? row.note.path : row.kind;
  });
}

const many = (folder: string, count: number) => Array.from({ length: count }, (_, at) => `${folder}/${at}.md`);

describe('notes that belong to no project', () => {
  for (const [name, paths, rows] of [
    ['a few stand in one list, the newest first', ['a/1.md', 'b/2.md', '3.md'], ['3.md', 'b/2.md', 'a/1.md']],
    ['many stand in their folders', [...many('锦程物流', 9), ...many('和悦家居', 4)], ['和悦家居 (4)', '锦程物流 (9)']],
    [
      'a folder is the first in which they part',
      [...many('notes/acme/calls', 7), ...many('notes/acme', 2), ...many('notes/beta', 5)],
      ['notes/acme (9)', 'notes/beta (5)'],
    ],
    [
      'what lies beside the folders stands behind them',
      ['notes/x.md', ...many('notes/beta', 12)],
      ['notes/beta (12)', 'notes/x.md'],
    ],
    ['many in one folder stay a list', many('notes', 13), many('notes', 13).reverse()],
  ] as const) {
    it(name, () => assert.deepEqual(rowsOf(paths), rows));
  }
});
