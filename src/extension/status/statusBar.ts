import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { attentionTooltip } from './attentionTooltip';
import { attentionWords } from './attentionWords';

/** Says in the status bar what needs attention today, and nothing where there is nothing to say. */
export class StatusBar implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly item: vscode.StatusBarItem;

  constructor(private readonly feed: AnalysisFeed) {
    this.item = this.store.add(vscode.window.createStatusBarItem('rapport.today', vscode.StatusBarAlignment.Left, 10));
    this.item.name = vscode.l10n.t('Rapport: today');
    this.item.command = 'rapport.today.focus';
    this.store.add(feed.onDidAnalyse((analysis) => this.show(analysis)));
    this.store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('rapport.statusBar') && this.feed.current) {
          this.show(this.feed.current);
        }
      }),
    );
  }

  dispose(): void {
    this.store.dispose();
  }

  private show(analysis: Analysis): void {
    const wanted = vscode.workspace.getConfiguration('rapport').get<boolean>('statusBar', true);
    const { rows, words } = attentionWords(analysis);
    if (!wanted || words.length === 0) {
      this.item.hide();
      return;
    }
    this.item.text = `$(comment-discussion) ${words.join(' · ')}`;
    this.item.accessibilityInformation = { label: vscode.l10n.t('Rapport: {0}', words.join(', ')) };
    this.item.tooltip = attentionTooltip(rows, analysis.asOf);
    this.item.show();
  }
}
