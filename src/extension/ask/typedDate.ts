import type { readNaturalDate } from '../../core/calendar/naturalDate';
import type { LocalDate } from '../../core/model/date';
import type { Locale } from '../../core/model/locale';
import { interfaceLocale } from '../locale';
import { loadPart } from '../parts/loadPart';

/** Reads a date as people type it. */
export type ReadTypedDate = (text: string, today: LocalDate) => LocalDate | undefined;

/** Loads what reads dates as people type them; `friday` is the next or the last one. */
export async function loadDateReader(towards: 'future' | 'past' = 'future'): Promise<ReadTypedDate> {
  const { readNaturalDate } = await loadPart.editing();
  return dateReader(readNaturalDate, towards);
}

/** Reads dates in both languages, that of the interface first. */
export function dateReader(read: typeof readNaturalDate, towards: 'future' | 'past' = 'future'): ReadTypedDate {
  const [first, other]: readonly Locale[] = interfaceLocale() === 'en' ? ['en', 'zh-cn'] : ['zh-cn', 'en'];
  return (text, today) =>
    read(text, today, { locale: first, towards }) ?? read(text, today, { locale: other, towards });
}
