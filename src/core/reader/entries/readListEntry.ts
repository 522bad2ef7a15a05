import type { Entry, EntryStatus } from '../../model/entry';
import type { Block } from '../blocks/block';
import type { ItemParts } from '../body/listItem';
import { giveStatus } from '../fields/assignStatus';
import { spanAt } from '../position';
import type { LabelMeaning } from '../vocabulary/labels';
import type { EntryPlace } from './entryPlace';
import { draftFor, readEntryText } from './readEntryText';
import { pushWithSubItems } from './readSubItems';
import { readToneOfLabel } from './readWording';
import { hidingOf, type Scope } from './scope';

/**
 * Reads a list item as an entry, with the fields under it.
 *
 * @param meaning what the item is, as its label, its section or its wording says; what stands under it says for itself what that is
 * @param labelEnd where the label before its text ends, counted from the start of the item's text
 */
export function readListEntry(
  item: Block,
  parts: ItemParts,
  { kind, status, isOnlyWorded }: Pick<LabelMeaning, 'kind' | 'status' | 'isOnlyWorded'>,
  form: Entry['form'],
  labelEnd: number,
  scope: Scope,
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
  if (parts.checkbox === undefined) giveStatus(draft, status, place.span);
  readToneOfLabel(draft, parts.start, parts.start + labelEnd, context);
  const text = readEntryText(draft, parts.start + labelEnd, parts.end, context);
  if (parts.checkbox !== undefined)
    giveStatus(draft, statusOfCheckbox(parts.checkbox), spanAt(context.lineStarts, item.start, parts.start));
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
