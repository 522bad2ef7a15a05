import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('activates in a workspace with notes', async () => {
    const extension = vscode.extensions.getExtension('rapport.rapport');
    assert.ok(extension, 'the extension is installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('offers every command it contributes', async () => {
    const extension = vscode.extensions.getExtension('rapport.rapport');
    const contributed: readonly { command: string }[] = extension?.packageJSON.contributes.commands ?? [];
    const offered = new Set(await vscode.commands.getCommands(true));
    const missing = contributed.map(({ command }) => command).filter((command) => !offered.has(command));
    assert.ok(contributed.length > 0);
    assert.deepEqual(missing, []);
  });
});
