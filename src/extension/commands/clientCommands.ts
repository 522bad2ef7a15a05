import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import type { Analysis } from '../../core/model/analysis';
import type { VisibilityMark } from '../../core/model/entry';
import type { Project } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { COMMANDS } from '../commandIds';
import type { NoteChanges } from '../editor/noteChanges';
import type { ReportCommands } from '../report/reportCommands';
import { entriesOfRow } from '../tree/lateness';
import { type CommandTarget, commandTarget, targetOf } from './commandTarget';
import { draftReply } from './draftReply';
import type { Handlers } from './handler';
import { markAtCursor, markTracked } from './markEntries';
import { onNote } from './onNote';

/** What the commands work with that make what a client gets. */
export interface ClientCommandParts {
  readonly feed: AnalysisFeed;
  readonly changes: NoteChanges;
  readonly reports: ReportCommands;
}

/** The commands that make what a client gets, say what of the notes that may be, and record that it was sent. */
export function clientCommands(parts: ClientCommandParts): Handlers {
  const { feed, reports } = parts;
  return [
    [
      COMMANDS.generateClientReport,
      async (row) => reports.generate(row ? projectMeant(await feed.ready(), row) : undefined),
    ],
    [COMMANDS.exportCalendar, async (row) => reports.calendar((await targetOf(feed, row)).project)],
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
  ];
}

/** The project that a row, a note or an id stands for. */
function projectMeant(analysis: Analysis, row: unknown): Project | undefined {
  const { project, note } = commandTarget(analysis, row);
  return project ?? (note && projectOf(analysis.snapshot, note.path));
}

/** Marks the chosen rows, or asks what of a note is for the client, or marks what the cursor stands on. */
async function mark(
  { feed, changes, reports }: ClientCommandParts,
  visibility: VisibilityMark,
  row: unknown,
  rows: unknown,
): Promise<void> {
  const analysis = await feed.ready();
  const given = (Array.isArray(rows) ? rows : [row]).flatMap(
    (each: unknown) => commandTarget(analysis, each).tracked ?? [],
  );
  // What is to stay inside must do so wherever it stands; for the client, one place is enough.
  const chosen = visibility === 'internal' ? given.flatMap((tracked) => entriesOfRow(analysis, tracked)) : given;
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
