import * as vscode from 'vscode';
import { pathOf } from '../notes/workspacePaths';
import type { ProjectsView } from './projectsView';

/** Keeps the Projects view at the note in the active editor, where the setting asks for it and the view is open. */
export function followEditor(projects: ProjectsView): vscode.Disposable {
  return vscode.window.onDidChangeActiveTextEditor((editor) => {
    const path = editor && pathOf(editor.document.uri);
    const wanted = vscode.workspace.getConfiguration('rapport').get<boolean>('followEditor', false);
    if (wanted && path !== undefined && projects.visible) {
      void projects.reveal(path, undefined, false);
    }
  });
}
