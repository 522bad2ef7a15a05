import * as vscode from 'vscode';
import type { RuleId } from '../../core/model/finding';
import { RULES } from '../../core/rules/registry';
import { interfaceLocale } from '../locale';
import { rulePage } from '../../core/rules/rulePage';

const SCHEME = 'rapport-rule';

/** Where the page of a rule is read from; opens as a Markdown preview. */
export function rulePageUri(rule: RuleId): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Serves the pages of the rules in the language of the interface. */
export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => {
      const id = uri.path.slice(1).replace(/\.md$/, '');
      const rule = RULES.find((each) => each.id === id);
      return rule ? rulePage(rule, interfaceLocale()) : vscode.l10n.t('There is no rule called “{0}”.', id);
    },
  });
}

/** Opens the page of a rule as a preview; asks which one where none is given. */
export async function explainRule(rule: RuleId | undefined): Promise<void> {
  const chosen = rule ?? (await askRule());
  if (chosen) {
    await vscode.commands.executeCommand('markdown.showPreview', rulePageUri(chosen));
  }
}

async function askRule(): Promise<RuleId | undefined> {
  const locale = interfaceLocale();
  const items = RULES.map((rule) => ({ label: rule.docs[locale].title, description: rule.id, id: rule.id }));
  const title = vscode.l10n.t('Which rule?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.id;
}
