import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../calendar/localDate';
import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Appointment } from './appointment';

/** What stands in no calendar program's way of showing a text: control, bidi and invisible characters. Line breaks stay. */
const INVISIBLE = /[^\P{C}\n]|\p{Default_Ignorable_Code_Point}/gu;

export interface CalendarAbout {
  /** The day on which it is made; a program that reads it again takes the later one. */
  readonly asOf: LocalDate;
  readonly language: Locale;
  /** Marks every entry as one that others who see the calendar should not read. */
  readonly isPrivate: boolean;
}

/** Writes an iCalendar file (RFC 5545) of whole days that block nobody's time. The same appointments give the same bytes. */
export function calendarFile(
  name: string,
  appointments: readonly Appointment[],
  { asOf, language, isPrivate }: CalendarAbout,
): string {
  const calendar = ical({
    name: oneLine(name),
    prodId: { company: 'Rapport', product: 'Calendar', language: language === 'zh-cn' ? 'ZH' : 'EN' },
  });
  for (const { uid, day, title, details } of appointments) {
    calendar.createEvent({
      id: uid,
      // Days as text: a `Date` would move with the time zone of the machine.
      start: day,
      end: addDays(day, 1),
      allDay: true,
      stamp: `${asOf}T00:00:00Z`,
      summary: oneLine(title),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(details ? { description: { plain: plain(details) } } : {}),
      ...(isPrivate ? { class: ICalEventClass.PRIVATE } : {}),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '');
}
