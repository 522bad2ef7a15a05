import Mustache from 'mustache';
import { TemplateError, type TemplateFault } from './templateFault';

/** What a template is filled with: text, truth, lists of the same, and nothing that runs. */
export type TemplateValue = string | boolean | undefined | readonly TemplateView[];
export interface TemplateView {
  readonly [name: string]: TemplateValue;
}

/** How values are written so that they mean themselves where they stand. `name` is the variable's. */
export type Escape = (value: string, name: string) => string;

/**
 * Fills a mustache text once. Values are never templates themselves; partials, changed delimiters and unescaped values are not available; a name the view does
 * not hold is an error, not an empty place.
 *
 * @throws TemplateError with the fault's place
 */
export function renderText(text: string, view: TemplateView, escapeValue: Escape): string {
  const tokens = parseTemplate(text);
  check(tokens, [inert(view)]);
  return fill(tokens, [inert(view)], escapeValue);
}

/** mustache's own tokens: kind, value, start, end, and for sections their inner tokens. */
export type Token = readonly [kind: string, value: string, start: number, end: number, inner?: readonly Token[]];

/**
 * Parses a mustache text.
 *
 * @throws TemplateError where a section is not closed, or closed and never opened
 */
export function parseTemplate(text: string): readonly Token[] {
  try {
    return new Mustache.Writer().parse(text) as Token[];
  } catch {
    throw new TemplateError(unbalanced(text));
  }
}

/** Where the pairs of sections do not fit: mustache names the place where it gave up, not the one to mend. */
function unbalanced(text: string): TemplateFault {
  const open: { readonly name: string; readonly offset: number }[] = [];
  for (const { 1: kind, 2: name = '', index: offset } of text.matchAll(/\{\{\s*([#^/])\s*([^{}]*?)\s*\}\}/g)) {
    if (kind !== '/') open.push({ name, offset });
    else if (open.at(-1)?.name === name) open.pop();
    // Closed further out: what stands between was left open.
    else if (open.some((each) => each.name === name)) break;
    else return { reason: 'unopened-section', name, offset };
  }
  const last = open.at(-1);
  if (last) return { reason: 'unclosed-section', ...last };
  const tag = [...text.matchAll(/\{\{(?![^{}]*\}\})/g)].at(-1);
  return { reason: 'unclosed-tag', name: '', offset: tag?.index ?? 0 };
}

/** Copies the view onto null prototypes and drops whatever is no plain value: `{{constructor.name}}` finds nothing. */
function inert(view: TemplateView): TemplateView {
  const copy: Record<string, TemplateValue> = Object.create(null);
  for (const [name, value] of Object.entries(view)) {
    if (typeof value === 'string' || typeof value === 'boolean' || value === undefined) copy[name] = value;
    else if (Array.isArray(value)) copy[name] = value.map(inert);
  }
  return copy;
}

function check(tokens: readonly Token[], scopes: readonly TemplateView[]): void {
  for (const [kind, name, offset, , inner] of tokens) {
    if (kind === 'text' || kind === '!') continue;
    if (kind !== 'name' && kind !== '#' && kind !== '^')
      throw new TemplateError({ reason: 'not-available', name, offset });
    if (!scopes.some((scope) => name in scope)) throw new TemplateError({ reason: 'unknown-variable', name, offset });
    if (kind === 'name' || !inner) continue;
    const value = lookUp(name, scopes);
    if (kind === '^' || !Array.isArray(value)) check(inner, scopes);
    else for (const item of value) check(inner, [item, ...scopes]);
  }
}

function fill(tokens: readonly Token[], scopes: readonly TemplateView[], escapeValue: Escape): string {
  return tokens
    .map(([kind, name, , , inner = []]) => {
      if (kind === 'text') return name;
      if (kind === '!') return '';
      const value = lookUp(name, scopes);
      if (kind === 'name') return typeof value === 'string' ? escapeValue(value, name) : '';
      const present = Array.isArray(value) ? value.length > 0 : Boolean(value);
      if (kind === '^') return present ? '' : fill(inner, scopes, escapeValue);
      if (Array.isArray(value)) return value.map((item) => fill(inner, [item, ...scopes], escapeValue)).join('');
      return present ? fill(inner, scopes, escapeValue) : '';
    })
    .join('');
}

function lookUp(name: string, scopes: readonly TemplateView[]): TemplateValue {
  return scopes.find((scope) => name in scope)?.[name];
}

/** What a template says by itself, without any value, line by line. */
export function staticTexts(text: string): readonly string[] {
  const collect = (tokens: readonly Token[]): readonly string[] =>
    tokens.flatMap(([kind, value, , , inner]) => (kind === 'text' ? [value] : inner ? collect(inner) : []));
  return collect(parseTemplate(text)).join('').split('\n');
}
