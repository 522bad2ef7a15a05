import * as vscode from 'vscode';
import type { Project } from '../../core/model/snapshot';
import { buildReport } from '../../core/report/buildReport';
import type { ClientDocument } from '../../core/report/formats/writeDocument';
import type { ReportResult, WithheldEntry } from '../../core/report/reportRequest';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { askProject } from '../ask/askProject';
import type { RecentProject } from '../ask/recentProject';
import { COMMANDS } from '../commandIds';
import { commandTarget } from '../commands/commandTarget';
import { createFile } from '../commands/createFile';
import { markTracked } from '../commands/markEntries';
import { folderOfLast, projectFolder } from '../commands/noteFolders';
import { portableName } from '../commands/portableName';
import type { Templates } from '../commands/templates';
import type { NoteChanges } from '../editor/noteChanges';
import { pathOf } from '../notes/workspacePaths';
import { bandWords } from '../words/healthWords';
import { clientTextUri } from './clientText';
import { explainRefusal } from './explainRefusal';
import { handOut } from './handOut';
import { noteTexts } from './noteTexts';
import { askOptions, type ReportOptions } from './reportOptions';
import { reviewWithheld } from './reviewWithheld';

type Built = Extract<ReportResult, { readonly ok: true }>;

/** From a project to a draft beside its preview. Until the last step nothing is written; cancelling changes nothing. */
export class ReportFlow {
  private readonly title = vscode.l10n.t('Generate Client Report');

  constructor(
    private readonly feed: AnalysisFeed,
    private readonly changes: NoteChanges,
    private readonly templates: Templates,
    private readonly recent: RecentProject,
  ) {}

  async run(chosen: Project | undefined): Promise<void> {
    const analysis = await this.feed.ready();
    const project = chosen ?? (await askProject(analysis, this.title, this.recent));
    const options = project && (await askOptions(this.title, project, analysis.asOf));
    if (!project || !options) {
      return;
    }
    const before = await this.build(project.id, options, '');
    const lifted = before && (await this.review(before));
    const summary = lifted && (await this.askSummary(project));
    if (!lifted || summary === undefined) {
      return;
    }
    if (!(await this.markForClient(lifted))) {
      return;
    }
    const result = await this.build(project.id, options, summary);
    if (result?.ok) {
      await this.write(project, options, result);
    } else if (result) {
      await explainRefusal(result.refusals);
    }
  }

  /** Builds from what is known now. Undefined, with a message, when the project has gone meanwhile. */
  private async build(projectId: string, options: ReportOptions, summary: string): Promise<ReportResult | undefined> {
    const { snapshot, asOf } = await this.feed.ready();
    const project = snapshot.projects.find((each) => each.id === projectId);
    if (!project) {
      void vscode.window.showWarningMessage(vscode.l10n.t('The project is no longer there, so no report was written.'));
      return undefined;
    }
    const template = await this.templates.source(`report-${options.audience}`, options.language);
    const recipients = project.contacts.map((person) => person.name);
    const location = { location: { viewId: 'rapport.projects' } };
    const texts = await vscode.window.withProgress(location, () => noteTexts(snapshot));
    return buildReport({
      project,
      snapshot,
      texts,
      template,
      ...options,
      asOf,
      recipients,
      ...(summary && { summary }),
    });
  }

  private async review(result: ReportResult): Promise<readonly WithheldEntry[] | undefined> {
    if (!result.ok) {
      await explainRefusal(result.refusals);
      return undefined;
    }
    if (result.withheld.length + result.withheldNotes.length === 0) {
      return [];
    }
    return reviewWithheld(this.title, result.included.length, result);
  }

  /** The declared health stands at the top of a report with one line that somebody has looked at. Undefined when cancelled. */
  private async askSummary(project: Project): Promise<string | undefined> {
    if (!project.declaredHealth) {
      return '';
    }
    return vscode.window.showInputBox({
      title: this.title,
      prompt: vscode.l10n.t(
        'The report opens with “{0}”. One line to the client that says why? It may stay empty.',
        bandWords(project.declaredHealth.value),
      ),
      ignoreFocusOut: true,
    });
  }

  /** Marks what was ticked in its notes. False when one of them could not be marked; the person has been told why. */
  private async markForClient(lifted: readonly WithheldEntry[]): Promise<boolean> {
    const { snapshot } = await this.feed.ready();
    const wanted = new Set(lifted.map(({ id }) => id));
    const tracked = snapshot.projects.flatMap((each) => each.entries.filter(({ id }) => wanted.has(id)));
    const marked = await markTracked(this.changes, tracked, 'client');
    await this.changes.settle();
    return marked;
  }

  private async write(project: Project, options: ReportOptions, { note, title, body }: Built): Promise<void> {
    const home = projectFolder(project);
    if (!home) {
      return;
    }
    const folder = await this.templates.folder(`report-${options.audience}`, options.language);
    const target =
      folderOfLast(
        project,
        project.reports.map(({ path }) => path),
      ) ?? vscode.Uri.joinPath(home, ...folder);
    const name = portableName(`${options.period.to} ${project.clientName ?? project.name}`, 'report');
    const uri = await createFile(target, name, '.md', note);
    if (uri) {
      await vscode.window.showTextDocument(uri, { preview: false });
      await vscode.commands.executeCommand('markdown.showPreviewToSide', clientTextUri(uri));
      void this.offerNext(uri, { title, body, language: options.language }, name);
    }
  }

  private async offerNext(uri: vscode.Uri, document: ClientDocument, name: string): Promise<void> {
    const send = vscode.l10n.t('Copy or Save as …');
    const sent = vscode.l10n.t('Mark as Sent');
    const message = vscode.l10n.t('The report is a draft in your workspace. Nothing has been sent.');
    const answer = await vscode.window.showInformationMessage(message, send, sent);
    if (answer === send && !(await handOut(document, name))) {
      return;
    }
    const path = pathOf(uri);
    if (answer !== undefined && path !== undefined && commandTarget(await this.feed.ready(), path).note) {
      await vscode.commands.executeCommand(COMMANDS.markAsSent, path);
    }
  }
}
