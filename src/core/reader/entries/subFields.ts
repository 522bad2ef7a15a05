import type { Block } from '../blocks/block';
import { lineLabel } from '../body/labelOf';
import { partsOf } from '../body/listItem';
import { isInternalLead } from '../body/visibilityOfHeading';
import { findDate } from '../dates/readDate';
import { assignField } from '../fields/assignField';
import type { EntryDraft } from '../fields/entryDraft';
import { readInlineFields } from '../fields/inlineFields';
import { scanOf } from '../fields/scanText';
import { isWhollyStruck, plainText } from '../inline/plainText';
import { entryKey } from '../keyNames';
import { spanAt } from '../position';
import { isAnswerLabel } from './fieldsBeside';
import { isKept } from './keptInItem';
import type { Scope } from './scope';

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
 * Reads a labelled line or item under an entry (`Mitigation: …`, `应对:…`) into the entry's draft.
 *
 * @param rest what stands in the item: a label with nothing behind it has its values there
 */
export function readSubField(
  start: number,
  end: number,
  rest: readonly Block[],
  draft: EntryDraft,
  scope: Scope,
): void {
  const { text, lineStarts } = scope.context;
  const raw = text.slice(start, end);
  if (raw.includes('::')) {
    readInlineFields(scanOf(raw, start, lineStarts), draft, scope.context);
    return;
  }
  const label = lineLabel(raw);
  if (!label) return;
  const value = raw.slice(label.end);
  // `回复：归客户` answers, `回复：11月19日` says when.
  const isAnswer =
    (draft.kind === 'question' || draft.kind === 'feedback') &&
    isAnswerLabel(label.label) &&
    findDate(value, scope.context.dates) === undefined;
  const key = isAnswer ? 'answer' : entryKey(label.label);
  if (!key) return;
  // `Done: 2/21`, where `Done: call the bank` says what was done.
  if (!SUB_FIELDS.has(key) && !((key === 'done' || key === 'answered') && /^[\s*_]*\d/.test(value))) return;
  if (isWhollyStruck(value)) return;
  if (value.trim() !== '') {
    assignField(draft, key, plainText(value), spanAt(lineStarts, start + label.end, end), scope.context);
    return;
  }
  for (const list of rest) if (list.kind === 'list' && !readValues(list, key, draft, scope)) return;
}

/**
 * Gives a field the items of a list; what is kept inside is left out.
 *
 * @returns whether what follows may be read, too
 */
function readValues(list: Block, key: string, draft: EntryDraft, scope: Scope): boolean {
  const { text, lineStarts } = scope.context;
  for (const item of list.children) {
    const parts = partsOf(text, item);
    const raw = text.slice(parts.start, parts.end);
    if (isInternalLead(raw)) return false;
    if (raw !== '' && !isKept(parts, raw, scope))
      assignField(draft, key, plainText(raw), spanAt(lineStarts, parts.start, parts.end), scope.context);
  }
  return true;
}
