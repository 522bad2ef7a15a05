import type { EntryKind } from '../../model/entry';
import type { Scope } from './scope';

/** Whether a list here says what is to be talked over, or by whom. */
export function isAgenda(scope: Scope): boolean {
  return scope.topic === 'agenda' || scope.topic === 'goals' || scope.topic === 'participants';
}

/** What stands under a point of the agenda is what was said on it; a decision or an action there is one (`- Verdict: approved`). */
export function isSaidOfPoint({ topic, isBelow }: Scope, kind: EntryKind = 'action'): boolean {
  return topic === 'agenda' && isBelow && (kind === 'action' || kind === 'decision');
}
