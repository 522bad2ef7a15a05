import type { EntryKind } from '../../model/entry';
import { hasInternalMark, holdsInternalWord, isInternalAlone } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import { isKeyLine } from '../body/isKeyLine';
import { entryLabel, lineLabel } from '../body/labelOf';
import { leadTopic } from '../body/leadTopic';
import { type ItemParts, partsOf } from '../body/listItem';
import { isEntryTopic } from '../body/outline';
import { topicOf } from '../body/topicOf';
import {
  hasInternalPart,
  isInternalLabel,
  isInternalLead,
  isInternalMarkAlone,
  visibilityOfHeading,
} from '../body/visibilityOfHeading';
import { isGroup, isName } from '../fields/knownPeople';
import { isWhollyStruck, plainText } from '../inline/plainText';
import { entryKey } from '../keyNames';
import { spanAt } from '../position';
import type { EntryContext } from './buildEntry';
import { ownersAlone } from './ownersAlone';
import { readListEntry } from './readListEntry';
import { readParagraph, toldIn } from './readParagraph';
import { SUB_FIELDS } from './readSubItems';
import { saysNone } from './saysNone';
import type { Scope } from './scope';

/** Reads a list: each item is a task, a labelled line, an item of its heading's kind, a heading of its own, or prose. */
export function readList(list: Block, scope: Scope): void {
  let here = isRollCall(list, scope) ? { ...scope, isRollCall: true } : scope;
  for (const item of list.children) {
    readItem(item, here);
    // A heading inside a list hides the rest of it when it is an internal one (leak-and-loss.md A2).
    if (!here.hidden && (hidesRest(item, scope.context.text) || isHeadOfList(item, scope.context)))
      here = hiding(here, true);
  }
}

function hidesRest(item: Block, text: string): boolean {
  return item.children.some(
    (child) =>
      (child.kind === 'heading' &&
        visibilityOfHeading(text.slice(child.contentStart, child.contentEnd)) === 'internal') ||
      ((child.kind === 'list' || child.kind === 'quote') && child.children.some((inner) => hidesRest(inner, text))),
  );
}

/** `- #internal` under an item says it of that item. */
function marksParent(list: Block, { text, internal }: EntryContext): boolean {
  return (
    list.kind === 'list' &&
    list.children.some((item) => {
      const { start, end } = partsOf(text, item);
      return internal.mayHold(start, end) && isInternalMarkAlone(text.slice(start, end));
    })
  );
}

function readItem(item: Block, scope: Scope): void {
  const { text, internal } = scope.context;
  const parts = partsOf(text, item);
  const raw = text.slice(parts.start, parts.end);
  const mayBeInternal = internal.mayHold(item.start, parts.end);
  const saysInternal = mayBeInternal && holdsInternalWord(raw);
  const hidden =
    scope.hidden ||
    hidesRest(item, text) ||
    isWhollyStruck(raw) ||
    (mayBeInternal && (hasInternalPart(raw) || isInternalLabel(raw) || isInternalAlone(parts.checkbox ?? ''))) ||
    (item.children.length > 1 && (mayBeInternal || parts.firstLineEnd < parts.end) && isInternalLead(raw)) ||
    parts.rest.some((block) => marksParent(block, scope.context));
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
  const label = raw === '' ? undefined : (entryLabel(raw, scope.context.known) ?? toldIn(raw, saysInternal, scope));
  if (label && raw.slice(label.end).trim() !== '' && (!isAgenda(scope) || isSaidOfPoint(scope, label.meaning.kind))) {
    if (saysNone(raw.slice(label.end))) {
      scope.collected.explicitNone.add(label.meaning.kind);
      return;
    }
    const clientSide = label.meaning.clientSide ?? false;
    readListEntry(item, parts, label.meaning.kind, scope.kind === label.meaning.kind ? 'bullet' : 'label', label.end, {
      ...scope,
      hidden,
      clientSide: clientSide || (scope.clientSide && scope.kind === label.meaning.kind),
      needed: label.meaning.needed ?? (scope.needed && scope.kind === 'decision'),
    });
    return;
  }
  const inner = scopeUnder(raw, parts, scope);
  if (inner) {
    scope.readBlocks(parts.rest, hiding(inner, hiddenBelow));
    return;
  }
  // Nothing but a name under *Actions* says who, not what.
  if (scope.kind === 'action' && item.children.length === 1 && namesAlone(raw, scope)) return;
  if (scope.kind && raw !== '' && !isDetail(raw)) {
    if (saysNone(raw)) scope.collected.explicitNone.add(scope.kind);
    else readListEntry(item, parts, scope.kind, 'bullet', 0, hiding(scope, hidden));
    return;
  }
  const [first] = item.children;
  // The lines below a point of the agenda are what was said on it.
  const below = (): Scope => ({ ...scope, kind: undefined, hidden: hiddenBelow, isBelow: true });
  const isTold = scope.isTalk || scope.topic === 'agenda';
  const isLonger = parts.firstLineEnd < parts.end;
  const labelled = first && isTold && isLonger && hasLabelledLine(raw, saysInternal, below()) ? first : undefined;
  if (labelled) readParagraph(labelled, below());
  else if (raw !== '' && (scope.isTalk || isSaidOfPoint(scope)) && !isKeyLine(raw))
    scope.collected.prose.push({
      start: parts.start,
      end: parts.end,
      section: scope.section,
      owner: scope.owners.length === 1 ? scope.owners[0]?.value : undefined,
      hidden: hiddenBelow,
    });
  if (parts.rest.length > 0) scope.readBlocks(parts.rest, below());
}

