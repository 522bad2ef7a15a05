import type { EntryKind } from '../../model/entry';
import type { Span } from '../../model/span';
import { hasInternalMark, isInternalAlone } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import { isInternalLead, isInternalLine, visibilityOfHeading } from '../body/visibilityOfHeading';
import { assignField, dateOf } from '../fields/assignField';
import type { EntryDraft } from '../fields/entryDraft';
import { readInlineFields } from '../fields/inlineFields';
import { isOwnerWord } from '../fields/ownerNames';
import { remainingText, scanOf } from '../fields/scanText';
import { foldPhrase } from '../fold';
import { plainText } from '../inline/plainText';
import { readPerson, splitPeople } from '../people';
import { spanAt } from '../position';
import { readValue } from '../readValue';
import {
  DUE_COLUMNS,
  INFORMATION,
  KIND_COLUMNS,
  OWNER_COLUMNS,
  ROW_KINDS,
  SUBJECT_COLUMNS,
  TEXT_COLUMNS,
} from '../vocabulary/columns';
import { ENTRY_STATUSES, NO, YES } from '../vocabulary/values';
import { draftFor, type EntryContext, type EntryPlace, finishEntry, readEntryText } from './buildEntry';
import { columnRoles, foldHead } from './columnRoles';
import { saysNone } from './saysNone';
import type { Scope } from './scope';

/** What each column of a table of entries holds. */
interface Columns {
  readonly kind: EntryKind;
  readonly text: number;
  readonly roles: readonly (string | undefined)[];
  /** The column that says what each row is, or -1. */
  readonly kinds: number;
  /** Nothing but columns of owners and dates says that the rows are actions: one with neither is none. */
  readonly guessed: boolean;
  /** The head over the texts says internal. */
  readonly isInternal: boolean;
  /** Columns whose heads say internal (`Internal?`): a yes in one keeps its row inside. */
  readonly flags: readonly number[];
  /** The heads as written. */
  readonly heads: readonly string[];
}

/** Reads a table whose header or section says that its rows are entries. */
export function readTable(table: Block, scope: Scope): void {
  const [header, ...rows] = table.children;
  const columns = header && columnsOf(header, scope);
  if (!columns) return;
  let here = columns.isInternal ? { ...scope, hidden: true } : scope;
  for (const row of rows) {
    if (isInternalDivider(row, scope.context)) here = { ...here, hidden: true };
    readRow(row, columns, here);
  }
}

function columnsOf(header: Block, scope: Scope): Columns | undefined {
  const heads = header.children.map((cell) => foldHead(scope.context.text.slice(cell.contentStart, cell.contentEnd)));
  const untyped = heads.findIndex(
    (head, i) =>
      TEXT_COLUMNS.has(head) &&
      TEXT_COLUMNS.get(head) === undefined &&
      !(SUBJECT_COLUMNS.has(head) && heads.slice(i + 1).some((it) => TEXT_COLUMNS.has(it) && !SUBJECT_COLUMNS.has(it))),
  );
  const kinds = heads.findIndex((head) => KIND_COLUMNS.has(head));
  const inside = header.children.map((cell) => visibilityOfHeading(rawOf(cell, scope.context)) === 'internal');
  // What a column keeps inside is no field of what the others tell.
  const roles = columnRoles(heads).map((role, i) => (inside[i] ? undefined : role));
  const tells =
    roles.some((role) => role === 'owner' || role === 'due') ||
    roles.filter((role) => role !== undefined && role !== 'number' && role !== 'remark').length >= 2;
  const leads = roles.findIndex((role, i) => i !== kinds && role !== 'number' && role !== 'owner' && role !== 'due');
  const typed = heads.findIndex((head, i) => {
    const kind = TEXT_COLUMNS.get(head);
    // `模块 | 负责人 | 进展 | 风险` says of each module what its risk is: it lists no risks.
    return kind !== undefined && (i === leads || kind === 'action' || kind === 'decision');
  });
  if (scope.topic === 'agenda' || scope.topic === 'participants' || scope.topic === 'goals') return undefined;
  const sameKind = heads.findIndex((head) => TEXT_COLUMNS.get(head) === scope.kind && scope.kind !== undefined);
  let text = sameKind >= 0 ? sameKind : typed >= 0 ? typed : untyped;
  if (text < 0 && scope.kind) text = roles.indexOf(undefined);
  if (text < 0) return undefined;
  const columnKind = TEXT_COLUMNS.get(heads[text] ?? '');
  const kind =
    scope.kind ??
    columnKind ??
    (roles.includes('owner') && (roles.includes('due') || roles.includes('status')) ? 'action' : undefined);
  if (!kind || (!scope.kind && !tells)) return undefined;
  // `Measure | Owner | Status` may list figures; with a day each is something to do.
  if (!scope.kind && /^measures?$/.test(heads[text] ?? '') && !roles.includes('due')) return undefined;
  const guessed = !scope.kind && columnKind === undefined;
  const flags = inside.flatMap((is, i) => (is && i !== text ? [i] : []));
  return {
    kind,
    text,
    roles: roles.map((role, i) => (i === text ? undefined : role)),
    kinds,
    guessed,
    isInternal: inside[text] ?? false,
    flags,
    heads: header.children.map((cell) => plainText(rawOf(cell, scope.context))),
  };
}

