import type { Located, Span } from '../../model/span';
import { mayDenyByName } from '../../visibility/deniedByName';
import type { Block } from '../blocks/block';
import { keepsFollowing, keepsRest, marksParent } from '../body/insideList';
import { entryLabel, lineLabel } from '../body/labelOf';
import { type ItemParts, partsOf } from '../body/listItem';
import { isInternalLead, isInternalLine } from '../body/visibilityOfHeading';
import { isDoneToPeople } from '../fields/aboutPeople';
import { assignField } from '../fields/assignField';
import type { EntryDraft } from '../fields/entryDraft';
import { mayBeHanName } from '../fields/hanNames';
import { readInlineFields } from '../fields/inlineFields';
import { areSomebody, isGroup, isTier } from '../fields/knownPeople';
import { scanOf } from '../fields/scanText';
import { isWhollyStruck, plainText } from '../inline/plainText';
import { entryKey } from '../keyNames';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import type { EntryContext, EntryPlace } from './buildEntry';
import { isDealtOut } from './dealsOf';
import { finishEntry, saysNothing } from './finishEntry';
import { initialsAlone } from './initials';
import { linesOf } from './lines';
import { ownersAlone } from './ownersAlone';
import { hiding, type Scope } from './scope';
import { tellsDone } from './tellsDone';
import { namesDoer } from './tellsOrder';

/** Fields that a labelled sub-item or sub-heading gives to its entry. */
export const SUB_FIELDS: ReadonlySet<string> = new Set([
  'mitigation',
  'cause',
  'positions',
  'options',
  'agreement',
  'answer',
  'owner',
  'due',
  'severity',
  'probability',
  'impact',
  'status',
  'from',
  'affects',
  'tone',
  'approach',
]);

/**
 * Adds an entry before the entries that stand under it, once its fields there have been read.
 *
 * @param below what stands under it, and where the entry begins
 * @param scope what holds there
 */
export function pushWithSubItems(
  draft: EntryDraft,
  place: EntryPlace,
  textSpan: Span,
  text: string,
  below: { readonly from: number; readonly blocks: readonly Block[] },
  scope: Scope,
): void {
  const { entries } = scope.collected;
  const index = entries.length;
  readSubItems(below.from, below.blocks, draft, hiding(scope, scope.hidden || draft.mark === 'internal'));
  if (!saysNothing(draft, text)) entries.splice(index, 0, finishEntry(draft, place, textSpan, text));
}

/**
 * Reads what stands under an entry: tasks and labelled actions and decisions are entries of their own; labelled sub-items (`Mitigation: …`, `应对:…`) and fields are
 * the entry's; the rest belongs to it as it is.
 *
 * @param from where the entry begins: its paragraphs are read for fields only where nothing from there on may keep anything inside
 */
function readSubItems(from: number, blocks: readonly Block[], draft: EntryDraft, scope: Scope): void {
  const { internal } = scope.context;
  const end = blocks.at(-1)?.end ?? from;
  const isPlain = !internal.mayKeepIn(from, end) && !(internal.mayHold(from, end) && internal.mayKeepSomething());
  readBelow(blocks, draft, scope, isPlain);
}

function readBelow(blocks: readonly Block[], draft: EntryDraft, scope: Scope, isPlain: boolean): void {
  const { text, lineStarts, internal } = scope.context;
  for (const [i, block] of blocks.entries()) {
    if (keepsFollowing(block, text)) {
      readKept(blocks.slice(i), scope);
      return;
    }
    const isOpen = !internal.mayKeepIn(block.start, block.end);
    if (isOpen && namesOwners(block, draft, scope)) continue;
    if (draft.kind === 'decision' && block.kind === 'list' && isDealtOut(block, scope)) {
      scope.readBlocks([block], { ...scope, kind: undefined, owners: [], clientSide: false });
      continue;
    }
    if (isOpen && (block.kind === 'paragraph' || block.kind === 'html') && namesOwnersBelow(block, draft, scope))
      continue;
    if (block.kind === 'paragraph') {
      if (!isPlain) continue;
      const start = block.contentStart ?? block.start;
      readInlineFields(scanOf(text.slice(start, block.contentEnd), start, lineStarts), draft, scope.context);
      if (!/::/.test(text.slice(start, block.contentEnd)))
        for (const line of linesOf(text, start, block.contentEnd ?? block.end))
          readLabelled(line.start, line.end, [], draft, scope);
      continue;
    }
    if (block.kind === 'list') readItems(block, draft, scope, isPlain);
  }
}

function readItems(list: Block, draft: EntryDraft, scope: Scope, isPlain: boolean): void {
  const { text, internal } = scope.context;
  for (const [i, item] of list.children.entries()) {
    const parts = partsOf(text, item);
    readItem(list, item, parts, draft, scope, isPlain);
    if (keepsRest(parts, text, internal) || (parts.rest.length === 0 && isDenialThatLeads(parts, text))) {
      readKept([{ ...list, children: list.children.slice(i + 1) }], scope);
      return;
    }
  }
}

