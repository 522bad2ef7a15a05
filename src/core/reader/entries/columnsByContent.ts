import { type Block, contentOf } from '../blocks/block';
import { findDate } from '../dates/readDate';
import { areSomebody } from '../fields/knownPeople';
import { isOwnerWord } from '../fields/ownerNames';
import { plainText } from '../inline/plainText';
import { splitPeople } from '../people';
import { readValue } from '../readValue';
import { ENTRY_STATUSES } from '../vocabulary/values';
import { foldHead } from './columnRoles';
import type { EntryContext } from './entryPlace';
import type { Scope } from './scope';
import type { Columns } from './tableColumns';

/** Whether heads name who does it, by when or how far it is. */
export function namesFields({ roles }: Columns): boolean {
  return roles.some((role) => role === 'owner' || role === 'due' || role === 'status');
}

/** Without heads the cells say what their column holds: people one and all, days, how far it is; the longest of the others what is to be done. */
export function columnsByContent(rows: readonly Block[], { kind, context }: Scope): Columns | undefined {
  if (kind !== 'action' || rows.length < 2) return undefined;
  const columns = (rows[0]?.children ?? []).map((_, i) => cellsIn(rows, i, context));
  const roles = columns.map((cells) => roleOf(cells, context));
  const text = longest(columns, roles);
  if (!roles.includes('owner') || text < 0) return undefined;
  const heads = columns.map(() => '');
  return { kind, text, roles, kinds: -1, guessed: false, isWorded: false, isInternal: false, flags: [], heads };
}

/** Heads of people who do something (`Group member`, `Who does it`); whoever is told, asked or sent something stands under others (`Recipient`, `For`, `抄送`). */
const MAY_DO =
  /^$|^(?!.*\b(?:to|for|with|from|of|contacts?|clients?|customers?|guests?|approv\w+|review\w+|absent)\b).*\b(?:names?|members?|who|persons?|people|leads?|owners?|assign\w*|respons\w+|colleagues?|doers?|drivers?|(?:done|taken) by)\b|^(?!.*(?:客户|甲方|汇报|联系|抄送|通知|收件|接收|审)).*(?:谁|姓名|名字|同事|成员|组员|队员|员工|负责|执行)/u;

/** Where no head says who does it, a column of nothing but people the note knows may, if what its head says does not speak against it. */
export function withOwnersByContent(columns: Columns, rows: readonly Block[], context: EntryContext): Columns {
  if (columns.kind !== 'action' || columns.roles.includes('owner') || rows.length < 2) return columns;
  // A head that says nothing of people may say that its column, or the one beside it, is nothing for the client.
  if (columns.isInternal || columns.flags.length > 0 || context.internal.mayKeepSomething()) return columns;
  const cells = columns.roles.map((_, i) => cellsIn(rows, i, context));
  const owner = cells.findIndex(
    (column, i) =>
      columns.roles[i] === undefined &&
      MAY_DO.test(foldHead(columns.heads[i] ?? '')) &&
      column.every((cell) => cell === '' || areSomebody(cell, context.known)) &&
      column.filter((cell) => cell !== '').length * 2 > column.length,
  );
  if (owner < 0) return columns;
  const roles = columns.roles.map((role, i) => (i === owner ? 'owner' : role));
  const text = owner === columns.text ? longest(cells, roles) : columns.text;
  return text < 0 ? columns : { ...columns, text, roles };
}

function cellsIn(rows: readonly Block[], column: number, context: EntryContext): readonly string[] {
  return rows.map(({ children }) =>
    children[column] ? plainText(contentOf(children[column], context.text)).trim() : '',
  );
}

/** The column without a role that says most, or -1. */
function longest(columns: readonly (readonly string[])[], roles: Columns['roles']): number {
  const lengths = columns.map((cells, i) => (roles[i] === undefined ? cells.join('').length : 0));
  const most = Math.max(...lengths);
  return most === 0 ? -1 : lengths.indexOf(most);
}

function roleOf(cells: readonly string[], context: EntryContext): string | undefined {
  const areAll = (is: (cell: string) => boolean): boolean => cells.every((cell) => cell !== '' && is(cell));
  if (areAll((cell) => splitPeople(cell).every((part) => isOwnerWord(part.text, context.known, true)))) return 'owner';
  if (areAll((cell) => findDate(cell, context.dates) !== undefined && cell.length < 20)) return 'due';
  return areAll((cell) => readValue(cell, ENTRY_STATUSES) !== undefined) ? 'status' : undefined;
}
