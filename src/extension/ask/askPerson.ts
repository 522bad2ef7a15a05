import * as vscode from 'vscode';
import type { Project } from '../../core/model/snapshot';

/** Asks for a person of the project, or any other name. The people named in `first` stand on top. Undefined when cancelled. */
export async function askPerson(
  title: string,
  project: Project | undefined,
  first: readonly string[] = [],
): Promise<string | undefined> {
  const ours = project?.team.map((person) => person.name) ?? [];
  const theirs = project?.contacts.map((person) => person.name) ?? [];
  const items = peopleItems(first, ours, theirs);
  const pick = vscode.window.createQuickPick();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Pick a person or type a name');
  pick.ignoreFocusOut = true;
  pick.items = items;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const name = value.trim();
      const known = name === '' || items.some((item) => item.label === name);
      pick.items = known
        ? items
        : [...items, { label: name, description: vscode.l10n.t('as typed'), alwaysShow: true }];
    });
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0] ?? pick.activeItems[0];
      if (chosen) {
        resolve(chosen.label);
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

/** Asks who it was: people of the project, those named in `first` on top, and any other name typed. Undefined when cancelled. */
export async function askPeople(
  title: string,
  project: Project | undefined,
  first: readonly string[] = [],
): Promise<readonly string[] | undefined> {
  const ours = project?.team.map((person) => person.name) ?? [];
  const theirs = project?.contacts.map((person) => person.name) ?? [];
  const known = peopleItems(first, ours, theirs);
  const pick = vscode.window.createQuickPick();
  pick.title = title;
  pick.canSelectMany = true;
  pick.placeholder = vscode.l10n.t('Pick people, or type names with commas between them');
  pick.ignoreFocusOut = true;
  pick.items = known;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      // What is ticked stays, names that were typed included; of what is being typed only what is new is offered.
      const chosen = pick.selectedItems;
      const kept = chosen.filter((item) => !known.includes(item));
      const names = namesIn(value).filter((name) => ![...kept, ...known].some(({ label }) => label === name));
      const typed = names.map((label) => ({ label, description: vscode.l10n.t('as typed'), alwaysShow: true }));
      pick.items = [...typed, ...kept, ...known];
      pick.selectedItems = chosen;
    });
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems.length > 0 ? pick.selectedItems : pick.activeItems.slice(0, 1);
      const names = chosen.map(({ label }) => label);
      if (names.length > 0) {
        resolve([...new Set(names)]);
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

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,，、;；]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function peopleItems(
  first: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): vscode.QuickPickItem[] {
  const seen = new Set<string>();
  const fresh = (names: readonly string[]) =>
    names.filter((name) => {
      const known = seen.has(name);
      seen.add(name);
      return !known;
    });
  const group = (label: string, names: readonly string[]): vscode.QuickPickItem[] => {
    const items = fresh(names).map((name) => ({ label: name }));
    return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
  };
  return [
    ...group(vscode.l10n.t('In this note'), first),
    ...group(vscode.l10n.t('Our team'), ours),
    ...group(vscode.l10n.t('The client’s people'), theirs),
  ];
}
