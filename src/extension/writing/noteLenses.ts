import * as vscode from 'vscode';
import { isOverdue } from '../../core/calendar/overdue';
import { isUnsettled } from '../../core/facts/isUnsettled';
import { isPlanned } from '../../core/facts/meetingState';
import { projectOf } from '../../core/facts/projectOf';
import { trackedIn } from '../../core/lookup/entryIds';
import { isUntold } from '../../core/lookup/visibilityMarks';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import { visibilityFor } from '../../core/visibility/decideFor';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { COMMANDS } from '../commandIds';
import { DisposableStore } from '../disposableStore';
import { rangeIn } from '../editor/openPlace';
import { bandWords, scoreWords } from '../words/healthWords';
import { noteInEditor } from './noteInEditor';

/** Stands over a note: what is open in a meeting, where a report stands, how a project is doing, and what one does next with it. */
export class NoteLenses implements vscode.CodeLensProvider, vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());

  readonly onDidChangeCodeLenses = this.changed.event;

  constructor(private readonly feed: AnalysisFeed) {
    this.store.add(feed.onDidAnalyse(() => this.changed.fire()));
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const found = noteInEditor(this.feed, document);
    if (!found) {
      return [];
    }
    const { analysis, note } = found;
    const line = Math.min(note.sections[0]?.heading.line ?? 0, document.lineCount - 1);
    const range = new vscode.Range(line, 0, line, 0);
    return commandsOver(analysis, note, document.uri).map((command) => new vscode.CodeLens(range, command));
  }

  dispose(): void {
    this.store.dispose();
  }
}

function commandsOver(analysis: Analysis, note: Note, uri: vscode.Uri): readonly vscode.Command[] {
  switch (note.kind) {
    case 'meeting':
    case 'call':
      return [
        ...openEntries(analysis, note, uri),
        ...forClient(analysis, note),
        ...meetingCommands(note, analysis.asOf),
      ];
    case 'email':
    case 'chat':
      return [...openEntries(analysis, note, uri), ...forClient(analysis, note)];
    case 'report':
      return reportCommands(note);
    case 'project':
      return projectCommands(analysis, note);
    default:
      return [];
  }
}

/** `3 open · 1 overdue`, which shows them beside each other; that nothing is, only where somebody has looked. */
function openEntries(analysis: Analysis, note: Note, uri: vscode.Uri): readonly vscode.Command[] {
  const tracked = trackedIn(analysis.snapshot, note);
  const open = tracked.filter(({ entry }) => isUnsettled(entry));
  if (open.length === 0) {
    return isLookedThrough(note, tracked.length) ? [{ command: '', title: vscode.l10n.t('Nothing open') }] : [];
  }
  const overdue = open.filter(({ entry }) => isOverdue(entry, analysis.asOf)).length;
  const title = [
    vscode.l10n.t('{0} open', open.length),
    ...(overdue > 0 ? [vscode.l10n.t('{0} overdue', overdue)] : []),
  ].join(' · ');
  const places = open.map(({ entry }) => new vscode.Location(uri, rangeIn(note.lineStarts, entry.textSpan)));
  const start = places[0]?.range.start ?? new vscode.Position(0, 0);
  return [{ command: 'editor.action.peekLocations', title, arguments: [uri, start, places, 'peek'] }];
}

/**
 * Whether somebody has gone through a note for what it leaves open: it has entries, or says that there are none, and no promise in it is left to prose. A mail
 * that was adopted as it came may hold any question.
 */
function isLookedThrough({ explicitNone, commitments }: Note, entries: number): boolean {
  return (entries > 0 || explicitNone.length > 0) && commitments.length === 0;
}

/** `2 of 5 for the client`, which asks what they may see. */
function forClient({ snapshot }: Analysis, note: Note): readonly vscode.Command[] {
  const { length } = trackedIn(snapshot, note);
  const visibility = visibilityFor(projectOf(snapshot, note.path));
  const visible = note.entries.filter((entry) => visibility(note, entry).visible && !isUntold(entry)).length;
  return length === 0
    ? []
    : [command(COMMANDS.markForClient, vscode.l10n.t('{0} of {1} for the client', visible, length), note.path)];
}

/** A meeting to come is prepared, one that may have been held is shared; that of today may be either. */
function meetingCommands(note: Note, asOf: LocalDate): readonly vscode.Command[] {
  const isAhead = isPlanned(note, asOf);
  const prepare = command(COMMANDS.openBrief, vscode.l10n.t('Prepare Meeting'), note.path);
  if (isAhead && note.date && note.date.value > asOf) return [prepare];
  return [
    ...(isAhead ? [prepare] : []),
    command(COMMANDS.shareMinutes, vscode.l10n.t('Share Minutes'), note.path),
    ...(note.shared ? [] : [command(COMMANDS.markAsShared, vscode.l10n.t('Mark as Shared'), note.path)]),
  ];
}

function reportCommands({ path, report }: Note): readonly vscode.Command[] {
  if (!report) {
    return [];
  }
  const sent = report.sent?.value;
  const handOut = command(COMMANDS.handOutReport, vscode.l10n.t('Copy or Save as …'), path);
  return report.status === 'sent'
    ? [{ command: '', title: sent ? vscode.l10n.t('Sent {0}', sent) : vscode.l10n.t('Sent') }, handOut]
    : [
        { command: '', title: vscode.l10n.t('Draft: nothing has been sent') },
        handOut,
        command(COMMANDS.markAsSent, vscode.l10n.t('Mark as Sent'), path),
      ];
}

function projectCommands({ snapshot, health }: Analysis, { path }: Note): readonly vscode.Command[] {
  const project = projectOf(snapshot, path);
  const own = project && health.projects.find(({ projectId }) => projectId === project.id);
  if (!project || !own) {
    return [];
  }
  const state = own.score === null ? bandWords(null) : `${scoreWords(own.score)} · ${bandWords(own.band)}`;
  return [
    command(COMMANDS.openDashboard, vscode.l10n.t('Communication health: {0}', state), project.id),
    command(COMMANDS.generateClientReport, vscode.l10n.t('Generate Client Report'), project.id),
  ];
}

function command(id: string, title: string, argument: string): vscode.Command {
  return { command: id, title, arguments: [argument] };
}
