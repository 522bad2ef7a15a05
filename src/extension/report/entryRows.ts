import * as vscode from 'vscode';
import type { StepRow } from '../ask/stepInputs';
import { peekLine } from '../editor/openPlace';

/** Text of a note as itself: `$(…)` in it is no icon. */
export function literal(text: string): string {
  return text.replaceAll('$(', '\\$(');
}

/** The name of a file without its folders. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Leads to a place in a note while the list stays. */
export function placeButton(path: string, line: number): Pick<StepRow, 'buttons' | 'onButton'> {
  return {
    buttons: [button('go-to-file', vscode.l10n.t('Show in the note'))],
    onButton: () => void peekLine(path, line),
  };
}

/** A button in a row or title of a list to choose from. */
export function button(icon: string, tooltip: string): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon(icon), tooltip };
}
