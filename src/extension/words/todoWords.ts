import { TODOS } from '../../core/health/words/todoTexts';
import type { NextStep } from '../../core/model/health';
import { interfaceLocale } from '../locale';

/** What to do about a record. */
export function todoWords(step: NextStep): string {
  return TODOS[step.todo]?.[interfaceLocale()] ?? step.todo;
}
