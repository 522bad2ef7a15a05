import type { LocalDate } from '../../core/model/date';
import type { Locale } from '../../core/model/locale';
import { interfaceLocale } from '../locale';
import { loadPart } from '../parts/loadPart';

/** Loads what reads dates as people type them, in both languages, that of the interface first. */
export async function loadDateReader(): Promise<(text: string, today: LocalDate) => LocalDate | undefined> {
  const { readNaturalDate } = await loadPart.editing();
  const [first, other]: readonly Locale[] = interfaceLocale() === 'en' ? ['en', 'zh-cn'] : ['zh-cn', 'en'];
  return (text, today) =>
    readNaturalDate(text, today, { locale: first }) ?? readNaturalDate(text, today, { locale: other });
}
