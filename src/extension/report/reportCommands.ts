import type { Analysis } from '../../core/model/analysis';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { RecentProject } from '../ask/recentProject';
import type { Templates } from '../commands/templates';
import type { NoteChanges } from '../editor/noteChanges';
import { loadPart } from '../parts/loadPart';

/** The commands that make something for the client. Their code is loaded when one of them is run. */
export class ReportCommands {
  constructor(
    private readonly feed: AnalysisFeed,
    private readonly changes: NoteChanges,
    private readonly templates: Templates,
    private readonly recent: RecentProject,
  ) {}

  /** Generates a client report: asks what is not known, shows what stays inside, and writes a draft. */
  async generate(chosen: Project | undefined): Promise<void> {
    const { ReportFlow } = await loadPart.reports();
    await new ReportFlow(this.feed, this.changes, this.templates, this.recent).run(chosen);
  }

  /** Makes minutes for the client, hands them out and notes that they were shared. */
  async minutes(meeting: Note): Promise<void> {
    const { shareMinutes } = await loadPart.reports();
    await shareMinutes(this.feed, this.changes, this.templates, meeting.path);
  }

  /** Saves what is due as a calendar file. */
  async calendar(chosen: Project | undefined): Promise<void> {
    const { exportCalendar } = await loadPart.reports();
    await exportCalendar(await this.feed.ready(), chosen);
  }

  /** Opens what one should know before a meeting. */
  async brief(analysis: Analysis, meeting: Note): Promise<void> {
    const { openBrief } = await loadPart.reports();
    await openBrief(this.templates, analysis, meeting);
  }
}
