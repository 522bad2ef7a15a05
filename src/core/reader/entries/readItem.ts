import { hasInternalMark, isInternalAlone } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import { hidesRest, marksParent } from '../body/insideList';
import { isKeyLine } from '../body/isKeyLine';
import { entryLabel } from '../body/labelOf';
import { type ItemParts, partsOf } from '../body/listItem';
import { tellsState } from '../body/tellsDecision';
import { foldHeading, isOfLastTime } from '../body/topicOf';
import { hasInternalPart, isInternalLabel, isInternalLead } from '../body/visibilityOfHeading';
import { isWholeHanName } from '../fields/hanNames';
import type { KnownPeople } from '../fields/knownPeople';
import { isWhollyStruck } from '../inline/plainText';
import { splitPeople } from '../people';
import type { LabelMeaning } from '../vocabulary/labels';
import { isAgenda, isSaidOfPoint } from './agendaScope';
import { tellsFollowUp, tellsHandedWork } from './followUps';
import { handsOutLines, readsMarkedLines } from './handsOutLines';
import { isDetail, namesAlone, saysWhere } from './isDetail';
import { isUsageHint } from './isUsageHint';
import { scopeHeaded, scopeUnder } from './itemScope';
import { type ItemLabel, labelOfItem, saysMore } from './labelOfItem';
import { ownersAlone, saysWhoAlone } from './ownersAlone';
import { readListEntry } from './readListEntry';
import { readParagraph } from './readParagraph';
import { isAttendance } from './rollCall';
import { saysNone } from './saysNone';
import { hiding, onlyWorded, type Scope } from './scope';
import { readSeveralInLine } from './severalInLine';
import { tellsBoldOrder } from './tellsOrder';
import { toldIn } from './toldIn';
import { tellsTopicAndMention } from './topicAndName';
import { asksEverybody } from './workZh';

/** A list item as it is read. */
interface Item {
  readonly block: Block;
  readonly parts: ItemParts;
  readonly raw: string;
  /** A word in it may say that it is internal. */
  readonly saysInternal: boolean;
  /** It is kept inside. */
  readonly hidden: boolean;
  /** What stands under it is kept inside, too. */
  readonly hiddenBelow: boolean;
}

/** Reads an item of a list: a task, a labelled line, a heading of what stands under it, an item of its section's kind, or what was said. */
export function readItem(block: Block, scope: Scope): void {
  const item = itemOf(block, scope);
  if (item.parts.checkbox !== undefined) {
    readBox(item, scope);
    return;
  }
  if (readHeadedLines(item, scope) || readLabelledItem(item, scope) || readHeadingItem(item, scope)) return;
  if (!readItemOfKind(item, scope)) readTalk(item, scope);
}

function itemOf(block: Block, scope: Scope): Item {
  const { text, internal } = scope.context;
  const parts = partsOf(text, block);
  const raw = text.slice(parts.start, parts.end);
  const mayBeInternal = internal.mayHold(block.start, parts.end);
  const hidden =
    scope.hidden ||
    hidesRest(block, text) ||
    isWhollyStruck(raw) ||
    (mayBeInternal && (hasInternalPart(raw) || isInternalLabel(raw) || isInternalAlone(parts.checkbox ?? ''))) ||
    (block.children.length > 1 && (mayBeInternal || parts.firstLineEnd < parts.end) && isInternalLead(raw)) ||
    parts.rest.some((below) => marksParent(below, text, internal));
  return {
    block,
    parts,
    raw,
    saysInternal: internal.holdsWord(parts.start, parts.end),
    hidden,
    // An entry's own mark is read with its fields; an item that is none hides what stands under it.
    hiddenBelow: hidden || (mayBeInternal && hasInternalMark(raw)),
  };
}

/** `- [ ] Send the list` is a task wherever it stands, and `- [x] Anna` where the boxes say who came is none. */
function readBox({ block, parts, raw, hidden, hiddenBelow }: Item, scope: Scope): void {
  if (isAttendance(raw, scope) || scope.isRollCall)
    scope.readBlocks(parts.rest, { ...scope, kind: undefined, hidden: hiddenBelow, isRollCall: false });
  else readListEntry(block, parts, { kind: 'action' }, 'task', 0, hiding(scope, hidden));
}

