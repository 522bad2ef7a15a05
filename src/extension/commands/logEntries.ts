import * as vscode from 'vscode';
import type { EntryKind } from '../../core/model/entry';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { askProject } from '../ask/askProject';
import { askText } from '../ask/askText';
import type { NoteChanges } from '../editor/noteChanges';
import { kindWords } from '../words/entryWords';
import { noteAtHand } from './commandTarget';
import { createFile, openNew } from './createFile';
import { languageOf } from './newNotes';
import { projectFolder } from './noteFolders';
import type { Templates } from './templates';

/** Logs an entry in two steps: what it says, and where it goes. */
export class LogEntries {
  constructor(
    private readonly feed: AnalysisFeed,
    private readonly changes: NoteChanges,
    private readonly templates: Templates,
  ) {}

  async log(kind: EntryKind, chosen?: Project): Promise<void> {
    const analysis = await this.feed.ready();
    const title = vscode.l10n.t('Log: {0}', kindWords(kind));
    const text = await askText(
      title,
      vscode.l10n.t('What is it? People (@anna) and dates (📅 2026-12-01) can stand in the text.'),
    );
    if (!text) {
      return;
    }
    const here = chosen ? undefined : noteAtHand(analysis);
    const note = here && here.kind !== 'report' ? here : undefined;
    const place = note ? await askPlace(title, note) : 'page';
    if (place === 'note' && note) {
      await this.intoNote(note, kind, text);
    } else if (place === 'page') {
      const project = chosen ?? (await askProject(analysis, title));
      if (project) {
        await this.asPage(project, kind, text);
      }
    }
  }

  private async intoNote(note: Note, kind: EntryKind, text: string): Promise<void> {
    await this.changes.apply(note.path, [{ op: 'add-entry', kind, text }]);
  }

  private async asPage(project: Project, kind: EntryKind, title: string): Promise<void> {
    const folder = projectFolder(project);
    const analysis = await this.feed.ready();
    if (!folder) {
      return;
    }
    const template = await this.templates.render(kind, languageOf(project), {
      title,
      date: analysis.asOf,
      project: project.name,
      owner: '',
      due: '',
      from: '',
      severity: '',
      needed: false,
      shareWithClient: false,
    });
    const uri = await createFile(
      vscode.Uri.joinPath(folder, ...template.folder),
      template.fileName,
      '.md',
      template.text,
    );
    if (uri) {
      await openNew(uri);
    }
  }
}

async function askPlace(title: string, note: Note): Promise<'note' | 'page' | undefined> {
  const items = [
    { label: vscode.l10n.t('$(file) Into this note'), description: note.title, place: 'note' as const },
    {
      label: vscode.l10n.t('$(new-file) As a page of its own in the project’s log'),
      description: '',
      place: 'page' as const,
    },
  ];
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Where should it go?') }))
    ?.place;
}
