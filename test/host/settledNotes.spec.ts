import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { WorkspaceNotes } from '../../src/extension/notes/workspaceNotes';
import type { ReaderPool } from '../../src/host/readerPool';
import { noteUri, writeNote } from '../support/hostNotes';

/** Looks at nothing: only which notes are read matters here. */
const files = {
  look: async () => ({ stamp: 'as ever' }),
  open: async (path: string) => ({ path, text: '' }),
};
const pool: ReaderPool = {
  read: async (wanted) =>
    wanted.map(({ path }) => ({ kind: 'skipped', skipped: { path, reason: 'unreadable' } }) as const),
  setPolicy: () => {},
  dispose: () => {},
};

describe('a command that wants the newest notes', () => {
  const FOLDER = 'clients/settled';

  for (const { folder, name } of [
    { folder: 'a folder that has just come', name: 'kickoff.md' },
    { folder: 'a folder with a Chinese name', name: '项目/启动会.md' },
  ]) {
    it(`does not work without those in ${folder}, whose listing waits for a quiet moment`, async () => {
      const notes = new WorkspaceNotes(pool, files, (cause) => assert.fail(String(cause)));
      const read: string[] = [];
      notes.onDidRead(({ changed }) => {
        for (const note of changed) read.push(note.path);
      });
      try {
        await notes.rescan();
        read.splice(0);
        await writeNote(`${FOLDER}/${name}`, '# Kickoff');
        notes.rescanSoon();
        await notes.settle();
        assert.deepEqual(read, [`${FOLDER}/${name}`]);
      } finally {
        notes.dispose();
        await vscode.workspace.fs.delete(noteUri(FOLDER), { recursive: true });
      }
    });
  }

  it('does not have everything listed again where nothing has happened', async () => {
    const notes = new WorkspaceNotes(pool, files, (cause) => assert.fail(String(cause)));
    try {
      await notes.rescan();
      let read = 0;
      notes.onDidRead(() => read++);
      await writeNote(`${FOLDER}/unheard.md`, '# Nobody told of it');
      await notes.settle();
      assert.equal(read, 0);
    } finally {
      notes.dispose();
      await vscode.workspace.fs.delete(noteUri(FOLDER), { recursive: true });
    }
  });
});
