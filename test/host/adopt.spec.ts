import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AdoptionRefusal } from '../../src/core/capture/adopt/adoption';
import { folderItems } from '../../src/extension/capture/askFolder';
import { adoptionRefusalWords } from '../../src/extension/words/adoptionWords';
import { answered, closeAll, givenUp, noteUri, readNote, until, writeNote } from '../support/hostNotes';

const FOLDER = 'old-notes';
const MEETING =
  '# Booking website, meeting of 19 November 2026\r\n\r\nAttendees: Helen Marsh, Mara Lindqvist\r\n\r\nWe spoke about photos. ';
const HEAD =
  '---\r\ntype: meeting\r\ndate: 2026-11-19\r\nproject: Booking website\r\nparticipants:\r\n  - Helen Marsh\r\n  - Mara Lindqvist\r\n---\r\n\r\n';

describe('adopting notes', () => {
  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(noteUri(FOLDER), { recursive: true });
  });

  it('writes the frontmatter that was shown, saves nothing, and is undone in one step', async () => {
    const uri = await writeNote(`${FOLDER}/a.md`, `\ufeff${MEETING}`);
    await answered(vscode.commands.executeCommand('rapport.adoptNote', uri));
    const document = await vscode.workspace.openTextDocument(uri);
    await until('the frontmatter stands there', () => document.getText() === HEAD + MEETING);
    assert.equal(await readNote(uri), MEETING, 'the decoder drops the mark');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), MEETING);
    await vscode.commands.executeCommand('redo');
    await document.save();
    const bytes = await vscode.workspace.fs.readFile(uri);
    assert.deepEqual([...bytes], [...new TextEncoder().encode(`\ufeff${HEAD}${MEETING}`)]);
    await until('the preview is closed', () => previews().length === 0);
  });

  it('lists a folder, writes what is ticked in one step, and leaves alone what is not safe', async () => {
    const texts = {
      'b.md': MEETING,
      '周报 2026-11-19.md': '一切正常。\n',
      'broken.md': '---\ntitle: [\n---\n\nAttendees: Helen Marsh\n',
      'mixed.md': 'Attendees: Helen Marsh\r\nx\n',
      'list.md': '- [ ] buy milk\n',
      'diary.md': '2026-11-19\n\n- [ ] buy milk\n',
    };
    for (const [name, text] of Object.entries(texts)) await writeNote(`${FOLDER}/${name}`, text);
    const documents = new Map<string, vscode.TextDocument>();
    await until(
      'the new files can be found',
      async () => (await vscode.workspace.findFiles(`${FOLDER}/*.md`)).length === 6,
    );
    await answered(vscode.commands.executeCommand('rapport.adoptFolder', noteUri(FOLDER)));
    for (const name of Object.keys(texts)) {
      documents.set(name, await vscode.workspace.openTextDocument(noteUri(`${FOLDER}/${name}`)));
    }
    const dirty = [...documents].flatMap(([name, { isDirty }]) => (isDirty ? name : []));
    assert.deepEqual(dirty, ['b.md', '周报 2026-11-19.md']);
    assert.equal(documents.get('b.md')?.getText(), HEAD + MEETING);
    assert.equal(
      documents.get('周报 2026-11-19.md')?.getText(),
      '---\ntype: report\ndate: 2026-11-19\n---\n\n一切正常。\n',
    );
  });

  it('offers the workspace folder by its name, and the folders in it by their path', () => {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(root);
    const items = folderItems(root, ['a.md', `${FOLDER}/b.md`, `${FOLDER}/旧/c.md`, `${FOLDER}/旧/d.md`].map(noteUri));
    assert.deepEqual(
      items.map(({ label, description }) => `${label}: ${description}`),
      [`${root.name}: 4 notes`, `${FOLDER}: 3 notes`, `${FOLDER}/旧: 2 notes`],
    );
    assert.equal(items[0]?.folder.path, root.uri.path);
  });

  it('writes nothing when the list of a folder is left without an answer', async () => {
    const uri = await writeNote(`${FOLDER}/b.md`, MEETING);
    await until(
      'the new file can be found',
      async () => (await vscode.workspace.findFiles(`${FOLDER}/*.md`)).length === 1,
    );
    const { createQuickPick } = vscode.window;
    const ticked: (readonly string[])[] = [];
    vscode.window.createQuickPick = <T extends vscode.QuickPickItem>() => {
      const pick = createQuickPick<T>();
      const { show } = pick;
      pick.show = () => {
        ticked.push(pick.selectedItems.map(({ label }) => label));
        show.call(pick);
      };
      return pick;
    };
    try {
      await givenUp(vscode.commands.executeCommand('rapport.adoptFolder', noteUri(FOLDER)));
    } finally {
      vscode.window.createQuickPick = createQuickPick;
    }
    assert.deepEqual(ticked, [['b.md']], 'the list was shown');
    assert.equal((await vscode.workspace.openTextDocument(uri)).isDirty, false);
  });

  for (const [name, text] of [
    ['broken frontmatter', '---\ntitle: [\n---\n\nAttendees: Helen Marsh\n'],
    ['a record', '---\ntype: meeting\ndate: 2026-11-19\n---\n'],
    ['mixed line ends', 'Attendees: Helen Marsh\r\nx\n'],
  ] as const) {
    it(`asks nothing about ${name}, and leaves it as it is`, async () => {
      const uri = await writeNote(`${FOLDER}/x.md`, text);
      await vscode.commands.executeCommand('rapport.adoptNote', uri);
      assert.equal((await vscode.workspace.openTextDocument(uri)).isDirty, false);
      assert.equal(previews().length, 0);
    });
  }
});

