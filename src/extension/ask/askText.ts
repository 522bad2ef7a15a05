import * as vscode from 'vscode';

/** Asks for a line of text that must not be empty. Undefined when cancelled. */
export async function askText(title: string, prompt: string, value = ''): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    title,
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (input) =>
      input.trim() === '' ? vscode.l10n.t('Please write something, or press Escape.') : undefined,
  });
  return text?.trim();
}
