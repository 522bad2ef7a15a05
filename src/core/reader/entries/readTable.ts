import { type Block, contentOf } from '../blocks/block';
import { visibilityOfHeading } from '../body/visibilityOfHeading';
import { areSomebody, isChineseName } from '../fields/knownPeople';
import { plainText } from '../inline/plainText';
import { spanAt } from '../position';
import { OWNER_COLUMNS } from '../vocabulary/columns';
import { assignCell } from './assignCell';
import { foldHead } from './columnRoles';
import { withOwnersByContent } from './columnsByContent';
import type { EntryContext, EntryPlace } from './entryPlace';
import { finishEntry } from './finishEntry';
import { outcomeColumns } from './outcomeColumns';
import { draftFor, readEntryText } from './readEntryText';
import { saysNone } from './saysNone';
import { hidingOf, type Scope } from './scope';
import { IS_AWAY } from './standUp';
import { type Columns, columnsOf } from './tableColumns';
import { isBlankForm, isHeader, isInformation, isInternalDivider, isInternalRow, kindOfRow } from './tableRow';

/** Reads a table whose header or section says that its rows are entries. */
export function readTable(table: Block, scope: Scope): void {
  const tables = tablesIn(table, scope.context);
  let here = scope;
  for (const rows of tables) {
    readRows(rows, here);
    if (tables.length === 1) return;
    // What one keeps inside, those below it keep, too.
    const isInside =
      hasInternalHead(rows[0], scope.context) || rows.some((row) => isInternalDivider(row, scope.context));
    if (isInside) here = { ...here, hidden: true };
  }
}

function hasInternalHead(header: Block | undefined, { text }: EntryContext): boolean {
  return header?.children.some((cell) => visibilityOfHeading(contentOf(cell, text)) === 'internal') ?? false;
}

const DELIMITER = /^\s*:?-+:?\s*$/;

/** The rows of a table, and of each that was written right below it: for Markdown one, whose header and line of dashes are rows like any other. */
function tablesIn({ children }: Block, context: EntryContext): readonly (readonly Block[])[] {
  const cuts = children.flatMap((row, i) => {
    const head = children[i - 1];
    const isCut =
      i > 1 &&
      head &&
      row.children.every((cell) => DELIMITER.test(contentOf(cell, context.text))) &&
      isHeader(head, context);
    return isCut ? [i] : [];
  });
  if (cuts.length === 0) return [children];
  return [0, ...cuts].map((cut, i) => {
    const end = cuts[i];
    const rows = children.slice(cut === 0 ? 0 : cut + 1, end === undefined ? undefined : end - 1);
    return cut === 0 ? rows : [children[cut - 1] as Block, ...rows];
  });
}

function readRows([header, ...rows]: readonly Block[], scope: Scope): void {
  const headed = header && columnsBeside(header, rows, scope);
  const further = header ? outcomeColumns(header, headed, scope) : [];
  const before = scope.collected.entries.length;
  for (const columns of further) readRowsBy(rows, columns, scope);
  if (headed) readRowsBy(rows, withOwnersByContent(headed, rows, scope.context), scope);
  else if (scope.isTalk && scope.collected.entries.length === before) pushSaid(header, rows, scope);
}

/** `Item | What is to be done`: where the text of every row would be a number, it numbers the rows, and another column says what they are. */
function columnsBeside(header: Block, rows: readonly Block[], scope: Scope): Columns | undefined {
  const first = columnsOf(header, scope);
  const numbers: number[] = [];
  let columns = first;
  while (columns && !numbers.includes(columns.text) && areNumbers(rows, columns.text, scope)) {
    numbers.push(columns.text);
    columns = columnsOf(header, scope, numbers);
  }
  return columns ?? first;
}

const NUMBER_ALONE = /^[\s*_]*#?\d{1,3}(?:\.\d{1,3}){0,2}[.)]?[\s*_]*$/;

