import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { LocalDate } from '../../src/core/model/date';
import type { TrackedEntry } from '../../src/core/model/snapshot';
import type { EditOperation } from '../../src/core/model/textEdit';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { saveOurs } from '../../src/extension/capture/writeAdopted';
import { tickAction } from '../../src/extension/commands/tickAction';
import { NoteChanges } from '../../src/extension/editor/noteChanges';
import { DISK_FILES } from '../../src/extension/notes/diskFiles';
import type { FileAccess } from '../../src/extension/notes/fileAccess';
import { createInThreadReader } from '../../src/host/inThreadReader';
import { createReadOne } from '../../src/host/node/readOne';
import { closeAll, noteUri, readNote as textOf, until, writeNote } from '../support/hostNotes';

const FOLDER = 'loss-test';
const NOTE = '---\ntype: report\nstatus: draft\n---\n\nReady.\n';
const SENT: readonly EditOperation[] = [{ op: 'set-key', key: 'status', value: 'sent' }];

describe('a note is never lost', () => {
  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(noteUri(FOLDER), { recursive: true });
  });

  it('several notes change as one step', async () => {
    const [a, b] = [await open('a.md'), await open('b.md')];
    assert.equal(await changesOf(DISK_FILES).applyAll(all('a.md', 'b.md')), true);
    assert.deepEqual([a, b].map(isSent), [true, true]);
    assert.equal(await textOf(a.uri), NOTE, 'nothing is saved');
  });

  it('a note that is named twice keeps what both ask for', async () => {
    const a = await open('a.md');
    const path = `${FOLDER}/a.md`;
    const dated: readonly EditOperation[] = [{ op: 'set-key', key: 'sent', value: '2026-11-20' }];
    const changed = await changesOf(DISK_FILES).applyAll([
      [path, SENT],
      [path, () => dated],
    ]);
    assert.equal(changed, true);
    const both = NOTE.replace('status: draft\n', 'status: sent\nsent: 2026-11-20\n');
    assert.equal(a.getText(), both);
    assert.equal(
      await changesOf(DISK_FILES).applyAll([
        [path, [{ op: 'set-key', key: 'sent', value: '2026-11-21' }]],
        [path, () => 'stale'],
      ]),
      false,
    );
    assert.equal(a.getText(), both, 'what one asked for is not done without the other');
  });

  it('where one of several may not be changed, none is', async () => {
    const [a, b] = [await open('a.md'), await open('b.md')];
    await chmod(b.uri.fsPath, 0o444);
    assert.equal(await changesOf(DISK_FILES).applyAll(all('a.md', 'b.md')), false);
    assert.deepEqual(
      [a, b].map(({ isDirty }) => isDirty),
      [false, false],
    );
  });

  it('what came to the disk in between is not edited over', async () => {
    const document = await open('a.md');
    const other = NOTE.replace('Ready.', 'Written by somebody else.');
    // The file changes while it is looked at: the editor has not heard of it yet, or just has.
    const files: FileAccess = {
      ...DISK_FILES,
      look: async (uri) => {
        await writeFile(uri.fsPath, other);
        return DISK_FILES.look(uri);
      },
    };
    await changesOf(files).apply(`${FOLDER}/a.md`, SENT);
    assert.ok(!isSent(document) || document.getText().includes('somebody else'), document.getText());
    assert.equal(await textOf(document.uri), other);
  });

  it('a file in a linked folder that leaves the workspace is left alone', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'rapport-outside-'));
    try {
      await mkdir(noteUri(FOLDER).fsPath);
      await writeFile(join(outside, 'x.md'), 'Attendees: Helen Marsh\n');
      await symlink(outside, noteUri(`${FOLDER}/link`).fsPath);
      const uri = noteUri(`${FOLDER}/link/x.md`);
      await vscode.commands.executeCommand('rapport.adoptNote', uri);
      assert.equal((await vscode.workspace.openTextDocument(uri)).isDirty, false);
      assert.deepEqual(await changesOf(DISK_FILES).look(uri), { refusal: 'outside' });
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  it('the tick of an action that two notes hold closes both, and is taken back in both', async () => {
    const [a, b] = await openBoth();
    assert.equal(await tickAction(changesOf(DISK_FILES), copiesIn(HELD, HELD), true, TODAY), true);
    assert.deepEqual([a, b].map(isTicked), [true, true]);
    assert.equal(await tickAction(changesOf(DISK_FILES), copiesIn(a.getText(), b.getText()), false, TODAY), true);
    assert.deepEqual([a.getText(), b.getText()], [HELD, HELD], 'reopened in both');
  });

  for (const [what, from, to] of [
    ['reworded the action', '发送合同', '发送新合同'],
    ['moved its day', '2026-11-17', '2026-11-24'],
    ['handed it over', '@王强', '@李明'],
    ['ticked it', '[ ]', '[x]'],
  ] as const) {
    it(`the tick leaves both notes alone where somebody ${what} in one of them`, async () => {
      const [a, b] = await openBoth();
      const edit = new vscode.WorkspaceEdit();
      const at = HELD.indexOf(from);
      edit.replace(b.uri, new vscode.Range(b.positionAt(at), b.positionAt(at + from.length)), to);
      await vscode.workspace.applyEdit(edit);
      assert.equal(await tickAction(changesOf(DISK_FILES), copiesIn(HELD, HELD), true, TODAY), false);
      assert.deepEqual([a.getText(), b.getText()], [HELD, HELD.replace(from, to)]);
    });
  }

  it('an offer to save saves what we wrote, and nothing that somebody typed since', async () => {
    const [ours, typed] = [await open('a.md'), await open('b.md')];
    await changesOf(DISK_FILES).applyAll(all('a.md', 'b.md'));
    const written = new Map([ours, typed].map((document) => [document, document.getText()]));
    await type(typed, 'More.');
    assert.equal(await saveOurs(written), 1);
    assert.deepEqual(
      [ours, typed].map(({ isDirty }) => isDirty),
      [false, true],
    );
    assert.equal(await textOf(typed.uri), NOTE);
  });
});

