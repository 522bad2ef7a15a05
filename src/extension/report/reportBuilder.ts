import type { Analysis } from '../../core/model/analysis';
import type { Project } from '../../core/model/snapshot';
import { buildReport } from '../../core/report/buildReport';
import type { ReportRequest, ReportResult } from '../../core/report/reportRequest';
import { withMarks } from '../../core/report/withMarks';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { Templates } from '../commands/templates';
import { type NoteTexts, noteTexts, readTexts } from './noteTexts';
import type { ReportOptions } from './reportOptions';
import type { Marks } from './reviewable';
import { templateRefusals } from './templateRefusals';

/** What a report is made from, as far as a person decides it. */
export interface ReportWish {
  readonly project: Project;
  readonly options: ReportOptions;
  readonly marks: Marks;
  readonly summary: string;
}

/** Builds reports from the notes as they stand. The texts that the last look needs are read once, while the first questions are asked. */
export class ReportBuilder {
  private texts: Promise<NoteTexts> | undefined;

  constructor(
    private readonly feed: AnalysisFeed,
    private readonly templates: Templates,
  ) {}

  /** Reads the notes' texts anew. */
  read({ snapshot }: Analysis): void {
    this.texts = readTexts(snapshot);
    // Whoever waits for them hears of it; until then nobody does.
    this.texts.catch(() => undefined);
  }

  /** The report, or what refuses it; a mistake in the template does so wherever it stands, and before anything is filled in. */
  async build(wish: ReportWish): Promise<ReportResult> {
    const name = `report-${wish.options.audience}`;
    const refusals = templateRefusals(name, await this.templates.find(name, wish.options.language));
    return refusals.length > 0
      ? { ok: false, refusals, withheld: [], withheldNotes: [] }
      : buildReport(await this.request(wish));
  }

  async request({ project, options, marks, summary }: ReportWish): Promise<ReportRequest> {
    const { snapshot, asOf } = await this.feed.ready();
    const now = snapshot.projects.find(({ id }) => id === project.id) ?? project;
    const texts = await noteTexts(snapshot, this.texts);
    const template = await this.templates.source(`report-${options.audience}`, options.language);
    return {
      ...options,
      project: withMarks(now, marks),
      snapshot,
      texts,
      template,
      asOf,
      ...(summary && { summary }),
    };
  }
}
