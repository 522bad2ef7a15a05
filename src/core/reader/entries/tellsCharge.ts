import { spared } from '../../search/spared';
import { PAST_ZH, TALKED_ZH, WORK_ZH } from '../commitments/chinese/words';
import { isGivenHanName, isWholeHanName, mayBeHanName } from '../fields/hanNames';
import type { KnownPeople } from '../fields/knownPeople';
import { isOwnerWord } from '../fields/ownerNames';
import { openingLine } from '../openingLine';
import { splitPeople } from '../people';
import { prefiltered } from '../prefiltered';
import { OPENS_WITH_DEED } from './deedsZh';
import { THING_OF_DEED } from './workZh';

const IN_CHARGE = /^[\s*_]*([^:：*_\n]{1,30}?)[\s*_]*[:：][\s*_]*(?:主要|具体|全面|全权)?负责(?!态度|[人制的了过任])/u;

/** `王伟：负责登录页`: a name, and what whoever bears it is in charge of. */
export function tellsCharge(line: string, known: KnownPeople): boolean {
  const who = line.includes('负责') ? IN_CHARGE.exec(line.slice(0, 60))?.[1] : undefined;
  return (
    who !== undefined && !PAST_ZH.test(line) && splitPeople(who).every((part) => isOwnerWord(part.text, known, true))
  );
}

const CHARGE_BEHIND =
  /^[^。；;：:\n]{1,24}?(?:[，,：:、]\s?|\s+)(\p{Script=Han}{2,4})(?:来|主要)?负责(?![人的制了过任])/u;

const CHARGE_AT_END = spared(
  /\S\s?[（(]\s?(?:主要)?由?(\p{Script=Han}{2,3}(?:[、，,和与及]\s?\p{Script=Han}{2,3}){0,4}?)(?:来|主要|共同)?负责[^（()）。；;]{0,24}[）)][。\s]*$/u,
);

/** `编译代码（王伟和李娜负责）`: what is to be done, and behind it in brackets who is in charge of it. */
export function tellsChargeAtEnd(line: string, known: KnownPeople): boolean {
  const who = CHARGE_AT_END.exec(openingLine(line))?.[1];
  return who !== undefined && !PAST_ZH.test(line) && splitPeople(who).every((part) => mayBeHanName(part.text, known));
}

/** `测试用例，王伟负责，周日之前`: a topic, and behind it whoever is in charge of it. */
export function tellsChargeBehind(line: string, known: KnownPeople): boolean {
  const who = line.includes('负责') ? CHARGE_BEHIND.exec(line.slice(0, 60))?.[1] : undefined;
  return who !== undefined && (isWholeHanName(who, known) || isGivenHanName(who)) && !PAST_ZH.test(line);
}

const OWNED = prefiltered({
  before: '^.{4,}?[，,；;。（(【\\s—-]\\s*',
  cores: ['负责人', '责任人', '跟进人', '执行人', '经办人', '责任单位', '责任部门', '责任方'],
  after: '\\s*[:：]\\s*[@\\p{L}]',
  flags: 'u',
});

const DUE = /截止|期限|(?:完成|交付)(?:时间|日期)|\d[日号]?前/u;

const TO_BE_DONE = /(?:需要?(?!求)|还要|尚?待(?![遇])|须)[^，,。；;]{0,12}?\p{Script=Han}{2}/u;

const DEEDS = [...WORK_ZH, ...TALKED_ZH].filter((deed) => deed.length > 1);

const OWNED_LAST = /[。；;]\s*(?:负责|责任|跟进|执行)[人方]\s*[:：]\s*[^。；;：:<]{2,20}[。\s]*(?:<br\s?\/?>)?\s*$/u;

/** `择期在例会汇报整体方案。责任人：测试小组。`: a deed, and who has it in a sentence of its own at the end. */
function endsInOwner(line: string): boolean {
  const at = OWNED_LAST.exec(line)?.index;
  return at !== undefined && DEEDS.some((deed) => line.slice(0, at).includes(deed));
}

/** `…。需要核对授权范围，负责人：李娜`: what has to be done, and who does it, said outright in a sentence. */
export function tellsOwnerInProse(line: string): boolean {
  const at = OWNED.exec(line);
  if (!at || PAST_ZH.test(line)) return false;
  if (endsInOwner(line)) return true;
  const before = line.slice(0, at.index + at[0].length).split(/[。！]\s*/u);
  const said = before
    .slice(-2)
    .join('。')
    .replace(/(?:负责|责任|跟进|执行|经办)[人单部方].*$/u, '');
  return TO_BE_DONE.test(said) || before.some((clause) => OPENS_WITH_DEED.test(clause) && !THING_OF_DEED.test(clause));
}

/** `整理接口文档（负责人：王伟）`: a deed or a day, and who has it, said outright. */
export function tellsOwner(line: string): boolean {
  return (
    OWNED.test(line) &&
    ((OPENS_WITH_DEED.test(line) && !THING_OF_DEED.test(line)) || DUE.test(line)) &&
    !PAST_ZH.test(line)
  );
}
