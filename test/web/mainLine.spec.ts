import * as vscode from 'vscode';
import { offeredFor } from '../host/offeredFor';
import { answered, closeAll, findingsIn, noteUri, readNote, ruleOf, until } from '../support/hostNotes';
import { savedByHand } from '../support/savedByHand';
import { SEALED, serveStudioFromMemory } from './memoryFiles';

const PROJECT = 'clients/northwind-hotels/booking-website';

describe('in a browser, on files that are on no disk and cannot be searched,', () => {
  let files: vscode.Disposable;

  before(async () => {
    const extension = vscode.extensions.getExtension('rapport.rapport');
    if (!extension) throw new Error('the extension is not installed');
    // Before the extension looks for its notes, as the file systems of repository hosts are there from the start.
    files = await serveStudioFromMemory(extension.extensionUri);
    await extension.activate();
  });

  afterEach(closeAll);

  after(() => files.dispose());

  const names = async (folder: string) =>
    (await vscode.workspace.fs.readDirectory(noteUri(`${PROJECT}/${folder}`))).map(([name]) => name);

  /** The project of the note at hand is suggested first. */
  const showProject = () => vscode.window.showTextDocument(noteUri(`${PROJECT}/project.md`));

  it('nothing of Node or of a disk is there', () => {
    equal(typeof process !== 'undefined' && process.versions?.node, false);
    equal(typeof Worker, 'function');
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) equal(uri.scheme, 'rapport-memory');
  });

  it('problems are found', async () => {
    const uri = noteUri(`${PROJECT}/meetings/2026-10-27-design-review.md`);
    await until('a meeting without goals is found', () => rules(uri).includes('goals/missing-goals'));
  });

  it('a fix changes the text of the editor and saves nothing', async () => {
    const uri = noteUri(`${PROJECT}/meetings/2026-10-27-design-review.md`);
    const saved = await readNote(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const finding = findingsIn(uri).find((each) => ruleOf(each) === 'goals/missing-goals');
    if (!finding) throw new Error('the meeting without goals is no longer found');
    const { edit } = await offeredFor(
      uri,
      finding,
      (action) => action.edit !== undefined,
      vscode.CodeActionKind.QuickFix.value,
    );
    if (!edit) throw new Error('the fix has no edit');
    await vscode.workspace.applyEdit(edit);
    await until('the fix is typed', () => document.isDirty);
    equal(await readNote(uri), saved);
  });

  it('the tree is walked with the keyboard, from a client to a line of a note', async () => {
    const deeper = ['list.expand', 'list.focusDown'];
    const steps = ['rapport.projects.focus', 'list.focusFirst', ...deeper, ...deeper, ...deeper, 'list.select'];
    await until('a note opens from the tree', async () => {
      for (const step of steps) await vscode.commands.executeCommand(step);
      return vscode.window.activeTextEditor?.document.uri.scheme === 'rapport-memory';
    });
  });

  it('the next meeting note is written', async () => {
    const before = await names('meetings');
    await until('the note is there', async () => {
      await showProject();
      await answered(vscode.commands.executeCommand('rapport.newMeetingNote'));
      return (await names('meetings')).length > before.length;
    });
    const made = (await names('meetings')).filter((name) => !before.includes(name));
    equal(made.join(), '2026-11-20-progress-meeting.md');
    const text = await readNote(noteUri(`${PROJECT}/meetings/${made[0]}`));
    if (!/## Still open\n\n- \[\[2026-11-10-progress\|/.test(text))
      throw new Error(`nothing was carried over:\n${text}`);
  });

  it('a call is written down', async () => {
    await showProject();
    await answered(vscode.commands.executeCommand('rapport.logTalk'));
    const name = '2026-11-20-call-with-helen-marsh.md';
    await until('the note is there', async () => (await names('log')).includes(name));
  });

  it('a pasted chat is shown unsaved', async () => {
    await showProject();
    await vscode.env.clipboard.writeText('[14:03, 19/11/2026] Helen Marsh: When can we see the photos?');
    await answered(vscode.commands.executeCommand('rapport.newNoteFromClipboard'));
    const document = vscode.window.activeTextEditor?.document;
    equal(document?.isUntitled, true);
    const text = document?.getText() ?? '';
    if (!text.includes('- When can we see the photos? [from:: Helen Marsh]')) throw new Error(text);
  });

  it('a note is adopted, and nothing of it is saved', async () => {
    const text = '# Booking website, meeting of 19 November 2026\n\nAttendees: Helen Marsh\n';
    const uri = noteUri('old.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await answered(vscode.commands.executeCommand('rapport.adoptNote', uri));
    const document = await vscode.workspace.openTextDocument(uri);
    const head =
      '---\ntype: meeting\ndate: 2026-11-19\nproject: Booking website\nparticipants:\n  - Helen Marsh\n---\n\n';
    await until('its frontmatter stands there', () => document.getText() === head + text);
    equal(await readNote(uri), text);
  });

  it('a folder is adopted although one of its files cannot be opened', async () => {
    const text = 'Attendees: Helen Marsh\n';
    for (const name of ['2026-11-18.md', SEALED, '2026-11-19.md']) {
      await vscode.workspace.fs.writeFile(noteUri(`old/${name}`), new TextEncoder().encode(text));
    }
    await answered(vscode.commands.executeCommand('rapport.adoptFolder', noteUri('old')));
    for (const date of ['2026-11-18', '2026-11-19']) {
      const document = await vscode.workspace.openTextDocument(noteUri(`old/${date}.md`));
      equal(document.getText(), `---\ntype: meeting\ndate: ${date}\nparticipants:\n  - Helen Marsh\n---\n\n${text}`);
    }
  });

  it('a client report is written, and nothing internal in it', async () => {
    // A draft that stands would be brought up to date.
    const draft = noteUri(`${PROJECT}/reports/2026-11-13-weekly.md`);
    equal(findingsIn(draft).length > 0, true);
    await vscode.workspace.fs.delete(draft);
    await until('the draft is gone', () => findingsIn(draft).length === 0);
    const before = await names('reports');
    await until('the report is there', async () => {
      await showProject();
      await answered(vscode.commands.executeCommand('rapport.generateClientReport'));
      return (await names('reports')).length > before.length;
    });
    const made = (await names('reports')).filter((name) => !before.includes(name));
    equal(made.join(), '2026-11-20-northwind-hotels.md');
    const text = await readNote(noteUri(`${PROJECT}/reports/${made[0]}`));
    if (/unplanned days|do not take the bait/.test(text))
      throw new Error(`something internal is in the report:\n${text}`);
  });

  for (const format of ['docx', 'eml', 'html'] as const)
    it(`a report is saved as ${format}`, async () => {
      const text = await savedByHand(format);
      if (!text.includes('Guest account')) throw new Error(text);
    });

  it('the dashboard opens', async () => {
    await vscode.commands.executeCommand('rapport.openDashboard');
    const isDashboard = ({ input }: vscode.Tab) =>
      input instanceof vscode.TabInputWebview && input.viewType.includes('rapport.dashboard');
    await until('its tab is there', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isDashboard)));
  });

  it('a note that is deleted takes its problems along', async () => {
    const uri = noteUri(`${PROJECT}/meetings/2026-11-21-gone.md`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('---\ntype: meeting\n---\n'));
    await until('it is judged', () => findingsIn(uri).length > 0);
    await vscode.workspace.fs.delete(uri);
    await until('nothing is left of it', () => findingsIn(uri).length === 0);
  });
});

function rules(uri: vscode.Uri): readonly string[] {
  return findingsIn(uri).map(ruleOf);
}

/** The assertions of Node are not there in a browser. */
function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`expected ${String(expected)}, not ${String(actual)}`);
}