function areNumbers(rows: readonly Block[], column: number, { context }: Scope): boolean {
  const cells = rows.map(({ children }) => children[column]);
  return (
    cells.length > 0 && cells.every((cell) => cell !== undefined && NUMBER_ALONE.test(contentOf(cell, context.text)))
  );
}

function readRowsBy(rows: readonly Block[], columns: Columns, scope: Scope): void {
  let here = columns.isInternal ? { ...scope, hidden: true } : scope;
  for (const row of rows) {
    if (isInternalDivider(row, scope.context)) here = { ...here, hidden: true };
    readRow(row, columns, here);
  }
}

/** `Prices | Anna | I'll ask the bank`: in a table of who said what the cells are theirs. Promises are looked for in them; no client is shown any. */
function pushSaid(header: Block | undefined, rows: readonly Block[], { context, collected, section }: Scope): void {
  const named = namedInHead(header, rows, context);
  const said = rows.map(({ children }) => {
    if (named >= 0) return children[named] && contentOf(children[named], context.text);
    const [who, ...others] = children
      .map((cell) => contentOf(cell, context.text))
      .filter((raw) => isSpeaker(raw, context));
    return others.length === 0 ? who : undefined;
  });
  if (said.filter((who) => who !== undefined).length * 2 <= rows.length) return;
  for (const [i, { children }] of rows.entries())
    for (const { contentStart = 0, contentEnd = 0 } of children)
      if (said[i] !== undefined && contentEnd - contentStart > 10)
        collected.prose.push({
          start: contentStart,
          end: contentEnd,
          section,
          owner: plainText(said[i] ?? ''),
          hidden: true,
        });
}

/** The column whose head asks for people, and whose cells are Chinese names nearly all, none of them twice; -1 for none. */
function namedInHead(header: Block | undefined, rows: readonly Block[], context: EntryContext): number {
  if (!header || rows.length < 3) return -1;
  return header.children.findIndex((head, i) => {
    if (!OWNER_COLUMNS.has(foldHead(contentOf(head, context.text)))) return false;
    const names = rows.flatMap(({ children }) =>
      children[i] ? [plainText(contentOf(children[i], context.text)).trim()] : [],
    );
    return new Set(names).size === names.length && names.filter(isChineseName).length * 5 >= rows.length * 4;
  });
}

function isSpeaker(raw: string, { known }: EntryContext): boolean {
  return raw !== '' && !/[,&/]/.test(raw) && areSomebody(plainText(raw), known);
}

/** What is put off is not decided. */
const STILL_OPEN =
  /^[\s*_]*(?:(?:tbd|tbc|pending|open|deferred|postponed|tabled|undecided|ongoing|no decision|not yet|to be (?:decided|discussed|confirmed|determined))\b|下次|再议|另议|暂无|未决|待(?:议|讨论|定后))/iu;

/** Reads a row by what its columns hold. */
export function readRow(row: Block, columns: Columns, scope: Scope): void {
  const { context, collected } = scope;
  const cell = row.children[columns.text];
  if (!cell) return;
  const start = cell.contentStart ?? cell.start;
  const end = Math.max(start, cell.contentEnd ?? start);
  const raw = context.text.slice(start, end);
  if (raw.trim() === '' || /^[.…\s:-]+$/.test(raw)) return;
  if (saysNone(raw)) {
    collected.explicitNone.add(columns.kind);
    return;
  }
  if (columns.kind === 'decision' && STILL_OPEN.test(raw)) return;
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
    hiding: hidingOf(scope, isInternalRow(row, columns, context), columns.isWorded),
  };
  const draft = draftFor(place);
  row.children.forEach((other, i) => {
    if (other !== cell) assignCell(draft, other, i, columns, context);
  });
  const text = readEntryText(draft, start, end, context);
  if (columns.guessed && IS_AWAY.test(text)) return;
  if (columns.guessed && draft.owners.length === 0 && !draft.due && !draft.status) return;
  if (text !== '') collected.entries.push(finishEntry(draft, place, spanAt(context.lineStarts, start, end), text));
}
