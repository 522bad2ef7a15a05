import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import { entryAtLine } from '../../core/lookup/entryAt';
import type { Analysis } from '../../core/model/analysis';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { COMMANDS } from '../commandIds';
import { entriesOfRow } from '../tree/lateness';
import type { PeopleView } from '../tree/peopleView';
import type { ProjectsView } from '../tree/projectsView';
import type { TodayView } from '../tree/todayView';
import { askTodayGrouping } from './askTodayGrouping';
import { commandTarget, noteAtHand } from './commandTarget';
import type { EntryActions } from './entryActions';
import type { Handlers } from './handler';

/** What the commands of the sidebar work with. */
export interface SidebarParts {
  readonly feed: AnalysisFeed;
  readonly actions: EntryActions;
  readonly projects: ProjectsView;
  readonly today: TodayView;
  readonly people: PeopleView;
}

/** The commands on entries, and those of the views themselves. */
export function sidebarCommands(parts: SidebarParts): Handlers {
  const { feed, actions, projects, today } = parts;
  const on = (act: (chosen: readonly TrackedEntry[]) => Promise<boolean>) => async (row: unknown, rows: unknown) =>
    act(chosenEntries(await feed.ready(), parts, row, rows));
  return [
    [COMMANDS.answer, on((chosen) => actions.answer(chosen))],
    [COMMANDS.disclose, on((chosen) => actions.disclose(chosen))],
    [COMMANDS.redate, on((chosen) => actions.redate(chosen))],
    [COMMANDS.reassign, on((chosen) => actions.reassign(chosen))],
    [COMMANDS.groupToday, () => askTodayGrouping(today)],
    [COMMANDS.showInSidebar, () => showInSidebar(feed, projects)],
  ];
}

/** All entries of the rows, of the selection of the view that a key was pressed in, else the one at the cursor. */
function chosenEntries(
  analysis: Analysis,
  { projects, today, people }: SidebarParts,
  row: unknown,
  rows: unknown,
): readonly TrackedEntry[] {
  const view = new Map<unknown, ProjectsView | TodayView | PeopleView>(Object.entries({ projects, today, people })).get(
    row,
  );
  if (view) {
    return view.selectedEntries().flatMap((tracked) => entriesOfRow(analysis, tracked));
  }
  if (row !== undefined && row !== null) {
    const given: readonly unknown[] = Array.isArray(rows) && rows.length > 0 ? rows : [row];
    const rowsGiven = given.flatMap((each) => commandTarget(analysis, each).tracked ?? []);
    return rowsGiven.flatMap((tracked) => entriesOfRow(analysis, tracked));
  }
  const atCursor = entryAtCursor(analysis);
  return atCursor ? [atCursor] : [];
}

function entryAtCursor(analysis: Analysis): TrackedEntry | undefined {
  const note = noteAtHand(analysis);
  const line = vscode.window.activeTextEditor?.selection.active.line ?? 0;
  const entry = note && entryAtLine(note, line);
  const home = note && projectOf(analysis.snapshot, note.path);
  return home?.entries.find((tracked) => tracked.entry === entry);
}

async function showInSidebar(feed: AnalysisFeed, projects: ProjectsView): Promise<void> {
  const analysis = await feed.ready();
  const note = noteAtHand(analysis);
  const shown = note && (await projects.reveal(note.path, entryAtCursor(analysis)?.id, true));
  if (!shown) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a note that belongs to a project first.'));
  }
}
