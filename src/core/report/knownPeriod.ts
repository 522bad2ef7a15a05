import type { DateRange, LocalDate } from '../model/date';

/** The part of a report's period that has been: a week may be told of before its last day, and nothing is late, nor open, on a day to come. */
export function knownPeriod({ period, asOf }: { readonly period: DateRange; readonly asOf: LocalDate }): DateRange {
  return asOf < period.to ? { ...period, to: asOf } : period;
}
