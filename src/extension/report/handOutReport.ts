import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import { checkEdited } from '../../core/report/checkEdited';
import { defaultPeriod } from '../../core/report/defaultPeriod';
import { uriOf } from '../notes/workspacePaths';
import { explainRefusal } from './explainRefusal';
import { handOut } from './handOut';
import { ReportBuilder } from './reportBuilder';
import type { ReportParts } from './reportFlow';

/**
 * Copies or saves a report as it stands in its note, with whatever somebody has written into it: looked through once more for what must stay inside.
 *
 * @returns true when it was handed out
 */
export async function handOutReport(parts: ReportParts, report: Note): Promise<boolean> {
  const uri = uriOf(report.path);
  if (!uri) return false;
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
    return false;
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
    return false;
  }
  const day = record?.period?.to ?? note.date?.value;
  const name = `${day ?? ''} ${project.clientName ?? project.name}`;
  const { title, body, gate } = checked;
  return handOut(parts, { title, body, language, to: addressesOf(project, record?.to ?? []) }, gate, name);
}

/** The addresses that the profiles know of the people it goes to. */
function addressesOf(
  project: Project,
  names: readonly string[],
): readonly { readonly name: string; readonly address: string }[] {
  return names.flatMap((name) => {
    const address = project.contacts.find((person) => person.name === name)?.contact?.email;
    return address === undefined ? [] : [{ name, address }];
  });
}
