import * as vscode from 'vscode';

/** Everything of a row that the editor shows or acts on, as one text: two rows of one look need not be drawn again. */
export function rowLook(item: vscode.TreeItem): string {
  const { iconPath, tooltip, checkboxState, resourceUri, command, accessibilityInformation } = item;
  const icon = iconPath instanceof vscode.ThemeIcon ? [iconPath.id, iconPath.color] : undefined;
  return JSON.stringify([
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
}