/** Lines of the item itself that its first one heads (`3. 工作安排：` over `（1）提交材料`). */
function readHeadedLines({ parts, hidden }: Item, scope: Scope): boolean {
  const title =
    parts.firstLineEnd < parts.end ? scope.context.text.slice(parts.start, parts.firstLineEnd).trimEnd() : '';
  if (!/[:：]$/.test(title) || !HAN.test(title)) return false;
  return readsMarkedLines(parts, scopeHeaded(title, parts, hiding(scope, hidden)));
}

/** An item that a label, or its words, say to be an entry. */
function readLabelledItem(item: Item, scope: Scope): boolean {
  const { block, parts, raw, hidden } = item;
  const label = labelOfItem(raw, parts, item.saysInternal, scope);
  if (!label || !saysMore(raw.slice(label.end)) || !isHeldToBe(label, raw, scope)) return false;
  const { kind } = label.meaning;
  if (saysNone(raw.slice(label.end)) || saysNone(raw)) {
    scope.collected.explicitNone.add(kind);
    return true;
  }
  const isUnlabelled = kind === 'action' && label.end === 0;
  if (block.children.length === 1 && saysWhoAlone(raw.slice(label.end), label, scope.context.known)) return true;
  // Only how it is worded says what it is: no client is shown it.
  const isOnlyWorded =
    label.meaning.isOnlyWorded === true ||
    (isUnlabelled && (tellsTopicAndMention(raw) || tellsBoldOrder(raw, scope.context.known)));
  const meaning: LabelMeaning = isOnlyWorded ? { ...label.meaning, isOnlyWorded } : label.meaning;
  const here = hiding(scope, hidden);
  if (isUnlabelled && handsOutLines(block, parts, isOnlyWorded ? onlyWorded(here) : here)) return true;
  const isOfKind = scope.kind === kind;
  const around: Scope = {
    ...scope,
    hidden,
    owners: label.isPlan && scope.planner ? scope.planner : scope.owners,
    clientSide: (label.meaning.clientSide ?? false) || (scope.clientSide && isOfKind),
    needed: label.meaning.needed ?? (scope.needed && scope.kind === 'decision'),
  };
  if (parts.checkbox === undefined && parts.rest.length === 0 && parts.firstLineEnd >= parts.end) {
    if (readSeveralInLine(parts, label, around)) return true;
  }
  readListEntry(block, parts, meaning, isOfKind ? 'bullet' : 'label', label.end, around);
  return true;
}

/** Among points to be talked over a label makes an entry only of what was said on one, or of what everybody is asked to do. */
function isHeldToBe({ meaning }: ItemLabel, raw: string, scope: Scope): boolean {
  return !isAgenda(scope) || isSaidOfPoint(scope, meaning.kind) || (scope.topic === 'agenda' && asksEverybody(raw));
}

/** An item that heads what stands under it: it is a topic (`Next:`), or the name of who has that. */
function readHeadingItem({ parts, raw, hiddenBelow }: Item, scope: Scope): boolean {
  const inner = scopeUnder(raw, parts, scope);
  if (!inner) return false;
  const below = isHeadOfLastTime(raw, parts) ? { ...inner, isOfLastTime: true } : inner;
  scope.readBlocks(parts.rest, hiding(below, inner.hidden || hiddenBelow));
  return true;
}

/** `上周任务：` over what was to be done since the last time. */
function isHeadOfLastTime(raw: string, { rest }: ItemParts): boolean {
  return rest.length > 0 && raw.length <= 80 && isOfLastTime(foldHeading(raw));
}

