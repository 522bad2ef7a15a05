import type { TemplateView } from './renderText';

/** The name of the truth that goes with a list: `hasRisks` with `risks`. */
export function flagOf(list: string): string {
  return `has${capital(list)}`;
}

/** The name of the words for what a list leaves out: `moreRisks` with `risks`. */
export function moreOf(list: string): string {
  return `more${capital(list)}`;
}

/** Lists as a template takes them, each with the truth that there is something in it: `goals` and `hasGoals`. */
export function withFlags(lists: Readonly<Record<string, readonly TemplateView[]>>): TemplateView {
  const flags = Object.entries(lists).map(([name, rows]) => [flagOf(name), rows.length > 0]);
  return { ...lists, ...Object.fromEntries(flags) };
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
