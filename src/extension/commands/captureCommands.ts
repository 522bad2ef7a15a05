import * as vscode from 'vscode';
import { ENTRY_KINDS, type EntryKind } from '../../core/model/entry';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { Capture } from '../capture/capture';
import { COMMANDS } from '../commandIds';
import { today } from '../policy/readPolicy';
import { targetOf } from './commandTarget';
import { createSample } from './createSample';
import type { Handler, Handlers } from './handler';
import type { NewNotes } from './newNotes';

/** What the commands that write something down work with. */
export interface CaptureCommandParts {
  readonly feed: AnalysisFeed;
  readonly newNotes: NewNotes;
  readonly capture: Capture;
  readonly extension: vscode.Uri;
}

/** The commands that write something down: new notes, adopted ones, entries. */
export function captureCommands({ feed, newNotes, capture, extension }: CaptureCommandParts): Handlers {
  const projectOf = async (row: unknown) => (await targetOf(feed, row)).project;
  return [
    [COMMANDS.newClient, () => newNotes.newClient()],
    [
      COMMANDS.newProject,
      async (row, name) => newNotes.newProject((await targetOf(feed, row)).client?.id, wordsIn(name)),
    ],
    [COMMANDS.newMeetingNote, async (row) => capture.meeting(await projectOf(row))],
    [COMMANDS.newWeeklyReport, async (row) => capture.report(await projectOf(row))],
    [COMMANDS.newNoteFromClipboard, async (row) => capture.paste(await projectOf(row))],
    [COMMANDS.adoptNote, (uri) => capture.adoptNote(uri instanceof vscode.Uri ? uri : undefined)],
    [COMMANDS.adoptFolder, (uri) => capture.adoptFolder(uri instanceof vscode.Uri ? uri : undefined)],
    [COMMANDS.assignProject, (row) => capture.assign(folderIn(row))],
    [COMMANDS.logTalk, async (row) => capture.talk(await projectOf(row))],
    [COMMANDS.createSample, () => createSample(extension, today())],
    ...ENTRY_KINDS.map((kind): [string, Handler] => [
      logCommand(kind),
      async (row, text) => {
        const { project, note } = await targetOf(feed, row);
        // A row of the sidebar means its project, a path that a fix hands over means its note.
        const place = typeof row === 'string' && note ? { note } : project ? { project } : {};
        await capture.entry(kind, { ...place, ...(typeof text === 'string' && { text }) });
      },
    ]),
  ];
}

/** The command that logs an entry of a kind. */
function logCommand(kind: EntryKind): string {
  return `rapport.log${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** The folder that a row of the sidebar stands for. */
function folderIn(row: unknown): string | undefined {
  return typeof row === 'object' && row !== null && 'folder' in row ? wordsIn(row.folder) : undefined;
}

/** Commands get whatever the editor hands over; words are only what a fix gives. */
function wordsIn(argument: unknown): string | undefined {
  return typeof argument === 'string' ? argument : undefined;
}
