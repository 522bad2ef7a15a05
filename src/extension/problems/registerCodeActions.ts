import * as vscode from 'vscode';
import { loadPart } from '../parts/loadPart';
import type { CodeActions } from './codeActions';
import { FIX_ALL } from './fixAll';
import type { Fixes } from './fixes';

/** Offers quick fixes in Markdown notes; the rules behind them are loaded when the first one is asked for. */
export function registerCodeActions(fixes: Fixes): vscode.Disposable {
  let loaded: Promise<CodeActions> | undefined;
  const actions = () => {
    loaded ??= loadPart.judging().then(({ CodeActions }) => new CodeActions(fixes));
    return loaded;
  };
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions: async (document, range, context, token) =>
        (await actions()).provideCodeActions(document, range, context, token),
      resolveCodeAction: async (action) => (await actions()).resolveCodeAction(action),
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );
}
