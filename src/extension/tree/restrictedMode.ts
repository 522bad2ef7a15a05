import * as vscode from 'vscode';

/** Says above the rows of a view what a workspace that is not trusted does not get; gone when it is. */
export function stateRestrictedMode(view: vscode.TreeView<unknown>): vscode.Disposable {
  if (!vscode.workspace.isTrusted) {
    view.message = vscode.l10n.t(
      'Restricted Mode: settings and templates of this workspace are off until you trust it.',
    );
  }
  return vscode.workspace.onDidGrantWorkspaceTrust(() => {
    view.message = undefined;
  });
}