function readRow(row: Block, columns: Columns, scope: Scope): void {
  const { context, collected } = scope;
  const cell = row.children[columns.text];
  if (!cell) return;
  const start = cell.contentStart ?? cell.start;
  const end = Math.max(start, cell.contentEnd ?? start);
  const raw = context.text.slice(start, end);
  if (raw.trim() === '' || /^[.…\s-]+$/.test(raw)) return;
  if (saysNone(raw)) {
    collected.explicitNone.add(columns.kind);
    return;
  }
  const kind = kindOfRow(row, columns, context);
  if (!kind || isInformation(row, columns, context) || isBlankForm(row, context)) return;
  const place: EntryPlace = {
    kind,
    form: 'table',
    section: scope.section,
    span: spanAt(context.lineStarts, row.start, row.end),
    endLine: row.endLine,
    inheritedOwners: [],
    clientSide: scope.clientSide,
    needed: scope.needed,
    hidden: scope.hidden || isInternalRow(row, columns, context),
  };
  const draft = draftFor(place);
  row.children.forEach((other, i) => {
    const role = columns.roles[i];
    const isNamed =
      role === 'number' &&
      columns.heads[i] === '' &&
      isOwnerWord(plainText(rawOf(other, context)), context.known, true);
    if (isNamed)
      draft.owners.push(...ownersIn(rawOf(other, context), other.contentStart ?? other.start, context.lineStarts));
    if (!role || role === 'number' || other === cell) return;
    const from = other.contentStart ?? other.start;
    const to = Math.max(from, other.contentEnd ?? from);
    const raw = context.text.slice(from, to);
    const value = raw.includes('::') ? withoutFields(draft, raw, from, context) : plainText(raw);
    const span = spanAt(context.lineStarts, from, to);
    if (role === 'owner') draft.owners.push(...ownersIn(raw.includes('::') ? value : raw, from, context.lineStarts));
    else if (role === 'remark') assignRemark(draft, value, span, context);
    else if (role === 'due' && MONTH_DOT_DAY.test(value))
      assignField(draft, 'due', value.replace(MONTH_DOT_DAY, '$1月$2日'), span, context);
    else if (role === 'due' && !/\d/.test(value)) assignLooseDue(draft, value, span, context);
    else if (role === 'status') assignColumnStatus(draft, value, span, context);
    else if (value.trim() !== '') assignField(draft, role, value, span, context);
  });
  const text = readEntryText(draft, start, end, context);
  if (columns.guessed && draft.owners.length === 0 && !draft.due && !draft.status) return;
  if (text !== '') collected.entries.push(finishEntry(draft, place, spanAt(context.lineStarts, start, end), text));
}

/** `4.30` in a column of days is one. */
const MONTH_DOT_DAY = /^\s*(\d{1,2})[.．](\d{1,2})\s*$/;

/** Reads the fields that a cell holds beside its own value (`2026-12-04 [original:: 2026-11-24]`); returns what is left. */
function withoutFields(draft: EntryDraft, raw: string, start: number, context: EntryContext): string {
  const scan = scanOf(raw, start, context.lineStarts);
  readInlineFields(scan, draft, context);
  return remainingText(scan);
}

