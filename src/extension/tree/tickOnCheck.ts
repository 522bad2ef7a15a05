import * as vscode from 'vscode';
import type { TrackedEntry } from '../../core/model/snapshot';

/** Ticks an action in its note, or reopens it. False when the note was not changed. */
export type TickAction = (tracked: TrackedEntry, done: boolean) => Promise<boolean>;

/** Carries the checkboxes of a view into the notes; where a note was not changed, the view is drawn again as it was. */
export function tickOnCheck<T>(
  view: vscode.TreeView<T>,
  entryOf: (node: T) => TrackedEntry | undefined,
  tick: TickAction,
  redraw: () => void,
): vscode.Disposable {
  return view.onDidChangeCheckboxState(async ({ items }) => {
    for (const [node, state] of items) {
      const tracked = entryOf(node);
      if (tracked) {
        const ticked = await tick(tracked, state === vscode.TreeItemCheckboxState.Checked);
        if (!ticked) {
          redraw();
        }
      }
    }
  });
}
