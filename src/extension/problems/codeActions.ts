import * as vscode from 'vscode';
import type { Finding, FixOffer } from '../../core/model/finding';
import { fixTitle, titleOf } from '../../core/rules/messageOf';
import { COMMANDS, INTERNAL_COMMANDS } from '../commandIds';
import { interfaceLocale } from '../locale';
import { pathOf } from '../notes/workspacePaths';
import { FindingDiagnostic } from './diagnosticOf';
import { FIX_ALL } from './fixAll';
import type { Fixes } from './fixes';

/** A quick fix whose edit is made only when the editor asks for it. */
class FixCodeAction extends vscode.CodeAction {
  constructor(
    title: string,
    readonly diagnostic: FindingDiagnostic,
    readonly offer: FixOffer,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.diagnostics = [diagnostic];
  }
}

/** Offers the fixes of each finding, a way to silence it and its explanation. */
export class CodeActions {
  constructor(private readonly fixes: Fixes) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const path = pathOf(document.uri);
    if (path === undefined) {
      return [];
    }
    const ours = context.diagnostics.filter((each): each is FindingDiagnostic => each instanceof FindingDiagnostic);
    return [...this.actionsFor(ours), ...(wantsFixAll(context) ? await this.fixAll(path, token) : [])];
  }

  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (!(action instanceof FixCodeAction) || action.command) {
      return action;
    }
    const { finding } = action.diagnostic;
    const edit = await this.fixes.editFor(finding, action.offer);
    if (edit) {
      action.edit = edit;
    } else {
      // Either the fix hands over to a command of the product, or the note has moved on; applying it finds out and says so.
      action.command = { command: INTERNAL_COMMANDS.applyFix, title: action.title, arguments: [finding, action.offer] };
    }
    return action;
  }

  /** What mends comes first, for all findings here; what silences and explains comes last, once for all findings of a rule on one line. */
  private actionsFor(diagnostics: readonly FindingDiagnostic[]): vscode.CodeAction[] {
    const explained = firstOfEach(diagnostics, ({ rule }) => rule);
    const silenced = firstOfEach(diagnostics, ({ rule, span }) => `${rule} ${span.line}`);
    return [...diagnostics.flatMap(fixesOf), ...explained.map(explain), ...silenced.map(silence)];
  }

  private async fixAll(path: string, token: vscode.CancellationToken): Promise<vscode.CodeAction[]> {
    const edit = await this.fixes.editForAllSafe(path);
    if (!edit || token.isCancellationRequested) {
      return [];
    }
    const action = new vscode.CodeAction(vscode.l10n.t('Fix all that is safe to fix'), FIX_ALL);
    action.edit = edit;
    return [action];
  }
}

function firstOfEach(
  diagnostics: readonly FindingDiagnostic[],
  keyOf: (finding: Finding) => string,
): readonly FindingDiagnostic[] {
  const keys = diagnostics.map(({ finding }) => keyOf(finding));
  return diagnostics.filter((_each, i) => keys.indexOf(keys[i] ?? '') === i);
}

function fixesOf(diagnostic: FindingDiagnostic): vscode.CodeAction[] {
  const { finding } = diagnostic;
  return finding.fixes.map((offer) => {
    const title = fixTitle(finding, offer, interfaceLocale());
    const action = new FixCodeAction(title, diagnostic, offer);
    if (offer.asks) {
      action.command = { command: INTERNAL_COMMANDS.applyFix, title, arguments: [finding, offer] };
    }
    action.isPreferred = offer.index === 0 && !offer.asks;
    return action;
  });
}

function silence(diagnostic: FindingDiagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Ignore “{0}” here', titleOf(diagnostic.finding.rule, interfaceLocale()));
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command: INTERNAL_COMMANDS.applyFix, title, arguments: [diagnostic.finding, 'suppress'] };
  return action;
}

/** Only when asked for, as on save: the light bulb is for what one looks at. */
function wantsFixAll(context: vscode.CodeActionContext): boolean {
  return context.only?.contains(FIX_ALL) === true;
}

function explain(diagnostic: FindingDiagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Why this matters: {0}', titleOf(diagnostic.finding.rule, interfaceLocale()));
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command: COMMANDS.explainRule, title, arguments: [diagnostic.finding.rule] };
  return action;
}
