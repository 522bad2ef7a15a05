import * as vscode from 'vscode';
import type { TrackedEntry } from '../../core/model/snapshot';
import { trackedOf } from './trackedOf';

/** Ticks an action in its note, or reopens it. False when the note was not changed. */
export type TickAction = (tracked: TrackedEntry, done: boolean) => Promise<boolean>;

/** Carries the checkboxes of a view into the notes; where a note was not changed, the row is drawn again as it was. */
export function tickOnCheck<Node extends object>(
  view: vscode.TreeView<Node>,
  tick: TickAction,
  redraw: (node: Node) => void,
): vscode.Disposable {
  return view.onDidChangeCheckboxState(async ({ items }) => {
    for (const [node, state] of items) {
      const tracked = trackedOf(node);
      const ticked = tracked && (await tick(tracked, state === vscode.TreeItemCheckboxState.Checked));
      if (ticked === false) {
        redraw(node);
      }
    }
  });
}
