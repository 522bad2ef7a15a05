import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsIn, ruleOf, until } from '../support/hostNotes';

const NOTE = 'meetings/2026-11-10.md';

describe('two folders with settings of their own', () => {
  const folder = (name: string) => {
    const found = vscode.workspace.workspaceFolders?.find((each) => each.name === name);
    assert.ok(found, `${name} is open`);
    return found;
  };
  const rulesIn = (name: string) => findingsIn(vscode.Uri.joinPath(folder(name).uri, NOTE)).map(ruleOf);

  before(async () => {
    await vscode.extensions.getExtension('rapport.rapport')?.activate();
    assert.equal(vscode.workspace.workspaceFolders?.length, 2, 'both folders are open');
    await until('both folders are judged', () => rulesIn('north').length > 0 && rulesIn('south').length > 0);
    // VS Code opens a folder, and one that comes again, before it has read the settings in it.
    await until('the settings of the south are in force', () => !rulesIn('south').includes('goals/missing-goals'));
  });

  it('judge a note by the rules of its own folder', () => {
    assert.ok(rulesIn('north').includes('goals/missing-goals'));
    assert.ok(!rulesIn('south').includes('goals/missing-goals'));
  });

  it('count days by the limits of its own folder', () => {
    assert.ok(rulesIn('north').includes('trust/question-unanswered'));
    assert.ok(!rulesIn('south').includes('trust/question-unanswered'));
  });

  it('bring a changed setting into force in its folder alone', async () => {
    const settings = () => vscode.workspace.getConfiguration('rapport', folder('south').uri);
    const set = (value: unknown) => settings().update('rules', value, vscode.ConfigurationTarget.WorkspaceFolder);
    const before = settings().inspect('rules')?.workspaceFolderValue;
    await set({ 'records/*': 'off' });
    try {
      await until('the rules of goals are back', () => rulesIn('south').includes('goals/missing-goals'));
      assert.ok(!rulesIn('south').some((rule) => rule.startsWith('records/')));
      assert.ok(rulesIn('north').some((rule) => rule.startsWith('records/')));
    } finally {
      await set(before);
    }
  });

  it('keep their problems when the other folder goes, and comes again: their notes go by other paths then', async () => {
    const [, south] = vscode.workspace.workspaceFolders ?? [];
    assert.equal(south?.name, 'south');
    const before = rulesIn('north').sort();
    const { uri, name } = south;
    // Asked before the folder goes: afterwards nobody finds it by its name.
    const rulesOfSouth = () => findingsIn(vscode.Uri.joinPath(uri, NOTE)).map(ruleOf);
    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 1));
    try {
      await until('the problems of the folder that went are gone', () => rulesOfSouth().length === 0);
      await until('those of the other stand', () => same(rulesIn('north').sort(), before));
    } finally {
      assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri, name }));
    }
    await until('the folder is judged again', () => rulesOfSouth().length > 0);
    await until('the other as before', () => same(rulesIn('north').sort(), before));
  });
});

const same = (one: readonly string[], other: readonly string[]) => one.join() === other.join();