/** An item of a section of actions, decisions or the like is one, unless it says only who, where or when. */
function readItemOfKind({ block, parts, raw, saysInternal, hidden, hiddenBelow }: Item, scope: Scope): boolean {
  const { kind } = scope;
  if (kind === undefined) return false;
  const isAlone = block.children.length === 1;
  if (kind === 'action' && saysWhere(raw)) return true;
  if (isAlone && isUsageHint(raw)) return true;
  // What is awaited, or how it went, is no decision.
  if (kind === 'decision' && tellsState(raw)) {
    pushSaid(scope, parts, hiddenBelow);
    if (parts.rest.length > 0)
      scope.readBlocks(parts.rest, { ...scope, kind: undefined, isBelow: true, hidden: hiddenBelow });
    return true;
  }
  // What is left open, and whoever takes care of it.
  if (kind === 'issue' && !saysInternal && tellsFollowUp(raw, scope)) {
    readListEntry(block, parts, { kind: 'action' }, 'bullet', 0, onlyWorded(hiding(scope, hidden)));
    return true;
  }
  if (kind === 'decision' && scope.heading.isMixed && !saysInternal && tellsHandedWork(raw, scope)) {
    readListEntry(block, parts, { kind: 'action' }, 'bullet', 0, hiding(scope, hidden));
    return true;
  }
  if (kind === 'action' && isAlone && namesAlone(raw, scope)) return true;
  if (raw === '' || isDetail(raw, scope)) return false;
  if (saysNone(raw)) scope.collected.explicitNone.add(kind);
  else if (!handsOutLines(block, parts, hiding(scope, hidden)))
    readListEntry(block, parts, { kind }, 'bullet', 0, hiding(scope, hidden));
  return true;
}

/** An item that is no entry is what was said; what stands under a point of the agenda was said on it. */
function readTalk({ block, parts, raw, saysInternal, hiddenBelow }: Item, scope: Scope): void {
  const isLonger = parts.firstLineEnd < parts.end;
  // Whom it names is asked only where something stands below that could be theirs.
  const planner = raw !== '' && (isLonger || parts.rest.length > 0) ? plannerIn(raw, parts, scope) : undefined;
  const isAside = planner !== undefined && asideIn(raw, scope.context.known) !== undefined;
  const below = (): Scope => ({
    ...scope,
    // What is labelled as to be done under `支付接口（王伟）：` is theirs.
    ...(isAside ? { owners: planner, isSpokenBy: true as const } : {}),
    ...(isHeadOfLastTime(raw, parts) ? { isOfLastTime: true } : {}),
    // An item that is nothing but another list (`- 1. …`) says nothing of what stands in it.
    ...(raw === '' ? {} : { kind: undefined, isBelow: true, planner }),
    hidden: hiddenBelow,
  });
  const [first] = block.children;
  const isTold = scope.isTalk || scope.topic === 'agenda';
  const labelled = first && isTold && isLonger && hasLabelledLine(raw, saysInternal, below()) ? first : undefined;
  if (labelled) readParagraph(labelled, below());
  else if (raw !== '' && (scope.isTalk || isSaidOfPoint(scope)) && !isKeyLine(raw)) pushSaid(scope, parts, hiddenBelow);
  if (parts.rest.length > 0) scope.readBlocks(parts.rest, below());
}

const HAN = /\p{Script=Han}/u;

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
  return ownersAlone(behind ?? asideIn(raw, known) ?? raw, start, known, lineStarts);
}

/** `- 支付接口（王伟）：`: whoever stands in brackets behind a topic. */
function asideIn(raw: string, known: KnownPeople): string | undefined {
  const [, who = ''] =
    /^[^（()）\n]{2,30}[（(]\s?(\p{Script=Han}{2,4}(?:[、，,和&/]\s?\p{Script=Han}{2,4}){0,3})\s?[）)]\s*[:：]?\s*$/u.exec(
      raw,
    ) ?? [];
  return who !== '' && splitPeople(who).every(({ text }) => isWholeHanName(text, known)) ? who : undefined;
}

/** `3. SIG 成立申请` over `同意成立 SBOM sig` in the same item. */
function hasLabelledLine(raw: string, mayBeInternal: boolean, scope: Scope): boolean {
  const [, ...lines] = raw.split(/\r?\n/);
  return lines.some((line) => entryLabel(line.trimStart(), scope.context.known) ?? toldIn(line, mayBeInternal, scope));
}
