import * as vscode from 'vscode';
import { applyEdits } from '../../core/edits/applyEdits';
import type { Note } from '../../core/model/note';
import { type FreshReport, updateDraft, updateShownDraft } from '../../core/report/updateDraft';
import { choiceStep, type StepRow } from '../ask/stepInputs';
import type { NoteChanges } from '../editor/noteChanges';
import { uriOf } from '../notes/workspacePaths';
import type { ClientTexts } from './clientText';
import { fileName } from './entryRows';

type Decision = 'replace' | 'beside' | 'leave';

/**
 * Shows a draft beside what it would say now, and replaces it when the person says so: in the editor, unsaved, undone in one step.
 *
 * @param mayGoOut looks at the text before it is shown; false, with a message, when it must not be written
 * @returns what became of it; `beside` asks for a draft of its own
 */
export async function bringUpToDate(
  changes: NoteChanges,
  texts: ClientTexts,
  draft: Note,
  fresh: FreshReport,
  mayGoOut: (body: string) => Promise<boolean>,
): Promise<Decision> {
  const { path } = draft;
  let body = '';
  const operations = (note: Note, text: string) => {
    const update = updateDraft(note, text, fresh);
    body = update.body;
    return update.operations;
  };
  const planned = await changes.plan(path, operations);
  if (!planned.ok) {
    changes.explain(path, planned.reason);
    return 'leave';
  }
  if (!(await mayGoOut(body))) return 'leave';
  const { document, edit } = planned;
  const text = document.getText();
  const edits = edit.get(document.uri).map(({ range, newText }) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    newText,
  }));
  const after = applyEdits(text, edits);
  if (after === text) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} is up to date already; nothing was changed.', fileName(path)),
    );
    return 'replace';
  }
  const agreed = (note: Note, now: string) => updateShownDraft(note, now, text, fresh);
  const decision = await decide(
    document.uri,
    texts.preview(`${fileName(path)} (${vscode.l10n.t('new')})`, after),
    fileName(path),
  );
  if (decision === 'replace' && !(await changes.apply(path, agreed))) return 'leave';
  return decision;
}

async function decide(before: vscode.Uri, after: vscode.Uri, name: string): Promise<Decision> {
  const title = vscode.l10n.t('{0}: your draft ↔ written anew', name);
  await vscode.commands.executeCommand('vscode.diff', before, after, title, { preserveFocus: true, preview: true });
  const rows: (StepRow & { readonly value: Decision })[] = [
    {
      label: vscode.l10n.t('$(check) Replace the draft by what stands on the right'),
      description: vscode.l10n.t('one undo brings it back'),
      value: 'replace',
    },
    { label: vscode.l10n.t('$(new-file) Leave it and write a new draft beside it'), value: 'beside' },
    { label: vscode.l10n.t('$(close) Leave it as it is'), value: 'leave' },
  ];
  const answer = await choiceStep({
    place: { title, canGoBack: false },
    rows,
    placeholder: vscode.l10n.t('Your draft is on the left, the report as it would be now on the right.'),
  });
  await closeDiff(after);
  return answer === undefined || answer === 'back' ? 'leave' : answer.value;
}

async function closeDiff(after: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all);
  const open = tabs.filter(
    ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === after.toString(),
  );
  await vscode.window.tabGroups.close(open);
}

/** Opens a report for writing, and beside it what the client gets. */
export async function openReport(texts: ClientTexts, path: string): Promise<void> {
  const uri = uriOf(path);
  if (!uri) return;
  const group = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => isTextOf(input, uri)));
  const viewColumn = group?.viewColumn ?? vscode.ViewColumn.One;
  await vscode.window.showTextDocument(uri, { preview: false, viewColumn });
  await vscode.commands.executeCommand('markdown.showPreviewToSide', texts.of(uri));
}

function isTextOf(input: unknown, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}
