import { isOpenOn } from '../calendar/overdue';
import type { LocalDate } from '../model/date';
import type { TrackedEntry } from '../model/snapshot';

/** The day that something was promised for: an action's, or that by which a decision is needed. None once it is done. */
export function promiseOf(
  { entry }: TrackedEntry,
  asOf: LocalDate,
): { readonly day: LocalDate; readonly isDecision: boolean } | undefined {
  const isDecision = entry.kind === 'decision' && entry.decisionStatus?.value === 'needed';
  if (entry.kind !== 'action' && !isDecision) return undefined;
  const day = (isDecision ? entry.neededBy : undefined)?.value ?? entry.due?.value;
  return day !== undefined && isOpenOn(entry, asOf) ? { day, isDecision } : undefined;
}
