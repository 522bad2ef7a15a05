import type * as vscode from 'vscode';
import { actionsFor, until } from '../support/hostNotes';

/**
 * The first action for a finding that is wanted, as soon as it is offered. While another extension is bringing its own actions for the kind of document, as
 * the one for Markdown does with the first note that opens, VS Code answers with none at all; the light bulb asks again then, and so does this.
 */
export async function offeredFor(
  uri: vscode.Uri,
  finding: vscode.Diagnostic,
  isWanted: (action: vscode.CodeAction) => boolean,
  kind?: string,
): Promise<vscode.CodeAction> {
  let wanted: vscode.CodeAction | undefined;
  await until(`what is wanted is offered for “${finding.message}”`, async () => {
    wanted = (await actionsFor(uri, finding, kind)).find(isWanted);
    return wanted !== undefined;
  });
  if (!wanted) throw new Error('unreachable: it was waited for');
  return wanted;
}
