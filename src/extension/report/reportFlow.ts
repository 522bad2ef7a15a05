import * as vscode from 'vscode';
import type { Project } from '../../core/model/snapshot';
import { checkBody } from '../../core/report/checkEdited';
import type { ReportResult } from '../../core/report/reportRequest';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { offerNewProject, projectItems } from '../ask/askProject';
import type { RecentProject } from '../ask/recentProject';
import { runSteps } from '../ask/runSteps';
import { COMMANDS } from '../commandIds';
import { createFile } from '../commands/createFile';
import { tickFirstStep } from '../commands/firstSteps';
import { folderOfLast, projectFolder } from '../commands/noteFolders';
import { portableName } from '../commands/portableName';
import type { Templates } from '../commands/templates';
import type { NoteChanges } from '../editor/noteChanges';
import { pathOf } from '../notes/workspacePaths';
import type { ClientTexts } from './clientText';
import { bringUpToDate, openReport } from './draftFlow';
import { explainRefusal } from './explainRefusal';
import { ReportBuilder } from './reportBuilder';
import { suggestedOptions } from './reportOptions';
import { type ReportState, reportSteps } from './reportSteps';
import { writeMarks } from './writeMarks';

type Built = Extract<ReportResult, { readonly ok: true }>;

/** What the flows of documents work with. */
export interface ReportParts {
  readonly feed: AnalysisFeed;
  readonly changes: NoteChanges;
  readonly templates: Templates;
  readonly texts: ClientTexts;
  readonly recent: RecentProject;
  /** Where the extension lies. */
  readonly extension: vscode.Uri;
}

/** From a project to a draft beside its preview. Until the last step nothing is written; cancelling changes nothing. */
export class ReportFlow {
  private readonly title = vscode.l10n.t('Generate Client Report');
  private readonly builder: ReportBuilder;

  constructor(private readonly parts: ReportParts) {
    this.builder = new ReportBuilder(parts.feed, parts.templates);
  }

  async run(chosen: Project | undefined): Promise<void> {
    const analysis = await this.parts.feed.ready();
    const project = chosen ?? projectItems(analysis, this.parts.recent)[0]?.project;
    if (!project) {
      await offerNewProject();
      return;
    }
    this.builder.read(analysis);
    const first: ReportState = {
      project,
      options: suggestedOptions(project, analysis.asOf),
      marks: new Map(),
      summary: '',
      body: '',
      template: '',
      draft: undefined,
    };
    const steps = reportSteps({ ...this.parts, analysis, builder: this.builder, isChosen: chosen !== undefined });
    const state = await runSteps(this.title, first, steps);
    if (!state) return;
    this.parts.recent.remember(state.project);
    if (await writeMarks(this.parts, state.project, state.marks))
      await this.finish({ ...state, marks: new Map() }, state.marks.size);
  }

  /** Builds once more from the notes as they are marked now, and writes what came of it. */
  private async finish(state: ReportState, marked: number): Promise<void> {
    this.builder.read(await this.parts.feed.ready());
    const result = await this.builder.build(state);
    if (!result.ok) {
      await explainRefusal(result.refusals);
      return;
    }
    const path = state.draft ? await this.update(state, result) : await this.create(state, result);
    if (path === undefined) return;
    await openReport(this.parts.texts, path);
    await tickFirstStep('report');
    void offerNext(path, marked);
  }

  /** The path of the draft that was brought up to date, or of the one written beside it; undefined where it was left as it is. */
  private async update(state: ReportState, { note, carries }: Built): Promise<string | undefined> {
    const { draft, options } = state;
    if (!draft) return undefined;
    const { asOf } = await this.parts.feed.ready();
    const request = await this.builder.request(state);
    const fresh = { ...options, note, date: asOf, carries };
    const decision = await bringUpToDate(this.parts.changes, this.parts.texts, draft, fresh, async (body) => {
      const checked = checkBody(request, body);
      if (!checked.ok) await explainRefusal(checked.refusals);
      return checked.ok;
    });
    if (decision === 'beside') {
      const result = await this.builder.build(state);
      return result.ok ? this.create(state, result) : undefined;
    }
    return decision === 'replace' ? draft.path : undefined;
  }

  private async create({ project, options }: ReportState, { note }: Built): Promise<string | undefined> {
    const home = projectFolder(project);
    if (!home) {
      void vscode.window.showWarningMessage(vscode.l10n.t('The project is no longer there, so no report was written.'));
      return undefined;
    }
    const folder = await this.parts.templates.folder(`report-${options.audience}`, options.language);
    const paths = project.reports.map(({ path }) => path);
    const target = folderOfLast(project, paths) ?? vscode.Uri.joinPath(home, ...folder);
    const name = portableName(`${options.period.to} ${project.clientName ?? project.name}`, 'report');
    const uri = await createFile(target, name, '.md', note);
    return uri && pathOf(uri);
  }
}

async function offerNext(path: string, marked: number): Promise<void> {
  const send = vscode.l10n.t('Copy or Save as …');
  const sent = vscode.l10n.t('Mark as Sent');
  const draft = vscode.l10n.t('The report is a draft in your workspace. Nothing has been sent.');
  const marks = marked > 0 ? ` ${vscode.l10n.t('Marked in the notes, which are not saved yet: {0}.', marked)}` : '';
  const answer = await vscode.window.showInformationMessage(draft + marks, send, sent);
  if (answer !== undefined) {
    await vscode.commands.executeCommand(answer === send ? COMMANDS.handOutReport : COMMANDS.markAsSent, path);
  }
}
