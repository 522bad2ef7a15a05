import * as vscode from 'vscode';
import type { Renamable } from '../../core/lookup/respelling';
import type { Finding, FixOffer } from '../../core/model/finding';
import { COMMANDS, INTERNAL_COMMANDS } from '../commandIds';
import { dashboardCommands } from '../dashboard/dashboardCommands';
import type { Dashboards } from '../dashboard/dashboards';
import type { DashboardPage } from '../dashboard/dashboardView';
import { DisposableStore } from '../disposableStore';
import { showLine } from '../editor/openPlace';
import type { Log } from '../log';
import type { WorkspaceNotes } from '../notes/workspaceNotes';
import type { Fixes } from '../problems/fixes';
import { explainRule } from '../problems/rulePages';
import { sayFailure } from '../sayFailure';
import { type CaptureCommandParts, captureCommands } from './captureCommands';
import { type ClientCommandParts, clientCommands } from './clientCommands';
import { type CommandTarget, commandTarget, ruleAsked, targetOf } from './commandTarget';
import { editBaseline } from './editBaseline';
import { filterProjects } from './filterProjects';
import { fixFinding } from './fixFinding';
import type { Handler } from './handler';
import { type SidebarParts, sidebarCommands } from './sidebarCommands';

/** What the commands work with. */
export interface CommandParts extends CaptureCommandParts, ClientCommandParts, SidebarParts {
  readonly notes: WorkspaceNotes;
  readonly fixes: Fixes;
  readonly dashboards: Dashboards;
  readonly rename: (named: Renamable) => Promise<void>;
  readonly extensionId: string;
  readonly log: Log;
}

/** Registers every command. A failing one says so in a sentence and writes the cause into the log. */
export function registerCommands(parts: CommandParts): vscode.Disposable {
  const store = new DisposableStore();
  for (const [id, handler] of handlers(parts)) {
    store.add(vscode.commands.registerCommand(id, guarded(id, handler, parts.log)));
  }
  return store;
}

function handlers(parts: CommandParts): ReadonlyMap<string, Handler> {
  const { feed, notes, dashboards, projects, fixes } = parts;
  return new Map<string, Handler>([
    ...captureCommands(parts),
    ...clientCommands(parts),
    ...dashboardCommands(feed, dashboards, parts.extensionId),
    ...sidebarCommands(parts),
    [COMMANDS.openDashboard, async (row) => dashboards.showPage(pageOf(await targetOf(feed, row)))],
    [COMMANDS.refresh, () => notes.reread()],
    [COMMANDS.openProfile, async (row) => openProfile(commandTarget(await feed.ready(), row))],
    [COMMANDS.rename, async (row) => rename(parts, commandTarget(await feed.ready(), row))],
    [COMMANDS.explainRule, (row) => explainRule(ruleAsked(row))],
    [COMMANDS.fixProblem, () => vscode.commands.executeCommand('editor.action.quickFix')],
    [COMMANDS.fixFinding, (row) => fixFinding(fixes, row)],
    [COMMANDS.filterProjects, () => filterProjects(projects)],
    [COMMANDS.clearFilter, () => projects.setFilter('')],
    [INTERNAL_COMMANDS.editBaseline, (path) => onProfile(parts, path)],
    [
      INTERNAL_COMMANDS.applyFix,
      (finding, offer) => applyFix(fixes, finding as Finding, offer as FixOffer | 'suppress'),
    ],
  ]);
}

function guarded(id: string, handler: Handler, log: Log): Handler {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (cause) {
      log.error(`Command ${id} failed`, cause);
      await sayFailure(log);
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
