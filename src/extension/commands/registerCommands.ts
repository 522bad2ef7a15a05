import * as vscode from 'vscode';
import type { Renamable } from '../../core/lookup/respelling';
import type { Analysis } from '../../core/model/analysis';
import { ENTRY_KINDS, type EntryKind, type VisibilityMark } from '../../core/model/entry';
import type { Finding, FixOffer, RuleId } from '../../core/model/finding';
import type { Project } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { Capture } from '../capture/capture';
import { COMMANDS, INTERNAL_COMMANDS } from '../commandIds';
import { dashboardCommands } from '../dashboard/dashboardCommands';
import type { Dashboards } from '../dashboard/dashboards';
import type { DashboardPage } from '../dashboard/dashboardView';
import { DisposableStore } from '../disposableStore';
import type { NoteChanges } from '../editor/noteChanges';
import { showLine } from '../editor/openPlace';
import type { Log } from '../log';
import type { WorkspaceNotes } from '../notes/workspaceNotes';
import { today } from '../policy/readPolicy';
import type { Fixes } from '../problems/fixes';
import { explainRule } from '../problems/rulePages';
import type { ReportCommands } from '../report/reportCommands';
import type { PeopleView } from '../tree/peopleView';
import type { ProjectsView } from '../tree/projectsView';
import type { TodayView } from '../tree/todayView';
import { type CommandTarget, commandTarget } from './commandTarget';
import { createSample } from './createSample';
import { draftReply } from './draftReply';
import { editBaseline } from './editBaseline';
import type { EntryActions } from './entryActions';
import { filterProjects } from './filterProjects';
import { fixFinding } from './fixFinding';
import { markAtCursor, markTracked } from './markEntries';
import type { NewNotes } from './newNotes';
import { onNote } from './onNote';
import { sidebarCommands } from './sidebarCommands';

/** What the commands work with. */
export interface CommandParts {
  readonly feed: AnalysisFeed;
  readonly notes: WorkspaceNotes;
  readonly changes: NoteChanges;
  readonly fixes: Fixes;
  readonly newNotes: NewNotes;
  readonly capture: Capture;
  readonly dashboards: Dashboards;
  readonly reports: ReportCommands;
  readonly projects: ProjectsView;
  readonly today: TodayView;
  readonly people: PeopleView;
  readonly actions: EntryActions;
  readonly rename: (named: Renamable) => Promise<void>;
  readonly extension: vscode.Uri;
  readonly extensionId: string;
  readonly log: Log;
}

type Handler = (...args: readonly unknown[]) => unknown;

/** Registers every command. A failing one says so in a sentence and writes the cause into the log. */
export function registerCommands(parts: CommandParts): vscode.Disposable {
  const store = new DisposableStore();
  for (const [id, handler] of handlers(parts)) {
    store.add(vscode.commands.registerCommand(id, guarded(id, handler, parts.log)));
  }
  return store;
}

function handlers(parts: CommandParts): ReadonlyMap<string, Handler> {
  const { feed, notes, newNotes, capture, dashboards, reports, projects, extension, fixes } = parts;
  const target = async (argument: unknown) => commandTarget(await feed.ready(), argument);
  // Without a row there is nothing to look up, and no reason to wait for the notes.
  const rowOf = async (row: unknown): Promise<CommandTarget> => (row ? target(row) : {});
  return new Map<string, Handler>([
    ...dashboardCommands(feed, dashboards, parts.extensionId),
    ...sidebarCommands(parts),
    [COMMANDS.newClient, () => newNotes.newClient()],
    [COMMANDS.newProject, async (row, name) => newNotes.newProject((await rowOf(row)).client?.id, wordsIn(name))],
    [COMMANDS.newMeetingNote, async (row) => capture.meeting((await rowOf(row)).project)],
    [COMMANDS.newWeeklyReport, async (row) => capture.report((await rowOf(row)).project)],
    [COMMANDS.newNoteFromClipboard, async (row) => capture.paste((await rowOf(row)).project)],
    [COMMANDS.adoptNote, (uri) => capture.adoptNote(uri instanceof vscode.Uri ? uri : undefined)],
    [COMMANDS.adoptFolder, (uri) => capture.adoptFolder(uri instanceof vscode.Uri ? uri : undefined)],
    [COMMANDS.logTalk, async (row) => capture.talk((await rowOf(row)).project)],
    [COMMANDS.createSample, () => createSample(extension, today())],
    [COMMANDS.openDashboard, async (row) => dashboards.showPage(pageOf(await rowOf(row)))],
    [
      COMMANDS.generateClientReport,
      async (row) => reports.generate(row ? projectOf(await feed.ready(), row) : undefined),
    ],
    [COMMANDS.exportCalendar, async (row) => reports.calendar((await rowOf(row)).project)],
    [COMMANDS.refresh, () => notes.reread()],
    [COMMANDS.openProfile, async (row) => openProfile(await target(row))],
    [COMMANDS.rename, async (row) => rename(parts, await target(row))],
    [
      COMMANDS.explainRule,
      async (row) =>
        explainRule(typeof row === 'string' ? (row as RuleId) : ((await target(row)).rule as RuleId | undefined)),
    ],
    [COMMANDS.fixProblem, () => vscode.commands.executeCommand('editor.action.quickFix')],
    [COMMANDS.fixFinding, (row) => fixFinding(fixes, row)],
    [COMMANDS.filterProjects, () => filterProjects(projects)],
    [COMMANDS.clearFilter, () => projects.setFilter('')],
    [COMMANDS.markForClient, (row, rows) => mark(parts, 'client', row, rows)],
    [COMMANDS.markInternal, (row, rows) => mark(parts, 'internal', row, rows)],
    [COMMANDS.markAsSent, (row) => onNote(feed, row, 'report', (report) => reports.sent(report))],
    [COMMANDS.handOutReport, (row) => onNote(feed, row, 'report', (report) => reports.handOut(report))],
    [COMMANDS.customizeTemplate, () => reports.customizeTemplate()],
    [COMMANDS.markAsShared, (row) => onNote(feed, row, 'meeting', (meeting) => reports.shared(meeting))],
    [COMMANDS.shareMinutes, (row) => onNote(feed, row, 'meeting', (meeting) => reports.minutes(meeting))],
    [
      COMMANDS.openBrief,
      (row) => onNote(feed, row, 'meeting', (meeting, analysis) => reports.brief(analysis, meeting)),
    ],
    [COMMANDS.draftReply, async (row, start) => reply(commandTarget(await feed.ready(), row), start)],
    [INTERNAL_COMMANDS.editBaseline, (path) => onProfile(parts, path)],
    [
      INTERNAL_COMMANDS.applyFix,
      (finding, offer) => applyFix(fixes, finding as Finding, offer as FixOffer | 'suppress'),
    ],
    ...ENTRY_KINDS.map((kind): [string, Handler] => [
      logCommand(kind),
      async (row, text) => {
        const { project, note } = await rowOf(row);
        // A row of the sidebar means its project, a path that a fix hands over means its note.
        const place = typeof row === 'string' && note ? { note } : project ? { project } : {};
        await capture.entry(kind, { ...place, ...(typeof text === 'string' && { text }) });
      },
    ]),
  ]);
}

