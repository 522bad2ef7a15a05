import { byText } from '../../core/order/compareText';

/** Rows by the day they stand under. */
export type ByDay<Row> = ReadonlyMap<string, readonly Row[]>;

/** Looks at the day of each row once. Rows of one day keep their order. */
export function byDay<Row>(rows: readonly Row[], dayOf: (row: Row) => string): ByDay<Row> {
  const days = new Map<string, Row[]>();
  for (const row of rows) {
    const day = dayOf(row);
    const same = days.get(day);
    if (same) same.push(row);
    else days.set(day, [row]);
  }
  return days;
}

/** The rows of all parts by day: many rows share one, so that the days are sorted and not the rows. Rows of one day keep the order of the parts. */
export function inOrder<Row>(parts: readonly ByDay<Row>[]): Row[] {
  const days = new Map<string, Row[]>();
  for (const part of parts) {
    for (const [day, rows] of part) {
      const same = days.get(day);
      if (same) same.push(...rows);
      else days.set(day, [...rows]);
    }
  }
  return [...days].sort(byText(([day]) => day)).flatMap(([, same]) => same);
}
