import type * as vscode from 'vscode';
import type { EntryKind } from '../../core/model/entry';
import type { Project } from '../../core/model/snapshot';
import { loadPart } from '../parts/loadPart';
import type { CaptureParts, GivenEntry } from './captureParts';

/** The commands that write something down. Their code is loaded when one of them is run. */
export class Capture {
  constructor(private readonly parts: CaptureParts) {}

  async meeting(chosen?: Project): Promise<void> {
    const { newMeeting } = await loadPart.editing();
    await newMeeting(this.parts, chosen);
  }

  async report(chosen?: Project): Promise<void> {
    const { newReport } = await loadPart.editing();
    await newReport(this.parts, chosen);
  }

  async talk(chosen?: Project): Promise<void> {
    const { logTalk } = await loadPart.editing();
    await logTalk(this.parts, chosen);
  }

  async paste(chosen?: Project): Promise<void> {
    const { pasteNote } = await loadPart.editing();
    await pasteNote(this.parts, chosen);
  }

  /** @param uri the note; without one, that of the editor */
  async adoptNote(uri?: vscode.Uri): Promise<void> {
    const { adoptNote } = await loadPart.editing();
    await adoptNote(this.parts, uri);
  }

  /** @param uri the folder; without one it is asked for */
  async adoptFolder(uri?: vscode.Uri): Promise<void> {
    const { adoptFolder } = await loadPart.editing();
    await adoptFolder(this.parts, uri);
  }

  async assign(folder?: string): Promise<void> {
    const { assignProject } = await loadPart.editing();
    await assignProject(this.parts, folder);
  }

  async entry(kind: EntryKind, given: GivenEntry = {}): Promise<void> {
    const { logEntry } = await loadPart.editing();
    await logEntry(this.parts, kind, given);
  }
}
