import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, noteUri, readNote, until, writeNote } from '../support/hostNotes';
import { SENT_REPORT, savedByHand } from '../support/savedByHand';

/** What the source can write, the bundle can fail to load: here the built extension writes each kind of file. */
describe('the built extension saves a report', () => {
  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  for (const format of ['docx', 'eml', 'html'] as const)
    it(`whole as ${format}`, async () => assert.match(await savedByHand(format), /Guest account/));

  for (const [to, warning] of [
    ['Helen Marsh', undefined],
    [
      'Helen Marsh, Jana Kovac',
      'The mail draft is addressed to Helen Marsh only. No e-mail address is known of: Jana Kovac.',
    ],
    ['Jana Kovac', 'The mail draft is addressed to nobody. No e-mail address is known of: Jana Kovac.'],
  ] as const)
    it(`and ${warning ? 'names who has no address' : 'warns of nobody'} in a mail to ${to}`, async () => {
      const path = SENT_REPORT.replace('weekly', `to-${to.length}`);
      const text = (await readNote(noteUri(SENT_REPORT))).replace('to: [Helen Marsh]', `to: [${to}]`);
      const uri = await writeNote(path, text);
      const { showWarningMessage } = vscode.window;
      const warnings: string[] = [];
      Object.assign(vscode.window, { showWarningMessage: async (message: string) => void warnings.push(message) });
      try {
        await vscode.workspace.openTextDocument(uri);
        await until('the report is known', async () => (await lensesOver(uri)).includes('Sent 2026-11-06'));
        await savedByHand('eml', path);
        assert.deepEqual(warnings, warning ? [warning] : []);
      } finally {
        Object.assign(vscode.window, { showWarningMessage });
        await closeAll();
        await vscode.workspace.fs.delete(uri);
      }
    });
});

async function lensesOver(uri: vscode.Uri): Promise<readonly string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
  return lenses.flatMap(({ command }) => command?.title ?? []);
}
