import Mustache from 'mustache';

/** What a template is filled with: text, truth, lists of the same, and nothing that runs. */
export type TemplateValue = string | boolean | undefined | readonly TemplateView[];
export interface TemplateView {
  readonly [name: string]: TemplateValue;
}

/** How values are written so that they mean themselves where they stand. `name` is the variable's. */
export type Escape = (value: string, name: string) => string;

/** A fault of a template, at its place. */
export interface TemplateFault {
  readonly reason: 'unknown-variable' | 'unbalanced-section' | 'not-available';
  /** The variable, section or tag. */
  readonly name: string;
  /** UTF-16 offset into the template's text. */
  readonly offset: number;
}

/** Thrown instead of writing half a document. */
export class TemplateError extends Error {
  constructor(readonly fault: TemplateFault) {
    super(sentenceOf(fault));
  }
}

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
type Token = readonly [kind: string, value: string, start: number, end: number, inner?: readonly Token[]];

/**
 * Parses a mustache text.
 *
 * @throws TemplateError where a section is not closed, or closed and never opened
 */
export function parseTemplate(text: string): readonly Token[] {
  try {
    return new Mustache.Writer().parse(text) as Token[];
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const offset = Number(/ at (\d+)/.exec(message)?.[1] ?? 0);
    throw new TemplateError({ reason: 'unbalanced-section', name: /"([^"]*)"/.exec(message)?.[1] ?? '', offset });
  }
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

function sentenceOf({ reason, name, offset }: TemplateFault): string {
  if (reason === 'unknown-variable')
    return `The template uses {{${name}}} at offset ${offset}, which is not one of its variables.`;
  if (reason === 'not-available')
    return `The template uses a tag at offset ${offset} that templates do not have (${name}).`;
  return `The template's section {{#${name}}} at offset ${offset} is not opened and closed in pairs.`;
}

/** What a template says by itself, without any value, line by line. */
export function staticTexts(text: string): readonly string[] {
  const collect = (tokens: readonly Token[]): readonly string[] =>
    tokens.flatMap(([kind, value, , , inner]) => (kind === 'text' ? [value] : inner ? collect(inner) : []));
  return collect(parseTemplate(text)).join('').split('\n');
}
