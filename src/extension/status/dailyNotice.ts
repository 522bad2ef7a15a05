import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { attentionWords } from './attentionWords';

/** Where the day of the last notice is kept, for all windows. */
const LAST_DAY = 'rapport.lastNotice';

/** Says once a day, at most, what is overdue or due: only where the setting asks for it. */
export function dailyNotice(feed: AnalysisFeed, memory: vscode.Memento): vscode.Disposable {
  return feed.onDidAnalyse((analysis) => void notify(analysis, memory));
}

async function notify(analysis: Analysis, memory: vscode.Memento): Promise<void> {
  const isWanted = vscode.workspace.getConfiguration('rapport').get<boolean>('dailyNotice', false);
  if (!isWanted || memory.get<string>(LAST_DAY) === analysis.asOf) {
    return;
  }
  const { words } = attentionWords(analysis);
  if (words.length === 0) {
    return;
  }
  // Kept before it is shown: another analysis may come while the notice still stands.
  await memory.update(LAST_DAY, analysis.asOf);
  const show = vscode.l10n.t('Show');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Today: {0}', words.join(' · ')), show);
  if (answer === show) {
    await vscode.commands.executeCommand('rapport.today.focus');
  }
}
