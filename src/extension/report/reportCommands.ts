import type { Analysis } from '../../core/model/analysis';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import { loadPart } from '../parts/loadPart';
import type { ReportParts } from './reportFlow';

/** The commands that make something for the client. Their code is loaded when one of them is run. */
export class ReportCommands {
  constructor(private readonly parts: ReportParts) {}

  /** Generates a client report: asks what is not known, shows what stays inside, and writes a draft. */
  async generate(chosen: Project | undefined): Promise<void> {
    const { ReportFlow } = await loadPart.reports();
    await new ReportFlow(this.parts).run(chosen);
  }

  /** Copies or saves a report as it stands in its note; offers to note that it was sent. */
  async handOut(report: Note): Promise<void> {
    const { handOutReport, markAsSent } = await loadPart.reports();
    const out = await handOutReport(this.parts, report);
    if (out && report.report?.status !== 'sent') await markAsSent(this.parts, report, out.to);
  }

  /** Notes that a report was sent, and what the client knows from it. */
  async sent(report: Note): Promise<void> {
    const { markAsSent } = await loadPart.reports();
    await markAsSent(this.parts, report);
  }

  /** Makes minutes for the client, hands them out and notes that they were shared. */
  async minutes(meeting: Note): Promise<void> {
    const { handOutMeeting, markAsShared } = await loadPart.reports();
    if (await handOutMeeting(this.parts, 'minutes', meeting.path)) await markAsShared(this.parts, meeting);
  }

  /** Notes that the minutes of a meeting were shared. */
  async shared(meeting: Note): Promise<void> {
    const { markAsShared } = await loadPart.reports();
    await markAsShared(this.parts, meeting);
  }

  /** Asks what of a note the client may see. */
  async choose(note: Note): Promise<void> {
    const { chooseForClient } = await loadPart.reports();
    await chooseForClient(this.parts, note.path);
  }

  /** Saves what is due as a calendar file. */
  async calendar(chosen: Project | undefined): Promise<void> {
    const { exportCalendar } = await loadPart.reports();
    await exportCalendar(await this.parts.feed.ready(), chosen);
  }

  /** Opens what one should know before a meeting, or makes its agenda for the client. */
  async brief(analysis: Analysis, meeting: Note): Promise<void> {
    const { prepareMeeting } = await loadPart.reports();
    await prepareMeeting(this.parts, analysis, meeting);
  }

  /** Copies a template into the workspace, to be changed there. */
  async customizeTemplate(): Promise<void> {
    const { customizeTemplate } = await loadPart.reports();
    await customizeTemplate(this.parts.templates);
  }
}
