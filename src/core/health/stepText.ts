import type { NextStep, NoGain } from '../model/health';
import type { Locale, Localized } from '../model/locale';
import { TODOS, type TodoKey } from './words/todoTexts';

/** What to do and about which record, in one line under the name of its project. */
export function stepText({ todo, text }: Pick<NextStep, 'todo' | 'text'>, project: string, locale: Locale): string {
  return [TODOS[todo]?.[locale] ?? todo, aboutOf(text, project, todo)]
    .filter(Boolean)
    .join(locale === 'en' ? ': ' : '：');
}

/** What of a step is told, as in the document of `rapport health --json`. */
interface Told extends Pick<NextStep, 'todo' | 'text' | 'gain'> {
  readonly noGain?: NoGain | null;
}

/** The same with what it gains, for a text that has no column for that. */
export function stepLine(step: Told, project: string, locale: Locale): string {
  const gain = gainText(step, locale);
  const text = stepText(step, project, locale);
  if (gain === '') return text;
  return locale === 'en' ? `${text} (${gain})` : `${text}（${gain}）`;
}

const NO_GAIN: Localized = { en: 'no gain now', 'zh-cn': '目前不加分' };

/** Points gained by doing it today; empty where nobody can say. */
export function gainText({ gain, noGain }: Omit<Told, 'todo' | 'text'>, locale: Locale): string {
  if (noGain === 'unsure') return '';
  if (gain <= 0) return NO_GAIN[locale];
  return gain < 0.5 ? '+<1' : `+${Math.round(gain)}`;
}

/** What is told of the project as such, whose name stands over it already: by what to do, or by the reason of a cap. */
const OF_PROJECT: ReadonlySet<string> = new Set<TodoKey>([
  'no-baseline',
  'baseline-incomplete',
  'baseline-not-agreed',
  'report-missed',
  'reports-missing',
]);

/** What a record says in its own words; nothing where it is the project itself. A meeting may be called like it. */
export function aboutOf(text: string, project: string, todo: string): string {
  return text === project && OF_PROJECT.has(todo) ? '' : text;
}