function hiding(scope: Scope, hidden: boolean): Scope {
  return scope.hidden === hidden ? scope : { ...scope, hidden };
}

/** Whether the last item of a list is such a head. */
export function endsInHead(list: Block, context: EntryContext): boolean {
  const last = list.children.at(-1);
  return last !== undefined && isHeadOfList(last, context);
}

/** `- Internal:` with nothing under it heads the items that follow it. */
function isHeadOfList(item: Block, { text, internal }: EntryContext): boolean {
  if (item.children.length !== 1) return false;
  const { start, end, firstLineEnd } = partsOf(text, item);
  if (firstLineEnd === end && !internal.mayHold(start, end)) return false;
  const raw = text.slice(start, end);
  return isInternalAlone(raw) || (/[:：*_]\s*$/.test(raw) && isInternalLead(raw));
}

/** `3. SIG 成立申请` over `同意成立 SBOM sig` in the same item. */
function hasLabelledLine(raw: string, mayBeInternal: boolean, scope: Scope): boolean {
  const [, ...lines] = raw.split(/\r?\n/);
  return lines.some((line) => entryLabel(line.trimStart(), scope.context.known) ?? toldIn(line, mayBeInternal, scope));
}

function namesAlone(raw: string, { context }: Scope): boolean {
  return !raw.trim().startsWith('@') && ownersAlone(raw, 0, context.known, context.lineStarts) !== undefined;
}

