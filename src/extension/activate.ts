import * as vscode from 'vscode';
import type { ReadingPolicy } from '../core/model/policy';
import type { ReaderPool } from '../host/readerPool';
import type { AnalysisFeed } from './analysis/analysisFeed';
import { followMidnight } from './analysis/followMidnight';
import { InTurn } from './analysis/inTurn';
import { LiveAnalysis } from './analysis/liveAnalysis';
import { RecentProject } from './ask/recentProject';
import { Capture } from './capture/capture';
import { NoteWriter } from './capture/noteWriter';
import { EntryActions } from './commands/entryActions';
import { tickWhenShown } from './commands/firstSteps';
import { NewNotes } from './commands/newNotes';
import { registerCommands } from './commands/registerCommands';
import type { SidebarParts } from './commands/sidebarCommands';
import { Templates } from './commands/templates';
import { tickAction } from './commands/tickAction';
import { followDashboardLinks } from './dashboard/dashboardCommands';
import { Dashboards } from './dashboard/dashboards';
import { HealthView } from './dashboard/healthView';
import { LoadDashboard } from './dashboard/loadDashboard';
import { DisposableStore } from './disposableStore';
import { NoteChanges } from './editor/noteChanges';
import { nextTurn } from './inSlices';
import { createLog, type Log } from './log';
import type { FileAccess } from './notes/fileAccess';
import { WorkspaceNotes } from './notes/workspaceNotes';
import { followWorkspaceState } from './notes/workspaceState';
import { loadOnce } from './parts/loadOnce';
import { loadPart } from './parts/loadPart';
import { followPolicy } from './policy/followPolicy';
import { readPolicy, today } from './policy/readPolicy';
import { Diagnostics } from './problems/diagnostics';
import { Fixes } from './problems/fixes';
import { registerCodeActions } from './problems/registerCodeActions';
import { registerRulePages } from './problems/rulePages';
import { ClientTexts } from './report/clientText';
import { ReportCommands } from './report/reportCommands';
import { dailyNotice } from './status/dailyNotice';
import { StatusBar } from './status/statusBar';
import { followEditor } from './tree/followEditor';
import { entriesOfRow } from './tree/lateness';
import { PeopleView } from './tree/peopleView';
import { ProjectsView } from './tree/projectsView';
import { registerRowBadges } from './tree/rowBadge';
import type { TickAction } from './tree/tickOnCheck';
import { todayAhead } from './tree/todayRows';
import { TodayView } from './tree/todayView';

/** What differs by where the extension runs. */
export interface Place {
  readonly files: FileAccess;
  /** Starts the reader of notes. */
  readonly createPool: (policy: ReadingPolicy) => ReaderPool;
}

/** Puts the product together: one source of notes, one analysis, and the surfaces that show it. */
export function activateIn(context: vscode.ExtensionContext, place: Place): void {
  const store = new DisposableStore();
  context.subscriptions.push(store);
  const { extensionUri: extension, workspaceState: memory } = context;
  const log = store.add(createLog());
  const { notes, feed, changes } = readNotes(store, place, log);
  // Behind the problems and the dashboard, and one after the other.
  const later = store.add(new InTurn(feed));
  const sidebar = showSidebar(store, later, changes, memory);
  store.add(new StatusBar(later));
  store.add(dailyNotice(later, context.globalState));

  const fixes = new Fixes(feed, changes);
  store.add(new Diagnostics(feed, log));
  store.add(registerRulePages());
  store.add(registerCodeActions(fixes));

  const templates = new Templates(extension);
  const recent = new RecentProject(memory);
  const writer = new NoteWriter(feed, templates, recent);
  const loading = new LoadDashboard(extension);
  const dashboards = store.add(new Dashboards(feed, loading, memory, log));
  store.add(followDashboardLinks(dashboards));
  store.add(new HealthView(feed, dashboards, loading, log));
  const texts = store.add(new ClientTexts());
  // What helps in an editor is loaded behind everything that shows the workspace, and what both need before it: a turn for each.
  const writing = loadOnce(() =>
    nextTurn()
      .then(loadPart.judging)
      .then(nextTurn)
      .then(loadPart.writing)
      .then(({ registerWriting }) => store.add(registerWriting(later, changes, today))),
  );
  store.add(
    registerCommands({
      ...sidebar,
      feed,
      notes,
      changes,
      fixes,
      newNotes: new NewNotes(feed, templates),
      capture: new Capture({ feed, changes, writer, recent }),
      dashboards,
      reports: new ReportCommands({ feed, changes, templates, recent, texts, extension }),
      rename: async (named) => (await writing()).rename(named),
      extension,
      extensionId: context.extension.id,
      log,
    }),
  );

  store.add(loading.loadBehind(later, log));
  store.add(tickWhenShown());

  void notes.start();
  writing().catch((cause: unknown) => log.error('What helps in an editor could not be loaded', cause));
}

/** What comes from the notes, and what goes back into them. */
interface Source {
  readonly notes: WorkspaceNotes;
  readonly feed: LiveAnalysis;
  readonly changes: NoteChanges;
}

function readNotes(store: DisposableStore, { files, createPool }: Place, log: Log): Source {
  const policy = readPolicy();
  const pool = store.add(createPool(policy.reading));
  const notes = store.add(new WorkspaceNotes(pool, files, (cause) => log.error('Notes could not be read', cause)));
  const feed = store.add(new LiveAnalysis(notes, policy.judging, today(), log, todayAhead));
  store.add(followPolicy(pool, notes, feed));
  store.add(followMidnight(feed, today, vscode.window.onDidChangeWindowState));
  store.add(followWorkspaceState(feed));
  const changes = new NoteChanges(pool, today, files, async () => {
    await notes.settle();
    await feed.settle();
  });
  return { notes, feed, changes };
}

function showSidebar(
  store: DisposableStore,
  feed: AnalysisFeed,
  changes: NoteChanges,
  memory: vscode.Memento,
): SidebarParts {
  const tick: TickAction = async (tracked, done) => {
    await changes.settle();
    return tickAction(changes, entriesOfRow(await feed.ready(), tracked), done, today());
  };
  const actions = new EntryActions(feed, changes, today);
  const projects = store.add(new ProjectsView(feed, memory, tick));
  const todayView = store.add(new TodayView(feed, memory, tick, (dropped, day) => actions.redate(dropped, day)));
  const people = store.add(new PeopleView(feed, tick, (dropped, owner) => actions.reassign(dropped, owner)));
  store.add(registerRowBadges());
  store.add(followEditor(projects));
  return { feed, actions, projects, today: todayView, people };
}
