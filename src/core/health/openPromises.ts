import { addDays } from '../calendar/localDate';
import { isOpenOn } from '../calendar/overdue';
import { carriedOn } from '../facts/sameAction';
import type { LocalDate } from '../model/date';
import type { Project, TrackedEntry } from '../model/snapshot';
import { byText } from '../order/compareText';

/** Days ahead that promises and report dates are shown. */
export const AHEAD = 14;

/** An action that waits for somebody, and the day it is due. */
export interface OpenPromise {
  readonly tracked: TrackedEntry;
  readonly due: LocalDate;
}

/** Open actions of one side that are late or due within the next days, the first due first; one that several notes hold stands once. */
export function openPromises({ entries }: Project, side: 'us' | 'client', asOf: LocalDate): readonly OpenPromise[] {
  const until = addDays(asOf, AHEAD);
  const waiting = entries.flatMap((tracked) => {
    const { entry, start = asOf } = tracked;
    const due = entry.due?.value;
    const isWaiting = entry.kind === 'action' && tracked.side === side && start <= asOf && isOpenOn(entry, asOf);
    return isWaiting && due !== undefined && due <= until ? [{ tracked, due }] : [];
  });
  const carried = carriedOn(waiting.map(({ tracked }) => tracked));
  return waiting.filter(({ tracked }) => !carried.has(tracked)).sort(byText(({ due }) => due));
}