describe('assigning records to a project', () => {
  const HOME = { project: 'Booking website', client: 'Northwind Hotels' };

  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(noteUri(FOLDER), { recursive: true });
  });

  it('names the project and its client in those that are ticked, and saves nothing', async () => {
    const ticked = await writeNote(`${FOLDER}/a.md`, '---\ntype: call\ndate: 2026-11-19 # by phone\n---\n\n# Photos\n');
    const bare = await writeNote(`${FOLDER}/2026-11-19 Besprechung meeting.md`, '# Meeting about photos\n');
    const left = await writeNote(`${FOLDER}/b.md`, '---\ntype: call\ndate: 2026-11-18\n---\n\n# Something else\n');
    await writeNote(`${FOLDER}/c.md`, '---\ntype: call\nclient: Somebody Else\n---\n\n# Of another client\n');
    const refused = await writeNote(`${FOLDER}/d.md`, '---\r\ntype: call\ndate: 2026-11-17\n---\n\n# Line ends\n');
    const offered = await tickedByHand(['Line ends', 'Photos', 'Meeting about photos'], () =>
      vscode.commands.executeCommand('rapport.assignProject'),
    );
    assert.ok(offered.includes('Something else') && !offered.includes('Of another client'));
    const textOf = async (uri: vscode.Uri) => (await vscode.workspace.openTextDocument(uri)).getText();
    const head = `project: ${HOME.project}\nclient: ${HOME.client}\n`;
    assert.equal(await textOf(ticked), `---\ntype: call\ndate: 2026-11-19 # by phone\n${head}---\n\n# Photos\n`);
    assert.equal(await textOf(bare), `---\n${head}---\n\n# Meeting about photos\n`);
    assert.equal(await textOf(left), await readNote(left));
    assert.equal(
      (await vscode.workspace.openTextDocument(refused)).isDirty,
      false,
      'one that is refused stops no other',
    );
    assert.equal(await readNote(bare), '# Meeting about photos\n');
  });

  /** Chooses the project, then ticks the notes of those titles once all are offered; gives back what was offered. */
  async function tickedByHand(titles: readonly string[], run: () => Thenable<unknown>): Promise<readonly string[]> {
    const { showQuickPick } = vscode.window;
    let offered: readonly string[] = [];
    const choose = async (rows: readonly vscode.QuickPickItem[], options?: vscode.QuickPickOptions) => {
      if (!options?.canPickMany) return rows.find(({ label }) => label === HOME.project);
      offered = rows.map(({ label }) => label);
      return titles.every((title) => offered.includes(title)) ? rows.filter(({ label }) => titles.includes(label)) : [];
    };
    Object.assign(vscode.window, { showQuickPick: choose });
    try {
      await until('the records are read', async () => {
        await run();
        return titles.every((title) => offered.includes(title));
      });
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    return offered;
  }
});

describe('why a note is not adopted', () => {
  const said = (...refusals: AdoptionRefusal[]) => refusals.map(adoptionRefusalWords);

  it('is said in words of its own for whatever somebody can do something about', () => {
    const refusals: AdoptionRefusal[] = [
      ...(['is-a-record', 'no-sign', 'broken-frontmatter', 'other-frontmatter', 'unsafe-text', 'too-large'] as const),
      ...(['timed-out', 'stale', 'not-found', 'would-change-other-values', 'vanished', 'unreadable'] as const),
      ...(['not-a-regular-file', 'outside-workspace', 'reader-failed'] as const),
    ];
    const words = said(...refusals);
    assert.equal(new Set(words).size, words.length);
  });

  it('is said in the same words where the same is to be done', () => {
    for (const same of [
      said('no-sign', 'not-a-record'),
      said('broken-frontmatter', 'no-frontmatter-map'),
      said('unsafe-text', 'not-utf8'),
      said('too-large', 'too-deep', 'line-too-long', 'frontmatter-too-large'),
    ]) {
      assert.equal(new Set(same).size, 1, same.join(' / '));
    }
  });
});

function previews(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff);
}
