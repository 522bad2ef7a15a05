import type { Located } from '../../model/span';
import { type Block, contentOf } from '../blocks/block';
import { partsOf } from '../body/listItem';
import { isInternalLine } from '../body/visibilityOfHeading';
import { isDoneToPeople } from '../fields/aboutPeople';
import type { EntryDraft } from '../fields/entryDraft';
import { mayBeHanName } from '../fields/hanNames';
import { areSomebody, isGroup, isTier, type KnownPeople } from '../fields/knownPeople';
import { plainText } from '../inline/plainText';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import type { EntryContext } from './entryPlace';
import { initialsAlone } from './initials';
import { ownersAlone } from './ownersAlone';
import type { Scope } from './scope';

export const ASSIGNED_TO = /^(?:assigned to|owned by)\s+/i;

/** `Anna to do`, `Anna will do this`, `Anna by Friday`, `Anna - 12 Nov`: behind who has it, that or by when. */
const TAKES_IT =
  /(?:\s+(?:(?:to|will) (?:do|take|lead|handle|own|action)(?: (?:this|it|that|so))?|on it|by\s(?:.{0,12}\d.{0,8}|\p{L}{3,9}day|next \p{L}+|tomorrow|eo[dw]))|,?\s[-–—]\s(?:.{0,12}\d.{0,8}|\p{L}{3,9}day|tomorrow))$/iu;

/** Whether an item says no more than who has what stands above it. */
export function saysWhoHasIt(raw: string, known: KnownPeople): boolean {
  return raw.length <= 60 && TAKES_IT.test(raw) && areSomebody(raw.replace(TAKES_IT, ''), known);
}

/** People under an action, in an item of their own (`- Anna`, `- assigned to everyone`). */
export function ownersInItem(
  raw: string,
  start: number,
  { known, lineStarts }: EntryContext,
): readonly Located<string>[] | undefined {
  const lead = (ASSIGNED_TO.exec(raw) ?? /^[\s(*_]+/.exec(raw))?.[0].length ?? 0;
  const names = raw
    .slice(lead)
    .replace(/[\s.)*_]+$/, '')
    .replace(TAKES_IT, '');
  if (raw.length > 60 || !(areSomebody(names, known) || (lead > 0 && isGroup(names)))) return undefined;
  return splitPeople(names).map((part) => ({
    value: part.text.replace(/^@/, ''),
    span: spanAt(lineStarts, start + lead + part.start, start + lead + part.end),
  }));
}

/** Nothing but names under an action: who does it. */
export function readOwnerList(list: Block, draft: EntryDraft, { context }: Scope): boolean {
  if (list.kind !== 'list' || draft.kind !== 'action' || !ownedByNobody(draft) || list.children.length > 6)
    return false;
  if (isDoneToPeople(draft.text ?? '')) return false;
  const initials = initialsAlone(list, context.text);
  const named = list.children.map((item) => {
    const { checkbox, start, end, rest } = partsOf(context.text, item);
    const raw = context.text.slice(start, end);
    const mayBeName = checkbox === undefined && rest.length === 0 && raw.length <= 40 && !isInternalLine(raw);
    if (!mayBeName) return undefined;
    const isAside = /^\p{Script=Han}{2,4}(?=[（(][^（）()]+[)）]$)/u.exec(raw)?.[0];
    return initials.includes(raw.trim())
      ? [{ value: raw.trim(), span: spanAt(context.lineStarts, start, end) }]
      : ownersAlone(isAside ?? raw, start, context.known, context.lineStarts);
  });
  // Behind two names a remark may close the list (`其余人员也要参与`).
  const last = named.indexOf(undefined);
  const owners = named.flatMap((names) => names ?? []);
  if ((last >= 0 && (last < 2 || last < named.length - 1)) || owners.length === 0) return false;
  draft.owners.splice(0, draft.owners.length, ...owners);
  return true;
}

/** Nobody has it, or those who build one half of a system: who of them is said below. */
function ownedByNobody({ owners }: EntryDraft): boolean {
  return owners.every(({ value }) => isTier(value));
}

const IN_CHARGE_BELOW =
  /^[\s*_]*由?(\p{Script=Han}{2,4}?(?:[、，,和与]\p{Script=Han}{2,4}?){0,5})(?:来|主要|共同)?负责(?!人|制|的)/u;

/** `王伟和李娜负责，学习…` below a part of the work: who has it. */
export function readCharge(raw: string, start: number, draft: EntryDraft, { context }: Scope): boolean {
  const who = draft.kind === 'action' && ownedByNobody(draft) ? IN_CHARGE_BELOW.exec(raw)?.[1] : undefined;
  const parts = splitPeople(who ?? '');
  if (!who || !parts.every(({ text }) => mayBeHanName(text, context.known))) return false;
  const at = start + raw.indexOf(who);
  const owners = parts.map(({ text, start: from, end }) => ({
    value: text,
    span: spanAt(context.lineStarts, at + from, at + end),
  }));
  draft.owners.splice(0, draft.owners.length, ...owners);
  return true;
}

const LINE_BREAK = /^<br\s?\/?>\s*/i;

/** `Nora, Erika` in a paragraph of its own under an action, or behind a break that somebody wrote as one. */
export function readOwnerLine(block: Block, draft: EntryDraft, { context }: Scope): boolean {
  if (draft.kind !== 'action' || draft.owners.length > 0 || isDoneToPeople(draft.text ?? '')) return false;
  const from = block.contentStart ?? block.start;
  const written = contentOf(block, context.text);
  const start = from + (LINE_BREAK.exec(written)?.[0].length ?? 0);
  const raw = context.text.slice(start, from + written.length).trimEnd();
  const isLine = raw.length <= 90 && !/[\r\n]/.test(raw) && !isInternalLine(raw);
  if (!isLine || !areSomebody(plainText(raw), context.known)) return false;
  const owners = ownersAlone(raw, start, context.known, context.lineStarts) ?? [];
  draft.owners.push(...owners);
  if (owners.length > 1) draft.ownersAsWritten = plainText(raw);
  return true;
}
