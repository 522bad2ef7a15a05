import * as vscode from 'vscode';
import type { DocumentFormat } from '../../src/core/report/formats/writeDocument';
import { decoded } from './decoded';
import { noteUri } from './hostNotes';

/** A report of the example that was sent: handed out again, it asks for nothing but how and where to. */
export const SENT_REPORT = 'clients/northwind-hotels/booking-website/reports/2026-11-06-weekly.md';

/**
 * Hands a report out through the command of the built extension, a person's two answers given in the place of the lists on the screen.
 *
 * @returns all that stands in the file that was saved
 */
export async function savedByHand(format: DocumentFormat, report = SENT_REPORT): Promise<string> {
  const { showQuickPick, showSaveDialog } = vscode.window;
  const target = noteUri(`handed-out.${format}`);
  const takes = async (rows: readonly (vscode.QuickPickItem & { readonly format?: string })[]) =>
    rows.find((row) => row.format === format);
  Object.assign(vscode.window, { showQuickPick: takes, showSaveDialog: async () => target });
  try {
    await vscode.commands.executeCommand('rapport.handOutReport', report);
    return await decoded(format, await vscode.workspace.fs.readFile(target));
  } finally {
    Object.assign(vscode.window, { showQuickPick, showSaveDialog });
    await vscode.workspace.fs.delete(target).then(undefined, () => undefined);
  }
}
