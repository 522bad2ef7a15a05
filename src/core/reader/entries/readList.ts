import { hasInternalMark, isInternalAlone } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import { hidesRest, isHeadOfList, marksParent } from '../body/insideList';
import { isKeyLine } from '../body/isKeyLine';
import { type EntryLabel, entryLabel, lineLabel } from '../body/labelOf';
import { firstLineOf, firstLinesOf, type ItemParts, partsOf } from '../body/listItem';
import { tellsMotion, tellsState } from '../body/tellsDecision';
import { tellsDecisionZh } from '../body/tellsDecisionZh';
import { foldHeading, isOfLastTime } from '../body/topicOf';
import { hasInternalPart, isInternalLabel, isInternalLead } from '../body/visibilityOfHeading';
import { findDate } from '../dates/readDate';
import { isGivenName, isKnown } from '../fields/knownPeople';
import { namesBehindTopics } from '../fields/ownersAtEnd';
import { isWhollyStruck } from '../inline/plainText';
import { entryKey } from '../keyNames';
import { DETAIL_LABELS } from '../vocabulary/labels';
import { isAgenda, isSaidOfPoint } from './agendaScope';
import type { EntryContext } from './buildEntry';
import { dealsOf, dealsOut, dividesWork, leadWithNames, namesBesideWork } from './dealsOf';
import { handsOutLines, readsMarkedLines } from './handsOutLines';
import { capitalsIn, initialsBehind, initialsIn } from './initials';
import { isUsageHint } from './isUsageHint';
import { scopeHeaded, scopeUnder } from './itemScope';
import { namesByForm } from './namesByForm';
import { ownersAlone } from './ownersAlone';
import { readListEntry } from './readListEntry';
import { readParagraph } from './readParagraph';
import { SUB_FIELDS } from './readSubItems';
import { isAttendance, isRollCall } from './rollCall';
import { saysNone } from './saysNone';
import { saysDeed, saysTask } from './saysTask';
import { hiding, isOfDeeds, type Scope, withKnown } from './scope';
import { tellsOwner } from './tellsCharge';
import { tellsDoers } from './tellsDoers';
import { tellsBoldOrder, tellsOrder } from './tellsOrder';
import { toldIn } from './toldIn';
import { tellsTopicAndMention } from './topicAndName';
import { TOLD_ACTION, TOLD_DECISION, WORDED_ACTION, WORDED_DECISION } from './unlabelled';
import { personBehindWork } from './workBesideName';
import { asksEverybody, fallsToAll, isMostlyWork, tellsWork } from './workZh';

/** Reads a list: each item is a task, a labelled line, an item of its heading's kind, a heading of its own, or prose. */
export function readList(list: Block, scope: Scope): void {
  const { text } = scope.context;
  let hidden = scope.hidden;
  for (const run of runsOf(list, text)) {
    const here = scopeOfList(run, scope);
    for (const item of run.children) {
      readItem(item, hiding(here, here.hidden || hidden));
      // A heading inside a list hides the rest of it when it is an internal one (leak policy, A2).
      hidden ||=
        hidesRest(item, text) || isHeadOfList(item, text, scope.context.internal) || endsInLead(item, scope.context);
    }
  }
}

/** Numbers that begin anew begin another list for whoever wrote them. */
function runsOf(list: Block, text: string): readonly Block[] {
  const starts = list.children.flatMap((item, i) => (i === 0 || startsAnew(item, text) ? [i] : []));
  return starts.length < 2 ? [list] : starts.map((from, i) => runOf(list, from, starts[i + 1]));
}

function startsAnew(item: Block, text: string): boolean {
  return text.charAt(item.start) === '1' && /^1[.)]\s/.test(text.slice(item.start, item.start + 3));
}

function runOf(list: Block, from: number, end: number | undefined): Block {
  const children = list.children.slice(from, end);
  return { ...list, start: children[0]?.start ?? list.start, end: children.at(-1)?.end ?? list.end, children };
}

