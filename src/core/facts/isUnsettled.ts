import { isOpen } from '../calendar/overdue';
import type { Entry } from '../model/entry';

/** Whether somebody still has something to do about an entry: what is settled is shown as such and stands behind what is not. */
export function isUnsettled(entry: Entry): boolean {
  if (!isOpen(entry)) {
    return false;
  }
  switch (entry.kind) {
    case 'decision':
      return entry.decisionStatus?.value === 'needed';
    case 'feedback':
      return entry.tone?.value !== 'praise';
    case 'need':
      return entry.steps?.confirmed === undefined;
    case 'change':
      return entry.steps?.agreed === undefined;
    default:
      return true;
  }
}
