import * as vscode from 'vscode';
import type { RuleId } from '../../core/model/finding';

export const RULE_PAGE_SCHEME = 'rapport-rule';

/** Where the page of a rule is read from; opens as a Markdown preview. */
export function rulePageUri(rule: RuleId): vscode.Uri {
  return vscode.Uri.from({ scheme: RULE_PAGE_SCHEME, path: `/${rule}.md` });
}