function scopeOfList(list: Block, scope: Scope): Scope {
  if (isRollCall(list, scope)) return { ...scope, isRollCall: true };
  if (scope.topic === 'goals' && leadWithNames(linesOfItems(list, scope), scope.context.known))
    // `**Anna:** Finish the page` under *Today's objectives* is what Anna has to do.
    return { ...scope, kind: 'action', topic: 'action', hidden: true };
  if (scope.kind === 'action')
    return withKnown(scope, [
      ...namesBehindTopics(linesOfItems(list, scope), scope.context.known),
      ...initialsIn(list, scope),
      ...capitalsIn(list, scope),
      ...namesByForm(linesOfItems(list, scope), scope.context.known),
    ]);
  if (isOfBoxes(list, scope)) return withKnown(scope, namesByForm(linesOfItems(list, scope), scope.context.known));
  if (scope.isOfPlans && scope.kind === undefined && !scope.isBelow && isMostlyWork(list, scope.context.text))
    return { ...scope, deals: 'planned' };
  const deals = scope.kind === undefined && scope.isTalk ? (dealsOf(list, scope) ?? plannedIn(scope)) : undefined;
  if (deals === scope.deals) return withInitials(list, scope) ?? dividing(list, scope);
  const names = deals === 'names' ? namesBesideWork(list, scope) : [];
  return withKnown({ ...scope, deals }, names);
}

/** Tasks, each with its box. */
function isOfBoxes({ children }: Block, { context: { text } }: Scope): boolean {
  return children.length > 1 && children.every((item) => partsOf(text, item).checkbox !== undefined);
}

/** `评价（xcc + gmm）`: who has what by their initials. */
function withInitials(list: Block, scope: Scope): Scope | undefined {
  const initials = scope.kind === undefined && scope.isTalk && !scope.isBelow ? initialsIn(list, scope) : [];
  if (initials.length === 0) return undefined;
  return withKnown({ ...scope, deals: 'initials' }, initials);
}

function plannedIn({ isPlanned, isBelow }: Scope): Scope['deals'] {
  return isPlanned && !isBelow ? 'tasks' : undefined;
}

/** Under no heading of its own a list may still say who does what. Only how it is worded says so: no client is shown it. */
function dividing(list: Block, scope: Scope): Scope {
  if (scope.kind !== undefined || !scope.isTalk || scope.isOfPeople || list.children.length < 2) return scope;
  return dividesWork(linesOfItems(list, scope), scope.context.known)
    ? { ...scope, kind: 'action', topic: 'action', hidden: true }
    : scope;
}

function linesOfItems(list: Block, { context: { text } }: Scope): readonly string[] {
  return firstLinesOf(list, text).map((line) => line.trim());
}

/** Whether the last of several lines of an item leads to something internal: written at the margin, it speaks of the items below. */
function endsInLead(item: Block, { text, internal }: EntryContext): boolean {
  const { start, firstLineEnd, end } = partsOf(text, item);
  return firstLineEnd < end && internal.mayHold(start, end) && isInternalLead(text.slice(start, end));
}

