import * as vscode from 'vscode';
import { isOverdue } from '../../core/calendar/overdue';
import type { LocalDate } from '../../core/model/date';
import type { TrackedEntry } from '../../core/model/snapshot';
import { openLine } from '../editor/openPlace';
import { dueWords, relativeDay } from '../words/dateWords';
import { kindIcon, kindWords, levelWords } from '../words/entryWords';
import { isUnsettled } from './isUnsettled';
import { entryTooltip } from './tooltips';

/** How an entry looks as a row, in any view. An action carries a checkbox that ticks it in its note. */
export function entryItem(tracked: TrackedEntry, asOf: LocalDate): vscode.TreeItem {
  const { entry, note } = tracked;
  const item = new vscode.TreeItem(entry.text, vscode.TreeItemCollapsibleState.None);
  const open = isUnsettled(entry);
  item.description = entryDescription(tracked, asOf);
  item.tooltip = entryTooltip(tracked, asOf);
  const told = entry.steps?.disclosed ?? entry.steps?.communicated;
  item.contextValue = `entry ${entry.kind} ${open ? 'open' : 'finished'} ${told ? 'told' : 'untold'} ${entry.mark ?? 'unmarked'}`;
  if (entry.kind === 'action') {
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    item.checkboxState = {
      state: open ? Unchecked : Checked,
      tooltip: open ? vscode.l10n.t('Tick as done in the note') : vscode.l10n.t('Reopen in the note'),
      accessibilityInformation: { label: entry.text, role: 'checkbox' },
    };
    if (isOverdue(entry, asOf)) {
      // A long text hides the words behind it, so that what is late shows before it too.
      item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground'));
    }
  } else {
    item.iconPath = new vscode.ThemeIcon(open ? kindIcon(entry.kind) : 'pass');
  }
  item.accessibilityInformation = { label: [kindWords(entry.kind), entry.text, item.description].join(', ') };
  const command = openLine(note.path, entry.span.line);
  return command ? Object.assign(item, { command }) : item;
}

function entryDescription(tracked: TrackedEntry, asOf: LocalDate): string {
  const { entry } = tracked;
  const parts: string[] = [];
  if (tracked.owners.length > 0) {
    parts.push(tracked.owners.map((owner) => owner.name).join(', '));
  } else if (tracked.from) {
    parts.push(vscode.l10n.t('from {0}', tracked.from.name));
  }
  if (entry.severity) {
    parts.push(levelWords(entry.severity.value));
  }
  const due = entry.due?.value ?? entry.neededBy?.value;
  if (!isUnsettled(entry)) {
    parts.push(vscode.l10n.t('done'));
  } else if (due) {
    parts.push(dueWords(due, asOf));
  } else if (tracked.start && entry.kind !== 'action' && entry.kind !== 'decision') {
    parts.push(relativeDay(tracked.start, asOf));
  }
  return parts.join(' · ');
}
