import * as vscode from 'vscode';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { entriesOfRow } from './lateness';

/** How dragged entries travel between the views: the ids of the entries as a JSON list. */
const ENTRIES = 'application/vnd.rapport.entries';

/** Lets entries be dragged out of a view, and dropped onto its rows where the view says what that means. */
export class EntryDrag<Node extends object> implements vscode.TreeDragAndDropController<Node> {
  readonly dragMimeTypes = [ENTRIES];
  readonly dropMimeTypes: readonly string[];

  constructor(
    private readonly feed: Pick<AnalysisFeed, 'current'>,
    private readonly drop?: (target: Node, dropped: readonly TrackedEntry[]) => unknown,
  ) {
    this.dropMimeTypes = drop ? [ENTRIES] : [];
  }

  handleDrag(nodes: readonly Node[], transfer: vscode.DataTransfer): void {
    const ids = nodes.flatMap((node) => {
      const tracked: unknown = Reflect.get(node, 'tracked');
      const id: unknown = typeof tracked === 'object' && tracked !== null ? Reflect.get(tracked, 'id') : undefined;
      return typeof id === 'string' ? [id] : [];
    });
    if (ids.length > 0) {
      transfer.set(ENTRIES, new vscode.DataTransferItem(JSON.stringify(ids)));
    }
  }

  /** What was dragged from an older analysis and is gone by now is left out. */
  async handleDrop(target: Node | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const wanted = new Set(await draggedIds(transfer));
    if (!target || !this.drop || wanted.size === 0) {
      return;
    }
    const { current } = this.feed;
    const projects = current?.snapshot.projects ?? [];
    const dropped = projects
      .flatMap(({ entries }) => entries.filter(({ id }) => wanted.has(id)))
      .flatMap((tracked) => (current ? entriesOfRow(current, tracked) : []));
    if (dropped.length > 0) {
      await this.drop(target, dropped);
    }
  }
}

/** Dragged from another view, the editor puts an empty item of the same type before ours: `get` would find that one alone. */
async function draggedIds(transfer: vscode.DataTransfer): Promise<readonly unknown[]> {
  for (const [type, item] of transfer) {
    const text = type === ENTRIES ? await item.asString() : '';
    if (text !== '') {
      const ids: unknown = JSON.parse(text);
      return Array.isArray(ids) ? ids : [];
    }
  }
  return [];
}
