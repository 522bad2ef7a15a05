import * as vscode from 'vscode';
import { assignable, assigned, canBeNamed } from '../../core/capture/assigning';
import type { Note } from '../../core/model/note';
import type { Project, Snapshot } from '../../core/model/snapshot';
import { askProject } from '../ask/askProject';
import type { NoteChanges, PlannedChange } from '../editor/noteChanges';
import { pathOf } from '../notes/workspacePaths';
import { listWords } from '../words/listWords';
import { type ChangeRefusal, refusalWords } from '../words/refusalWords';
import type { CaptureParts } from './captureParts';
import { offerSaving, type Written } from './writeAdopted';

type Planned = Extract<PlannedChange, { readonly ok: true }>;

/**
 * Says in the frontmatter of records that belong to none which project they are of: those that are ticked, in one step, unsaved.
 *
 * @param folder only notes in it are offered; absent: all
 */
export async function assignProject(
  { feed, changes, recent }: CaptureParts,
  folder: string | undefined,
): Promise<void> {
  const title = vscode.l10n.t('Assign to a Project');
  const analysis = await feed.ready();
  const unassigned = inFolder(analysis.snapshot.unassigned, folder);
  if (unassigned.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every record belongs to a project already.'));
    return;
  }
  const project = await askProject(analysis, title, recent);
  const chosen = project && (await chooseNotes(title, project, analysis.snapshot, folder));
  if (!project || !chosen || chosen.length === 0) {
    return;
  }
  const written = await write(changes, project, chosen);
  if (written.length > 0) {
    void offerSaving(
      written,
      written.length === 1
        ? vscode.l10n.t('1 note belongs to {0} now. Nothing is saved yet.', project.name)
        : vscode.l10n.t('{0} notes belong to {1} now. Nothing is saved yet.', written.length, project.name),
    );
  }
}

/** Writes whose they are into the notes. One that must not be changed, or has changed meanwhile, is left alone, and said; the others need not be ticked again. */
async function write(changes: NoteChanges, project: Project, chosen: readonly Note[]): Promise<readonly Written[]> {
  const planned: (Written & { readonly path: string; readonly change: Planned })[] = [];
  const refused = new Map<ChangeRefusal, string[]>();
  const refuse = (path: string, reason: ChangeRefusal) => refused.set(reason, [...(refused.get(reason) ?? []), path]);
  for (const { path } of chosen) {
    const change = await changes.plan(path, (now) => assigned(now, project) ?? 'stale');
    if (change.ok) planned.push({ path, change, document: change.document, wasDirty: change.document.isDirty });
    else refuse(path, change.reason);
  }
  const edit = new vscode.WorkspaceEdit();
  const kept = planned.filter(({ document, change }) => document.version === change.version);
  for (const { change } of kept) for (const [uri, edits] of change.edit.entries()) edit.set(uri, edits);
  for (const moved of planned) if (!kept.includes(moved)) refuse(moved.path, 'stale');
  for (const [reason, paths] of refused) {
    void vscode.window.showWarningMessage(refusalWords(reason, listWords(paths)));
  }
  return (await changes.make(edit)) ? kept : [];
}

/** None is ticked from the start: whose a note is, nobody should find out from a report. What is of another client is not offered at all, and that is said. */
async function chooseNotes(
  title: string,
  project: Project,
  snapshot: Snapshot,
  folder: string | undefined,
): Promise<readonly Note[] | undefined> {
  const notes = inFolder(assignable(snapshot, project), folder);
  if (notes.length === 0) {
    const why = canBeNamed(snapshot, project)
      ? vscode.l10n.t(
          'No record without a project can be taken into {0}: by what they name or where they lie, all are of another client.',
          project.name,
        )
      : vscode.l10n.t(
          'Several projects are called {0}, and this one has no client: a note could not say that it is of this one. Write the client into its profile first.',
          project.name,
        );
    void vscode.window.showWarningMessage(why);
    return undefined;
  }
  const items = nearestFirst(notes).map((note) => ({
    label: note.title,
    description: note.date?.value ?? '',
    detail: note.path,
    note,
  }));
  const question = project.clientName
    ? vscode.l10n.t('Which notes belong to {0}, {1}?', project.name, project.clientName)
    : vscode.l10n.t('Which notes belong to {0}?', project.name);
  const left = inFolder(snapshot.unassigned, folder).length - notes.length;
  const placeHolder =
    left === 0 ? question : vscode.l10n.t('{0} Not listed, as they are of another client: {1}', question, left);
  const options = { title, placeHolder, canPickMany: true, ignoreFocusOut: true, matchOnDetail: true } as const;
  return (await vscode.window.showQuickPick(items, options))?.map(({ note }) => note);
}

/** The note that is open stands first, then the others of its folder. */
function nearestFirst(notes: readonly Note[]): readonly Note[] {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const open = uri ? pathOf(uri) : undefined;
  const folder = open?.replace(/[^/]*$/, '');
  const rank = ({ path }: Note) => (path === open ? 0 : folder && path.startsWith(folder) ? 1 : 2);
  return [...notes].sort((a, b) => rank(a) - rank(b));
}

function inFolder(notes: readonly Note[], folder: string | undefined): readonly Note[] {
  return folder === undefined ? notes : notes.filter(({ path }) => path.startsWith(`${folder}/`));
}