/** An action as two notes hold it, and the notes, open. */
const HELD = '---\ntype: meeting\ndate: 2026-11-10\n---\n\n## 行动项\n\n- [ ] 发送合同 @王强 📅 2026-11-17\n';
const TODAY = '2026-11-20' as LocalDate;

function openBoth(): Promise<[vscode.TextDocument, vscode.TextDocument]> {
  return Promise.all([open('a.md', HELD), open('b.md', HELD)]);
}

function copiesIn(...texts: readonly string[]): readonly TrackedEntry[] {
  return texts.map((text, at) => {
    const result = readNote(`${FOLDER}/${at === 0 ? 'a' : 'b'}.md`, text, DEFAULT_READING);
    const entry = result.kind === 'note' ? result.note.entries[0] : undefined;
    assert.ok(result.kind === 'note' && entry);
    return { note: result.note, entry, id: '', owners: [], side: 'us' };
  });
}

function isTicked(document: vscode.TextDocument): boolean {
  return document.getText().includes('- [x] 发送合同 @王强 📅 2026-11-17 ✅ 2026-11-20');
}

function all(...names: readonly string[]): readonly (readonly [string, readonly EditOperation[]])[] {
  return names.map((name) => [`${FOLDER}/${name}`, SENT]);
}

async function open(name: string, text = NOTE): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeNote(`${FOLDER}/${name}`, text));
  // The editor may still hold the text of a note of that name from the test before.
  await until('the note stands as it was written', () => !document.isDirty && document.getText() === text);
  return document;
}

function isSent(document: vscode.TextDocument): boolean {
  return document.getText().includes('status: sent');
}

async function type(document: vscode.TextDocument, words: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), words);
  await vscode.workspace.applyEdit(edit);
  await until('the words stand there', () => document.getText().endsWith(words));
}

function changesOf(files: FileAccess): NoteChanges {
  const pool = createInThreadReader(createReadOne(readNote), DEFAULT_READING);
  return new NoteChanges(
    pool,
    () => '2026-11-20' as LocalDate,
    files,
    async () => {},
  );
}
