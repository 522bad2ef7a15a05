import type { EntryKind } from '../../model/entry';
import { hasInternalMark, isInternalAlone } from '../../visibility/internalWords';
import { type Block, contentOf } from '../blocks/block';
import { isInternalLead, isInternalLine, visibilityOfHeading } from '../body/visibilityOfHeading';
import { foldPhrase } from '../fold';
import { plainText } from '../inline/plainText';
import { DUE_COLUMNS, INFORMATION, OWNER_COLUMNS, ROW_KINDS, TEXT_COLUMNS } from '../vocabulary/columns';
import { YES } from '../vocabulary/values';
import { foldHead } from './columnRoles';
import type { EntryContext } from './entryPlace';
import type { Columns } from './tableColumns';

/** Whether a mark or a cell by itself (`internal only`) says so, or a yes under a head that does. */
export function isInternalRow(row: Block, { flags, heads }: Columns, context: EntryContext): boolean {
  const cells = row.children.map((cell) => contentOf(cell, context.text));
  return (
    isInternalLine(context.text.slice(row.start, row.end)) ||
    cells.some((cell) => isInternalLine(cell) || isInternalAlone(cell)) ||
    // `Client-visible | no`, `Audience | team`: what a field says in an entry.
    cells.some((cell, i) => hasInternalMark(`[${heads[i] ?? ''}:: ${plainText(cell)}]`)) ||
    flags.some((i) => YES.has(foldPhrase(plainText(cells[i] ?? ''))) || /^[x✓✔☑]$/iu.test(plainText(cells[i] ?? '')))
  );
}

/** A row of nothing but one cell that says internal heads the rows below it. */
export function isInternalDivider(row: Block, context: EntryContext): boolean {
  const filled = row.children.map((cell) => contentOf(cell, context.text)).filter((cell) => cell.trim() !== '');
  return filled.length === 1 && isInternalLead(filled[0] ?? '');
}

/** What a row is: what its column of kinds says where there is one, else what the table holds. */
export function kindOfRow(row: Block, columns: Columns, context: EntryContext): EntryKind | undefined {
  const cell = row.children[columns.kinds];
  const value = cell && foldPhrase(plainText(contentOf(cell, context.text)));
  return value !== undefined && ROW_KINDS.has(value) ? ROW_KINDS.get(value) : columns.kind;
}

/** `item | who | due_date` under the heads of a table that nobody has filled in: every cell only says what belongs there. */
export function isBlankForm(row: Block, context: EntryContext): boolean {
  const cells = row.children.map((cell) => foldHead(contentOf(cell, context.text))).filter((cell) => cell !== '');
  return cells.length > 1 && cells.every(isHead);
}

/** Whether a row could be the header of a table of its own: two of its cells are heads, or one and another that says internal. */
export function isHeader(row: Block, context: EntryContext): boolean {
  const cells = row.children.map((cell) => contentOf(cell, context.text));
  const heads = cells.filter((cell) => isHead(foldHead(cell)));
  return heads.length > 0 && heads.length + cells.filter((cell) => visibilityOfHeading(cell) === 'internal').length > 1;
}

function isHead(cell: string): boolean {
  return TEXT_COLUMNS.has(cell) || OWNER_COLUMNS.has(cell) || DUE_COLUMNS.has(cell.replace(/_/g, ' '));
}

/** `info` where the others name who does it: the row tells something and asks for nothing. */
export function isInformation(row: Block, { roles }: Columns, context: EntryContext): boolean {
  return row.children.some(
    (cell, i) => roles[i] === 'owner' && INFORMATION.has(foldPhrase(plainText(contentOf(cell, context.text)))),
  );
}
