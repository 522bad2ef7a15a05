import * as vscode from 'vscode';
import type { ProjectsView } from '../tree/projectsView';

/** Asks for words and shows only the clients and projects that contain them, while they are typed. */
export async function filterProjects(view: ProjectsView): Promise<void> {
  const before = view.currentFilter;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Projects');
  input.placeholder = vscode.l10n.t('Part of a client’s or project’s name; empty shows all');
  input.value = before;
  await new Promise<void>((resolve) => {
    let accepted = false;
    input.onDidChangeValue((words) => view.setFilter(words));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) {
        view.setFilter(before);
      }
      input.dispose();
      resolve();
    });
    input.show();
  });
}
