import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/core/model/analysis';
import type { LocalDate } from '../../src/core/model/date';
import type { EditOperation } from '../../src/core/model/textEdit';
import type { AnalysisFeed } from '../../src/extension/analysis/analysisFeed';
import { RecentProject } from '../../src/extension/ask/recentProject';
import type { CaptureParts } from '../../src/extension/capture/captureParts';
import { logEntry } from '../../src/extension/capture/logEntry';
import { NoteWriter } from '../../src/extension/capture/noteWriter';
import { Templates } from '../../src/extension/commands/templates';
import { analyse } from '../support/analyse';
import { answered, closeAll, findingsIn, noteUri, readNote, until, writeNote } from '../support/hostNotes';

/** Rows of the sidebar, as a command gets them. */
const BOOKING = { project: { id: 'northwind hotels/booking website' } };
const SHOP = { project: { id: '示例食品有限公司/小程序商城' } };

const HARBOUR = '---\ntype: project\nname: Harbour\n---\n';

/** The path of the note that stands open, below the workspace. */
function openedNote(): string {
  return vscode.workspace.asRelativePath(vscode.window.activeTextEditor?.document.uri ?? noteUri(''));
}

describe('writing something down', () => {
  const made: vscode.Uri[] = [];
  const run = async (command: string, row: unknown): Promise<string> => {
    await answered(vscode.commands.executeCommand(command, row));
    const path = openedNote();
    made.push(noteUri(path));
    return path;
  };

  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  afterEach(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri, { recursive: true });
  });

  it('drafts the next report by its plan', async () => {
    const path = await run('rapport.newWeeklyReport', BOOKING);
    assert.equal(path, 'clients/northwind-hotels/booking-website/reports/2026-11-20-weekly-report.md');
    const text = await readNote(noteUri(path));
    assert.match(text, /period: \{ from: 2026-11-07, to: 2026-11-20 \}/);
    assert.match(text, /status: draft/);
    assert.match(text, /## Next steps\n/);
  });

  it('opens the draft that the period has already', async () => {
    await answered(vscode.commands.executeCommand('rapport.newWeeklyReport', SHOP));
    assert.equal(openedNote(), 'clients/示例食品/小程序商城/报告/2026-11-20-双周报.md');
  });

  it('proposes a title in the language of the project, whatever that of the editor', async () => {
    const path = await run('rapport.newMeetingNote', SHOP);
    assert.equal(path, 'clients/示例食品/小程序商城/会议/2026-11-20-进度会议.md');
    assert.match(await readNote(noteUri(path)), /title: 进度会议\n/);
  });

  it('logs an action with the day that was meant, counted from today and not from the day of the note', async () => {
    const path = 'clients/northwind-hotels/booking-website/meetings/2026-11-02-log.md';
    const uri = await writeNote(path, '---\ntype: meeting\ndate: 2026-11-02\n---\n\n## Action items\n');
    made.push(uri);
    await until('the note is read', () => findingsIn(uri).length > 0);
    await answered(vscode.commands.executeCommand('rapport.logAction', path, 'Call the printer @jonas next fri'));
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /- \[ \] Call the printer @jonas 📅 2026-11-27\n/);
  });

  it('counts “tomorrow” from the day it was said, where midnight passed over the open question', async () => {
    const evening = analysisOf({ 'h/project.md': HARBOUR, 'h/m.md': MEETING }, '2026-11-20');
    const morning = { ...evening, asOf: '2026-11-21' as LocalDate };
    const note = evening.snapshot.notes.get('h/m.md');
    assert.ok(note);
    const logged: EditOperation[] = [];
    const changes = { apply: async (_path: string, operations: EditOperation[]) => logged.push(...operations) > 0 };
    const parts = { feed: { ...feedOf(morning), ready: async () => evening }, changes, recent: NOTHING_RECENT };
    await answered(
      logEntry(parts as unknown as CaptureParts, 'action', { note, text: 'Call the printer @jonas tomorrow' }),
    );
    assert.deepEqual(logged, [{ op: 'add-entry', kind: 'action', text: 'Call the printer @jonas 📅 2026-11-22' }]);
  });

  it('writes a call down with whom and what for, and what is still open', async () => {
    const path = await run('rapport.logTalk', BOOKING);
    assert.equal(path, 'clients/northwind-hotels/booking-website/log/2026-11-20-call-with-helen-marsh.md');
    const text = await readNote(noteUri(path));
    assert.match(text, /type: call\ntitle: Call with Helen Marsh\n/);
    assert.match(text, /purpose: progress\nparticipants:\n {2}- Helen Marsh\n/);
    assert.match(text, /## Still open\n\n- \[\[/);
  });

  it('gives a second note of the same name a number', async () => {
    await run('rapport.logTalk', BOOKING);
    assert.match(await run('rapport.logTalk', BOOKING), /call-with-helen-marsh-2\.md$/);
  });

  it('shows a pasted chat as an unsaved note in its place, with what it asks and promises', async () => {
    await vscode.env.clipboard.writeText(
      '[14:03, 19/11/2026] Helen Marsh: When can we see the photos?\n[14:05, 19/11/2026] Priya Nair: I will send them by Friday.',
    );
    await answered(vscode.commands.executeCommand('rapport.newNoteFromClipboard', BOOKING));
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.match(document?.uri.path ?? '', /booking-website\/log\/2026-11-19-chat-with-helen-marsh\.md$/);
    const text = document?.getText() ?? '';
    assert.match(text, /participants:\n {2}- Helen Marsh\n {2}- Priya Nair\n/);
    assert.match(text, /- When can we see the photos\? \[from:: Helen Marsh\]/);
    assert.match(text, /- \[ \] Send them @\{Priya Nair\} 📅 2026-11-20/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.equal(
      await isThere('clients/northwind-hotels/booking-website/log/2026-11-19-chat-with-helen-marsh.md'),
      false,
    );
  });

  it('writes nothing for a project that has gone while somebody was asked', async () => {
    await writeLater({ 'gone/project.md': HARBOUR });
    assert.equal(await isThere('gone'), false, 'its folder does not come back');
  });

  it('writes a note to where the project has moved while somebody was asked', async () => {
    made.push(vscode.Uri.joinPath(await writeNote('moved/project.md', HARBOUR), '..'));
    await writeLater({ 'moved/project.md': HARBOUR });
    assert.match(openedNote(), /^moved\/log\//);
    assert.equal(await isThere('asked'), false);
  });

  it('uses keys that VS Code has for nothing else', async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const taken = [...defaults.getText().matchAll(/"key": "([^"]+)",\s+"command": "(?!rapport\.)/g)].map(
      ([, key]) => key,
    );
    const own: readonly { key: string }[] =
      vscode.extensions.getExtension('rapport.rapport')?.packageJSON.contributes.keybindings ?? [];
    const keys = own.map(({ key }) => key);
    assert.ok(keys.length > 20 && taken.length > 100);
    assert.deepEqual(
      keys.filter((key) => taken.includes(key)),
      [],
    );
  });
});

