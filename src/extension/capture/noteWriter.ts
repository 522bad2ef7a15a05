import * as vscode from 'vscode';
import type { LocalDate } from '../../core/model/date';
import type { Locale } from '../../core/model/locale';
import type { Note, NoteKind } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import type { TemplateView } from '../../core/template/renderText';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { RecentProject } from '../ask/recentProject';
import { createFile, exists, openNew, openUnsaved } from '../commands/createFile';
import { tickFirstStep } from '../commands/firstSteps';
import { folderOfLast, projectFolder } from '../commands/noteFolders';
import type { Templates } from '../commands/templates';
import { languageOf } from './languageOf';

/** A note to be written: which template, and what it is filled with. */
export interface WantedNote {
  readonly template: string;
  /** Notes of these kinds stand where the project's last one of them does. */
  readonly kinds: readonly NoteKind[];
  readonly view: (project: Project, asOf: LocalDate, language: Locale) => TemplateView;
}

/** A note rendered, and the place it is meant for. Nothing has been written. */
interface RenderedNote {
  readonly folder: vscode.Uri;
  readonly fileName: string;
  readonly text: string;
}

/** Writes new notes of a project from its templates, and never over an existing file. */
export class NoteWriter {
  constructor(
    private readonly feed: AnalysisFeed,
    private readonly templates: Templates,
    private readonly recent: RecentProject,
  ) {}

  /** Writes the note and opens it with the cursor on its first blank. */
  async write(project: Project, wanted: WantedNote): Promise<void> {
    const rendered = await this.render(project, wanted);
    const uri = rendered && (await createFile(rendered.folder, rendered.fileName, '.md', rendered.text));
    if (uri) {
      this.recent.remember(project);
      await openNew(uri);
      if (wanted.template === 'meeting') await tickFirstStep('meeting');
    }
  }

  /** Shows the note as an unsaved document: saving it writes it to its place, closing it leaves nothing behind. */
  async propose(project: Project, wanted: WantedNote): Promise<void> {
    const rendered = await this.render(project, wanted);
    if (rendered && (await openUnsaved(rendered.folder, rendered.fileName, rendered.text))) {
      this.recent.remember(project);
    }
  }

  /**
   * Renders the note for the project as it is now: while somebody was asked, it may have moved. Undefined, with a message, when it is gone.
   */
  private async render(
    { id, name }: Project,
    { template, kinds, view }: WantedNote,
  ): Promise<RenderedNote | undefined> {
    await this.feed.settle();
    const { snapshot, asOf } = await this.feed.ready();
    const project = snapshot.projects.find((each) => each.id === id);
    const home = project && projectFolder(project);
    if (!project || !home || !(await exists(home))) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The project {0} is no longer there, so nothing was written.', name),
      );
      return undefined;
    }
    const language = languageOf(project);
    const note = await this.templates.render(template, language, view(project, asOf, language));
    const like = project.notes.filter((each: Note) => kinds.includes(each.kind)).map(({ path }) => path);
    const folder = folderOfLast(project, like) ?? vscode.Uri.joinPath(home, ...note.folder);
    return { folder, fileName: note.fileName, text: note.text };
  }
}
