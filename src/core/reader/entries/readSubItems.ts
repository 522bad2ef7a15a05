import type { Span } from '../../model/span';
import { mayDenyByName } from '../../visibility/deniedByName';
import { type Block, contentOf } from '../blocks/block';
import { keepsFollowing, keepsRest } from '../body/insideList';
import { entryLabel } from '../body/labelOf';
import { type ItemParts, partsOf } from '../body/listItem';
import { isDoneToPeople } from '../fields/aboutPeople';
import type { EntryDraft } from '../fields/entryDraft';
import { readInlineFields } from '../fields/inlineFields';
import { scanOf } from '../fields/scanText';
import { entryKey } from '../keyNames';
import { spanAt } from '../position';
import { isDealtOut } from './dealsOf';
import type { EntryContext, EntryPlace } from './entryPlace';
import { finishEntry, saysNothing } from './finishEntry';
import { isDenialThatLeads, isKept } from './keptInItem';
import { linesOf } from './lines';
import { ASSIGNED_TO, ownersInItem, readCharge, readOwnerLine, readOwnerList, saysWhoHasIt } from './ownersBelow';
import { hiding, type Scope } from './scope';
import { readSubField, SUB_FIELDS } from './subFields';
import { tellsDone } from './tellsDone';
import { namesDoer } from './tellsOrder';

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
  const { text, internal } = scope.context;
  for (const [i, block] of blocks.entries()) {
    if (keepsFollowing(block, text)) {
      readKept(blocks.slice(i), scope);
      return;
    }
    const isOpen = !internal.mayKeepIn(block.start, block.end);
    if (isOpen && readOwnerList(block, draft, scope)) continue;
    if (draft.kind === 'decision' && block.kind === 'list' && isDealtOut(block, scope)) {
      scope.readBlocks([block], { ...scope, kind: undefined, owners: [], clientSide: false });
      continue;
    }
    if (isOpen && (block.kind === 'paragraph' || block.kind === 'html') && readOwnerLine(block, draft, scope)) continue;
    if (block.kind === 'paragraph') {
      if (isPlain) readFieldsIn(block, draft, scope);
    } else if (block.kind === 'list') readItems(block, draft, scope, isPlain);
  }
}

/** The fields in a paragraph: written inline (`due:: …`), or else behind labels, a line each. */
function readFieldsIn(paragraph: Block, draft: EntryDraft, scope: Scope): void {
  const { text, lineStarts } = scope.context;
  const raw = contentOf(paragraph, text);
  const start = paragraph.contentStart ?? paragraph.start;
  readInlineFields(scanOf(raw, start, lineStarts), draft, scope.context);
  if (raw.includes('::')) return;
  for (const line of linesOf(text, start, start + raw.length)) readSubField(line.start, line.end, [], draft, scope);
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
    // What a task is made of is whose it is, unless it says otherwise.
    const owners = draft.kind !== 'action' ? [] : draft.owners.length > 0 ? draft.owners : scope.owners;
    scope.readBlocks(alone, { ...scope, kind: undefined, owners, clientSide: false });
    return;
  }
  const isToldWho = draft.kind === 'action' && saysWhoHasIt(raw, scope.context.known);
  if (draft.kind === 'action' && !isToldWho && namesDoer(raw, scope.context.known)) {
    scope.readBlocks(alone, { ...scope, kind: 'action', topic: 'action', owners: [] });
    return;
  }
  if (isTicked(raw, draft, scope.context))
    draft.done = { value: 'unknown-day', span: spanAt(lineStarts, parts.start, parts.end) };
  const isOpen = !internal.mayKeepIn(parts.start, parts.end);
  const owners =
    isOpen && draft.kind === 'action' && draft.owners.length === 0 && ownersInItem(raw, parts.start, scope.context);
  if (owners && (ASSIGNED_TO.test(raw) || !isDoneToPeople(draft.text ?? ''))) draft.owners.push(...owners);
  else if (!isOpen || !readCharge(raw, parts.start, draft, scope))
    readSubField(parts.start, parts.end, parts.rest, draft, scope);
  if (mayDenyByName(raw)) readKept(parts.rest, scope);
  else readBelow(parts.rest, draft, scope, isPlain);
}

/** What is kept inside says nothing of an entry that is not; tasks in it are entries, and hidden. */
function readKept(blocks: readonly Block[], scope: Scope): void {
  scope.readBlocks(blocks, { ...scope, kind: undefined, owners: [], clientSide: false, hidden: true });
}

/** `- Yes!`, `- Done on Monday` under an action. */
function isTicked(raw: string, { kind, status, done }: EntryDraft, { dates, known }: EntryContext): boolean {
  return kind === 'action' && !status && !done && tellsDone(raw, dates, known);
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
