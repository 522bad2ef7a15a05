import assert from 'node:assert/strict';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { createFile, notWritable } from '../../src/extension/commands/createFile';
import { analyse } from '../support/analyse';
import { answered, closeAll, findingsIn, noteUri, ruleOf, until, writeNote } from '../support/hostNotes';

const FOREIGN = 'library';
const MEETING = '---\ntype: meeting\ndate: 2026-11-19\n---\n';

describe('notes that are not ours, or not right', () => {
  const made: vscode.Uri[] = [];
  const write = async (path: string, text: string): Promise<vscode.Uri> => {
    const uri = await writeNote(path, text);
    made.push(uri);
    return uri;
  };

  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  afterEach(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri, { useTrash: false });
  });

  it('leaves five hundred files of somebody else alone', async () => {
    const readme = '# Library\n\n## Usage\n\n- [ ] install it\n- call `run()`\n\nWe will add more examples.\n';
    for (let i = 0; i < 500; i++) await write(`${FOREIGN}/package-${i}/README.md`, readme);
    const marker = await write(
      `clients/northwind-hotels/booking-website/meetings/2026-11-19-after.md`,
      '---\ntype: meeting\n---\n',
    );
    await until('what came later is judged', () => findingsIn(marker).length > 0);
    assert.deepEqual(made.filter((uri) => uri.path.includes(FOREIGN)).flatMap(findingsIn), []);
  });

  it('says of a note that does not parse what is wrong, and of the others what it said before', async () => {
    const good = await write(
      'clients/northwind-hotels/booking-website/meetings/2026-11-19-good.md',
      '---\ntype: meeting\ndate: 2026-11-19\n---\n',
    );
    await until('the good note is judged', () => findingsIn(good).length > 0);
    const before = findingsIn(good).map(ruleOf);
    const bad = await write(
      'clients/northwind-hotels/booking-website/meetings/2026-11-19-bad.md',
      '---\ntype: meeting\ntitle: [\n---\n',
    );
    await until('the fault is shown', () =>
      findingsIn(bad).some((finding) => ruleOf(finding) === 'format/frontmatter'),
    );
    assert.deepEqual(findingsIn(good).map(ruleOf), before);
  });

  it('does not enter a folder that the settings exclude, however its notes change', async () => {
    const exclusions = vscode.workspace.getConfiguration('files', noteUri('archive'));
    await exclusions.update('exclude', { 'archive/': true, '**/archive': true }, vscode.ConfigurationTarget.Workspace);
    try {
      const hidden = await write('archive/meetings/2026-11-19-old.md', MEETING);
      const shown = await write('projects/meetings/2026-11-19-new.md', MEETING);
      let entered = false;
      await until('the note beside it is judged', () => {
        entered ||= findingsIn(hidden).length > 0;
        return findingsIn(shown).length > 0;
      });
      assert.equal(entered, false, 'not for a moment');
    } finally {
      await exclusions.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('finds a note that came together with its folders', async () => {
    for (let round = 0; round < 5; round++) {
      const uri = noteUri(`moved-${round}/here/with/all/its/meetings/2026-11-19-moved.md`);
      await mkdir(vscode.Uri.joinPath(uri, '..').fsPath, { recursive: true });
      await writeFile(uri.fsPath, MEETING);
      made.push(uri);
    }
    await until('every note is judged', () => made.every((uri) => findingsIn(uri).length > 0));
  });

  it('reads a folder that may not be written to', async () => {
    const uri = await write('sealed/meetings/2026-11-19-sealed.md', MEETING);
    const folder = vscode.Uri.joinPath(uri, '..').fsPath;
    await chmod(folder, 0o555);
    try {
      await until('the note is judged', () => findingsIn(uri).length > 0);
    } finally {
      await chmod(folder, 0o755);
    }
  });

  describe('on a file system that refuses whatever is written', () => {
    const text = 'Attendees: Helen Marsh\n';
    const uri = vscode.Uri.parse('rapport-sealed:/archive/2026-11-19.md');
    const folder = vscode.Uri.joinPath(uri, '..');
    const { showInformationMessage, showErrorMessage } = vscode.window;
    const told: string[] = [];
    const tell = async (message: string) => void told.push(message);
    let served: vscode.Disposable | undefined;

    const serve = async (options: { readonly isReadonly: boolean }) => {
      served = vscode.workspace.registerFileSystemProvider(uri.scheme, new SealedFiles(uri.path, text), options);
      await until(
        'VS Code knows of the file system',
        () => vscode.workspace.fs.isWritableFileSystem(uri.scheme) === !options.isReadonly,
      );
    };

    beforeEach(() => {
      told.length = 0;
      Object.assign(vscode.window, { showInformationMessage: tell, showErrorMessage: tell });
    });
    afterEach(() => {
      Object.assign(vscode.window, { showInformationMessage, showErrorMessage });
      served?.dispose();
    });

    it('adopts no note, and says why', async () => {
      await serve({ isReadonly: true });
      await answered(vscode.commands.executeCommand('rapport.adoptNote', uri));
      assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), text);
      assert.deepEqual(told, ['2026-11-19.md was left as it is: it is read-only.']);
    });

    for (const isReadonly of [true, false]) {
      it(`makes no note, and says what to do, where it ${isReadonly ? 'says so' : 'does not say so'}`, async () => {
        await serve({ isReadonly });
        assert.equal(await createFile(folder, 'new', '.md', MEETING), undefined);
        assert.deepEqual(told, [notWritable(vscode.Uri.joinPath(folder, 'new.md'))]);
      });
    }
  });

  it('changes nothing in a note that the settings make read-only: nobody could save it', async () => {
    const text = 'Attendees: Helen Marsh\n';
    const uri = await write('archive/2026-11-19.md', text);
    const files = vscode.workspace.getConfiguration('files', uri);
    await files.update('readonlyInclude', { 'archive/**': true }, vscode.ConfigurationTarget.Workspace);
    const inform = vscode.window.showInformationMessage;
    const told: string[] = [];
    vscode.window.showInformationMessage = async (message: string) => void told.push(message);
    try {
      await answered(vscode.commands.executeCommand('rapport.adoptNote', uri));
      assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), text);
      assert.deepEqual(told, ['2026-11-19.md was left as it is: it is read-only.']);
    } finally {
      vscode.window.showInformationMessage = inform;
      await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

describe('what changes while somebody is asked', () => {
  const PROJECT = 'clients/northwind-hotels/booking-website';
  const path = `${PROJECT}/meetings/2026-11-19-asked.md`;
  const text =
    '---\ntype: meeting\ndate: 2026-11-19\nproject: Booking website\nparticipants: [Priya Nair]\n---\n\n- [ ] Send the very first plan @{Priya Nair}\n';
  let note: vscode.Uri;

  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  beforeEach(async () => {
    note = await writeNote(path, text);
    await until('the note is judged', () => findingsIn(note).length > 0);
  });

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(note).then(undefined, () => undefined);
  });

  it('a note that is deleted under a question is not written again', async () => {
    const { snapshot } = analyse(
      { [path]: text, [`${PROJECT}/project.md`]: '---\ntype: project\n---\n' },
      '2026-11-20',
    );
    const [tracked] = snapshot.projects.flatMap(({ entries }) => entries);
    assert.ok(tracked);
    const asking = vscode.commands.executeCommand('rapport.redate', { tracked });
    await vscode.workspace.fs.delete(note);
    await answered(asking);
    await assert.rejects(async () => vscode.workspace.fs.stat(note));
  });
});

/** One file that can be read, and nothing that can be written. */
class SealedFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(
    private readonly path: string,
    private readonly text: string,
  ) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const isFolder = `${this.path}/`.startsWith(`${uri.path.replace(/\/$/, '')}/`) && uri.path !== this.path;
    if (!isFolder && uri.path !== this.path) throw vscode.FileSystemError.FileNotFound(uri);
    return {
      type: isFolder ? vscode.FileType.Directory : vscode.FileType.File,
      mtime: 0,
      ctime: 0,
      size: isFolder ? 0 : this.text.length,
    };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  readFile(): Uint8Array {
    return new TextEncoder().encode(this.text);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
