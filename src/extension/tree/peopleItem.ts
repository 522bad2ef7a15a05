import * as vscode from 'vscode';
import type { Open, Way } from '../../core/lookup/openWith';
import type { Analysis } from '../../core/model/analysis';
import type { Person } from '../../core/model/snapshot';
import { openLine } from '../editor/openPlace';
import { entryItem } from './entryItem';
import type { Circle, PeopleNode } from './peopleNode';
import { personTooltip } from './tooltips';

/** How a row of the People view looks. */
export function peopleItem(analysis: Analysis, node: PeopleNode): vscode.TreeItem {
  switch (node.kind) {
    case 'circle':
      return circleItem(node.circle);
    case 'person':
      return personItem(node.person, node.open);
    case 'commitments':
      return commitmentsItem(node.way, node.entries.length);
    case 'entry':
      return entryItem(analysis, node.tracked, node.way === 'owes' ? 'under-its-owner' : 'among-projects');
  }
}

function commitmentsItem(way: Way, count: number): vscode.TreeItem {
  const label = way === 'owes' ? vscode.l10n.t('Is to do') : vscode.l10n.t('Waits for');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = new vscode.ThemeIcon(way === 'owes' ? 'checklist' : 'watch');
  item.description = String(count);
  item.contextValue = `commitments ${way}`;
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

function circleItem(circle: Circle): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(circleWords(circle), circle.kind === 'client' ? Expanded : Collapsed);
  item.iconPath = new vscode.ThemeIcon(CIRCLE_ICONS[circle.kind]);
  item.description = String(circle.people.length);
  item.contextValue = `circle ${circle.kind}`;
  item.accessibilityInformation = { label: `${item.label}, ${item.description}` };
  return item;
}

const CIRCLE_ICONS: Readonly<Record<Circle['kind'], string>> = {
  client: 'organization',
  us: 'home',
  unknown: 'question',
};

function circleWords(circle: Circle): string {
  switch (circle.kind) {
    case 'client':
      return circle.name;
    case 'us':
      return vscode.l10n.t('Our team');
    case 'unknown':
      return vscode.l10n.t('In no profile yet');
  }
}

function personItem(person: Person, { owes, awaits }: Open): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const open = owes.length + awaits.length;
  const item = new vscode.TreeItem(person.name, open > 0 ? Collapsed : None);
  const { contact } = person;
  item.iconPath = new vscode.ThemeIcon('person');
  item.description = [open > 0 ? vscode.l10n.t('{0} open', open) : undefined, contact?.role]
    .filter(Boolean)
    .join(' · ');
  item.tooltip = personTooltip(person);
  item.contextValue = person.profile ? 'person profile' : 'person';
  item.accessibilityInformation = { label: [person.name, item.description].filter(Boolean).join(', ') };
  const command = person.profile && contact ? openLine(person.profile, contact.span.line) : undefined;
  return command ? Object.assign(item, { command }) : item;
}
