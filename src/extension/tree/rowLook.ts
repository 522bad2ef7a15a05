import * as vscode from 'vscode';
import type { Drawing } from './shownRows';

/** Everything of a row that the editor shows or acts on: of two rows that are alike in it the second need not be drawn. */
export function drawingOf(item: vscode.TreeItem): Drawing {
  const { iconPath, tooltip, checkboxState, resourceUri, command, accessibilityInformation } = item;
  const icon = iconPath instanceof vscode.ThemeIcon ? [iconPath.id, iconPath.color] : undefined;
  const text = JSON.stringify([
    item.label,
    item.description,
    icon,
    tooltip instanceof vscode.MarkdownString ? tooltip.value : tooltip,
    item.contextValue,
    checkboxState,
    resourceUri?.path,
    command?.arguments,
    accessibilityInformation?.label,
  ]);
  return { text, opens: item.collapsibleState !== vscode.TreeItemCollapsibleState.None };
}
