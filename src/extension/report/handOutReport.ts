import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import { mailRecipients } from '../../core/lookup/mailRecipients';
import type { Note } from '../../core/model/note';
import { checkEdited } from '../../core/report/checkEdited';
import { defaultPeriod } from '../../core/report/defaultPeriod';
import { uriOf } from '../notes/workspacePaths';
import { explainRefusal } from './explainRefusal';
import { handOut } from './handOut';
import { ReportBuilder } from './reportBuilder';
import type { ReportParts } from './reportFlow';
import { sayMissing } from './sayMissing';

/** The people that a report reaches by the way it was handed out. */
interface HandedOut {
  readonly to: readonly string[];
}

/**
 * Copies or saves a report as it stands in its note, with whatever somebody has written into it: looked through once more for what must stay inside.
 *
 * @returns whom it reaches; undefined when it was not handed out
 */
export async function handOutReport(parts: ReportParts, report: Note): Promise<HandedOut | undefined> {
  const uri = uriOf(report.path);
  if (!uri) return undefined;
  await parts.changes.settle();
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const analysis = await parts.feed.ready();
  const note = analysis.snapshot.notes.get(report.path);
  const project = projectOf(analysis.snapshot, report.path);
  if (!note || !project || note.length !== text.length) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'This report belongs to no project yet, so nobody can tell what its client may see. Add `project:` to its frontmatter.',
      ),
    );
    return undefined;
  }
  const { report: record, language } = note;
  const builder = new ReportBuilder(parts.feed, parts.templates);
  const request = await builder.request({
    project,
    options: {
      audience: record?.audience ?? 'executive',
      language,
      period: record?.period ?? defaultPeriod(project, note.date?.value ?? analysis.asOf),
      recipients: record?.to ?? [],
    },
    marks: new Map(),
    summary: '',
  });
  const checked = checkEdited(request, note, text);
  if (!checked.ok) {
    await explainRefusal(checked.refusals);
    return undefined;
  }
  const day = record?.period?.to ?? note.date?.value;
  const name = `${day ?? ''} ${project.clientName ?? project.name}`;
  const { title, body, gate } = checked;
  const names = record?.to ?? [];
  const recipients = mailRecipients(project, names);
  const format = await handOut(parts, { title, body, language, to: recipients.reached }, gate, name);
  if (format !== 'eml') return format && { to: names };
  sayMissing(recipients);
  return { to: recipients.reached.length > 0 ? recipients.reached.map((person) => person.name) : names };
}
