import { holdsInternalWord } from '../../visibility/internalWords';
import { mayBeInternal } from '../../visibility/mayBeInternal';
import { type Block, contentOf } from '../blocks/block';
import { foldPhrase } from '../fold';
import { plainText } from '../inline/plainText';
import { TEXT_COLUMNS } from '../vocabulary/columns';
import { assignFact, type FactWalk } from './assignFact';
import { keyNamed } from './keyNamed';
import { tellsAim } from './points';

/** `时间 | 地点 | 主题` over one row: what each of them is. Of one that may say internal nothing is told. */
function readRow(walk: FactWalk, { children: [header, row, ...more], start, end }: Block): boolean {
  if (!header || !row || more.length > 0 || header.children.length < 2 || mayBeInternal(walk.text.slice(start, end)))
    return false;
  const keys = header.children.map((cell) => keyNamed(foldPhrase(plainText(contentOf(cell, walk.text)))));
  if (keys.filter((key) => key !== undefined).length * 3 < keys.length * 2) return false;
  row.children.forEach((cell, i) => {
    const key = keys[i];
    if (key) assignCell(walk, key, cell, header.children[i]);
  });
  return true;
}

function assignCell(walk: FactWalk, key: string, cell: Block, head: Block | undefined): void {
  const isSubject =
    key === 'goals' &&
    head &&
    plainText(contentOf(head, walk.text))
      .replace(/[\s:：]+$/, '')
      .endsWith('主题');
  if (isSubject && !tellsAim(plainText(contentOf(cell, walk.text)))) return;
  assignFact(walk, key, contentOf(cell, walk.text), cell.contentStart ?? cell.start, undefined);
}

/** A two-column table of keys and values; a row without a key goes on with the people of the row above. */
export function readFactTable(walk: FactWalk, table: Block): void {
  let last: string | undefined;
  // `议题 | 讨论结果` heads points and what came of them.
  const second = table.children[0]?.children[1];
  const head = second && plainText(contentOf(second, walk.text)).trim();
  if (head !== undefined && TEXT_COLUMNS.get(head) === 'decision') return;
  if (readRow(walk, table)) return;
  const headed = head !== undefined && holdsInternalWord(head) ? { ...walk, isInside: true } : walk;
  for (const row of table.children) {
    const [key, value] = row.children;
    if (row.children.length !== 2 || !key || !value) continue;
    const head = plainText(contentOf(key, walk.text)).replace(/\s*[:：]$/, '');
    if (holdsInternalWord(head)) continue;
    const name = head === '' && last === 'participants' ? last : keyNamed(head);
    last = name;
    if (name) assignCell(headed, name, value, key);
  }
}