/** Whether a mark or a cell by itself (`internal only`) says so, or a yes under a head that does. */
function isInternalRow(row: Block, { flags, heads }: Columns, context: EntryContext): boolean {
  const cells = row.children.map((cell) => rawOf(cell, context));
  return (
    isInternalLine(context.text.slice(row.start, row.end)) ||
    cells.some((cell) => isInternalLine(cell) || isInternalAlone(cell)) ||
    // `Client-visible | no`, `Audience | team`: what a field says in an entry.
    cells.some((cell, i) => hasInternalMark(`[${heads[i] ?? ''}:: ${plainText(cell)}]`)) ||
    flags.some((i) => YES.has(foldPhrase(plainText(cells[i] ?? ''))) || /^[x✓✔☑]$/iu.test(plainText(cells[i] ?? '')))
  );
}

/** A row of nothing but one cell that says internal heads the rows below it. */
function isInternalDivider(row: Block, context: EntryContext): boolean {
  const filled = row.children.map((cell) => rawOf(cell, context)).filter((cell) => cell.trim() !== '');
  return filled.length === 1 && isInternalLead(filled[0] ?? '');
}

function rawOf(cell: Block, { text }: EntryContext): string {
  return text.slice(cell.contentStart, cell.contentEnd);
}

/** What a row is: what its column of kinds says where there is one, else what the table holds. */
function kindOfRow(row: Block, columns: Columns, context: EntryContext): EntryKind | undefined {
  const cell = row.children[columns.kinds];
  const value = cell && foldPhrase(plainText(context.text.slice(cell.contentStart, cell.contentEnd)));
  return value !== undefined && ROW_KINDS.has(value) ? ROW_KINDS.get(value) : columns.kind;
}

/** `item | who | due_date` under the heads of a table that nobody has filled in: every cell only says what belongs there. */
function isBlankForm(row: Block, context: EntryContext): boolean {
  const cells = row.children.map((cell) => foldHead(rawOf(cell, context))).filter((cell) => cell !== '');
  const isHead = (cell: string): boolean =>
    TEXT_COLUMNS.has(cell) || OWNER_COLUMNS.has(cell) || DUE_COLUMNS.has(cell.replace(/_/g, ' '));
  return cells.length > 1 && cells.every(isHead);
}

/** `info` where the others name who does it: the row tells something and asks for nothing. */
function isInformation(row: Block, { roles }: Columns, context: EntryContext): boolean {
  return row.children.some(
    (cell, i) => roles[i] === 'owner' && INFORMATION.has(foldPhrase(plainText(rawOf(cell, context)))),
  );
}

/** What people write into a status column is often a remark (`waiting for Tom`): where it is no status, it is no mistake. */
function assignColumnStatus(draft: EntryDraft, value: string, span: Span, context: EntryContext): void {
  const before = draft.badFields.length;
  if (value.trim() !== '') assignField(draft, 'status', value, span, context);
  draft.badFields.length = before;
}

/** A due cell without a digit: relative words are a date, `done` a status; `ASAP` and `ongoing` are neither and no mistake. */
function assignLooseDue(draft: EntryDraft, value: string, span: Span, context: EntryContext): void {
  if (dateOf(value, context)) assignField(draft, 'due', value, span, context);
  else if (readValue(value, ENTRY_STATUSES) === 'done') assignField(draft, 'status', value, span, context);
}

/** `已完成` among the remarks is a status; any other remark stays where it is. */
function assignRemark(draft: EntryDraft, value: string, span: Span, context: EntryContext): void {
  if (draft.status === undefined && readValue(value, ENTRY_STATUSES))
    assignField(draft, 'status', value, span, context);
}

function ownersIn(
  value: string,
  start: number,
  lineStarts: Uint32Array,
): readonly { value: string; span: ReturnType<typeof spanAt> }[] {
  if (saysNone(value) || NO.has(foldPhrase(plainText(value).replace(/^\[|\]$/g, '')))) return [];
  return splitPeople(value).flatMap((part) => {
    const person = readPerson(part.text);
    if (!person || person.email?.startsWith(`${person.name}@`)) return [];
    return [{ value: person.name, span: spanAt(lineStarts, start + part.start, start + part.end) }];
  });
}
