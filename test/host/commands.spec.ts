import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** How long a command may take that asks nothing; one that asks is answered with Escape. */
const PATIENCE = 400;

describe('every command', () => {
  const extension = vscode.extensions.getExtension('rapport.rapport');
  const contributed: readonly { command: string }[] = extension?.packageJSON.contributes.commands ?? [];

  before(() => extension?.activate());

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is contributed', () => assert.ok(contributed.length > 0));

  for (const { command } of contributed) {
    it(`runs with nothing selected, and ends when the person gives up: ${command}`, async () => {
      const run = Promise.resolve(vscode.commands.executeCommand(command)).then(() => 'ended' as const);
      run.catch(() => undefined);
      for (let escapes = 0; escapes < 20; escapes++) {
        if ((await Promise.race([run, wait(PATIENCE)])) === 'ended') {
          return;
        }
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        await vscode.commands.executeCommand('notifications.clearAll');
      }
      assert.fail(`${command} still waits for an answer`);
    });
  }
});

function wait(milliseconds: number): Promise<'waited'> {
  return new Promise((done) => setTimeout(() => done('waited'), milliseconds));
}
