import type { Locale, Localized } from '../../model/locale';
import { flagOf } from '../listFlags';
import { TEMPLATE_VARIABLES } from './templateVariables';
import type { TemplateVariable } from './variable';

const COLUMNS: Localized<readonly [name: string, about: string, items: string]> = {
  en: ['name', 'is', 'each has'],
  'zh-cn': ['名称', '含义', '每项包含'],
};
const SEPARATORS: Localized<readonly [names: string, items: string]> = { en: [', ', '; '], 'zh-cn': ['、', '；'] };

/** The names of all templates as tables in Markdown, one for all templates that may use the same. */
export function variableTables(locale: Locale): string {
  const templates = new Map<readonly TemplateVariable[], string[]>();
  for (const [name, variables] of TEMPLATE_VARIABLES) {
    templates.set(variables, [...(templates.get(variables) ?? []), `\`${name}\``]);
  }
  return [...templates]
    .map(([variables, names]) => `### ${names.join(SEPARATORS[locale][0])}\n\n${tableOf(variables, locale)}`)
    .join('\n\n');
}

function tableOf(variables: readonly TemplateVariable[], locale: Locale): string {
  const names = new Set(variables.map(({ name }) => name));
  const flags = new Set(variables.map(({ name }) => flagOf(name)).filter((flag) => names.has(flag)));
  const rows = variables
    .filter(({ name }) => !flags.has(name))
    .map(({ name, about, items }) => {
      const flag = flags.has(flagOf(name)) ? `\`${flagOf(name)}\`${SEPARATORS[locale][0]}` : '';
      return `| ${flag}\`${name}\` | ${about[locale]} | ${itemsOf(items, locale)} |`;
    });
  return [`| ${COLUMNS[locale].join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}

function itemsOf(items: readonly TemplateVariable[], locale: Locale): string {
  return items.map(({ name, about }) => `\`${name}\` ${about[locale]}`).join(SEPARATORS[locale][1]);
}
