import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createEngine } from '../../src/core/analysis/engine';
import type { Analysis } from '../../src/core/model/analysis';
import type { LocalDate } from '../../src/core/model/date';
import type { Note } from '../../src/core/model/note';
import type { TrackedEntry } from '../../src/core/model/snapshot';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote as read } from '../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import type { AnalysisFeed } from '../../src/extension/analysis/analysisFeed';
import { EntryDrag } from '../../src/extension/tree/entryDrag';
import { closeAll, noteUri, readNote, until, writeNote } from '../support/hostNotes';

const TODAY = '2026-11-20' as LocalDate;
const PATH = 'sidebar-test/meeting.md';
const NOTE = `---
type: meeting
date: 2026-11-10
project: Harbour
---

## Client questions

- Which browsers do you support?

## Risks

- The vendor is late

## Action items

- [ ] Send the plan 📅 2026-11-12
`;

describe('the commands on entries, at the cursor', () => {
  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  afterEach(closeAll);

  after(() => vscode.workspace.fs.delete(noteUri('sidebar-test'), { recursive: true }));

  for (const [command, words, expected] of [
    ['rapport.answer', 'Which browsers', /support\? \[answered:: \d{4}-\d\d-\d\d\]/],
    ['rapport.disclose', 'The vendor', /late \[disclosed:: \d{4}-\d\d-\d\d\]/],
    ['rapport.answer', 'The vendor', /late \[resolved:: \d{4}-\d\d-\d\d\]/],
  ] as const) {
    it(`${command} writes its day on “${words}” and saves nothing`, async () => {
      const document = await openAt(words);
      await until('the entry is known', async () => {
        await vscode.commands.executeCommand(command);
        return expected.test(document.getText());
      });
      assert.ok(document.isDirty);
      assert.equal(await readNote(document.uri), NOTE);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), NOTE);
    });
  }

  it('leaves a note alone whose line is nothing that fits', async () => {
    const document = await openAt('Send the plan');
    await vscode.commands.executeCommand('rapport.disclose');
    assert.equal(document.getText(), NOTE);
  });
});

describe('dragging an entry', () => {
  const analysis = analyse();
  const feed = { current: analysis } as Pick<AnalysisFeed, 'current'>;
  const entries = analysis.snapshot.projects.flatMap((project) => project.entries);

  it('carries every chosen entry to the row it is dropped on', async () => {
    const transfer = new vscode.DataTransfer();
    new EntryDrag(feed).handleDrag([...entries.map((tracked) => ({ tracked })), { other: 1 }], transfer);
    let landed: readonly TrackedEntry[] = [];
    const target = { row: 'Li Wei' };
    const drop = new EntryDrag<object>(feed, (row, dropped) => {
      assert.equal(row, target);
      landed = dropped;
    });
    await drop.handleDrop(target, transfer);
    assert.deepEqual(landed, entries);
  });

  it('leaves out what has gone since, and takes nothing else', async () => {
    const drop = new EntryDrag<object>(feed, () => assert.fail('nothing was to be dropped'));
    const transfer = new vscode.DataTransfer();
    await drop.handleDrop({}, transfer);
    transfer.set('application/vnd.rapport.entries', new vscode.DataTransferItem('["gone"]'));
    await drop.handleDrop({}, transfer);
    await drop.handleDrop(undefined, transfer);
  });
});

async function openAt(words: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeNote(PATH, NOTE));
  const at = document.positionAt(document.getText().indexOf(words));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
  return document;
}

function analyse(): Analysis {
  const result = read('shop/m.md', NOTE, DEFAULT_READING);
  assert.equal(result.kind, 'note');
  const { note } = result as { readonly note: Note };
  return createEngine(DEFAULT_JUDGING, TODAY).update({ changed: [note], removed: [] });
}
