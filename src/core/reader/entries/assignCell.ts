import { weekdayOf } from '../../calendar/localDate';
import type { Located, Span } from '../../model/span';
import { type Block, contentOf } from '../blocks/block';
import { findDate, withYear } from '../dates/readDate';
import { assignField } from '../fields/assignField';
import type { EntryDraft } from '../fields/entryDraft';
import { dateOf } from '../fields/fieldValues';
import { readInlineFields } from '../fields/inlineFields';
import { isOwnerWord } from '../fields/ownerNames';
import { remainingText, scanOf } from '../fields/scanText';
import { foldPhrase } from '../fold';
import { plainText, struckBlanked } from '../inline/plainText';
import { unseenBlanked } from '../inline/unseen';
import { isAddressAlone, readPerson, splitPeople } from '../people';
import { spanAt } from '../position';
import { readValue } from '../readValue';
import { WEEKDAY_NAMES } from '../vocabulary/calendarWords';
import { LOOSE_DUE_COLUMNS } from '../vocabulary/columns';
import { ENTRY_STATUSES, NO } from '../vocabulary/values';
import { foldHead } from './columnRoles';
import type { EntryContext } from './entryPlace';
import { saysNone } from './saysNone';
import type { Columns } from './tableColumns';

/** `4.30`, `4.30 (Friday)` and `4.30 11.00pm` in a column of days are one each. */
const MONTH_DOT_DAY =
  /^\s*(\d{1,2})[.．](\d{1,2})(?:\s*[(（]([^()（）]{1,30})[)）]|,?\s+\d{1,2}[.:：]\d{2}\s?(?:[ap]m)?|,?\s+\d{1,2}\s?[ap]m)?\s*$/i;

/** `11/18-11/25`: it is done by the last day. */
const DAYS = /^\s*\d{1,2}(?:[./]|月)\d{1,2}日?\s?(?:[-–—~～至到]{1,2})\s?(\d{1,2}(?:[./]|月)\d{1,2}日?)\s*$/;

/** Gives an entry what one of the other cells of its row says, by the role of the column it stands in. */
export function assignCell(
  draft: EntryDraft,
  cell: Block,
  column: number,
  columns: Columns,
  context: EntryContext,
): void {
  const role = columns.roles[column];
  const from = cell.contentStart ?? cell.start;
  const raw = contentOf(cell, context.text);
  if (role === 'number') {
    // Names may stand in a column without a head.
    if (columns.heads[column] === '' && isOwnerWord(plainText(raw), context.known, true))
      draft.owners.push(...ownersIn(raw, from, context.lineStarts));
    return;
  }
  if (!role) return;
  const hasFields = raw.includes('::');
  const written = hasFields ? withoutFields(draft, raw, from, context) : plainText(raw);
  const value = role === 'due' ? written.replace(DAYS, '$1') : written;
  const span = spanAt(context.lineStarts, from, Math.max(from, cell.contentEnd ?? from));
  if (role === 'owner') draft.owners.push(...ownersIn(hasFields ? value : raw, from, context.lineStarts));
  else if (role === 'remark') assignRemark(draft, value, span, context);
  else if (role === 'due' && isWhenRaised(draft, column, columns, value, context))
    assignField(draft, 'raised', value, span, context);
  else if (role === 'due' && MONTH_DOT_DAY.test(value))
    assignField(draft, 'due', dottedDay(value, context), span, context);
  else if (role === 'due' && !/\d/.test(value)) assignLooseDue(draft, value, span, context);
  else if (role === 'status') assignColumnStatus(draft, value, span, context);
  else if (role === 'resolved' && isAhead(value, context)) assignField(draft, 'due', value, span, context);
  else if (value.trim() !== '') assignField(draft, role, value, span, context);
}

/** `Change | Date`: of what is no work, a day that is not to come is the day it came up. */
function isWhenRaised(
  { kind }: EntryDraft,
  column: number,
  { heads }: Columns,
  value: string,
  context: EntryContext,
): boolean {
  if (kind === 'action' || kind === 'decision' || !LOOSE_DUE_COLUMNS.has(foldHead(heads[column] ?? ''))) return false;
  return findDate(value, context.dates) !== undefined && !isAhead(value, context);
}

/** The month comes first, unless the day of the week beside it says otherwise (`4.12 (Friday)`). */
function dottedDay(value: string, { dates }: EntryContext): string {
  const [, first = '', second = '', beside = ''] = MONTH_DOT_DAY.exec(value) ?? [];
  const weekday = beside
    .toLowerCase()
    .split(/[^a-z]+/)
    .find((word) => WEEKDAY_NAMES.has(word))
    ?.slice(0, 3);
  const isOn = (month: string, day: string): boolean => {
    const date = withYear(Number(month), Number(day), dates);
    return date !== undefined && weekdayOf(date) === weekday;
  };
  const isDayFirst = weekday !== undefined && !isOn(first, second) && isOn(second, first);
  return isDayFirst ? `${second}月${first}日` : `${first}月${second}日`;
}

/** `解决时间：11月27日` in minutes of the 20th is when it is to be solved. */
function isAhead(value: string, { dates }: EntryContext): boolean {
  const day = findDate(value, dates)?.date;
  return day !== undefined && dates.anchor !== undefined && day > dates.anchor;
}

/** Reads the fields that a cell holds beside its own value (`2026-12-04 [original:: 2026-11-24]`); returns what is left. */
function withoutFields(draft: EntryDraft, raw: string, start: number, context: EntryContext): string {
  const scan = scanOf(raw, start, context.lineStarts);
  readInlineFields(scan, draft, context);
  return remainingText(scan);
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

/** `to be decided until 17 Nov`, `TBD by Friday`, `11月17日前待定` */
const UNDECIDED =
  /^\s*(?:(?:tb[acd]|undecided|unassigned|to be (?:decided|determined|confirmed|assigned|agreed|named)|not (?:yet )?(?:decided|assigned))\b|[\d年月日号./\s-]{0,12}(?:[本下这]?周[一二三四五六日天末])?(?:之?前|以前)?\s?(?:待定|待确[认定]|待分配|待指派|未定|未分配))/iu;

function ownersIn(value: string, start: number, lineStarts: Uint32Array): readonly Located<string>[] {
  // By when it will be known who does it is not by when it will be done, and nobody's name.
  if (
    saysNone(value) ||
    UNDECIDED.test(plainText(value)) ||
    NO.has(foldPhrase(plainText(value).replace(/^\[|\]$/g, '')))
  )
    return [];
  return splitPeople(unseenBlanked(struckBlanked(value))).flatMap((part) => {
    const person = readPerson(part.text);
    if (!person || isAddressAlone(person)) return [];
    return [{ value: person.name, span: spanAt(lineStarts, start + part.start, start + part.end) }];
  });
}
