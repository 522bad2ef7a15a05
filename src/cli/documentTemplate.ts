import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../core/model/locale';
import type { Refusal } from '../core/report/reportRequest';
import { faultWords } from '../core/template/templateFault';
import { type Terminal, UsageError } from './terminal';

/** A template, and the file it stands in. */
export interface DocumentTemplate {
  readonly path: string;
  readonly text: string;
}

/** The template of a document: the workspace's own under `.rapport/templates`, else the one that comes with the product. */
export function documentTemplate(root: string, name: string, language: Locale, { media }: Terminal): DocumentTemplate {
  const own = join(root, '.rapport', 'templates', language, `${name}.md`);
  const text = textIn(own);
  const ours = join(media, 'templates', language, `${name}.md`);
  return text === undefined ? { path: ours, text: readFileSync(ours, 'utf8') } : { path: own, text };
}

/** A template at fault is nothing that was refused to protect anybody: the call fails, and says where. @throws UsageError */
export function failOnTemplate(refusals: readonly Refusal[], { path }: DocumentTemplate, { locale }: Terminal): void {
  for (const { reason, line, detail, fault } of refusals) {
    if (reason === 'template')
      throw new UsageError(`${path}:${line + 1}: ${fault ? faultWords(fault, locale) : detail}`);
  }
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Most workspaces have no templates of their own.
    return undefined;
  }
}
