import { type EntryLabel, entryLabel, lineLabel, taskKeyword } from '../body/labelOf';
import { firstLineOf, type ItemParts } from '../body/listItem';
import { tellsMotion } from '../body/tellsDecision';
import { tellsDecisionZh } from '../body/tellsDecisionZh';
import { PAST_ZH } from '../commitments/chinese/words';
import { openingLine } from '../openingLine';
import { dealsOut } from './dealsOf';
import { tellsFollowUp } from './followUps';
import { initialsBehind } from './initials';
import { isDetail } from './isDetail';
import { saysDeed, saysTask } from './saysTask';
import { isOfDeeds, type Scope } from './scope';
import { tellsOwner } from './tellsCharge';
import { tellsDoers } from './tellsDoers';
import { tellsBoldOrder, tellsOrder } from './tellsOrder';
import { toldIn } from './toldIn';
import { TOLD_ACTION, TOLD_DECISION, WORDED_ACTION, WORDED_DECISION } from './unlabelled';
import { personBehindWork } from './workBesideName';
import { fallsToAll, tellsWork, tellsWorkByDay } from './workZh';

/** What says of an item that it is an entry. */
export interface ItemLabel extends EntryLabel {
  /** It tells the plans of whoever the item around names. */
  readonly isPlan?: true;
}

/** The label that an item opens with, or what its words, or those under it, tell of it without one. */
export function labelOfItem(raw: string, parts: ItemParts, saysInternal: boolean, scope: Scope): ItemLabel | undefined {
  if (raw === '') return undefined;
  return (
    entryLabel(raw, scope.context.known) ??
    taskKeyword(raw) ??
    planIn(raw, saysInternal, scope) ??
    fixedIn(raw, saysInternal, scope) ??
    toldIn(raw, saysInternal, scope) ??
    handedIn(raw, saysInternal, scope) ??
    movedIn(raw, parts, saysInternal, scope)
  );
}

const PLAN_OF =
  /^[\s*_]*(?:计划|下一?步|接下来|(?:本|下|这)周(?:的?计划)?|(?:未来|接下来|下)[一两]周|后续|明[天日])(?:打算|准备)?[\s*_]*[:：][\s*_]*(?=\S{3})(?!TBD\b|None\b|N\/A|待定|暂无|没有)/u;

/** `- 计划：继续研究设计` below somebody: how they put it says that it is to be done, no client is shown it. */
function planIn(raw: string, saysInternal: boolean, { kind, isTalk, planner }: Scope): ItemLabel | undefined {
  const end = kind === undefined && isTalk && planner && !saysInternal ? PLAN_OF.exec(raw)?.[0].length : undefined;
  // `本周：完成了登录页` under somebody tells what they did.
  const isDone = end !== undefined && /^[\s*_]*[本这]周[\s*_]*[:：]/u.test(raw) && PAST_ZH.test(raw.slice(end));
  return end === undefined || isDone ? undefined : { ...WORDED_ACTION, end, isPlan: true };
}

/** `任务：` over `确定技术栈：小程序加数据库`: what it was fixed as, and no task. */
function fixedIn(raw: string, saysInternal: boolean, { kind }: Scope): EntryLabel | undefined {
  return kind === 'action' &&
    !saysInternal &&
    /^[\s*_]*(?:最终|初步)?(?:确定|选定|敲定)/u.test(raw) &&
    tellsDecisionZh(raw)
    ? WORDED_DECISION
    : undefined;
}

/** Behind a label brackets alone (`任务安排：（以代码形式）`) only add to it. */
export function saysMore(behind: string): boolean {
  return (
    behind
      .trim()
      .replace(/^[（(][^（）()]{0,40}[）)]/, '')
      .replace(/^(?:\s|<br\s?\/?>)+$/i, '') !== ''
  );
}

/** `完善用户界面 - 王伟` where nothing else says what it is; under *Resolved* `Anna: Send the list`. */
function handedIn(raw: string, saysInternal: boolean, scope: Scope): EntryLabel | undefined {
  const isTold = scope.kind === undefined && scope.isTalk && !saysInternal;
  if (scope.topic === 'still-open' && scope.kind === undefined && !saysInternal && isLeftToDo(raw, scope))
    return WORDED_ACTION;
  // Told by its end alone: no client is shown it.
  if (isTold && scope.deals === 'initials' && initialsBehind(openingLine(raw)).length > 0) return WORDED_ACTION;
  const isHanded =
    (scope.kind === 'decision' && tellsOrder(raw, scope.context.known)) ||
    (isTold && tellsDoers(raw, scope)) ||
    (isTold &&
      !scope.heading.isOfPeople &&
      (tellsOwner(raw) || (!scope.isBelow && tellsBoldOrder(raw, scope.context.known)))) ||
    (isTold &&
      scope.deals === 'tasks' &&
      (scope.heading.isPlanned ? saysDeed(raw, scope.context.known) : saysTask(raw))) ||
    (isTold && scope.heading.isOfPlans && !scope.isBelow && tellsWork(raw));
  if (isHanded) return TOLD_ACTION;
  if (isTold && !isOfDeeds(scope) && !scope.heading.isOfPeople && tellsWorkByDay(raw)) return WORDED_ACTION;
  // What falls to everybody is no decision, whatever it stands among.
  const mayFall = scope.kind === 'decision' || (isTold && !isOfDeeds(scope));
  if (mayFall && !saysInternal && fallsToAll(raw)) return WORDED_ACTION;
  // Nothing but how the items are worded says that they are tasks: no client is shown them.
  const isWorded =
    isTold &&
    ((scope.deals === 'planned' && !scope.isBelow && !isDetail(raw, scope) && lineLabel(raw) === undefined) ||
      (scope.deals === 'names' &&
        (dealsOut(raw, scope.context.known) || personBehindWork(raw, scope.context.known) !== undefined)) ||
      (scope.deals === 'orders' && !scope.isBelow && tellsWork(raw)));
  return isWorded ? WORDED_ACTION : undefined;
}

/** Under `遗留事项` what is to be done, or is somebody's. */
function isLeftToDo(raw: string, scope: Scope): boolean {
  return tellsWork(raw) || tellsFollowUp(raw, scope);
}

/** `Motion to meet weekly` over `- Carried`. */
function movedIn(raw: string, { rest }: ItemParts, saysInternal: boolean, scope: Scope): EntryLabel | undefined {
  const [first] = rest;
  const isTold = scope.kind === undefined && scope.isTalk && !saysInternal && first !== undefined;
  return isTold &&
    tellsMotion(raw, firstLineOf(first, scope.context.text)) &&
    !scope.context.internal.mayKeepSomething()
    ? TOLD_DECISION
    : undefined;
}
