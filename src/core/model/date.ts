/**
 * A calendar date `YYYY-MM-DD` in nobody's time zone. Plain strings, so that comparing them with `<` orders them in time
 * and that they survive JSON and structured clone. Made and computed with only by `calendar`.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** A wall-clock time `HH:MM`, 24 hours. */
export type LocalTime = string & { readonly __brand: 'LocalTime' };

/** A thing that happened on a date, or happened on a day the note does not tell (`[x]` without a date, `answered: yes`). */
export type Occurrence = LocalDate | 'unknown-day';

export interface DateRange {
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
}
