import { foldPhrase } from '../fold';
import { plainText } from '../inline/plainText';
import {
  DUE_COLUMNS,
  FIELD_COLUMNS,
  LOOSE_DUE_COLUMNS,
  NUMBER_COLUMNS,
  OWNER_COLUMNS,
  REMARK_COLUMNS,
  STATUS_COLUMNS,
  TASK_OWNER_COLUMNS,
  TEXT_COLUMNS,
} from '../vocabulary/columns';

/** A column head for comparing: without marks, remarks in brackets or a closing colon, case folded. */
export function foldHead(raw: string): string {
  return (
    foldPhrase(plainText(raw))
      .replace(/\s*[(（].*$/, '')
      .replace(/[:：*.]+$/, '')
      // `明日计划Issue`
      .replace(/(?<=\p{Script=Han}{4})[a-z]+$/u, '')
      // `本周要完成任务`
      .replace(
        /^(?:本|下|这|今|明|下一?个?)(?:周|天|日|阶段|月|期|次)(?:需要?|将?要|预计|计划|准备|打算|待)(?:完成|做|进行|开展)的?(?:任务|工作|事项?|事情|内容|目标)?$/u,
        '下周计划',
      )
      .trim()
  );
}

/**
 * Which field each column of a table of entries gives: an entry field, `remark` or `number`; undefined for a column that gives
 * none. A bare *Date* beside a *Due* is the day the row was written, not the day it is due.
 *
 * @param heads the column heads, folded
 */
export function columnRoles(heads: readonly string[]): readonly (string | undefined)[] {
  const hasDue = heads.some((it) => DUE_COLUMNS.has(it) && !LOOSE_DUE_COLUMNS.has(it));
  const hasOwner = heads.some((it) => OWNER_COLUMNS.has(it));
  // `Task | Champion`
  const owning = hasOwner || !heads.some(isOfTasks) ? undefined : heads.find((it) => TASK_OWNER_COLUMNS.has(it));
  return heads.map((it) => {
    if (it === owning) return 'owner';
    // *By* is whoever does it, unless another column says who that is.
    if (it === 'by') return hasOwner ? 'due' : 'owner';
    return hasDue && LOOSE_DUE_COLUMNS.has(it) ? undefined : roleOf(it);
  });
}

function isOfTasks(head: string): boolean {
  return TEXT_COLUMNS.get(head) === 'action';
}

function roleOf(head: string): string | undefined {
  if (OWNER_COLUMNS.has(head)) return 'owner';
  if (DUE_COLUMNS.has(head)) return 'due';
  if (STATUS_COLUMNS.has(head)) return 'status';
  if (REMARK_COLUMNS.has(head)) return 'remark';
  if (NUMBER_COLUMNS.has(head)) return 'number';
  return FIELD_COLUMNS.get(head);
}