/** Three or more boxes beside nothing but names, under a heading of people, tell who came. */
function isRollCall(list: Block, scope: Scope): boolean {
  const { text, known } = scope.context;
  const mayBe = list.children.length > 2 && scope.kind !== 'action' && scope.isOfPeople === true;
  return (
    mayBe &&
    list.children.every((item) => {
      const { checkbox, start, end } = partsOf(text, item);
      return checkbox !== undefined && isName(plainText(text.slice(start, end)).replace(/\s*[(（].*$/, ''), known);
    })
  );
}

/** `- [x] Anna` in a list of participants says who came. */
function isAttendance(raw: string, scope: Scope): boolean {
  const name = plainText(raw)
    .replace(/^@/, '')
    .replace(/\s*[(（].*$/, '');
  return scope.topic === 'participants' && (isName(name, scope.context.known) || raw.trim().startsWith('@'));
}

function isAgenda(scope: Scope): boolean {
  return scope.topic === 'agenda' || scope.topic === 'goals' || scope.topic === 'participants';
}

/** What stands under a point of the agenda is what was said on it; a decision or an action there is one (`- Verdict: approved`). */
function isSaidOfPoint({ topic, isBelow }: Scope, kind: EntryKind = 'action'): boolean {
  return topic === 'agenda' && isBelow === true && (kind === 'action' || kind === 'decision');
}

const GROUPS: ReadonlySet<string> = new Set(
  '前端|后端|算法|测试|设计|产品|运营|运维|硬件|软件|市场|文档|frontend|front-end|front end|backend|back-end|back end|design|ui|ux|qa|testing|docs|documentation|marketing|hardware|software|mobile|data'.split(
    '|',
  ),
);
const TAGGED = /^\s*[[【][^\]】]{1,12}[\]】]\s*(\S{2,24}?)\s*[:：]?$/u;

/** `前端：`, `Backend:` and `[前端] 陈云霄：` over tasks say whose they are. */
function groupAlone(title: string, raw: string, start: number, scope: Scope): Scope['owners'] | undefined {
  const name = TAGGED.exec(title)?.[1] ?? title.replace(/\s*[:：]$/, '').trim();
  if (name === title.trim() || !(TAGGED.test(title) || GROUPS.has(name.toLowerCase()) || isGroup(name)))
    return undefined;
  return [{ value: name, span: spanAt(scope.context.lineStarts, start, start + raw.length) }];
}

const DETAILS: ReadonlySet<string> = new Set(
  `date|time|location|rationale|reason|reasoning|context|background|notes|note|effective date|decided by|decision maker|details|dependencies|alternatives|why|next meeting|facilitator|note taker|scribe|日期|时间|地点|主持人|记录人|轮值主持人|理由|背景|说明|备注|生效日期|决策人|决定人|下次会议`.split(
    '|',
  ),
);

/** `Date: …` and `Rationale: …` between the items of a section describe the meeting or the item before. */
function isDetail(raw: string): boolean {
  if (/^(?:the )?next (?:meeting|call)\b.{0,20}?\b(?:is|will be|on|at)\b/i.test(raw)) return true;
  const label = lineLabel(raw);
  return (
    label !== undefined &&
    (DETAILS.has(label.label) ||
      /^(?:next (?:meeting|call)|下次)/.test(label.label) ||
      SUB_FIELDS.has(entryKey(label.label) ?? ''))
  );
}

/** The scope of the items under an item that is a heading itself: a topic (`Next:`), or the name of who owns them. */
function scopeUnder(raw: string, parts: ItemParts, scope: Scope): Scope | undefined {
  if (raw === '' || raw.length > 80 || !parts.rest.some((block) => block.kind === 'list')) return undefined;
  const title = plainText(raw);
  const isHeading = /[:：]$/.test(title) || /^(?:\*\*|__).+(?:\*\*|__)[:：]?\s*$/.test(raw.trim());
  const bare = title.replace(/[:：]$/, '');
  const leadsOn = /[:：]$/.test(title) || /^(?:制定|确定|明确)/.test(title);
  const topic = leadsOn
    ? leadTopic(bare, scope.further)
    : isHeading || scope.kind === undefined
      ? topicOf(bare, scope.further)
      : undefined;
  // What a point of the agenda heads are tasks all the same (`4. **下阶段工作安排**`); any other topic is what is to be talked over.
  const isHeld =
    !isAgenda(scope) ||
    (scope.topic === 'agenda' && isHeading && topic?.topic === 'action') ||
    (isEntryTopic(topic?.topic) && isSaidOfPoint(scope, topic.topic));
  if (topic && (isHeading || isEntryTopic(topic.topic)) && isHeld) {
    const kind = isEntryTopic(topic.topic) ? topic.topic : undefined;
    return { ...scope, kind, topic: kind, clientSide: topic.clientSide ?? false, needed: topic.needed ?? false };
  }
  const owners =
    ownersAlone(raw, parts.start, scope.context.known, scope.context.lineStarts) ??
    (scope.kind === 'action' && isHeading ? groupAlone(title, raw, parts.start, scope) : undefined);
  return owners && (scope.kind !== undefined || isHeading || raw.trim().startsWith('@'))
    ? { ...scope, owners }
    : undefined;
}
