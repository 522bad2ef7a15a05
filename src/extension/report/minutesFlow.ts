import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Note } from '../../core/model/note';
import { buildMinutes } from '../../core/report/buildMinutes';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { markTracked } from '../commands/markEntries';
import { markAsShared } from '../commands/markShared';
import type { Templates } from '../commands/templates';
import type { NoteChanges } from '../editor/noteChanges';
import { explainRefusal } from './explainRefusal';
import { handOut } from './handOut';
import { noteTexts } from './noteTexts';
import { reviewWithheld } from './reviewWithheld';

/** Minutes of a meeting for the client: what stays inside is shown first, then they are copied or saved and noted as shared. */
export async function shareMinutes(
  feed: AnalysisFeed,
  changes: NoteChanges,
  templates: Templates,
  path: string,
): Promise<void> {
  const title = vscode.l10n.t('Share Minutes');
  const first = await build(await feed.ready(), templates, path);
  if (!first?.result.ok) {
    await explainRefusal(first?.result.ok === false ? first.result.refusals : []);
    return;
  }
  const { withheld } = first.result;
  const lifted =
    withheld.length === 0
      ? []
      : await reviewWithheld(title, first.entries - withheld.length, { withheld, withheldNotes: [] });
  if (!lifted) {
    return;
  }
  const wanted = new Set(lifted.map(({ id }) => id));
  if (
    !(await markTracked(
      changes,
      first.project.entries.filter(({ id }) => wanted.has(id)),
      'client',
    ))
  ) {
    return;
  }
  await changes.settle();
  const analysis = await feed.ready();
  const built = await build(analysis, templates, path);
  if (!built?.result.ok) {
    await explainRefusal(built?.result.ok === false ? built.result.refusals : []);
    return;
  }
  const { note, result } = built;
  const document = { title: result.title, body: result.body, language: note.language };
  if (await handOut(document, `${note.date?.value ?? ''} ${note.client?.value ?? built.project.clientName ?? ''}`)) {
    await markAsShared(changes, analysis, note);
  }
}

async function build(analysis: Analysis, templates: Templates, path: string) {
  const { snapshot } = analysis;
  const note: Note | undefined = snapshot.notes.get(path);
  const project = snapshot.projects.find(({ id }) => id === snapshot.projectOf.get(path));
  if (!note || !project) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This meeting belongs to no project yet. Add `project:` to its frontmatter.'),
    );
    return undefined;
  }
  const template = await templates.source('minutes', note.language);
  const texts = await noteTexts(snapshot);
  const result = buildMinutes({ note, project, snapshot, texts, template, language: note.language });
  return { note, project, result, entries: note.entries.length };
}
