import type { LocalDate, Occurrence } from '../../model/date';
import type { Located, Span } from '../../model/span';
import { findDate } from '../dates/readDate';
import { findRelativeDate } from '../dates/relativeDate';
import { foldPhrase } from '../fold';
import { isAddressAlone, readPerson, splitPeople } from '../people';
import { NO, YES } from '../vocabulary/values';
import type { FieldContext } from './entryDraft';

/** Names in a field's value: `Anna, [[Li Wei]]`, `@{Anna Schmidt}`. An e-mail address alone is never an owner. */
export function peopleIn(value: string, span: Span): readonly Located<string>[] {
  const text = value.includes('[[')
    ? value.replace(
        /\[\[([^\]|]{1,100})(?:\|([^\]]{1,100}))?\]\]/g,
        (_m, page: string, label?: string) => label ?? page,
      )
    : value;
  return splitPeople(text).flatMap((part) => {
    const person = readPerson(part.text);
    if (!person || isAddressAlone(person)) return [];
    return NO.has(foldPhrase(person.name)) ? [] : [{ value: person.name, span }];
  });
}

/** A date in a field's value, in any notation, relative words included. */
export function dateOf(value: string, context: FieldContext): LocalDate | undefined {
  const text = value.replace(/[\ufe0f\u00a0]/g, ' ').replace(/\[\[([^\]|]{1,60})[^\]]{0,60}\]\]/g, '$1');
  const found = findDate(text, context.dates);
  if (found) return found.date;
  return context.dates.anchor ? findRelativeDate(text, context.dates.anchor)?.date : undefined;
}

/** `2/21` in a note that has no year: it was on some day. */
const DAY_WITHOUT_YEAR = /^\s*\d{1,2}[./-]\d{1,2}\s*$/;

/** A day on which something happened, `unknown-day` for `yes`, nothing for `no`; `bad` for what is neither. */
export function occurrenceOf(value: string, context: FieldContext): Occurrence | 'bad' | undefined {
  const folded = foldPhrase(value);
  if (YES.has(folded)) return 'unknown-day';
  if (NO.has(folded)) return undefined;
  return dateOf(value, context) ?? (DAY_WITHOUT_YEAR.test(value) ? 'unknown-day' : 'bad');
}
