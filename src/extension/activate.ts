import type * as vscode from 'vscode';
import { followMidnight } from './analysis/followMidnight';
import { LiveAnalysis } from './analysis/liveAnalysis';
import { LogEntries } from './commands/logEntries';
import { NewNotes } from './commands/newNotes';
import { registerCommands } from './commands/registerCommands';
import { Templates } from './commands/templates';
import { tickAction } from './commands/tickAction';
import { Dashboards } from './dashboard/dashboards';
import { DisposableStore } from './disposableStore';
import { NoteChanges } from './editor/noteChanges';
import { createLog } from './log';
import { createNoteReading } from './notes/createNoteReading';
import { WorkspaceNotes } from './notes/workspaceNotes';
import { followWorkspaceState } from './notes/workspaceState';
import { followPolicy } from './policy/followPolicy';
import { readPolicy, today } from './policy/readPolicy';
import { Diagnostics } from './problems/diagnostics';
import { Fixes } from './problems/fixes';
import { registerCodeActions } from './problems/registerCodeActions';
import { registerRulePages } from './problems/rulePages';
import { ReportCommands } from './report/reportCommands';
import { StatusBar } from './status/statusBar';
import { PeopleView } from './tree/peopleView';
import { ProjectsView } from './tree/projectsView';
import type { TickAction } from './tree/tickOnCheck';
import { TodayView } from './tree/todayView';

/** Puts the product together: one source of notes, one analysis, and the surfaces that show it. */
export function activate(context: vscode.ExtensionContext): void {
  const store = new DisposableStore();
  context.subscriptions.push(store);
  const extension = context.extensionUri;
  const log = store.add(createLog());
  const policy = readPolicy();

  const reading = store.add(createNoteReading(extension, policy.reading, log));
  const notes = store.add(new WorkspaceNotes(reading));
  const feed = store.add(new LiveAnalysis(notes, policy.judging, today(), log));
  store.add(followPolicy(reading, notes, feed));
  store.add(followMidnight(feed));
  store.add(followWorkspaceState(feed));

  const changes = new NoteChanges(reading, today);
  const tick: TickAction = (tracked, done) => tickAction(changes, tracked, done, today());
  const projects = store.add(new ProjectsView(feed, tick));
  store.add(new TodayView(feed, tick));
  store.add(new PeopleView(feed, tick));
  store.add(new StatusBar(feed));

  const fixes = new Fixes(feed, notes, changes);
  store.add(new Diagnostics(feed));
  store.add(registerRulePages());
  store.add(registerCodeActions(fixes));

  const templates = new Templates(extension);
  const newNotes = new NewNotes(feed, templates);
  const logEntries = new LogEntries(feed, changes, templates);
  const dashboards = store.add(new Dashboards(feed, extension));
  const reports = new ReportCommands(feed, changes, extension);
  store.add(
    registerCommands({
      feed,
      notes,
      changes,
      fixes,
      newNotes,
      logEntries,
      dashboards,
      reports,
      projects,
      extension,
      log,
    }),
  );

  void notes.start().catch((cause: unknown) => log.error('The workspace could not be read', cause));
}
