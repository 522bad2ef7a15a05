import type { RuleId, Severity } from '../model/finding';
import { LOCALES, type Locale, type Localized } from '../model/locale';
import { groupOf, type Rule } from './defineRule';
import { rulePage, SEVERITY_WORDS } from './rulePage';

/** Path below `docs/rules/` → text, of every rule's page in every language. */
export function rulePages(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map(
    rules.flatMap((rule) => LOCALES.map((locale) => [pagePath(rule.id, locale), rulePage(rule, locale)] as const)),
  );
}

/** The table of all rules, as Markdown; links lead to the pages below `base`. */
export function ruleTable(rules: readonly Rule[], locale: Locale, base: string): string {
  const words = COLUMNS[locale];
  const rows = rules.map((rule) => {
    const page = `${base}/${pagePath(rule.id, locale)}`;
    const fix = rule.fixes.length > 0 ? words.yes : '';
    return `| [\`${rule.id}\`](${page}) | ${rule.docs[locale].title} | ${SEVERITY_WORDS[rule.severity][locale]} | ${fix} |`;
  });
  return [`| ${words.heads.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Key of a rule's description in `package.nls*.json`. */
export function descriptionKey(rule: RuleId): string {
  return `rule.${rule.replace('/', '.')}`;
}

/** What one rule may be set to, as JSON schema of the setting `rapport.rules`. */
export interface SeveritySetting {
  readonly enum: readonly (Severity | 'off')[];
  readonly default: Severity;
  readonly description: string;
}

/** The properties of the setting `rapport.rules`: one per rule. */
export function severitySettings(rules: readonly Rule[]): Readonly<Record<string, SeveritySetting>> {
  return Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      {
        enum: ['error', 'warning', 'info', 'hint', 'off'],
        default: rule.severity,
        description: `%${descriptionKey(rule.id)}%`,
      },
    ]),
  );
}

/** The descriptions that the settings refer to, by key. */
export function severityDescriptions(rules: readonly Rule[], locale: Locale): ReadonlyMap<string, string> {
  return new Map(
    rules.map((rule) => [
      descriptionKey(rule.id),
      `${rule.docs[locale].title}${COLUMNS[locale].colon}${rule.docs[locale].what}`,
    ]),
  );
}

function pagePath(rule: RuleId, locale: Locale): string {
  const group = groupOf({ id: rule });
  return `${group}/${rule.slice(group.length + 1)}${locale === 'en' ? '' : `.${locale}`}.md`;
}

const COLUMNS: Localized<{ readonly heads: readonly string[]; readonly yes: string; readonly colon: string }> = {
  en: { heads: ['rule', 'finds', 'default', 'fix'], yes: 'yes', colon: ': ' },
  'zh-cn': { heads: ['规则', '检查', '默认级别', '修复'], yes: '有', colon: '：' },
};