/** The project that a row, a note or an id stands for. */
function projectOf(analysis: Analysis, row: unknown): Project | undefined {
  const { project, note } = commandTarget(analysis, row);
  const id = note && analysis.snapshot.projectOf.get(note.path);
  return project ?? analysis.snapshot.projects.find((each) => each.id === id);
}

/** The command that logs an entry of a kind. */
function logCommand(kind: EntryKind): string {
  return `rapport.log${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

function guarded(id: string, handler: Handler, log: Log): Handler {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (cause) {
      log.error(`Command ${id} failed`, cause);
      const show = vscode.l10n.t('Show Log');
      const answer = await vscode.window.showErrorMessage(
        vscode.l10n.t('That did not work, and nothing was changed half-way. The log says why; please try again.'),
        show,
      );
      if (answer === show) {
        log.show();
      }
      return undefined;
    }
  };
}

function pageOf({ client, project }: CommandTarget): DashboardPage {
  if (project) {
    return { kind: 'project', id: project.id };
  }
  return client ? { kind: 'client', id: client.id } : { kind: 'portfolio' };
}

async function openProfile({ client, project, person }: CommandTarget): Promise<void> {
  if (person?.profile !== undefined && person.contact) {
    await showLine(person.profile, person.contact.span.line);
  }
  const profile = project?.profile ?? client?.profile;
  if (profile) {
    await showLine(profile.path, 0);
  }
}

/** Renames what the row stands for; without one, what the cursor stands on. */
async function rename({ rename: to }: CommandParts, { person, project, client }: CommandTarget): Promise<void> {
  if (person) {
    await to({ kind: 'person', person });
  } else if (project) {
    await to({ kind: 'project', project });
  } else if (client) {
    await to({ kind: 'client', client });
  } else {
    await vscode.commands.executeCommand('editor.action.rename');
  }
}

/** Marks the chosen rows, or asks what of a note is for the client, or marks what the cursor stands on. */
async function mark(
  { feed, changes, reports }: CommandParts,
  visibility: VisibilityMark,
  row: unknown,
  rows: unknown,
): Promise<void> {
  const analysis = await feed.ready();
  const chosen = (Array.isArray(rows) ? rows : [row]).flatMap(
    (each: unknown) => commandTarget(analysis, each).tracked ?? [],
  );
  // The editor's menu hands over the file it stands in: there the cursor is meant.
  const note = row instanceof vscode.Uri ? undefined : commandTarget(analysis, row).note;
  if (chosen.length === 0 && note) {
    await reports.choose(note);
    return;
  }
  await (chosen.length > 0
    ? markTracked(
        changes,
        chosen.map((tracked) => ({ tracked, visibility })),
      )
    : markAtCursor(changes, visibility));
}

/** Drafts the answer to an entry: that of the row, or the one that a fix names by its note and place. */
async function reply({ tracked, note, entries }: CommandTarget, start: unknown): Promise<void> {
  const named =
    note &&
    entries?.find(
      ({ entry }) => String(entry.span.start) === String(start) || String(entry.textSpan.start) === String(start),
    );
  const found = tracked ?? named;
  if (found) {
    await draftReply(found);
  }
}

/** Commands get whatever the editor hands over; words are only what a fix gives. */
function wordsIn(argument: unknown): string | undefined {
  return typeof argument === 'string' ? argument : undefined;
}

async function onProfile({ feed, changes }: CommandParts, path: unknown): Promise<void> {
  const analysis = await feed.ready();
  const profile = commandTarget(analysis, path).note;
  if (profile) {
    await editBaseline(changes, analysis, profile);
  }
}

function applyFix(fixes: Fixes, finding: Finding, offer: FixOffer | 'suppress'): Promise<void> {
  return offer === 'suppress' ? fixes.suppress(finding) : fixes.apply(finding, offer);
}
