import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readPolicy, today } from '../../src/extension/policy/readPolicy';
import { answered, closeAll, findingsIn, ruleOf, until } from '../support/hostNotes';

const WEEKLY = 'meetings/2026-11-18-weekly.md';
const PROJECT = 'clients/northwind-hotels/booking-website';

describe('a workspace of fifty folders that nobody trusts', () => {
  const folders = () => vscode.workspace.workspaceFolders ?? [];
  const studio = (path: string) => {
    const folder = folders()[0];
    assert.ok(folder);
    return vscode.Uri.joinPath(folder.uri, path);
  };

  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  afterEach(closeAll);

  it('is one', () => {
    assert.equal(folders().length, 50);
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('is read in each of its folders, whatever they are called', async () => {
    for (const { uri } of folders().slice(1)) {
      const meeting = vscode.Uri.joinPath(uri, WEEKLY);
      await until(`${meeting.path} is judged`, () => findingsIn(meeting).length > 0);
    }
  });

  it('does not bring settings into force', () => {
    const meeting = vscode.Uri.joinPath(folders()[1]?.uri ?? studio(''), WEEKLY);
    assert.ok(findingsIn(meeting).map(ruleOf).includes('goals/missing-goals'), 'the workspace turns this rule off');
    assert.equal(today(), '2026-11-20', 'the day of the user’s own settings');
    assert.deepEqual([...readPolicy().reading.headings], [], 'a folder adds a heading');
  });

  it('does not bring templates into force', async () => {
    const written = studio(`${PROJECT}/meetings/2026-11-20-progress-meeting.md`);
    // The project of the note at hand is suggested first.
    await vscode.window.showTextDocument(studio(`${PROJECT}/project.md`));
    await until('the note is written', async () => {
      await answered(vscode.commands.executeCommand('rapport.newMeetingNote'));
      return isThere(written);
    });
    const text = (await vscode.workspace.openTextDocument(written)).getText();
    assert.match(text, /type: meeting/);
    assert.doesNotMatch(text, /PLANTED/);
  });

  it('loses the notes of a folder with the folder, and gets them with it', async () => {
    const last = folders().at(-1);
    assert.ok(last);
    const meeting = vscode.Uri.joinPath(last.uri, WEEKLY);
    await changeFolders(last.index, 1);
    await until('nothing is left of its notes', () => findingsIn(meeting).length === 0);
    await changeFolders(last.index, 0, { uri: last.uri });
    await until('they are back', () => findingsIn(meeting).length > 0);
  });

  it('gets a sample in the folder that was picked', async () => {
    const sample = studio('rapport-sample/README.md');
    await until('the sample is there', async () => {
      await answered(vscode.commands.executeCommand('rapport.createSample'));
      return isThere(sample);
    });
  });
});

/** Changes the folders of the workspace, and waits until that has happened: only then may they be changed again. */
async function changeFolders(...change: Parameters<typeof vscode.workspace.updateWorkspaceFolders>): Promise<void> {
  const happened = new Promise((done) => {
    const once = vscode.workspace.onDidChangeWorkspaceFolders((event) => {
      once.dispose();
      done(event);
    });
  });
  assert.equal(vscode.workspace.updateWorkspaceFolders(...change), true);
  await happened;
}

function isThere(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
