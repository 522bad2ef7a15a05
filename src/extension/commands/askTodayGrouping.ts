import * as vscode from 'vscode';
import { TODAY_GROUPINGS, type TodayGrouping } from '../tree/todayGroups';
import type { TodayView } from '../tree/todayView';

/** Asks how the Today view is to be grouped. */
export async function askTodayGrouping(view: TodayView): Promise<void> {
  const items = TODAY_GROUPINGS.map((grouping) => ({
    label: groupingWords(grouping),
    description: grouping === view.grouping ? vscode.l10n.t('now') : '',
    grouping,
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Group Today By') });
  if (chosen) {
    view.setGrouping(chosen.grouping);
  }
}

function groupingWords(grouping: TodayGrouping): string {
  switch (grouping) {
    case 'due':
      return vscode.l10n.t('When it is due');
    case 'owner':
      return vscode.l10n.t('Who does it');
    case 'project':
      return vscode.l10n.t('Project');
  }
}
