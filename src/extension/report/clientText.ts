import * as vscode from 'vscode';

const SCHEME = 'rapport-report';

/** What the client gets of a report note: the text without the record's own data at its top. */
export function clientTextUri(report: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: report.path, query: report.toString() });
}

/** Serves that text for previews and keeps it up to date while the note is edited. */
export function registerClientText(): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ query }) => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(query));
      return document.getText().replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n\s*/, '');
    },
  });
  const edits = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (document.languageId === 'markdown' && document.uri.scheme !== SCHEME) {
      changed.fire(clientTextUri(document.uri));
    }
  });
  return vscode.Disposable.from(provider, edits, changed);
}
