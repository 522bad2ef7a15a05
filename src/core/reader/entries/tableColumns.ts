import type { EntryKind } from '../../model/entry';
import { type Block, contentOf } from '../blocks/block';
import { topicOf } from '../body/topicOf';
import { visibilityOfHeading } from '../body/visibilityOfHeading';
import { plainText } from '../inline/plainText';
import { DUE_COLUMNS, KIND_COLUMNS, LOOSE_DUE_COLUMNS, SUBJECT_COLUMNS, TEXT_COLUMNS } from '../vocabulary/columns';
import { columnRoles, foldHead } from './columnRoles';
import type { Scope } from './scope';
import { standUpColumns } from './standUp';

/** What each column of a table of entries holds. */
export interface Columns {
  readonly kind: EntryKind;
  readonly text: number;
  readonly roles: readonly (string | undefined)[];
  /** The column that says what each row is, or -1. */
  readonly kinds: number;
  /** Nothing but columns of owners and dates says that the rows are actions: one with neither is none. */
  readonly guessed: boolean;
  /** What they say may be anything else as well, a programme or what somebody tells of their day: no client is shown it. */
  readonly isWorded: boolean;
  /** The head over the texts says internal. */
  readonly isInternal: boolean;
  /** Columns whose heads say internal (`Internal?`): a yes in one keeps its row inside. */
  readonly flags: readonly number[];
  /** The heads as written. */
  readonly heads: readonly string[];
}

/**
 * Reads from the header of a table, and the section around it, what its columns hold. Undefined where its rows are no entries.
 *
 * @param numbers columns that hold nothing but numbers, whatever their heads say
 */
export function columnsOf(
  header: Block,
  { kind: around, topic, context }: Scope,
  numbers: readonly number[] = [],
): Columns | undefined {
  if (topic === 'agenda' || topic === 'participants' || topic === 'goals') return undefined;
  const heads = header.children.map((cell, i) => (numbers.includes(i) ? '#' : foldHead(contentOf(cell, context.text))));
  const asWritten = header.children.map((cell) => plainText(contentOf(cell, context.text)));
  const kinds = heads.findIndex((head) => KIND_COLUMNS.has(head));
  const inside = header.children.map((cell) => visibilityOfHeading(contentOf(cell, context.text)) === 'internal');
  // What a column keeps inside is no field of what the others tell.
  const roles = columnRoles(heads).map((role, i) => (inside[i] ? undefined : role));
  const standUp = around === undefined || around === 'action' ? standUpColumns(heads, roles) : undefined;
  if (standUp) {
    const { text, people } = standUp;
    const owns = heads.map((head, i) => (i !== people || inside[i] ? undefined : head === '' ? 'number' : 'owner'));
    const by = { guessed: true, isWorded: true };
    return { kind: 'action', text, roles: owns, kinds: -1, ...by, ...insideOf(inside, text), heads: asWritten };
  }
  const named = textColumn(heads, roles, kinds, around);
  const text = named < 0 ? dealtColumn(heads, roles) : named;
  if (text < 0) return undefined;
  const columnKind = TEXT_COLUMNS.get(heads[text] ?? '');
  // `交办内容 | 负责人 | 截止` among what was decided hands it out.
  const isHandedOut =
    around === 'decision' && columnKind !== around && !/决|议定/.test(heads[text] ?? '') && isDealt(heads, roles);
  const kind = isHandedOut ? 'action' : (around ?? columnKind ?? kindByRoles(roles));
  if (!kind || (!around && !tellsEntries(roles) && !tellsOutcomes(heads, text) && !AHEAD.test(heads[text] ?? '')))
    return undefined;
  // `Measure | Owner | Status` may list figures; with a day each is something to do.
  if (!around && /^measures?$/.test(heads[text] ?? '') && !roles.includes('due')) return undefined;
  const guessed = (!around || isHandedOut) && columnKind === undefined;
  const asksByWhen = roles.includes('status') || heads.some((it) => DUE_COLUMNS.has(it) && !LOOSE_DUE_COLUMNS.has(it));
  return {
    kind,
    text,
    roles: roles.map((role, i) => (i === text ? undefined : role)),
    kinds,
    guessed,
    isWorded: isHandedOut || (guessed && (named < 0 || !asksByWhen)),
    ...insideOf(inside, text),
    heads: asWritten,
  };
}

