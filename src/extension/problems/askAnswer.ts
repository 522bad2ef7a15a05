import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import type { Analysis } from '../../core/model/analysis';
import type { Finding, FixQuestion } from '../../core/model/finding';
import { channelWord, KNOWN_CHANNELS } from '../../core/rules/channelWords';
import { askDate, askPastDate } from '../ask/askDate';
import { askPeople, askPerson } from '../ask/askPerson';
import { askText } from '../ask/askText';
import { interfaceLocale } from '../locale';

/** Asks what a fix needs to know. Undefined when cancelled. */
export async function askAnswer(
  question: FixQuestion,
  title: string,
  analysis: Analysis,
  finding: Finding,
): Promise<string | undefined> {
  const project = projectOf(analysis.snapshot, finding.path);
  switch (question) {
    case 'person':
      return askPerson(title, project, named(analysis, finding));
    case 'people':
      return (await askPeople(title, project, named(analysis, finding)))?.join('\n');
    case 'date':
      return askDate(title, analysis.asOf, project?.calendar);
    case 'past-date':
      return askPastDate(title, analysis.asOf);
    case 'channel':
      return askChannel(title);
    case 'outcome':
      return askOutcome(title);
    case 'text':
      return askText(title, vscode.l10n.t('What should be written?'));
  }
}

/** Whom the note names, as who was there or as who does something. */
function named({ snapshot }: Analysis, { path }: Finding): readonly string[] {
  const note = snapshot.notes.get(path);
  const owners = note?.entries.flatMap((entry) => entry.owners ?? []).map(({ value }) => value) ?? [];
  return [...(note?.participants.map(({ name }) => name) ?? []), ...owners];
}

async function askChannel(title: string): Promise<string | undefined> {
  const items = KNOWN_CHANNELS.map((value) => ({ label: channelWord(value, interfaceLocale()), value }));
  return (await vscode.window.showQuickPick(items, { title }))?.value;
}

async function askOutcome(title: string): Promise<string | undefined> {
  const items = [
    { label: vscode.l10n.t('Met'), value: 'met' },
    { label: vscode.l10n.t('Partly met'), value: 'partly' },
    { label: vscode.l10n.t('Not met'), value: 'unmet' },
  ];
  return (await vscode.window.showQuickPick(items, { title }))?.value;
}
