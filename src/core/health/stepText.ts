import type { NextStep } from '../model/health';
import type { Locale } from '../model/locale';
import { TODOS } from './words/todoTexts';

/** What to do and about which record, in one line under the name of its project. */
export function stepText({ todo, text }: Pick<NextStep, 'todo' | 'text'>, project: string, locale: Locale): string {
  return [TODOS[todo]?.[locale] ?? todo, aboutOf(text, project)].filter(Boolean).join(locale === 'en' ? ': ' : '：');
}

/** What a record says in its own words; nothing where that is but the name of the project, which stands over it already. */
export function aboutOf(text: string, project: string): string {
  return text === project ? '' : text;
}
