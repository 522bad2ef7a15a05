import { type LineLabel, lineLabel } from '../body/labelOf';
import { findDate } from '../dates/readDate';
import { isGivenName, isKnown, type KnownPeople } from '../fields/knownPeople';
import { isOwnerWord } from '../fields/ownerNames';
import { entryKey } from '../keyNames';
import { splitPeople } from '../people';
import { DETAIL_LABELS } from '../vocabulary/labels';
import { ownersAlone } from './ownersAlone';
import type { Scope } from './scope';
import { SUB_FIELDS } from './subFields';

/** `https://…`, `Pierre Pitte (Mendoza): p.pitte@…`; the address of an issue is that of a task. */
const SAYS_WHERE =
  /^(?:[^:：，。\n]{2,60}[:：]\s*)?<?(?:https?:\/\/(?!\S*\/(?:issues?|pulls?)[/?])\S+|[\w.+-]+@[\w-]+\.[\w.-]+)>?\s*$/u;

/** Whether an item is nothing but a link or an address: it says where something is. */
export function saysWhere(raw: string): boolean {
  return SAYS_WHERE.test(raw);
}

/** Whether an item is nothing but a name: it says who, not what. */
export function namesAlone(raw: string, { context: { known, lineStarts } }: Scope): boolean {
  const owners = raw.trim().startsWith('@') ? undefined : ownersAlone(raw, 0, known, lineStarts);
  // `Enumerations File` is what is to be made.
  return owners?.every(({ value }) => !/\s/.test(value) || isKnown(value, known) || isGivenName(value)) === true;
}

/** `Done: 2/21`, `Done: yes`: a day or nothing to speak of, where `Done: call the bank` says what was done. */
function saysWhenAlone(value: string, { context }: Scope): boolean {
  const date = findDate(value, context.dates);
  const rest = date ? value.slice(0, date.start) + value.slice(date.end) : value;
  return !/\p{L}/u.test(rest) || /^\W*(?:on|yes|no|not yet|today|yesterday|是|否|今天|昨天)\W*$/iu.test(rest.trim());
}

/** `会议录像（[链接](…)）`: where something is to be found. */
const LINK_TO = /^\p{Script=Han}{0,8}(?:记录|纪要|录像|录屏|附件|详情|截图|链接|地址)\s*[（(:：]?\s*\[[^\]]*\]\(/u;

const BEHIND_WHO = /\s[-–—]\s|[;；]\s*|(?<=\p{Ll})[.]\s|(?<=\p{Script=Han})\s+(?=\p{Script=Han}{4}|截止|期限|时间)/u;
/** `截止：明天` behind it. */
const OTHER_FIELD = /^\s*(?:due(?: date)?|deadline|by|status|截止(?:日期|时间)?|期限|(?:完成)?时间|状态)\s*[:：]/i;

/** `Owner: Anna - send the list`, `责任人：王伟 整理清单`: behind who has it stands what it is. */
export function saysWhatToo({ label, end }: LineLabel, raw: string, known: KnownPeople): boolean {
  if (entryKey(label) !== 'owner') return false;
  const [who = '', ...what] = raw.slice(end).split(BEHIND_WHO);
  const said = what
    .filter((part) => !OTHER_FIELD.test(part))
    .join(' ')
    .trim();
  const isWhat = (said.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 || said.split(/\s+/).length >= 3;
  return isWhat && !/[:：]/.test(said) && splitPeople(who).every(({ text }) => isOwnerWord(text, known, true));
}

/** `Date: …` and `Rationale: …` between the items of a section describe the meeting or the item before. */
export function isDetail(raw: string, scope: Scope): boolean {
  if (/^(?:the )?next (?:meeting|call)\b.{0,20}?\b(?:is|will be|on|at)\b/i.test(raw)) return true;
  if (LINK_TO.test(raw)) return true;
  const label = lineLabel(raw);
  return (
    label !== undefined &&
    !saysWhatToo(label, raw, scope.context.known) &&
    (DETAIL_LABELS.has(label.label) ||
      /^(?:next (?:meeting|call)|下次)/.test(label.label) ||
      SUB_FIELDS.has(entryKey(label.label) ?? '') ||
      (entryKey(label.label) === 'done' && saysWhenAlone(raw.slice(label.end), scope)))
  );
}
