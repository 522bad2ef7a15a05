import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Finding, FixQuestion } from '../../core/model/finding';
import { askDate } from '../ask/askDate';
import { askPerson } from '../ask/askPerson';
import { askText } from '../ask/askText';

/** Asks what a fix needs to know. Undefined when cancelled. */
export async function askAnswer(
  question: FixQuestion,
  title: string,
  analysis: Analysis,
  finding: Finding,
): Promise<string | undefined> {
  switch (question) {
    case 'person': {
      const note = analysis.snapshot.notes.get(finding.path);
      const projectId = analysis.snapshot.projectOf.get(finding.path);
      const project = analysis.snapshot.projects.find((each) => each.id === projectId);
      return askPerson(
        title,
        project,
        note?.participants.map((participant) => participant.name),
      );
    }
    case 'date':
      return askDate(title, analysis.asOf);
    case 'outcome':
      return askOutcome(title);
    case 'text':
      return askText(title, vscode.l10n.t('What should be written?'));
  }
}

async function askOutcome(title: string): Promise<string | undefined> {
  const items = [
    { label: vscode.l10n.t('Met'), value: 'met' },
    { label: vscode.l10n.t('Partly met'), value: 'partly' },
    { label: vscode.l10n.t('Not met'), value: 'unmet' },
  ];
  return (await vscode.window.showQuickPick(items, { title }))?.value;
}
