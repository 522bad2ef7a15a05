import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/hostNotes';

describe('every command', () => {
  const extension = vscode.extensions.getExtension('rapport.rapport');
  const contributed: readonly { command: string }[] = extension?.packageJSON.contributes.commands ?? [];

  before(() => extension?.activate());

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is contributed', () => assert.ok(contributed.length > 0));

  for (const { command } of contributed) {
    it(`runs with nothing selected, and ends when the person gives up: ${command}`, async () => {
      let ended = false;
      const run = Promise.resolve(vscode.commands.executeCommand(command)).finally(() => {
        ended = true;
      });
      run.catch(() => undefined);
      await until(`${command} waits for no answer`, async () => {
        if (!ended) await giveUp();
        return ended;
      });
      await run;
    });
  }
});

/** Escape on whatever is asked, and away with whatever is said. */
async function giveUp(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await vscode.commands.executeCommand('notifications.clearAll');
}
