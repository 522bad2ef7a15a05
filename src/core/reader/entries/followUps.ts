import { spared } from '../../search/spared';
import { ownMarkLength } from '../body/listItem';
import { PAST_ZH, TIMES_ZH } from '../commitments/chinese/words';
import { areSomebody, type KnownPeople } from '../fields/knownPeople';
import { isOwnerWord } from '../fields/ownerNames';
import { namesDoerBehindDash } from '../fields/ownersInClauses';
import { openingLine } from '../openingLine';
import { OPENS_WITH_DEED } from './deedsZh';
import type { Scope } from './scope';
import { startsWithName } from './startsWithName';
import { tellsChargeAtEnd, tellsOwner } from './tellsCharge';
import { tellsDoers } from './tellsDoers';
import { workBesideName } from './workBesideName';
import { tellsWork } from './workZh';

/** `AR：`, `遗留问题：`, `后续：`: before somebody and what they are to do. */
const LEAD = spared(
  /^[\s*_]*(?:\d{1,2}[.、．)）]\s*)?(?:AR|A\/R|遗留(?:问题|事项|项)?|后续|跟进|待跟进|会后)[*_]*\s?[：:][\s*_]*(?=\S)/u,
);
/** `下次例会由王伟介绍运作情况`, `…，由李娜跟供应商确认交期` */
const BY = spared(/(?:^|[，,；;]\s?|下一?次[^，,。；;：:]{0,8}[，,]?)由\s?(@?[\p{L}\d_.-].{3,})$/u);
/** What is done in the meeting that comes, or with somebody. */
const IN_IT = /^(?:介绍|汇报|分享|讲解|演示|[跟与和向去]\p{Script=Han})/u;

/** Whether what stands behind `由` opens with somebody and goes on with a deed. */
function namesDoer(said: string, known: KnownPeople): boolean {
  for (let length = 2; length <= Math.min(12, said.length - 2); length++) {
    const rest = said.slice(length).replace(/^\s?(?:来|负责|牵头|先|尽快|继续)+/u, '');
    const isDone = IN_IT.test(rest) || OPENS_WITH_DEED.test(rest);
    if (isDone && isOwnerWord(said.slice(0, length).trim(), known, true)) return true;
  }
  return false;
}

/** Whether a line among what is left open hands something to somebody: what is open is theirs from now on. */
export function tellsFollowUp(written: string, scope: Scope): boolean {
  const line = written.slice(ownMarkLength(written)).replace(/^\s*\d{1,2}[、.．)）]\s*/, '');
  const { known } = scope.context;
  if (!HAN.test(line) || /[?？]\s*$/.test(line) || PAST_ZH.test(line)) return false;
  if (
    tellsDoers(line, scope) ||
    tellsOwner(line) ||
    tellsChargeAtEnd(line, known) ||
    isWorker(line, known) ||
    namesDoerBehindDash(line, known)
  )
    return true;
  const said = BY.exec(line)?.[1];
  return said !== undefined && namesDoer(said, known);
}

const BY_DAY = spared(new RegExp(`^(?:在|于|最晚|最迟|尽量)?(?:${TIMES_ZH})[，,]?\\s?`, 'u'));

/** `王伟下周三前确认条款`: somebody, and what they are to do. */
function isWorker(line: string, known: KnownPeople): boolean {
  const said = workBesideName(line, known)?.said ?? '';
  return said !== '' && line.endsWith(said) && OPENS_WITH_DEED.test(said.replace(BY_DAY.pattern, ''));
}

const HAN = /\p{Script=Han}/u;

/** Whether a line is nothing but what leads to what is left open (`遗留问题：`). */
export function leadsToLeftOpen(line: string): boolean {
  return /^[\s*_]*(?:会议)?遗留(?:问题|事项|项)?[*_]*\s?[：:]?[*_\s]*(?:<br\s?\/?>)?\s*$/u.test(line);
}

/**
 * Where a label ends that leaves something open (`遗留：王伟跟进报价`), if what stands behind it hands it to somebody.
 *
 * @returns 0 where it does not
 */
export function endOfFollowUpLead(line: string, scope: Scope): number {
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  return lead > 0 && tellsFollowUp(line.slice(lead), scope) ? lead : 0;
}

/** What is decided as often as done: under a heading of both it is a decision. */
const AS_DECIDED =
  /^[\s*_]*(?:统一|调整|取消|暂停|保留|新增|增加|删除|移除|优化|使用|升级|上线|合并|开放|关停|成立|组建|改成|换成|明确)/u;
const NAMED_ASIDE = /[（(]\s*@?([^（()）\d]{2,20}?)(?:[，,].{1,12})?[)）][。\s]*$/u;

/** Whether an item among decisions and tasks is a task: somebody has it, or it says what to do and fixes nothing. */
export function tellsHandedWork(raw: string, scope: Scope): boolean {
  const line = openingLine(raw);
  if (startsWithName(line, scope) || tellsFollowUp(line, scope)) return true;
  const aside = NAMED_ASIDE.exec(line)?.[1];
  if (aside !== undefined && OPENS_WITH_DEED.test(line) && areSomebody(aside, scope.context.known)) return true;
  return tellsWork(line) && !AS_DECIDED.test(line);
}
