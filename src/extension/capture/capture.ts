import type { EntryKind } from '../../core/model/entry';
import type { Project } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { RecentProject } from '../ask/recentProject';
import type { NoteChanges } from '../editor/noteChanges';
import { loadPart } from '../parts/loadPart';
import type { NoteWriter } from './noteWriter';

/** What writing something down works with. */
export interface CaptureParts {
  readonly feed: AnalysisFeed;
  readonly changes: NoteChanges;
  readonly writer: NoteWriter;
  readonly recent: RecentProject;
}

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

  async entry(kind: EntryKind, chosen?: Project): Promise<void> {
    const { logEntry } = await loadPart.editing();
    await logEntry(this.parts, kind, chosen);
  }
}
