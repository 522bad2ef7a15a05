import type { TextEdit } from '../model/textEdit';
import { columnRoles, foldHead } from '../reader/entries/columnRoles';
import { notationOf } from './fieldNotation';
import { findField } from './lineFields';
import { lineEnd, lineStart } from './lines';
import { insertion } from './planned';
import { setField } from './setField';
import { type Cell, headerCells, rowCells } from './tableRow';

/** Fields that say more of a date stand beside it where no column is theirs. */
const BESIDE: ReadonlyMap<string, string> = new Map([
  ['original', 'due'],
  ['agreed', 'due'],
]);

/** Fields that belong to what the entry says, not among the remarks. */
const WITH_THE_TEXT: ReadonlySet<string> = new Set(['owner', 'due', 'status', 'done', 'cancelled']);

/**
 * The edits that set a field of an entry in a table row whose text begins at `at`: in the column that gives the field; without
 * one, in the cell that has the field already, else beside the date it is about, else among the remarks, else behind the
 * entry's text. The row keeps its shape.
 */
export function setTableField(text: string, at: number, field: string, value: string): readonly TextEdit[] {
  const cells = rowCells(text, at);
  const own = cells.find((it) => it.start <= at && at <= it.end) ?? cells[0];
  if (!own) {
    return [];
  }
  const roles = columnRoles(headerCells(text, at).map((it) => foldHead(it.text)));
  const columnOf = (role: string | undefined) =>
    role === undefined ? -1 : roles.findIndex((it, i) => it === role && cells[i] !== own);
  const clean = value.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
  const column = columnOf(field);
  if (column >= 0) {
    const cell = cells[column];
    return cell ? filled(text, cell, clean) : missingCells(text, at, cells.length, column, clean);
  }
  const has = cells.find((it) => findField(it.text, notationOf(field)).length > 0);
  const remark = WITH_THE_TEXT.has(field) ? undefined : cells[columnOf('remark')];
  const { start, text: content } = has ?? cells[columnOf(BESIDE.get(field))] ?? remark ?? own;
  return setField(content, field, clean).map((it) => ({ ...it, start: it.start + start, end: it.end + start }));
}

/** Whether the table has a column for the field. */
export function hasColumn(text: string, at: number, field: string): boolean {
  return columnRoles(headerCells(text, at).map((it) => foldHead(it.text))).includes(field);
}

/** The cell with another value; fields that stand in it beside its value stay. */
function filled(text: string, cell: Cell, value: string): readonly TextEdit[] {
  const fields = cell.text.search(/\s*[[(]\p{L}[\p{L}\p{N} _-]*::/u);
  const end = fields < 0 ? cell.end : cell.start + fields;
  if (text.slice(cell.start, end) === value) {
    return [];
  }
  const next = text[end] ?? ' ';
  return [{ start: cell.start, end, newText: end === cell.start && !/\s/.test(next) ? `${value} ` : value }];
}

/** A row may end before the column does: the cells up to it are written. */
function missingCells(text: string, at: number, count: number, column: number, value: string): readonly TextEdit[] {
  const from = lineStart(text, at);
  const line = text.slice(from, lineEnd(text, at)).trimEnd();
  const closed = /(?<!\\)\|$/.test(line);
  const empty = ' |'.repeat(column - count);
  return [insertion(from + line.length, closed ? `${empty} ${value} |` : ` |${empty} ${value}`)];
}