function readItem(list: Block, item: Block, parts: ItemParts, draft: EntryDraft, scope: Scope, isPlain: boolean): void {
  const { text, lineStarts, internal } = scope.context;
  const raw = text.slice(parts.start, parts.end);
  const alone = [{ ...list, children: [item] }];
  if (isKept(parts, raw, scope)) {
    readKept(alone, scope);
    return;
  }
  if (parts.checkbox !== undefined || isEntryOfItsOwn(raw, draft, scope)) {
    scope.readBlocks(alone, { ...scope, kind: undefined, owners: [], clientSide: false });
    return;
  }
  if (draft.kind === 'action' && namesDoer(raw, scope.context.known)) {
    scope.readBlocks(alone, { ...scope, kind: 'action', topic: 'action', owners: [] });
    return;
  }
  if (isTicked(raw, draft, scope.context))
    draft.done = { value: 'unknown-day', span: spanAt(lineStarts, parts.start, parts.end) };
  const isOpen = !internal.mayKeepIn(parts.start, parts.end);
  const owners =
    isOpen && draft.kind === 'action' && draft.owners.length === 0 && ownersInItem(raw, parts.start, scope.context);
  if (owners && (ASSIGNED_TO.test(raw) || !isDoneToPeople(draft.text ?? ''))) draft.owners.push(...owners);
  else if (!isOpen || !tellsCharge(raw, parts.start, draft, scope))
    readLabelled(parts.start, parts.end, parts.rest, draft, scope);
  if (mayDenyByName(raw)) readKept(parts.rest, scope);
  else readBelow(parts.rest, draft, scope, isPlain);
}

/** What is kept inside says nothing of an entry that is not; tasks in it are entries, and hidden. */
function readKept(blocks: readonly Block[], scope: Scope): void {
  scope.readBlocks(blocks, { ...scope, kind: undefined, owners: [], clientSide: false, hidden: true });
}

function isKept({ rest }: ItemParts, raw: string, { context: { text, internal } }: Scope): boolean {
  return (
    isInternalLine(raw) ||
    isInternalLead(raw) ||
    isWhollyStruck(raw) ||
    rest.some((block) => marksParent(block, text, internal) || mayDenyByName(text.slice(block.start, block.end)))
  );
}

/** `Not for Acme:` */
function isDenialThatLeads({ start, end }: ItemParts, text: string): boolean {
  const raw = text.slice(start, end);
  return /[:：]\s*$/.test(raw) && mayDenyByName(raw);
}

/** `- Yes!`, `- Done on Monday` under an action. */
function isTicked(raw: string, { kind, status, done }: EntryDraft, { dates, known }: EntryContext): boolean {
  return kind === 'action' && !status && !done && tellsDone(raw, dates, known);
}

const ASSIGNED_TO = /^(?:assigned to|owned by)\s+/i;

/** People under an action, in an item of their own (`- Anna`, `- assigned to everyone`). */
export function ownersInItem(
  raw: string,
  start: number,
  { known, lineStarts }: EntryContext,
): readonly Located<string>[] | undefined {
  const lead = ASSIGNED_TO.exec(raw)?.[0].length ?? 0;
  const names = raw.slice(lead).replace(/[\s.]+$/, '');
  if (raw.length > 60 || !(areSomebody(names, known) || (lead > 0 && isGroup(names)))) return undefined;
  return splitPeople(names).map((part) => ({
    value: part.text.replace(/^@/, ''),
    span: spanAt(lineStarts, start + lead + part.start, start + lead + part.end),
  }));
}

/** Nothing but names under an action: who does it. */
function namesOwners(list: Block, draft: EntryDraft, { context }: Scope): boolean {
  if (list.kind !== 'list' || draft.kind !== 'action' || !ownedByNobody(draft) || list.children.length > 6)
    return false;
  if (isDoneToPeople(draft.text ?? '')) return false;
  const initials = initialsAlone(list, context.text);
  const named = list.children.map((item) => {
    const { checkbox, start, end, rest } = partsOf(context.text, item);
    const raw = context.text.slice(start, end);
    const mayBeName = checkbox === undefined && rest.length === 0 && raw.length <= 40 && !isInternalLine(raw);
    if (!mayBeName) return undefined;
    const isAside = /^\p{Script=Han}{2,4}(?=[（(][^（）()]+[)）]$)/u.exec(raw)?.[0];
    return initials.includes(raw.trim())
      ? [{ value: raw.trim(), span: spanAt(context.lineStarts, start, end) }]
      : ownersAlone(isAside ?? raw, start, context.known, context.lineStarts);
  });
  // Behind two names a remark may close the list (`其余人员也要参与`).
  const last = named.indexOf(undefined);
  const owners = named.flatMap((names) => names ?? []);
  if ((last >= 0 && (last < 2 || last < named.length - 1)) || owners.length === 0) return false;
  draft.owners.splice(0, draft.owners.length, ...owners);
  return true;
}

