import type * as vscode from 'vscode';
import type { Refusal } from '../../core/report/reportRequest';
import { checkTemplate, isHarmless } from '../../core/template/checkTemplate';
import { faultWords } from '../../core/template/templateFault';
import { interfaceLocale } from '../locale';
import { pathOf } from '../notes/workspacePaths';

/** What in a template refuses every document made from it, with the places to mend. */
export function templateRefusals(
  name: string,
  { text, uri }: { readonly text: string; readonly uri: vscode.Uri },
): readonly Refusal[] {
  return checkTemplate(text, name)
    .filter((fault) => !isHarmless(fault))
    .map((fault) => ({
      reason: 'template',
      path: pathOf(uri) ?? '',
      line: text.slice(0, fault.offset).split('\n').length - 1,
      detail: faultWords(fault, interfaceLocale()),
      fault,
    }));
}
