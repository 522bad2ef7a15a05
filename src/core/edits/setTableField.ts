import type { TextEdit } from '../model/textEdit';
import { setField } from './setField';
import { headerCells, rowCells } from './tableRow';

/** Column headings under which a table keeps a field, in lower case. */
const COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'owner',
    [
      'owner',
      'owners',
      'assignee',
      'assigned to',
      'who',
      'responsible',
      '负责人',
      '责任人',
      '跟进人',
      '执行人',
      '负责',
    ],
  ],
  [
    'due',
    [
      'due',
      'due date',
      'deadline',
      'by',
      'by when',
      'when',
      'target date',
      '截止',
      '截止日期',
      '截止时间',
      '到期',
      '完成时间',
      '期限',
      '时间',
    ],
  ],
  ['status', ['status', 'state', '状态', '进度', '完成情况']],
  ['mitigation', ['mitigation', 'plan', 'response', '应对', '应对措施', '措施']],
  ['answered', ['answered', '回复', '答复', '回复日期']],
  ['severity', ['severity', 'level', '级别', '严重程度']],
]);

/** The edits that set a field of an entry in a table row: its column's cell, else as a field in the cell at `at`. */
export function setTableField(text: string, at: number, field: string, value: string): readonly TextEdit[] {
  const names = COLUMNS.get(field) ?? [field];
  const column = headerCells(text, at).findIndex((it) => names.includes(plain(it.text)));
  const cells = rowCells(text, at);
  const clean = value.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
  const cell = cells[column];
  if (cell) {
    return cell.text === clean
      ? []
      : [
          {
            start: cell.start,
            end: cell.end,
            newText: cell.text === '' && !/\s/.test(text[cell.end] ?? ' ') ? `${clean} ` : clean,
          },
        ];
  }
  const own = cells.find((it) => it.start <= at && at <= it.end) ?? cells[0];
  return own
    ? setField(own.text, field, clean).map((it) => ({ ...it, start: it.start + own.start, end: it.end + own.start }))
    : [];
}

function plain(text: string): string {
  return text.replace(/[*_`]/g, '').trim().toLowerCase();
}
