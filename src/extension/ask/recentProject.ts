import type * as vscode from 'vscode';
import type { Project } from '../../core/model/snapshot';

const KEY = 'rapport.recentProject';

/** Remembers, per workspace, the project somebody last wrote something for, so that it stands first the next time. */
export class RecentProject {
  constructor(private readonly memory: vscode.Memento) {}

  is(project: Project): boolean {
    return this.memory.get<string>(KEY) === project.id;
  }

  remember(project: Project): void {
    void this.memory.update(KEY, project.id);
  }
}
