import * as vscode from 'vscode';
import type { Finding } from '../../core/model/finding';
import { interfaceLocale } from '../locale';
import { loadPart } from '../parts/loadPart';
import type { Fixes } from '../problems/fixes';

/** Mends the problem that a row shows: by its one fix, or by the one that is chosen. */
export async function fixFinding(fixes: Fixes, row: unknown): Promise<void> {
  const finding = findingOf(row);
  if (!finding || finding.fixes.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Choose a problem under “Needs attention” that has a fix.'),
    );
    return;
  }
  const { fixTitle, titleOf } = await loadPart.judging();
  const locale = interfaceLocale();
  const [only, ...others] = finding.fixes.map((offer) => ({ label: fixTitle(finding, offer, locale), offer }));
  const chosen =
    only && others.length > 0
      ? await vscode.window.showQuickPick([only, ...others], { title: titleOf(finding.rule, locale) })
      : only;
  if (chosen) {
    await fixes.apply(finding, chosen.offer);
  }
}

/** The finding as the row was drawn; whether it still stands is seen when it is mended. */
function findingOf(row: unknown): Finding | undefined {
  return typeof row === 'object' && row !== null && 'finding' in row ? (row.finding as Finding) : undefined;
}