const MEETING = '---\ntype: meeting\ndate: 2026-11-20\nproject: Harbour\n---\n\n## Action items\n';
const NOTHING_RECENT = new RecentProject({ keys: () => [], get: () => undefined, update: async () => undefined });

function analysisOf(notes: Readonly<Record<string, string>>, asOf: string): Analysis {
  return { snapshot: analyse(notes, asOf).snapshot, asOf } as Analysis;
}

function feedOf(analysis: Analysis): AnalysisFeed {
  return {
    current: analysis,
    onDidAnalyse: () => new vscode.Disposable(() => undefined),
    ready: async () => analysis,
    settle: async () => undefined,
  };
}

const BLANK = { client: '', owner: '', due: '', shareWithClient: false };

/** Writes a note of a project that lay in another folder when the command was begun. */
async function writeLater(now: Readonly<Record<string, string>>): Promise<void> {
  const extension = vscode.extensions.getExtension('rapport.rapport');
  const [project] = analyse({ 'asked/project.md': HARBOUR }, '2026-11-20').snapshot.projects;
  assert.ok(extension && project);
  const writer = new NoteWriter(
    feedOf(analysisOf(now, '2026-11-20')),
    new Templates(extension.extensionUri),
    NOTHING_RECENT,
  );
  await writer.write(project, {
    template: 'action',
    kinds: [],
    view: (current, date) => ({ ...BLANK, title: 'Quay', date, project: current.name }),
  });
}

async function isThere(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(noteUri(path)).then(
    () => true,
    () => false,
  );
}
