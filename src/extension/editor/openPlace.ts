import * as vscode from 'vscode';
import type { Span } from '../../core/model/span';
import { uriOf } from '../notes/workspacePaths';

/** The editor position of a UTF-16 offset in a text whose lines start at `lineStarts`. */
export function positionIn(lineStarts: Uint32Array, offset: number): vscode.Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return new vscode.Position(low, offset - (lineStarts[low] ?? 0));
}

/** A span of a note as a range of its document. */
export function rangeIn(lineStarts: Uint32Array, span: Span): vscode.Range {
  return new vscode.Range(positionIn(lineStarts, span.start), positionIn(lineStarts, span.end));
}

/** The command of a row that opens a note with the cursor on a line; undefined when no open folder has the note. */
export function openLine(path: string, line: number): vscode.Command | undefined {
  const uri = uriOf(path);
  const selection = new vscode.Range(line, 0, line, 0);
  return (
    uri && { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri, { selection, preview: true }] }
  );
}

/** Opens a note at a line beside what is being asked, which keeps the keyboard. */
export function peekLine(path: string, line: number): Promise<void> {
  return showLine(path, line, true);
}

/** Opens a note with the cursor on a line. */
export async function showLine(path: string, line: number, preserveFocus = false): Promise<void> {
  const uri = uriOf(path);
  if (!uri) {
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = new vscode.Range(line, 0, line, 0);
  const editor = await vscode.window.showTextDocument(document, { selection, preview: true, preserveFocus });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
