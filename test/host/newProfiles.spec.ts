import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/core/model/analysis';
import type { AnalysisFeed } from '../../src/extension/analysis/analysisFeed';
import { NewNotes } from '../../src/extension/commands/newNotes';
import { Templates } from '../../src/extension/commands/templates';
import { analyse } from '../support/analyse';
import { closeAll, noteUri, writeNote } from '../support/hostNotes';

const FILES: Readonly<Record<string, string>> = {
  'clients/quince-ltd/about.md': '---\ntype: client\nname: Quince, Ltd\n---\n',
  'clients/quince-ltd/shop/basics.md': '---\ntype: project\nname: Quince Shop\n---\n',
  'clients/木瓜教育/资料.md': '---\ntype: client\nname: 木瓜教育\n---\n',
  'clients/木瓜教育/选课/资料.md': '---\ntype: project\nname: 选课系统\n---\n',
  // Nobody can tell whose profile it is.
  'clients/plum/client.md': '---\nname: [\n---\n',
};

/** A profile of whose is asked for, and which file is open then: one that was there, or a new one by itself in its folder. */
const CASES: readonly (readonly [client: string, project: string | undefined, path: string])[] = [
  ['quince,  LTD', undefined, 'clients/quince-ltd/about.md'],
  ['木瓜教育', undefined, 'clients/木瓜教育/资料.md'],
  ['Plum', undefined, 'clients/plum/client.md'],
  ['quince, ltd', 'quince shop', 'clients/quince-ltd/shop/basics.md'],
  ['木瓜教育', '选课系统', 'clients/木瓜教育/选课/资料.md'],
  // Nearly equal names, and a project of another client, are others.
  ['Quince Ltd', undefined, 'clients/quince-ltd-2/client.md'],
  ['木瓜 教育', undefined, 'clients/木瓜-教育/client.md'],
  ['木瓜教育', 'Quince Shop', 'clients/木瓜教育/quince-shop/project.md'],
];

describe('a new profile', () => {
  const analysis = { ...analyse(FILES, '2026-11-20'), asOf: '2026-11-20' } as unknown as Analysis;
  const feed: AnalysisFeed = {
    current: analysis,
    onDidAnalyse: () => new vscode.Disposable(() => undefined),
    ready: async () => analysis,
    settle: async () => undefined,
  };
  const made = new Set(Object.keys(FILES));

  before(async () => {
    for (const [path, text] of Object.entries(FILES)) await writeNote(path, text);
  });

  after(async () => {
    for (const path of made) await vscode.workspace.fs.delete(noteUri(path));
  });

  afterEach(closeAll);

  for (const [client, project, path] of CASES) {
    it(`of ${project === undefined ? client : `${client}’s ${project}`}: ${path in FILES ? 'opens' : 'makes'} ${path}`, async () => {
      const extension = vscode.extensions.getExtension('rapport.rapport');
      assert.ok(extension);
      const newNotes = new NewNotes(feed, new Templates(extension.extensionUri));
      await typing(project ?? client, () =>
        project === undefined ? newNotes.newClient() : newNotes.newProject(client.toLowerCase()),
      );
      made.add(path);
      assert.equal(vscode.workspace.asRelativePath(vscode.window.activeTextEditor?.document.uri ?? ''), path);
      const inFolder = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(noteUri(path), '..'));
      assert.deepEqual(
        inFolder.filter(([name]) => name.endsWith('.md')).map(([name]) => name),
        [path.slice(path.lastIndexOf('/') + 1)],
      );
    });
  }

  it('has the cursor where the name of the first contact is to stand', async () => {
    const extension = vscode.extensions.getExtension('rapport.rapport');
    assert.ok(extension);
    await typing('Quince & Sons', () => new NewNotes(feed, new Templates(extension.extensionUri)).newClient());
    made.add('clients/quince-sons/client.md');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { text } = editor.document.lineAt(editor.selection.active);
    assert.equal(text, '  - name: ');
    assert.equal(editor.selection.active.character, text.length);
  });
});

/** Runs something that asks for a name once, and answers it. */
async function typing(name: string, run: () => Promise<void>): Promise<void> {
  const { showInputBox } = vscode.window;
  Object.assign(vscode.window, { showInputBox: async () => name });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { showInputBox });
  }
}
