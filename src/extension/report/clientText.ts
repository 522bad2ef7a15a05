import * as vscode from 'vscode';
import { loadPart } from '../parts/loadPart';

const SCHEME = 'rapport-report';

/** Texts that the editor shows and nobody edits: what the client gets of a report note, and what a document would say before it is written. */
export class ClientTexts implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly ahead = new Map<string, string>();
  private readonly registered = vscode.Disposable.from(
    this.changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.changed.event,
      provideTextDocumentContent: (uri) => this.textOf(uri),
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === 'markdown' && document.uri.scheme !== SCHEME)
        this.changed.fire(this.of(document.uri));
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.ahead.delete(uri.toString())),
  );

  /** What the client gets of a report note: no data of the record, no comments, nothing that no format lets out. */
  of(report: vscode.Uri): vscode.Uri {
    return vscode.Uri.from({ scheme: SCHEME, path: report.path, query: report.toString() });
  }

  /** A text under a name, for a tab; shown anew where it is open already. */
  preview(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md` });
    this.ahead.set(uri.toString(), text);
    this.changed.fire(uri);
    return uri;
  }

  dispose(): void {
    this.registered.dispose();
  }

  private async textOf(uri: vscode.Uri): Promise<string> {
    const text = this.ahead.get(uri.toString());
    if (text !== undefined || uri.query === '') return text ?? '';
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri.query));
    const { clientMarkdown } = await loadPart.reports();
    return clientMarkdown(document.getText().replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n\s*/, ''));
  }
}