/** Nobody has it, or those who build one half of a system: who of them is said below. */
function ownedByNobody({ owners }: EntryDraft): boolean {
  return owners.every(({ value }) => isTier(value));
}

const IN_CHARGE_BELOW =
  /^[\s*_]*由?(\p{Script=Han}{2,4}?(?:[、，,和与]\p{Script=Han}{2,4}?){0,5})(?:来|主要|共同)?负责(?!人|制|的)/u;

/** `王伟和李娜负责，学习…` below a part of the work: who has it. */
function tellsCharge(raw: string, start: number, draft: EntryDraft, { context }: Scope): boolean {
  const who = draft.kind === 'action' && ownedByNobody(draft) ? IN_CHARGE_BELOW.exec(raw)?.[1] : undefined;
  const parts = splitPeople(who ?? '');
  if (!who || !parts.every(({ text }) => mayBeHanName(text, context.known))) return false;
  const at = start + raw.indexOf(who);
  const owners = parts.map(({ text, start: from, end }) => ({
    value: text,
    span: spanAt(context.lineStarts, at + from, at + end),
  }));
  draft.owners.splice(0, draft.owners.length, ...owners);
  return true;
}

const LINE_BREAK = /^<br\s?\/?>\s*/i;

/** `Nora, Erika` in a paragraph of its own under an action, or behind a break that somebody wrote as one. */
function namesOwnersBelow(block: Block, draft: EntryDraft, { context }: Scope): boolean {
  if (draft.kind !== 'action' || draft.owners.length > 0 || isDoneToPeople(draft.text ?? '')) return false;
  const from = block.contentStart ?? block.start;
  const written = context.text.slice(from, block.contentEnd ?? block.end);
  const start = from + (LINE_BREAK.exec(written)?.[0].length ?? 0);
  const raw = context.text.slice(start, block.contentEnd ?? block.end).trimEnd();
  const isLine = raw.length <= 90 && !/[\r\n]/.test(raw) && !isInternalLine(raw);
  if (!isLine || !areSomebody(plainText(raw), context.known)) return false;
  const owners = ownersAlone(raw, start, context.known, context.lineStarts) ?? [];
  draft.owners.push(...owners);
  if (owners.length > 1) draft.ownersAsWritten = plainText(raw);
  return true;
}

/** Below an action, too, these mark another one. */
const OF_ITSELF: ReadonlySet<string> = new Set(['action', 'action item', 'todo', 'box']);

/** `AI: Jeff to file issues` under a question, `结论:先接两家` under an issue. */
function isEntryOfItsOwn(raw: string, draft: EntryDraft, scope: Scope): boolean {
  const label = entryLabel(raw, scope.context.known);
  if (draft.kind === 'action' && label && OF_ITSELF.has(label.label) && raw.slice(label.end).trim() !== '') return true;
  if (!label || SUB_FIELDS.has(entryKey(label.label) ?? '')) return false;
  const { kind } = label.meaning;
  return (kind === 'action' || kind === 'decision') && kind !== draft.kind && raw.slice(label.end).trim() !== '';
}

function readLabelled(start: number, end: number, rest: readonly Block[], draft: EntryDraft, scope: Scope): void {
  const { text, lineStarts } = scope.context;
  const raw = text.slice(start, end);
  if (raw.includes('::')) {
    readInlineFields(scanOf(raw, start, lineStarts), draft, scope.context);
    return;
  }
  const label = lineLabel(raw);
  const key = label && entryKey(label.label);
  if (!label || !key) return;
  const value = raw.slice(label.end);
  // `Done: 2/21`, where `Done: call the bank` says what was done.
  if (!SUB_FIELDS.has(key) && !(key === 'done' && /^[\s*_]*\d/.test(value))) return;
  if (isWhollyStruck(value)) return;
  if (value.trim() !== '') {
    assignField(draft, key, plainText(value), spanAt(lineStarts, start + label.end, end), scope.context);
    return;
  }
  for (const list of rest) {
    if (list.kind !== 'list') continue;
    for (const item of list.children) {
      const parts = partsOf(text, item);
      const raw = text.slice(parts.start, parts.end);
      if (isInternalLead(raw)) return;
      if (isKept(parts, raw, scope)) continue;
      const span = spanAt(lineStarts, parts.start, parts.end);
      if (raw !== '') assignField(draft, key, plainText(raw), span, scope.context);
    }
  }
}
