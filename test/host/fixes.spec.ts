import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsIn, readNote, ruleOf, until, writeNote } from '../support/hostNotes';
import { PickedByHand } from '../support/pickedByHand';
import { offeredFor } from './offeredFor';

const FOLDER = 'clients/northwind-hotels/booking-website/meetings';
/** A key misspelt, and an action of nobody's without a date. */
const NOTE =
  '---\ntype: meeting\ndate: 2026-11-18\nproject: Booking website\nparticipants: [Helen Marsh, Mara Lindqvist] # both came\ngaols: [Agree the go-live date]\n---\n\n# Progress\n\n## Decisions\n\nNone\n\n## Action items\n\n- [ ] Send the plan\n';
const FIX_ALL = 'source.fixAll.rapport';

describe('a fix', () => {
  let uri: vscode.Uri;
  let count = 0;

  const has = (rule: string) => findingsIn(uri).some((finding) => ruleOf(finding) === rule);

  /** Runs what the light bulb offers for a rule under that title, as a click on it does. */
  const choose = async (rule: string, title: RegExp) => {
    const finding = findingsIn(uri).find((each) => ruleOf(each) === rule);
    assert.ok(finding, rule);
    const { command } = await offeredFor(uri, finding, (each) => title.test(each.title));
    assert.ok(command, `${title} is a command`);
    return vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  };

  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  beforeEach(async () => {
    count += 1;
    uri = await writeNote(`${FOLDER}/2026-11-18-fixes-${count}.md`, NOTE);
    await vscode.workspace.openTextDocument(uri);
    await until('the new note is judged', () => has('format/unknown-key') && has('records/action-without-due'));
  });

  afterEach(async () => {
    await closeAll();
    // Each test has a note of its own, so that none has to wait until this one is forgotten.
    await vscode.workspace.fs.delete(uri);
  });

  it('asks who does it, those of the note first, and writes what was picked', async () => {
    const picks = new PickedByHand();
    const done = choose('records/action-without-owner', /^Set who does it/);
    const pick = await picks.shown(done);
    const names = pick.items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
    assert.deepEqual(
      names.slice(0, 2).map(({ label }) => label),
      ['Helen Marsh', 'Mara Lindqvist'],
    );
    assert.ok(
      names.some(({ label }) => label === 'Jonas Weber'),
      'the team follows',
    );
    pick.take('Mara Lindqvist');
    await done;
    picks.end();
    await until('the owner is written', () => textOf(uri).includes('- [ ] Send the plan @{Mara Lindqvist}\n'));
    assert.equal(textOf(uri).replace(' @{Mara Lindqvist}', ''), NOTE, 'and nothing else');
  });

  for (const [typed, date] of [
    ['in two weeks', '2026-12-04'],
    ['下周五', '2026-11-27'],
  ] as const) {
    it(`asks by when, and shows what it makes of “${typed}” before it is taken`, async () => {
      const picks = new PickedByHand();
      const done = choose('records/action-without-due', /^Set/);
      const pick = await picks.shown(done);
      pick.type(typed);
      assert.deepEqual(
        pick.items.map(({ label }) => label),
        [date],
      );
      assert.match(pick.items[0]?.description ?? '', /^Fri · in \d+ days$/);
      pick.take(date);
      await done;
      picks.end();
      await until('the date is written', () => textOf(uri).includes(`- [ ] Send the plan 📅 ${date}\n`));
    });
  }

  it('that is called off changes nothing', async () => {
    const picks = new PickedByHand();
    const done = choose('records/action-without-owner', /^Set who does it/);
    (await picks.shown(done)).hide();
    await done;
    picks.end();
    assert.equal(textOf(uri), NOTE);
  });

  it('of all that is safe is one action of its own, and asks nothing', async () => {
    await vscode.window.showTextDocument(uri);
    const whole = new vscode.Range(0, 0, 100, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      whole,
      FIX_ALL,
    );
    const edits = actions.filter(({ edit }) => edit).map(({ edit }) => edit as vscode.WorkspaceEdit);
    assert.equal(edits.length, 1);
    for (const edit of edits) await vscode.workspace.applyEdit(edit);
    assert.equal(textOf(uri), NOTE.replace('gaols', 'goals'));
    await vscode.commands.executeCommand('undo');
    assert.equal(textOf(uri), NOTE, 'one undo restores every byte');
  });

  it('of all that is safe is made on save, for whoever asks for that', async () => {
    const onSave = (value: unknown) =>
      vscode.workspace
        .getConfiguration('editor')
        .update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);
    await onSave({ [FIX_ALL]: 'explicit' });
    try {
      const editor = await vscode.window.showTextDocument(uri);
      await editor.edit((edit) => edit.insert(editor.document.lineAt(16).range.end, ' today'));
      await vscode.commands.executeCommand('workbench.action.files.save');
      const saved = NOTE.replace('gaols', 'goals').replace('Send the plan', 'Send the plan today');
      await until('the note is saved, mended', async () => (await readNote(uri)) === saved);
      assert.equal(editor.document.isDirty, false);
    } finally {
      await onSave(undefined);
    }
  });
});

/** The text of a note as the editor holds it. */
function textOf(uri: vscode.Uri): string {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  assert.ok(document, 'the note is open');
  return document.getText();
}
