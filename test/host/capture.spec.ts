import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answered, closeAll, noteUri, readNote } from '../support/hostNotes';

/** Rows of the sidebar, as a command gets them. */
const BOOKING = { project: { id: 'northwind hotels/booking website' } };
const SHOP = { project: { id: '示例食品有限公司/小程序商城' } };

/** The path of the note that stands open, below the workspace. */
function openedNote(): string {
  return vscode.workspace.asRelativePath(vscode.window.activeTextEditor?.document.uri ?? noteUri(''));
}

describe('writing something down', () => {
  const made: vscode.Uri[] = [];
  const run = async (command: string, row: unknown): Promise<string> => {
    await answered(vscode.commands.executeCommand(command, row));
    const path = openedNote();
    made.push(noteUri(path));
    return path;
  };

  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  afterEach(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  it('drafts the next report by its plan', async () => {
    const path = await run('rapport.newWeeklyReport', BOOKING);
    assert.equal(path, 'clients/northwind-hotels/booking-website/reports/2026-11-20-weekly-report.md');
    const text = await readNote(noteUri(path));
    assert.match(text, /period: \{ from: 2026-11-07, to: 2026-11-20 \}/);
    assert.match(text, /status: draft/);
    assert.match(text, /## Next steps\n/);
  });

  it('opens the draft that the period has already', async () => {
    await answered(vscode.commands.executeCommand('rapport.newWeeklyReport', SHOP));
    assert.equal(openedNote(), 'clients/示例食品/小程序商城/报告/2026-11-20-双周报.md');
  });

  it('writes a call down with whom and what for, and what is still open', async () => {
    const path = await run('rapport.logTalk', BOOKING);
    assert.equal(path, 'clients/northwind-hotels/booking-website/log/2026-11-20-call-with-helen-marsh.md');
    const text = await readNote(noteUri(path));
    assert.match(text, /type: call\ntitle: Call with Helen Marsh\n/);
    assert.match(text, /purpose: progress\nparticipants:\n {2}- Helen Marsh\n/);
    assert.match(text, /## Still open\n\n- \[\[/);
  });

  it('gives a second note of the same name a number', async () => {
    await run('rapport.logTalk', BOOKING);
    assert.match(await run('rapport.logTalk', BOOKING), /call-with-helen-marsh-2\.md$/);
  });
});
