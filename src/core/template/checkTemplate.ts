import { readTemplateFile } from './guardedFrontmatter';
import { parseTemplate, type Token } from './renderText';
import { TemplateError, type TemplateFault } from './templateFault';
import { TEMPLATE_VARIABLES } from './variables/templateVariables';
import type { TemplateVariable } from './variables/variable';

/** Names by which something may be called, from the innermost list outwards. */
type Scopes = readonly (readonly TemplateVariable[])[];

/**
 * Checks a template file without filling it: every name in it must be one that this template may use where it stands, also in a list that happens to be empty today.
 *
 * @param source the file, its own frontmatter included
 * @param template the template's name; of one that is not known only the form is checked
 * @returns the faults by place; `nothing-to-print` alone does no harm
 */
export function checkTemplate(source: string, template: string): readonly TemplateFault[] {
  const variables = TEMPLATE_VARIABLES.get(template);
  try {
    const { bodyStart } = readTemplateFile(source);
    // The block at the top holds names, too: in the file's name and folder.
    return [0, bodyStart].flatMap((start, index) => {
      const part = source.slice(start, index === 0 ? bodyStart : undefined);
      return faultsIn(part, variables).map((fault) => ({ ...fault, offset: start + fault.offset }));
    });
  } catch (cause) {
    if (cause instanceof TemplateError) return [cause.fault];
    throw cause;
  }
}

/** True for what only looks wrong: the document is written all the same. */
export function isHarmless({ reason }: TemplateFault): boolean {
  return reason === 'nothing-to-print';
}

function faultsIn(text: string, variables: readonly TemplateVariable[] | undefined): readonly TemplateFault[] {
  try {
    return inTokens(parseTemplate(text), variables && [variables]);
  } catch (cause) {
    if (cause instanceof TemplateError) return [cause.fault];
    throw cause;
  }
}

function inTokens(tokens: readonly Token[], scopes: Scopes | undefined): readonly TemplateFault[] {
  return tokens.flatMap(([kind, name, offset, , inner = []]): readonly TemplateFault[] => {
    if (kind === 'text' || kind === '!') return [];
    if (kind !== 'name' && kind !== '#' && kind !== '^') return [{ reason: 'not-available', name, offset }];
    const variable = scopes?.flat().find((each) => each.name === name);
    if (scopes && !variable) return [{ reason: 'unknown-variable', name, offset }, ...inTokens(inner, undefined)];
    if (kind === 'name') {
      return variable && variable.is !== 'text' ? [{ reason: 'nothing-to-print', name, offset }] : [];
    }
    const isRepeated = kind === '#' && variable?.is === 'list';
    return inTokens(inner, isRepeated && scopes ? [variable.items, ...scopes] : scopes);
  });
}