function readItem(item: Block, scope: Scope): void {
  const { text, internal } = scope.context;
  const parts = partsOf(text, item);
  const raw = text.slice(parts.start, parts.end);
  const mayBeInternal = internal.mayHold(item.start, parts.end);
  const saysInternal = internal.holdsWord(parts.start, parts.end);
  const hidden =
    scope.hidden ||
    hidesRest(item, text) ||
    isWhollyStruck(raw) ||
    (mayBeInternal && (hasInternalPart(raw) || isInternalLabel(raw) || isInternalAlone(parts.checkbox ?? ''))) ||
    (item.children.length > 1 && (mayBeInternal || parts.firstLineEnd < parts.end) && isInternalLead(raw)) ||
    parts.rest.some((block) => marksParent(block, text, internal));
  // An entry's own mark is read with its fields; an item that is none hides what stands under it.
  const hiddenBelow = hidden || (mayBeInternal && hasInternalMark(raw));
  if (parts.checkbox !== undefined) {
    if (isAttendance(raw, scope) || scope.isRollCall) {
      scope.readBlocks(parts.rest, { ...scope, kind: undefined, hidden: hiddenBelow, isRollCall: false });
      return;
    }
    readListEntry(item, parts, 'action', 'task', 0, hiding(scope, hidden));
    return;
  }
  const title = parts.firstLineEnd < parts.end ? text.slice(parts.start, parts.firstLineEnd).trimEnd() : '';
  if (
    /[:：]$/.test(title) &&
    HAN.test(title) &&
    readsMarkedLines(parts, scopeHeaded(title, parts, hiding(scope, hidden)))
  )
    return;
  const plan = planIn(raw, saysInternal, scope) ?? fixedIn(raw, saysInternal, scope);
  const label =
    raw === ''
      ? undefined
      : (entryLabel(raw, scope.context.known) ??
        plan ??
        toldIn(raw, saysInternal, scope) ??
        handedIn(raw, saysInternal, scope) ??
        movedIn(raw, parts, saysInternal, scope));
  const isHeld =
    !isAgenda(scope) ||
    (label !== undefined && isSaidOfPoint(scope, label.meaning.kind)) ||
    (scope.topic === 'agenda' && asksEverybody(raw));
  if (label && saysMore(raw.slice(label.end)) && isHeld) {
    if (saysNone(raw.slice(label.end)) || saysNone(raw)) {
      scope.collected.explicitNone.add(label.meaning.kind);
      return;
    }
    // Only how it is worded says what it is: no client is shown it.
    const isOnlyWorded =
      label.meaning.isInside === true ||
      (label.end === 0 &&
        label.meaning.kind === 'action' &&
        (tellsTopicAndMention(raw) || tellsBoldOrder(raw, scope.context.known)));
    const isHandedOut = label.meaning.kind === 'action' && label.end === 0;
    if (isHandedOut && handsOutLines(item, parts, hiding(scope, hidden || isOnlyWorded))) return;
    const isOfKind = scope.kind === label.meaning.kind;
    const around: Scope = {
      ...scope,
      hidden,
      owners: label === plan && scope.planner ? scope.planner : scope.owners,
      clientSide: (label.meaning.clientSide ?? false) || (scope.clientSide && isOfKind),
      needed: label.meaning.needed ?? (scope.needed && scope.kind === 'decision'),
    };
    readListEntry(item, parts, label.meaning.kind, isOfKind ? 'bullet' : 'label', label.end, around, isOnlyWorded);
    return;
  }
  const inner = scopeUnder(raw, parts, scope);
  const ofLastTime =
    parts.rest.length > 0 && raw.length <= 80 && isOfLastTime(foldHeading(raw)) ? { isOfLastTime: true } : {};
  if (inner) {
    scope.readBlocks(parts.rest, hiding({ ...inner, ...ofLastTime }, inner.hidden || hiddenBelow));
    return;
  }
  // A link or an address by itself says where something is, and what is awaited or how it went is no decision.
  if (scope.kind === 'action' && SAYS_WHERE.test(raw)) return;
  if (scope.kind && item.children.length === 1 && isUsageHint(raw)) return;
  if (scope.kind === 'decision' && tellsState(raw)) {
    pushSaid(scope, parts, hiddenBelow);
    if (parts.rest.length > 0)
      scope.readBlocks(parts.rest, { ...scope, kind: undefined, isBelow: true, hidden: hiddenBelow });
    return;
  }
  // Nothing but a name under *Actions* says who, not what.
  if (scope.kind === 'action' && item.children.length === 1 && namesAlone(raw, scope)) return;
  if (scope.kind && raw !== '' && !isDetail(raw, scope)) {
    if (saysNone(raw)) scope.collected.explicitNone.add(scope.kind);
    else if (!handsOutLines(item, parts, hiding(scope, hidden)))
      readListEntry(item, parts, scope.kind, 'bullet', 0, hiding(scope, hidden));
    return;
  }
  const [first] = item.children;
  // The lines below a point of the agenda are what was said on it.
  // An item that is nothing but another list (`- 1. …`) says nothing of what stands in it.
  const below = (): Scope => ({
    ...scope,
    ...ofLastTime,
    ...(raw === '' ? {} : { kind: undefined, isBelow: true, planner: plannerIn(raw, parts, scope) }),
    hidden: hiddenBelow,
  });
  const isTold = scope.isTalk || scope.topic === 'agenda';
  const isLonger = parts.firstLineEnd < parts.end;
  const labelled = first && isTold && isLonger && hasLabelledLine(raw, saysInternal, below()) ? first : undefined;
  if (labelled) readParagraph(labelled, below());
  else if (raw !== '' && (scope.isTalk || isSaidOfPoint(scope)) && !isKeyLine(raw)) pushSaid(scope, parts, hiddenBelow);
  if (parts.rest.length > 0) scope.readBlocks(parts.rest, below());
}

const HAN = /\p{Script=Han}/u;

/** `https://…`, `Pierre Pitte (Mendoza): p.pitte@…`; the address of an issue is that of a task. */
const SAYS_WHERE =
  /^(?:[^:：，。\n]{2,60}[:：]\s*)?<?(?:https?:\/\/(?!\S*\/(?:issues?|pulls?)[/?])\S+|[\w.+-]+@[\w-]+\.[\w.-]+)>?\s*$/u;

/** `王伟：搭建环境` among what has been done, where no word looks ahead. */
const DONE_BY = /^[\s*_]*\p{Script=Han}{2,4}[*_]*[:：](?!.*(?:[下明将]|后续|接下来|计划|准备|继续|[待需要]))/u;

