import { type Block, contentOf } from '../blocks/block';
import { visibilityOfHeading } from '../body/visibilityOfHeading';
import { LOOSE_DUE_COLUMNS, TEXT_COLUMNS } from '../vocabulary/columns';
import { columnRoles, foldHead } from './columnRoles';
import type { Scope } from './scope';
import type { Columns } from './tableColumns';

const ACTION =
  /^(?:(?:agreed |follow[- ]up )?action(?: item| point)?s?|follow[- ]?ups?|to-?dos?|next steps?)(?:\s?(?:and|\/|&)\s?(?:owners?|who|responsible|by whom))?$/;

/**
 * `Topic | Decision | Action`: of the columns of minutes that hold what came of each point, those that are not read as the text of its rows.
 * What is to be done must say who does it; what is kept inside in one of them may speak of the others.
 *
 * @param read what the table was read by, if it lists entries
 */
export function outcomeColumns(
  header: Block,
  read: Columns | undefined,
  { kind: around, topic, context }: Scope,
): readonly Columns[] {
  const written = header.children.map((cell) => contentOf(cell, context.text));
  if (around === 'action' || topic === 'participants' || topic === 'goals') return [];
  if (written.some((head) => visibilityOfHeading(head) === 'internal')) return [];
  const heads = written.map(foldHead);
  const roles = columnRoles(heads);
  return heads.flatMap((head, text): readonly Columns[] => {
    const isAction = ACTION.test(head) && read?.kind !== 'action';
    const isDecision = TEXT_COLUMNS.get(head) === 'decision' && read?.kind === 'action';
    if (text === 0 || text === read?.text || (!isAction && !isDecision)) return [];
    const kind = isAction ? 'action' : 'decision';
    return [
      {
        kind,
        text,
        roles: roles.map((role, i) =>
          isAction &&
          i !== text &&
          (role === 'owner' || role === 'status' || (role === 'due' && !LOOSE_DUE_COLUMNS.has(heads[i] ?? '')))
            ? role
            : undefined,
        ),
        kinds: -1,
        guessed: isAction,
        isWorded: true,
        isInternal: false,
        flags: [],
        heads: written,
      },
    ];
  });
}
