import { spared } from '../../search/spared';
import { PAST_ZH } from '../commitments/chinese/words';
import { isWholeHanName, mayBeHanName } from '../fields/hanNames';
import { areSomebody, isChineseName, isName, type KnownPeople } from '../fields/knownPeople';
import { endOfKnown } from '../fields/ownersAtStart';
import { isNoWork } from './deedsZh';
import { tellsWork } from './workZh';

/** Several words, and behind a colon two as names are written or one. */
export const WORK_AND_PERSON =
  /^[\s*_]*(\p{L}\p{Ll}+)((?:\s[^\s:]+){3,40})\s?:\s+(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*)?)[\s*_]*$/u;

/** Who has the work that stands before a colon: `Convert the old dates: Anna Roe`. */
export function personBehindWork(line: string, known: KnownPeople): string | undefined {
  const name = WORK_AND_PERSON.exec(line)?.[3];
  return name && (areSomebody(name, known) || (/\s/.test(name) && isName(name, known))) ? name : undefined;
}

const AT_START = /^[\s*_]*(\p{Script=Han}{2,3}?)\s?(?=[\p{Script=Han}A-Za-z].{2})/u;

const AT_START_LONG = /^[\s*_]*(\p{Script=Han}{3})\s?(?=[\p{Script=Han}A-Za-z])/u;

const SHORTEST = /^\p{Script=Han}{2}\s?/u;

const AT_END = spared(/\s(\p{Script=Han}{2,3})[\s。；;]*$/u);

/** What people say, think and are, where others work. */
export const TALKS_OF =
  /^(?:[也都还则均])?(?:汇报|介绍|[认以]为|觉得|感觉|表[示态]|提[出到议及问醒]|说|指出|建议|反[馈映对]|分享|讲|谈|补充|强调|[询追]?问(?![题卷答])|回[答应]|解释|同意|赞[成同]|支持|认可|质疑|倾向|想(?!办法)|希望|担心|参加|主持|记录|缺席|请假|迟到|发言|没|不(?!断|定期)|未(?!来)|[:：])/u;

/** What a line says behind the people who open it: those the note knows, or somebody by a name of two characters. */
export function saidBehindName(
  line: string,
  known: KnownPeople,
): { readonly isOfKnown: boolean; readonly said: string } {
  const from = /^[\s*_]*/.exec(line)?.[0].length ?? 0;
  const end = /^\p{Script=Han}/u.test(line.slice(from)) ? endOfKnown(line, from, known) : from;
  const isOfKnown = end > from;
  return { isOfKnown, said: (isOfKnown ? line.slice(end) : line.slice(from).replace(SHORTEST, '')).trimStart() };
}

/** The name that opens or ends a line unless the note knows it, and what the line says beside it (`李程遥分析数据`, `提取数据 李程遥`). */
export function workBesideName(
  line: string,
  known: KnownPeople,
): { readonly name?: string; readonly said: string } | undefined {
  const end = AT_END.exec(line);
  const before = end ? line.slice(0, end.index) : '';
  if (end?.[1] && isWholeHanName(end[1], known))
    return /[-–—:：]$/.test(before) || isNoWork(before) ? undefined : { name: end[1], said: before };
  const { isOfKnown, said: behind } = saidBehindName(line, known);
  if (TALKS_OF.test(behind)) return undefined;
  if (isOfKnown) return { said: behind };
  const [long, short] = [AT_START_LONG, AT_START].flatMap((pattern) => {
    const [lead = '', name = ''] = pattern.exec(line) ?? [];
    const said = line.slice(lead.length);
    return TALKS_OF.test(said) ? [] : [{ name, said }];
  });
  // `黄驰剔除数据`: the name ends where the work begins.
  const worker = [long, short].find((each) => each && isChineseName(each.name) && tellsWork(each.said));
  return worker ?? (long && isWholeHanName(long.name, known) ? long : undefined);
}

const HURRIES = /^[\s*_]*(\p{Script=Han}{2,3}?)(?:尽快|负责(?!人)|牵头|跟进)/u;

/** `王伟尽快提交原型`, `李娜搭建环境`: somebody, and what they are to do. */
export function opensWithWorker(line: string, known: KnownPeople): boolean {
  if (PAST_ZH.test(line)) return false;
  const { said = '' } = workBesideName(line, known) ?? {};
  return mayBeHanName(HURRIES.exec(line)?.[1] ?? '', known) || (tellsWork(said) && line.endsWith(said));
}

/** Whether a line tells what somebody said or thinks (`王伟不同意延期`). */
export function talks(line: string, known: KnownPeople): boolean {
  const { isOfKnown, said } = saidBehindName(line, known);
  const [lead = '', long = ''] = AT_START_LONG.exec(line) ?? [];
  return (
    (TALKS_OF.test(said) && (isOfKnown || isChineseName(line.replace(/^[\s*_]*/, '').slice(0, 2)))) ||
    (!isOfKnown && isChineseName(long) && TALKS_OF.test(line.slice(lead.length)))
  );
}
