import * as vscode from 'vscode';

/** `source.fixAll.rapport`: every fix that may be applied without looking. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('rapport');
