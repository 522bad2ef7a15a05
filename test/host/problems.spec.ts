import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { INTERNAL_COMMANDS } from '../../src/extension/commandIds';
import { ruleAsked } from '../../src/extension/commands/commandTarget';
import type { FindingDiagnostic } from '../../src/extension/problems/diagnosticOf';
import { actionsFor, closeAll, findingsIn, readNote, ruleOf, until, writeNote } from '../support/hostNotes';
import { offeredFor } from './offeredFor';

const FOLDER = 'clients/northwind-hotels/booking-website/meetings';
const HEAD =
  '---\ntype: meeting\ndate: 2026-11-18\nproject: Booking website\nparticipants: [Helen Marsh, Mara Lindqvist]\n';
const BODY = '\n# Progress\n\n## Decisions\n\nNone\n\n## Action items\n\n- [ ] Send the plan @Mara\n';
const WITHOUT_GOALS = `${HEAD}---\n${BODY}`;
const WITH_GOALS = `${HEAD}goals: [Agree the go-live date]\n---\n${BODY}`;

describe('problems in a note', () => {
  let uri: vscode.Uri;
  let count = 0;

  const has = (rule: string) => findingsIn(uri).some((finding) => ruleOf(finding) === rule);
  const finding = (rule: string) => {
    const found = findingsIn(uri).find((each) => ruleOf(each) === rule);
    assert.ok(found, `${rule} is found`);
    return found;
  };

  before(() => vscode.extensions.getExtension('rapport.rapport')?.activate());

  beforeEach(async () => {
    count += 1;
    uri = await writeNote(`${FOLDER}/2026-11-18-problems-${count}.md`, WITHOUT_GOALS);
    await until('the new note is judged', () => has('goals/missing-goals'));
  });

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri);
    await until('findings of a deleted note are gone', () => findingsIn(uri).length === 0);
  });

  it('say what is wrong and lead to the rule', () => {
    const { code, message, severity } = finding('goals/missing-goals');
    assert.equal(severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(message.length > 10);
    assert.ok(typeof code === 'object' && code.target.path === '/goals/missing-goals.md');
  });

  it('grey out what stands in another note already, and lead there', async () => {
    const later = await writeNote(`${FOLDER}/2026-11-19-problems-later.md`, WITHOUT_GOALS.replace('11-18', '11-19'));
    try {
      await until('the copy is found', () => has('records/duplicate-action'));
      const { tags, relatedInformation = [] } = finding('records/duplicate-action');
      assert.deepEqual(tags, [vscode.DiagnosticTag.Unnecessary]);
      assert.deepEqual(
        relatedInformation.map(({ location }) => location.uri.path),
        [later.path],
      );
    } finally {
      await vscode.workspace.fs.delete(later);
    }
  });

  it('follow what is typed, without saving', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), WITH_GOALS);
    await vscode.workspace.applyEdit(edit);
    await until('goals that were typed count', () => !has('goals/missing-goals'));
    assert.equal(await readNote(uri), WITHOUT_GOALS, 'nothing was saved');
  });

  it('can be silenced on the spot, and one undo brings them back', async () => {
    await vscode.window.showTextDocument(uri);
    const { command } = await offeredFor(uri, finding('goals/missing-goals'), ({ title }) =>
      title.startsWith('Ignore'),
    );
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until('a silenced finding is gone', () => !has('goals/missing-goals'));
    await vscode.commands.executeCommand('undo');
    await until('it is back after one undo', () => has('goals/missing-goals'));
  });

  it('are mended by their fix, which changes nothing else', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const { edit } = await offeredFor(
      uri,
      finding('goals/missing-goals'),
      (action) => action.edit !== undefined,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.ok(edit, 'an action carries an edit');
    await vscode.workspace.applyEdit(edit);
    const text = document.getText();
    assert.notEqual(text, WITHOUT_GOALS);
    const kept = text.split('\n').filter((line) => WITHOUT_GOALS.includes(line));
    assert.deepEqual(
      kept.filter((line) => line !== ''),
      WITHOUT_GOALS.split('\n').filter((line) => line !== ''),
    );
    assert.equal(await readNote(uri), WITHOUT_GOALS, 'nothing was saved');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), WITHOUT_GOALS, 'one undo restores every byte');
  });

  it('are not mended in a text that has moved on', async () => {
    const stale = finding('records/action-without-due');
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      `${HEAD}---\n${BODY.replace('Send the plan', 'Something else')}`,
    );
    await vscode.workspace.applyEdit(edit);
    const before = document.getText();
    for (const action of await actionsFor(uri, stale)) {
      const about = action.diagnostics?.some((each) => each.message === stale.message);
      assert.ok(!about || !action.edit, `${action.title} no longer edits`);
    }
    assert.equal(document.getText(), before);
  });

  it('say why nothing was done, where the text has moved on under a fix', async () => {
    const { finding: found } = finding('goals/missing-goals') as FindingDiagnostic;
    const offer = found.fixes.find(({ asks }) => !asks);
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), WITH_GOALS);
    await vscode.workspace.applyEdit(edit);
    const warn = vscode.window.showWarningMessage;
    const told: string[] = [];
    vscode.window.showWarningMessage = async (message: string) => void told.push(message);
    try {
      await vscode.commands.executeCommand(INTERNAL_COMMANDS.applyFix, found, offer);
    } finally {
      vscode.window.showWarningMessage = warn;
    }
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    assert.deepEqual(told, [`${name} has changed since this was found, so nothing was done. Try again in a moment.`]);
    assert.equal(document.getText(), WITH_GOALS);
  });

  it('name their rule before any note has been read', () => {
    assert.equal(ruleAsked('trust/promise-overdue'), 'trust/promise-overdue');
    assert.equal(ruleAsked({ kind: 'finding', finding: { rule: 'goals/missing-goals' } }), 'goals/missing-goals');
    for (const other of [undefined, null, 7, {}, { finding: 'x' }, { finding: { rule: 7 } }]) {
      assert.equal(ruleAsked(other), undefined);
    }
  });

  it('open the page of their rule in the preview', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('rapport-rule:/goals/missing-goals.md'));
    assert.match(page.getText(), /^# /);
    await vscode.commands.executeCommand('rapport.explainRule', 'goals/missing-goals');
    await until('a preview is open', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('missing-goals'))),
    );
  });
});
