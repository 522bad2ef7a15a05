import type { Entry, EntryKind, EntryStatus } from '../../model/entry';
import type { Block } from '../blocks/block';
import type { ItemParts } from '../body/listItem';
import { spanAt } from '../position';
import type { EntryPlace } from './entryPlace';
import { draftFor, readEntryText } from './readEntryText';
import { pushWithSubItems } from './readSubItems';
import { hidingOf, type Scope } from './scope';

/**
 * Reads a list item as an entry, with the fields under it.
 *
 * @param labelEnd where the label before its text ends, counted from the start of the item's text
 * @param isOnlyWorded nothing but how it is worded says what it is: no client is shown it; what stands under it says for itself what that is
 */
export function readListEntry(
  item: Block,
  parts: ItemParts,
  kind: EntryKind,
  form: Entry['form'],
  labelEnd: number,
  scope: Scope,
  isOnlyWorded = false,
): void {
  const { context } = scope;
  if (scope.topic === 'still-open' && isLinkAlone(context.text.slice(parts.start, parts.end))) return;
  const place: EntryPlace = {
    kind,
    form,
    section: scope.section,
    span: spanAt(context.lineStarts, item.start, item.end),
    endLine: item.endLine,
    inheritedOwners: kind === 'action' ? scope.owners : [],
    clientSide: scope.clientSide,
    needed: scope.needed,
    hiding: hidingOf(scope, false, isOnlyWorded),
  };
  const draft = draftFor(place);
  const text = readEntryText(draft, parts.start + labelEnd, parts.end, context);
  if (parts.checkbox !== undefined) {
    const status = statusOfCheckbox(parts.checkbox);
    const box = spanAt(context.lineStarts, item.start, parts.start);
    if (status !== 'open') draft.status = status;
    if (status === 'done') draft.done ??= { value: 'unknown-day', span: box };
    if (status === 'cancelled') draft.cancelled ??= { value: 'unknown-day', span: box };
  }
  const textSpan = spanAt(context.lineStarts, parts.start, parts.firstLineEnd);
  pushWithSubItems(draft, place, textSpan, text, { from: parts.start, blocks: parts.rest }, scope);
}

/** A carried-over entry under *Still open* is a link to the note that holds it. */
function isLinkAlone(raw: string): boolean {
  return /^\s*(?:\[\[[^\]]{1,300}\]\]|\[[^\]]{1,300}\]\([^)]{1,500}\))/.test(raw);
}

/** What a checkbox says. An unknown character is an open task, as in Obsidian. */
function statusOfCheckbox(checkbox: string): EntryStatus {
  if (checkbox === 'x' || checkbox === 'X' || checkbox === '✓' || checkbox === '✔') return 'done';
  if (checkbox === '/') return 'in-progress';
  if (checkbox === '-') return 'cancelled';
  return checkbox === '>' ? 'migrated' : 'open';
}
