import * as vscode from 'vscode';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import type { EditOperation } from '../../core/model/textEdit';
import { askProject } from '../ask/askProject';
import { uriOf } from '../notes/workspacePaths';
import type { CaptureParts } from './captureParts';
import { offerSaving } from './writeAdopted';

/** Says in the frontmatter of records that belong to none which project they are of: those that are ticked, in one step, unsaved. */
export async function assignProject({ feed, changes, recent }: CaptureParts): Promise<void> {
  const title = vscode.l10n.t('Assign to a Project');
  const analysis = await feed.ready();
  const { unassigned } = analysis.snapshot;
  if (unassigned.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every record belongs to a project already.'));
    return;
  }
  const project = await askProject(analysis, title, recent);
  const chosen = project && (await chooseNotes(title, project, unassigned));
  if (!project || !chosen || chosen.length === 0) {
    return;
  }
  const dirty = new Set(chosen.filter(({ path }) => openDocument(path)?.isDirty));
  const operations = belongingTo(project);
  if (await changes.applyAll(chosen.map(({ path }) => [path, operations] as const))) {
    const written = chosen.flatMap((note) => {
      const document = openDocument(note.path);
      return document ? [{ document, wasDirty: dirty.has(note) }] : [];
    });
    void offerSaving(
      written,
      written.length === 1
        ? vscode.l10n.t('1 note belongs to {0} now. Nothing is saved yet.', project.name)
        : vscode.l10n.t('{0} notes belong to {1} now. Nothing is saved yet.', written.length, project.name),
    );
  }
}

/** With the client, too: two may have a project of that name, and the note may lie in the folder of another. */
function belongingTo({ name, clientName }: Project): readonly EditOperation[] {
  return [
    { op: 'set-key', key: 'project', value: name },
    ...(clientName === undefined ? [] : [{ op: 'set-key', key: 'client', value: clientName } as const]),
  ];
}

/** None is ticked from the start: whose a note is, nobody should find out from a report. */
async function chooseNotes(
  title: string,
  project: Project,
  notes: readonly Note[],
): Promise<readonly Note[] | undefined> {
  const items = notes.map((note) => ({
    label: note.title,
    description: note.date?.value ?? '',
    detail: note.path,
    note,
  }));
  const placeHolder = project.clientName
    ? vscode.l10n.t('Which notes are of {0}, {1}?', project.name, project.clientName)
    : vscode.l10n.t('Which notes are of {0}?', project.name);
  const options = { title, placeHolder, canPickMany: true, ignoreFocusOut: true, matchOnDetail: true } as const;
  return (await vscode.window.showQuickPick(items, options))?.map(({ note }) => note);
}

function openDocument(path: string): vscode.TextDocument | undefined {
  const uri = uriOf(path)?.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}
