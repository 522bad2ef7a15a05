import * as vscode from 'vscode';
import { checkTemplate, isHarmless } from '../../core/template/checkTemplate';
import { namesAt } from '../../core/template/templateCursor';
import { faultWords, type TemplateFault } from '../../core/template/templateFault';
import type { TemplateVariable } from '../../core/template/variables/variable';
import { DisposableStore } from '../disposableStore';
import { interfaceLocale } from '../locale';
import { TEMPLATE_FILES, templateNameOf } from './templateFile';

/** Helps while somebody writes a template of their own: mistakes at their place, and the names that may stand between the braces. */
export function registerTemplateEditing(): vscode.Disposable {
  const store = new DisposableStore();
  const problems = store.add(vscode.languages.createDiagnosticCollection('rapport-templates'));
  const check = (document: vscode.TextDocument) => {
    const name = templateNameOf(document.uri);
    if (name !== undefined) problems.set(document.uri, diagnosticsOf(document, name));
  };
  store.add(vscode.workspace.onDidOpenTextDocument(check));
  store.add(vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)));
  store.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)));
  store.add(
    vscode.languages.registerCompletionItemProvider(
      TEMPLATE_FILES,
      { provideCompletionItems: complete },
      '{',
      '#',
      '^',
      '/',
    ),
  );
  store.add(vscode.languages.registerHoverProvider(TEMPLATE_FILES, { provideHover: explain }));
  for (const document of vscode.workspace.textDocuments) check(document);
  return store;
}

function diagnosticsOf(document: vscode.TextDocument, name: string): readonly vscode.Diagnostic[] {
  return checkTemplate(document.getText(), name).map((fault) => {
    const severity = isHarmless(fault) ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error;
    const diagnostic = new vscode.Diagnostic(rangeOf(document, fault), faultWords(fault, interfaceLocale()), severity);
    diagnostic.source = 'Rapport';
    diagnostic.code = `template/${fault.reason}`;
    return diagnostic;
  });
}

/** The tag in which the fault is, or its line. */
function rangeOf(document: vscode.TextDocument, { offset }: TemplateFault): vscode.Range {
  const start = document.positionAt(offset);
  const line = document.lineAt(start.line);
  const tag = /^\{\{[^}]*\}{2,3}/.exec(line.text.slice(start.character));
  return tag ? new vscode.Range(start, start.translate(0, tag[0].length)) : line.range;
}

function complete(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] | undefined {
  const template = templateNameOf(document.uri);
  const names = template && namesAt(document.getText(), template, document.offsetAt(position));
  if (!names) return undefined;
  const range = new vscode.Range(document.positionAt(names.start), position);
  const rest = document.lineAt(position.line).text.slice(position.character);
  const closing = rest.startsWith('}}') ? '' : '}}';
  return names.variables.map((variable, index) => {
    const item = new vscode.CompletionItem(variable.name, KINDS[variable.is]);
    item.insertText = variable.name + closing;
    item.range = range;
    item.detail = variable.about[interfaceLocale()];
    item.documentation = aboutItems(variable);
    item.sortText = String(index).padStart(4, '0');
    return item;
  });
}

const KINDS: Readonly<Record<TemplateVariable['is'], vscode.CompletionItemKind>> = {
  text: vscode.CompletionItemKind.Variable,
  truth: vscode.CompletionItemKind.Constant,
  list: vscode.CompletionItemKind.Struct,
};

/** What a name stands for. */
function explain(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const template = templateNameOf(document.uri);
  const range = document.getWordRangeAtPosition(position, /[\p{L}\p{N}]+/u);
  if (!template || !range) return undefined;
  const name = document.getText(range);
  // At the end of the word all names that may stand there are known.
  const names = namesAt(document.getText(), template, document.offsetAt(range.end));
  const variable = names?.variables.find((each) => each.name === name);
  return variable && new vscode.Hover([variable.about[interfaceLocale()], aboutItems(variable)].filter(Boolean), range);
}

function aboutItems({ items }: TemplateVariable): string {
  return items.map(({ name, about }) => `- \`${name}\`: ${about[interfaceLocale()]}`).join('\n');
}
