import type * as vscode from 'vscode';

/** The templates that a workspace has of its own. */
export const TEMPLATE_FILES: vscode.DocumentFilter = { language: 'markdown', pattern: '**/.rapport/templates/*/*.md' };

/** The name of the template that a file is; undefined for any other file. */
export function templateNameOf({ path }: vscode.Uri): string | undefined {
  return /\/\.rapport\/templates\/[^/]+\/([^/]+)\.md$/.exec(path)?.[1];
}
