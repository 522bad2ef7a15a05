import type { Locale, Localized } from '../model/locale';

/** A fault of a template, at its place. */
export interface TemplateFault {
  readonly reason:
    | 'unknown-variable'
    | 'unclosed-section'
    | 'unopened-section'
    | 'unclosed-tag'
    | 'not-available'
    | 'nothing-to-print'
    | 'no-frontmatter'
    | 'frontmatter';
  /** The variable, section or tag; for frontmatter, what YAML says of it. */
  readonly name: string;
  /** UTF-16 offset into the template's text. */
  readonly offset: number;
}

/** Thrown instead of writing half a document. */
export class TemplateError extends Error {
  constructor(readonly fault: TemplateFault) {
    super(faultWords(fault, 'en'));
  }
}

const WORDS: Readonly<Record<TemplateFault['reason'], Localized<(name: string) => string>>> = {
  'unknown-variable': {
    en: (name) => `{{${name}}} is none of the names that this template may use here.`,
    'zh-cn': (name) => `此模板在这里不能使用名称 {{${name}}}。`,
  },
  'unclosed-section': {
    en: (name) => `{{#${name}}} opens here and is never closed: add {{/${name}}}.`,
    'zh-cn': (name) => `{{#${name}}} 在这里打开，却没有关闭：请补上 {{/${name}}}。`,
  },
  'unopened-section': {
    en: (name) => `{{/${name}}} closes what is not open here: open it with {{#${name}}}, or take it away.`,
    'zh-cn': (name) => `{{/${name}}} 在这里没有对应的开头：请用 {{#${name}}} 打开，或将其删除。`,
  },
  'unclosed-tag': {
    en: () => 'Two opening braces without two closing ones behind them.',
    'zh-cn': () => '有两个左花括号，后面却没有两个右花括号。',
  },
  'not-available': {
    en: (name) => `Partials, changed delimiters and unescaped values are not available in templates (${name}).`,
    'zh-cn': (name) => `模板中不能使用子模板、自定义分隔符和不转义的值（${name}）。`,
  },
  'nothing-to-print': {
    en: (name) => `{{${name}}} is no text and prints nothing. Use {{#${name}}} … {{/${name}}}.`,
    'zh-cn': (name) => `{{${name}}} 不是文字，不会输出内容。请使用 {{#${name}}} … {{/${name}}}。`,
  },
  'no-frontmatter': {
    en: () => 'A template begins with a block between two lines of ---.',
    'zh-cn': () => '模板开头应有一段位于两行 --- 之间的内容。',
  },
  frontmatter: {
    en: (problem) => `The block at the top of the template is not valid YAML: ${problem}`,
    'zh-cn': (problem) => `模板开头的内容不是有效的 YAML：${problem}`,
  },
};

/** What is wrong, as a sentence to whoever wrote the template. */
export function faultWords({ reason, name }: TemplateFault, locale: Locale): string {
  return WORDS[reason][locale](name);
}
