import * as vscode from 'vscode';
import { LOCALES, type Locale } from '../../core/model/locale';
import { readTemplateFile } from '../../core/template/guardedFrontmatter';
import { TEMPLATE_VARIABLES } from '../../core/template/variables/templateVariables';
import { exists, notWritable } from '../commands/createFile';
import { askWorkspaceFolder } from '../commands/noteFolders';
import { ownTemplate, type Templates } from '../commands/templates';
import { interfaceLocale } from '../locale';

type Row = vscode.QuickPickItem & { readonly name: string; readonly language: Locale };

/** Copies a template of the product into the workspace, where it takes its place, and opens it. One that is there already is only opened. */
export async function customizeTemplate(templates: Templates): Promise<void> {
  const folder = await askWorkspaceFolder();
  if (!folder) return;
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Templates of a workspace are used once you trust it. Trust the workspace first.'),
    );
    return;
  }
  const row = await vscode.window.showQuickPick(rowsOf(folder, templates), {
    title: vscode.l10n.t('Customize a Template'),
    placeHolder: vscode.l10n.t('Which template? A copy in your workspace takes its place.'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!row) return;
  const target = ownTemplate(folder, row.name, row.language);
  if (!(await exists(target)) && !(await copyTo(target, templates.shipped(row.name, row.language)))) {
    void vscode.window.showErrorMessage(notWritable(target));
    return;
  }
  await vscode.window.showTextDocument(target, { preview: false });
}

/** Writes a copy where nothing is yet. What comes to lie there in the meantime stays: the editor looks once more as it writes. */
async function copyTo(target: vscode.Uri, source: vscode.Uri): Promise<boolean> {
  const contents = await vscode.workspace.fs.readFile(source);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(target, { overwrite: false, ignoreIfExists: true, contents });
  const isWritable = vscode.workspace.fs.isWritableFileSystem(target.scheme) !== false;
  return isWritable && (await vscode.workspace.applyEdit(edit)) && (await exists(target));
}

/** Reports first, in the language of the interface first. */
async function rowsOf(folder: vscode.Uri, templates: Templates): Promise<Row[]> {
  const languages = [...LOCALES].sort((a, b) => Number(b === interfaceLocale()) - Number(a === interfaceLocale()));
  const rows: Row[] = [];
  for (const language of languages) {
    for (const name of TEMPLATE_VARIABLES.keys()) {
      const bytes = await vscode.workspace.fs.readFile(templates.shipped(name, language));
      const isOwn = await exists(ownTemplate(folder, name, language));
      rows.push({
        label: `${isOwn ? '$(edit)' : '$(file)'} ${name}`,
        description: isOwn ? vscode.l10n.t('{0}, yours', wordsFor(language)) : wordsFor(language),
        detail: readTemplateFile(new TextDecoder().decode(bytes)).data.get('description') ?? '',
        name,
        language,
      });
    }
  }
  return rows;
}

function wordsFor(language: Locale): string {
  return language === 'en' ? 'English' : '简体中文';
}
