import * as vscode from 'vscode';
import type { Person, Project } from '../../core/model/snapshot';

/** Somebody one talked to. Without a project it is a name as typed, and any of several projects may be meant. */
export interface Correspondent {
  readonly name: string;
  readonly project?: Project;
}

interface PersonItem extends vscode.QuickPickItem {
  readonly whom?: Correspondent;
}

/**
 * Asks with whom somebody talked: the client's people of each project, those of the likeliest project first, then our own. Each stands with role and
 * client, so that two people of one name can be told apart. A name that nobody has may be typed. Undefined when cancelled.
 */
export async function askCorrespondent(
  title: string,
  projects: readonly Project[],
): Promise<Correspondent | undefined> {
  const items = projects.flatMap(peopleOf);
  const names = new Set(items.map(({ label }) => label));
  const [only, ...others] = projects;
  const typed = (name: string): PersonItem => ({
    label: name,
    description: vscode.l10n.t('as typed'),
    alwaysShow: true,
    whom: others.length === 0 && only ? { name, project: only } : { name },
  });
  const pick = vscode.window.createQuickPick<PersonItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('With whom? Pick a person or type a name');
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.items = items;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const name = value.trim();
      pick.items = name === '' || names.has(name) ? items : [...items, typed(name)];
    });
    pick.onDidAccept(() => {
      const whom = (pick.selectedItems[0] ?? pick.activeItems[0])?.whom;
      if (whom) {
        resolve(whom);
        pick.hide();
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function peopleOf(project: Project): readonly PersonItem[] {
  const people = [...project.contacts, ...project.team];
  if (people.length === 0) {
    return [];
  }
  const heading = [project.name, project.clientName].filter(Boolean).join(' · ');
  const itemOf = (person: Person): PersonItem => ({
    label: person.name,
    description: [person.contact?.role, person.side === 'us' ? vscode.l10n.t('our team') : project.clientName]
      .filter(Boolean)
      .join(' · '),
    whom: { name: person.name, project },
  });
  return [{ label: heading, kind: vscode.QuickPickItemKind.Separator }, ...people.map(itemOf)];
}
