import * as vscode from 'vscode';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { loadPart } from '../parts/loadPart';
import { EntryDrag } from './entryDrag';
import { LiveRows } from './liveRows';
import { type PeopleNode, peopleChildren } from './peopleNode';
import { type TickAction, tickOnCheck } from './tickOnCheck';
import { trackedOf } from './trackedOf';

/** Hands entries over to a person. */
export type ReassignEntries = (dropped: readonly TrackedEntry[], owner: string) => unknown;

/** The People view: contacts with their preferences and what is open with them, both ways. */
export class PeopleView implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly view: vscode.TreeView<PeopleNode>;

  constructor(feed: AnalysisFeed, tick: TickAction, reassign: ReassignEntries) {
    const rows = this.store.add(
      new LiveRows<PeopleNode>(feed, {
        children: peopleChildren,
        loadItem: async () => (await loadPart.judging()).peopleItem,
      }),
    );
    this.view = this.store.add(
      vscode.window.createTreeView('rapport.people', {
        treeDataProvider: rows,
        canSelectMany: true,
        manageCheckboxStateManually: true,
        dragAndDropController: new EntryDrag<PeopleNode>(feed, (target, dropped) =>
          target.kind === 'person' ? reassign(dropped, target.person.name) : undefined,
        ),
      }),
    );
    this.store.add(tickOnCheck(this.view, tick, (node) => rows.redraw(node)));
  }

  selectedEntries(): readonly TrackedEntry[] {
    return this.view.selection.flatMap((node) => trackedOf(node) ?? []);
  }

  dispose(): void {
    this.store.dispose();
  }
}