/** What heads that say internal keep inside: all rows where one stands over the texts, else those that say yes below it. */
function insideOf(inside: readonly boolean[], text: number): Pick<Columns, 'isInternal' | 'flags'> {
  return { isInternal: inside[text] ?? false, flags: inside.flatMap((is, i) => (is && i !== text ? [i] : [])) };
}

const NONE: ReadonlyMap<string, EntryKind> = new Map();

type Roles = readonly (string | undefined)[];

/** The column that says what each entry is: the one of the kind its section has, one that names a kind, one of subjects, any. -1 for none. */
function textColumn(heads: readonly string[], roles: Roles, kinds: number, around: EntryKind | undefined): number {
  const sameKind = around === undefined ? -1 : heads.findIndex((head) => TEXT_COLUMNS.get(head) === around);
  if (sameKind >= 0) return sameKind;
  const leads = roles.findIndex((role, i) => i !== kinds && role !== 'number' && role !== 'owner' && role !== 'due');
  const typed = heads.findIndex((head, i) => {
    const kind = TEXT_COLUMNS.get(head);
    // `模块 | 负责人 | 进展 | 风险` says of each module what its risk is: it lists no risks.
    return kind !== undefined && (i === leads || kind === 'action' || kind === 'decision');
  });
  if (typed >= 0) return typed;
  // `Role | Person | To-do before Friday` among tasks
  const told =
    around === 'action' ? heads.findIndex((head, i) => !roles[i] && topicOf(head, NONE)?.topic === around) : -1;
  if (told >= 0) return told;
  const untyped = heads.findIndex(
    (head, i) =>
      TEXT_COLUMNS.has(head) &&
      TEXT_COLUMNS.get(head) === undefined &&
      // `Name | Contribution` says of each what they have; `Name | Owner` names the tasks.
      !(roles[i] === 'owner' && roles.lastIndexOf('owner') === roles.indexOf('owner')) &&
      !(SUBJECT_COLUMNS.has(head) && heads.slice(i + 1).some((it) => TEXT_COLUMNS.has(it) && !SUBJECT_COLUMNS.has(it))),
  );
  return untyped < 0 && around ? roles.indexOf(undefined) : untyped;
}

/** Whether heads in Chinese ask who has something and by which day it is due, rather than when somebody speaks on it. */
function isDealt(heads: readonly string[], roles: Roles): boolean {
  return (
    roles.includes('owner') &&
    heads.some((it) => /\p{Script=Han}|ddl/u.test(it) && DUE_COLUMNS.has(it) && !LOOSE_DUE_COLUMNS.has(it)) &&
    !heads.some((it) => /汇报|分享|主讲|演讲|议题|主题|环节|值班/u.test(it))
  );
}

/** `模块 | 人 | 什么时候交`: beside these the first column is what they have, whatever its head says. */
function dealtColumn(heads: readonly string[], roles: Roles): number {
  return isDealt(heads, roles) ? roles.indexOf(undefined) : -1;
}

/** Who does it, and by when or how far it is: that is asked of actions. */
function kindByRoles(roles: Roles): EntryKind | undefined {
  return roles.includes('owner') && (roles.includes('due') || roles.includes('status')) ? 'action' : undefined;
}

/** Whether the columns beside the text say enough of each row to make it an entry. */
function tellsEntries(roles: Roles): boolean {
  return (
    roles.some((role) => role === 'owner' || role === 'due') ||
    roles.filter((role) => role !== undefined && role !== 'number' && role !== 'remark').length >= 2
  );
}

/** `Story | Reason | Next action`: this head alone says that something is to be done. */
const AHEAD = /^(?:next (?:actions?|steps?)|actions? (?:required|needed|to take))$/;

/** `议题 | 结论`: what was decided on each point. */
function tellsOutcomes(heads: readonly string[], text: number): boolean {
  const head = heads[text] ?? '';
  return (
    /\p{Script=Han}/u.test(head) &&
    TEXT_COLUMNS.get(head) === 'decision' &&
    heads.slice(0, text).some((it) => OF_POINTS.has(it))
  );
}

const OF_POINTS: ReadonlySet<string> = new Set('议题|议题名称|议题内容|主题|事项|提案|议案|问题|讨论事项'.split('|'));
