import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { escapeMarkdown } from '../words/markdownText';
import { attentionWords } from './attentionWords';

/** How many entries the tooltip lists before it says "and more". */
const LISTED = 8;

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
    const texts = [
      ...rows.overdue.map((tracked) => tracked.entry.text),
      ...rows.today.map((tracked) => tracked.entry.text),
      ...rows.reports
        .filter((report) => report.late)
        .map((report) => vscode.l10n.t('Report for {0}', report.project.name)),
    ];
    this.item.tooltip = listTooltip(texts);
    this.item.show();
  }
}

function listTooltip(texts: readonly string[]): vscode.MarkdownString {
  const lines = texts.slice(0, LISTED).map((text) => `- ${escapeMarkdown(text)}`);
  if (texts.length > LISTED) {
    lines.push(`- ${vscode.l10n.t('and {0} more', texts.length - LISTED)}`);
  }
  return new vscode.MarkdownString(`${vscode.l10n.t('**Needs attention today**')}\n\n${lines.join('\n')}`);
}
