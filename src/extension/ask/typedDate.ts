import type { LocalDate } from '../../core/model/date';
import type { Locale } from '../../core/model/locale';
import { interfaceLocale } from '../locale';
import { loadPart } from '../parts/loadPart';

/** Loads what reads dates as people type them, in both languages, that of the interface first; `friday` is the next or the last one. */
export async function loadDateReader(
  towards: 'future' | 'past' = 'future',
): Promise<(text: string, today: LocalDate) => LocalDate | undefined> {
  const { readNaturalDate } = await loadPart.editing();
  const [first, other]: readonly Locale[] = interfaceLocale() === 'en' ? ['en', 'zh-cn'] : ['zh-cn', 'en'];
  return (text, today) =>
    readNaturalDate(text, today, { locale: first, towards }) ??
    readNaturalDate(text, today, { locale: other, towards });
}
