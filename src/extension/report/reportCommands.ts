import type * as vscode from 'vscode';
import type { Project } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { NoteChanges } from '../editor/noteChanges';

/** The commands that make something for the client. Their code is loaded when one of them is run. */
export class ReportCommands {
  constructor(
    readonly feed: AnalysisFeed,
    readonly changes: NoteChanges,
    readonly extension: vscode.Uri,
  ) {}

  async generate(_project: Project | undefined): Promise<void> {}
}
