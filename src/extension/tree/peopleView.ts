import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Person, Side, TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { openLine } from '../editor/openPlace';
import { EntryDrag } from './entryDrag';
import { entryItem } from './entryItem';
import { isUnsettled } from './isUnsettled';
import { withUniqueIds } from './projectsNode';
import { type TickAction, tickOnCheck } from './tickOnCheck';
import { personTooltip } from './tooltips';

/** One row of the People view. */
export type PeopleNode =
  | { readonly kind: 'side'; readonly id: string; readonly side: Side }
  | { readonly kind: 'person'; readonly id: string; readonly person: Person }
  | { readonly kind: 'commitments'; readonly id: string; readonly way: Way; readonly entries: readonly TrackedEntry[] }
  | { readonly kind: 'entry'; readonly id: string; readonly tracked: TrackedEntry };

/** Which way a commitment goes: the person is to do it, or waits for it. */
type Way = 'owes' | 'awaits';

/** Hands entries over to a person. */
export type ReassignEntries = (dropped: readonly TrackedEntry[], owner: string) => unknown;

/** Open commitments by person: what they owe, and what they wait for. */
type Commitments = ReadonlyMap<Person, Readonly<Record<Way, readonly TrackedEntry[]>>>;

/** The People view: contacts with their preferences and what is open with them, both ways. */
export class PeopleView implements vscode.TreeDataProvider<PeopleNode>, vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());
  private readonly view: vscode.TreeView<PeopleNode>;
  private shown: { readonly analysis: Analysis; readonly commitments: Commitments } | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly feed: AnalysisFeed,
    tick: TickAction,
    reassign: ReassignEntries,
  ) {
    this.view = this.store.add(
      vscode.window.createTreeView('rapport.people', {
        treeDataProvider: this,
        canSelectMany: true,
        manageCheckboxStateManually: true,
        dragAndDropController: new EntryDrag<PeopleNode>(feed, (target, dropped) =>
          target.kind === 'person' ? reassign(dropped, target.person.name) : undefined,
        ),
      }),
    );
    const entryOf = (node: PeopleNode) => (node.kind === 'entry' ? node.tracked : undefined);
    this.store.add(tickOnCheck(this.view, entryOf, tick, () => this.changed.fire()));
    this.store.add(feed.onDidAnalyse((analysis) => this.show(analysis)));
  }

  getTreeItem(node: PeopleNode): vscode.TreeItem {
    const item = this.itemOf(node);
    item.id = node.id;
    return item;
  }

  async getChildren(node?: PeopleNode): Promise<PeopleNode[]> {
    if (!this.shown) {
      this.show(await this.feed.ready());
    }
    if (!this.shown) {
      return [];
    }
    const { analysis, commitments } = this.shown;
    const { people } = analysis.snapshot;
    if (!node) {
      const sides: readonly Side[] = ['client', 'us', 'unknown'];
      return sides
        .filter((side) => people.some((person) => person.side === side))
        .map((side) => ({ kind: 'side', id: side, side }));
    }
    switch (node.kind) {
      case 'side':
        return withUniqueIds(
          people
            .filter((person) => person.side === node.side)
            .map((person): PeopleNode => ({ kind: 'person', id: `${node.side}/${person.id}`, person })),
        );
      case 'person':
        return (['owes', 'awaits'] as const).flatMap((way): PeopleNode[] => {
          const entries = commitments.get(node.person)?.[way] ?? [];
          return entries.length > 0 ? [{ kind: 'commitments', id: `${node.id}/${way}`, way, entries }] : [];
        });
      case 'commitments':
        return withUniqueIds(
          node.entries.map((tracked): PeopleNode => ({ kind: 'entry', id: `${node.id}/${tracked.id}`, tracked })),
        );
      case 'entry':
        return [];
    }
  }

  dispose(): void {
    this.store.dispose();
  }

  private show(analysis: Analysis): void {
    this.shown = { analysis, commitments: openCommitments(analysis) };
    this.changed.fire();
  }

  private itemOf(node: PeopleNode): vscode.TreeItem {
    switch (node.kind) {
      case 'side':
        return sideItem(node.side);
      case 'person':
        return personItem(node.person, openCount(this.shown?.commitments, node.person));
      case 'commitments':
        return commitmentsItem(node.way, node.entries.length);
      case 'entry':
        return this.shown ? entryItem(node.tracked, this.shown.analysis.asOf) : new vscode.TreeItem('');
    }
  }
}

function openCommitments(analysis: Analysis): Commitments {
  const byPerson = new Map<Person, Record<Way, TrackedEntry[]>>();
  const add = (person: Person, way: Way, tracked: TrackedEntry) => {
    const open = byPerson.get(person) ?? { owes: [], awaits: [] };
    open[way].push(tracked);
    byPerson.set(person, open);
  };
  for (const project of analysis.snapshot.projects) {
    for (const tracked of project.entries) {
      if (!isUnsettled(tracked.entry)) {
        continue;
      }
      for (const owner of new Set(tracked.owners)) {
        add(owner, 'owes', tracked);
      }
      if (tracked.from && !tracked.owners.includes(tracked.from)) {
        add(tracked.from, 'awaits', tracked);
      }
    }
  }
  return byPerson;
}

function openCount(commitments: Commitments | undefined, person: Person): number {
  const open = commitments?.get(person);
  return (open?.owes.length ?? 0) + (open?.awaits.length ?? 0);
}

function commitmentsItem(way: Way, count: number): vscode.TreeItem {
  const label = way === 'owes' ? vscode.l10n.t('Is to do') : vscode.l10n.t('Waits for');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = new vscode.ThemeIcon(way === 'owes' ? 'checklist' : 'watch');
  item.description = String(count);
  item.contextValue = `commitments ${way}`;
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

function sideItem(side: Side): vscode.TreeItem {
  const item = new vscode.TreeItem(
    sideWords(side),
    side === 'client' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.iconPath = new vscode.ThemeIcon(side === 'client' ? 'organization' : side === 'us' ? 'home' : 'question');
  item.contextValue = `side ${side}`;
  return item;
}

function sideWords(side: Side): string {
  switch (side) {
    case 'client':
      return vscode.l10n.t('The client’s people');
    case 'us':
      return vscode.l10n.t('Our team');
    case 'unknown':
      return vscode.l10n.t('In no profile');
  }
}

function personItem(person: Person, open: number): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(person.name, open > 0 ? Collapsed : None);
  const { contact } = person;
  item.iconPath = new vscode.ThemeIcon('person');
  item.description = [contact?.role, open > 0 ? vscode.l10n.t('{0} open', open) : undefined]
    .filter(Boolean)
    .join(' · ');
  item.tooltip = personTooltip(person);
  item.contextValue = person.profile ? 'person profile' : 'person';
  item.accessibilityInformation = { label: [person.name, item.description].filter(Boolean).join(', ') };
  const command = person.profile && contact ? openLine(person.profile, contact.span.line) : undefined;
  return command ? Object.assign(item, { command }) : item;
}
