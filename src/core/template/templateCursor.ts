import { TEMPLATE_VARIABLES } from './variables/templateVariables';
import type { TemplateVariable } from './variables/variable';

/** What may be written between the braces at a place of a template. */
export interface NamesAt {
  /** Offset where the name begins that is being typed. */
  readonly start: number;
  /** `#`, `^` or `/` where a section is opened or closed. */
  readonly sign: '' | '#' | '^' | '/';
  readonly variables: readonly TemplateVariable[];
}

/**
 * The names that may stand at a place of a template: those of the lists around it, the innermost first, and those of the whole. To close, the sections that are open.
 *
 * @returns undefined outside of braces and in templates nobody knows
 */
export function namesAt(source: string, template: string, offset: number): NamesAt | undefined {
  const variables = TEMPLATE_VARIABLES.get(template);
  const typed = /\{\{\s*([#^/]?)\s*([\p{L}\p{N}]*)$/u.exec(source.slice(0, offset));
  if (!variables || !typed) return undefined;
  const open = openAt(source.slice(0, typed.index));
  const sign = (typed[1] ?? '') as NamesAt['sign'];
  const start = offset - (typed[2] ?? '').length;
  let scopes: readonly (readonly TemplateVariable[])[] = [variables];
  const around: TemplateVariable[] = [];
  for (const { name, isRepeated } of open) {
    const variable = scopes.flat().find((each) => each.name === name);
    if (!variable) continue;
    around.unshift(variable);
    if (isRepeated && variable.is === 'list') scopes = [variable.items, ...scopes];
  }
  if (sign === '/') return { start, sign, variables: around };
  const known = new Map<string, TemplateVariable>();
  for (const variable of scopes.flat()) if (!known.has(variable.name)) known.set(variable.name, variable);
  const fits = [...known.values()].filter(({ is }) => sign !== '' || is === 'text');
  return { start, sign, variables: fits };
}

/** The sections open at the end of a text, the outermost first. */
function openAt(text: string): readonly { readonly name: string; readonly isRepeated: boolean }[] {
  const open: { readonly name: string; readonly isRepeated: boolean }[] = [];
  for (const [, sign, name = ''] of text.matchAll(/\{\{\s*([#^/])\s*([^{}]*?)\s*\}\}/g)) {
    if (sign !== '/') open.push({ name, isRepeated: sign === '#' });
    else {
      const at = open.findLastIndex((each) => each.name === name);
      if (at >= 0) open.splice(at);
    }
  }
  return open;
}
