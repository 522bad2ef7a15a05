import ICAL from 'ical.js';

/** An entry of a calendar, as another program reads it. */
export interface CalendarEntry {
  readonly uid: string;
  readonly from: string;
  readonly to: string;
  readonly isWholeDay: boolean;
  readonly title: string;
  readonly details: string;
  readonly isPrivate: boolean;
}

/** Reads an iCalendar file with a parser that is not ours. */
export function readCalendar(text: string): { readonly name: string; readonly entries: readonly CalendarEntry[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      from: event.startDate.toString(),
      to: event.endDate.toString(),
      isWholeDay: event.startDate.isDate,
      title: event.summary,
      details: event.description ?? '',
      isPrivate: component.getFirstPropertyValue('class') === 'PRIVATE',
    };
  });
  return { name: String(calendar.getFirstPropertyValue('x-wr-calname')), entries };
}
