import * as vscode from 'vscode';
import { addDays } from '../../core/calendar/localDate';
import { isUnsettled } from '../../core/facts/isUnsettled';
import type { Analysis } from '../../core/model/analysis';
import type { TrackedEntry } from '../../core/model/snapshot';
import { openLine } from '../editor/openPlace';
import { dueWords, relativeDay } from '../words/dateWords';
import { kindIcon, kindWords, levelWords } from '../words/entryWords';
import { listWords } from '../words/listWords';
import { daysLate, projectOfEntry } from './lateness';
import { lateRow } from './rowBadge';
import { entryTooltip } from './tooltips';

/** Where a row stands: it does not repeat the project or the person it stands under. */
export type EntryPlace = 'in-its-project' | 'under-its-owner' | 'among-projects';

/** How an entry looks as a row, in any view. An action carries a checkbox that ticks it in its note. */
export function entryItem(analysis: Analysis, tracked: TrackedEntry, place: EntryPlace): vscode.TreeItem {
  const { entry, note } = tracked;
  const item = new vscode.TreeItem(entry.text, vscode.TreeItemCollapsibleState.None);
  const open = isUnsettled(entry);
  const late = daysLate(analysis, tracked);
  item.description = entryDescription(analysis, tracked, place, late);
  item.tooltip = entryTooltip(analysis, tracked);
  const told = entry.steps?.disclosed ?? entry.steps?.communicated;
  item.contextValue = `entry ${entry.kind} ${open ? 'open' : 'finished'} ${told ? 'told' : 'untold'} ${entry.mark ?? 'unmarked'}`;
  if (entry.kind === 'action') {
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    item.checkboxState = {
      state: open ? Unchecked : Checked,
      tooltip: open ? vscode.l10n.t('Tick as done in the note') : vscode.l10n.t('Reopen in the note'),
      accessibilityInformation: { label: entry.text, role: 'checkbox' },
    };
  } else {
    item.iconPath = new vscode.ThemeIcon(open ? kindIcon(entry.kind) : 'pass', late === undefined ? undefined : LATE);
  }
  if (late !== undefined) {
    // A long text hides the words behind it, so that what is late shows before it and at the edge, too.
    item.iconPath = entry.kind === 'action' ? new vscode.ThemeIcon('warning', LATE) : item.iconPath;
    item.resourceUri = lateRow(late);
  }
  item.accessibilityInformation = {
    label: [kindWords(entry.kind), entry.text, item.description].filter(Boolean).join(', '),
  };
  const command = openLine(note.path, entry.span.line);
  return command ? Object.assign(item, { command }) : item;
}

const LATE = new vscode.ThemeColor('problemsWarningIcon.foreground');

/** When first, then who: what is behind it is cut off first. */
function entryDescription(
  analysis: Analysis,
  tracked: TrackedEntry,
  place: EntryPlace,
  late: number | undefined,
): string {
  return [
    whenWords(tracked, analysis, late),
    place === 'under-its-owner' ? undefined : whoWords(tracked),
    tracked.entry.severity && levelWords(tracked.entry.severity.value),
    place === 'in-its-project' ? undefined : projectOfEntry(analysis, tracked)?.name,
  ]
    .filter(Boolean)
    .join(' · ');
}

function whoWords({ owners, from }: TrackedEntry): string | undefined {
  return owners.length > 0 ? listWords(owners.map(({ name }) => name)) : from && vscode.l10n.t('from {0}', from.name);
}

function whenWords({ entry, start }: TrackedEntry, { asOf }: Analysis, late: number | undefined): string | undefined {
  const due = entry.due?.value ?? entry.neededBy?.value;
  if (!isUnsettled(entry)) {
    return entry.kind === 'decision' ? start && relativeDay(start, asOf) : vscode.l10n.t('done');
  }
  if (due) {
    return dueWords(due, asOf);
  }
  if (!start || entry.kind === 'action' || entry.kind === 'decision') return undefined;
  // How long it has waited, and, where a limit is over, since when that is.
  return late === undefined
    ? relativeDay(start, asOf)
    : `${relativeDay(start, asOf)}, ${dueWords(addDays(asOf, -late), asOf)}`;
}