function pushSaid(scope: Scope, { start, end }: ItemParts, hidden: boolean): void {
  if (scope.topic === 'completed' && DONE_BY.test(scope.context.text.slice(start, end))) return;
  const owner = scope.owners.length === 1 ? scope.owners[0]?.value : undefined;
  scope.collected.prose.push({ start, end, section: scope.section, owner, isOfLastTime: scope.isOfLastTime, hidden });
}

/** `- 分账 @anna`, `- 王伟`: whose plans the items below tell (`- 计划：…`). */
function plannerIn(raw: string, { start }: ItemParts, { context: { known, lineStarts } }: Scope): Scope['planner'] {
  const behind = /@[\w.-]+(?:[\s,、]+@[\w.-]+)*\s*$/.exec(raw)?.[0];
  return ownersAlone(behind ?? raw, start, known, lineStarts);
}

const PLAN_OF =
  /^[\s*_]*(?:计划|下一?步|接下来|(?:本|下|这)周(?:的?计划)?|后续|明[天日])(?:打算|准备)?[\s*_]*[:：][\s*_]*(?=\S{3})/u;

/** `- 计划：继续研究设计` below somebody: how they put it says that it is to be done, no client is shown it. */
function planIn(raw: string, saysInternal: boolean, { kind, isTalk, planner }: Scope): EntryLabel | undefined {
  const end = kind === undefined && isTalk && planner && !saysInternal ? PLAN_OF.exec(raw)?.[0].length : undefined;
  return end === undefined ? undefined : { ...WORDED_ACTION, end };
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
function saysMore(behind: string): boolean {
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
  // Told by its end alone: no client is shown it.
  if (isTold && scope.deals === 'initials' && initialsBehind(raw.split(/\r?\n/, 1)[0] ?? '').length > 0)
    return WORDED_ACTION;
  const isHanded =
    (scope.kind === 'decision' && tellsOrder(raw, scope.context.known)) ||
    (isTold && tellsDoers(raw, scope)) ||
    (isTold &&
      !scope.isOfPeople &&
      (tellsOwner(raw) || (!scope.isBelow && tellsBoldOrder(raw, scope.context.known)))) ||
    (isTold && scope.deals === 'tasks' && (scope.isPlanned ? saysDeed(raw, scope.context.known) : saysTask(raw))) ||
    (isTold && scope.isOfPlans && !scope.isBelow && tellsWork(raw));
  if (isHanded) return TOLD_ACTION;
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

/** `3. SIG 成立申请` over `同意成立 SBOM sig` in the same item. */
function hasLabelledLine(raw: string, mayBeInternal: boolean, scope: Scope): boolean {
  const [, ...lines] = raw.split(/\r?\n/);
  return lines.some((line) => entryLabel(line.trimStart(), scope.context.known) ?? toldIn(line, mayBeInternal, scope));
}

function namesAlone(raw: string, { context: { known, lineStarts } }: Scope): boolean {
  const owners = raw.trim().startsWith('@') ? undefined : ownersAlone(raw, 0, known, lineStarts);
  // `Enumerations File` is what is to be made.
  return owners?.every(({ value }) => !/\s/.test(value) || isKnown(value, known) || isGivenName(value)) === true;
}

/** `Done: 2/21`, `Done: yes`: a day or nothing to speak of, where `Done: call the bank` says what was done. */
function saysWhenAlone(value: string, { context }: Scope): boolean {
  const date = findDate(value, context.dates);
  const rest = date ? value.slice(0, date.start) + value.slice(date.end) : value;
  return !/\p{L}/u.test(rest) || /^\W*(?:on|yes|no|not yet|today|yesterday|是|否|今天|昨天)\W*$/iu.test(rest.trim());
}

/** `会议录像（[链接](…)）`: where something is to be found. */
const LINK_TO = /^\p{Script=Han}{0,8}(?:记录|纪要|录像|录屏|附件|详情|截图|链接|地址)\s*[（(:：]?\s*\[[^\]]*\]\(/u;

/** `Date: …` and `Rationale: …` between the items of a section describe the meeting or the item before. */
function isDetail(raw: string, scope: Scope): boolean {
  if (/^(?:the )?next (?:meeting|call)\b.{0,20}?\b(?:is|will be|on|at)\b/i.test(raw)) return true;
  if (LINK_TO.test(raw)) return true;
  const label = lineLabel(raw);
  return (
    label !== undefined &&
    (DETAIL_LABELS.has(label.label) ||
      /^(?:next (?:meeting|call)|下次)/.test(label.label) ||
      SUB_FIELDS.has(entryKey(label.label) ?? '') ||
      (entryKey(label.label) === 'done' && saysWhenAlone(raw.slice(label.end), scope)))
  );
}
