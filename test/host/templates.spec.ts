import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsIn, noteUri, until, writeNote } from '../support/hostNotes';

const PATH = '.rapport/templates/en/minutes.md';
const TEMPLATE = '---\ntemplate: minutes\n---\n# {{titel}}\n\n{{#goals}}\n- {{}}\n{{/goals}}\n';

describe('a template of the workspace’s own', () => {
  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  afterEach(closeAll);

  after(() => vscode.workspace.fs.delete(noteUri('.rapport'), { recursive: true }));

  it('shows a name that it does not have at its place, and no rule of notes', async () => {
    const uri = await writeNote(PATH, TEMPLATE);
    await vscode.window.showTextDocument(uri);
    await until('the mistake is shown', () => findingsIn(uri).length > 0);
    const codes = findingsIn(uri).map(({ code, range }) => [String(code), range.start.line, range.start.character]);
    assert.deepEqual(codes[0], ['template/unknown-variable', 3, 2]);
    assert.ok(codes.every(([code]) => String(code).startsWith('template/')));
  });

  it('proposes the names that may stand between the braces, with what they mean', async () => {
    const uri = await writeNote(PATH, TEMPLATE);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const at = document.positionAt(TEMPLATE.indexOf('{{}}') + 2);
    let labels: readonly unknown[] = [];
    await until('names are proposed', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        at,
      );
      labels = list.items.filter(({ detail }) => detail).map(({ label }) => label);
      return labels.length > 0;
    });
    assert.deepEqual(labels.slice(0, 2), ['text', 'outcome']);
    assert.ok(labels.includes('title'));
  });
});
