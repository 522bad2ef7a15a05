import type { EntryLabel } from '../body/labelOf';
import { tellsDecision } from '../body/tellsDecision';
import { tellsClosingZh, tellsSettledZh } from '../body/tellsDecisionZh';
import { endOfSharingLead } from '../fields/ownersDealt';
import { endOfFollowUpLead } from './followUps';
import type { Scope } from './scope';
import { tellsCharge, tellsChargeAtEnd, tellsOwnerInProse } from './tellsCharge';
import { TOLD_ACTION, TOLD_DECISION, WORDED_ACTION, WORDED_DECISION } from './unlabelled';
import { asksEverybody, tellsWork } from './workZh';

/**
 * What tells a decision without a label, or says who is in charge of what, is one where nothing else says what it is; its words are part of what it says. Of a paragraph
 * that may be internal nothing is taken out: it is kept inside, or not, as a whole.
 */
export function toldIn(line: string, mayBeInternal: boolean, scope: Scope): EntryLabel | undefined {
  if (scope.kind !== undefined || mayBeInternal) return undefined;
  if (asksEverybody(line) && scope.topic !== 'goals') return TOLD_ACTION;
  if (scope.heading.isOfNext && !scope.isBelow && tellsWork(line)) return TOLD_ACTION;
  if (!(scope.isTalk || scope.heading.isOfNext || (scope.topic === 'agenda' && scope.isBelow))) return undefined;
  const shared = scope.heading.isOfPeople ? 0 : endOfSharingLead(line, scope.context.known);
  const open = shared > 0 || scope.heading.isOfPeople ? 0 : endOfFollowUpLead(line, scope);
  if (open > 0) return { ...WORDED_ACTION, end: open };
  if (shared > 0) return { ...WORDED_ACTION, end: shared };
  if (!scope.heading.isOfPeople && tellsCharge(line, scope.context.known)) return TOLD_ACTION;
  if (!scope.heading.isOfPeople && !TOLD_DONE.has(scope.topic ?? '') && tellsChargeAtEnd(line, scope.context.known))
    return WORDED_ACTION;
  if (!scope.heading.isOfPeople && !TOLD_DONE.has(scope.topic ?? '') && tellsOwnerInProse(line)) return TOLD_ACTION;
  const number = CLAUSE_NUMBER.exec(line)?.[0].length ?? 0;
  const said = line.slice(number);
  if (tellsDecision(said) || (!TOLD_DONE.has(scope.topic ?? '') && tellsSettledZh(said)))
    return number > 0 ? { ...TOLD_DECISION, end: number } : TOLD_DECISION;
  return tellsClosingZh(line) ? WORDED_DECISION : undefined;
}

/** `4.2 It was agreed that …`: as formal minutes number what was said. */
const CLAUSE_NUMBER = /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu}|[\u4e00-\u9fff])/u;

/** Sections of deeds: `确定了接口` there is one of them. */
const TOLD_DONE: ReadonlySet<string> = new Set(['completed', 'progress', 'summary', 'goals', 'agenda']);
