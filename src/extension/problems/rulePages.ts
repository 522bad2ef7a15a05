import * as vscode from 'vscode';
import type { RuleId } from '../../core/model/finding';
import { interfaceLocale } from '../locale';
import { loadPart } from '../parts/loadPart';
import { RULE_PAGE_SCHEME, rulePageUri } from './rulePageUri';

/** Serves the pages of the rules in the language of the interface. */
export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(RULE_PAGE_SCHEME, {
    provideTextDocumentContent: async (uri) => {
      const { ruleOf, rulePage } = await loadPart.judging();
      const id = uri.path.slice(1).replace(/\.md$/, '');
      const rule = ruleOf(id);
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
  const { RULES } = await loadPart.judging();
  const locale = interfaceLocale();
  const items = RULES.map((rule) => ({ label: rule.docs[locale].title, description: rule.id, id: rule.id }));
  const title = vscode.l10n.t('Which rule?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.id;
}
