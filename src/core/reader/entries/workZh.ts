import { placeBehind, type Reach } from '../../search/placeBehind';
import { spared } from '../../search/spared';
import { wordTable } from '../../search/wordTable';
import { simplified } from '../../visibility/traditional';
import type { Block } from '../blocks/block';
import { firstLineOfItem, firstLinesOf } from '../body/listItem';
import { EVERYBODY_ZH, HUMAN_WORK_ZH, TIMES_ZH, WORK_ZH } from '../commitments/chinese/words';
import { mostOf } from './mostOf';

const HAN = /\p{Script=Han}/u;

/** Deeds that nobody does by talking: what one is to do before the next meeting, or among plans. */
const WORK = WORK_ZH.join('|');
const WORK_TABLE = wordTable(WORK_ZH);
/** What may stand before the deed. */
const LEADS = wordTable([
  '请',
  '尽快',
  '继续',
  '需要',
  '需',
  '争取',
  '尝试',
  '开始',
  '着手',
  '准备',
  '计划',
  '各自',
  '分别',
  '共同',
  '全力',
]);
const MOST_LEADS = 4;
/** What a deed is done to, with or for. */
const WITH = wordTable([
  '对',
  '将',
  '把',
  '与',
  '和',
  '向',
  '按照',
  '按',
  '为',
  '给',
  '根据',
  '通过',
  '使用',
  '利用',
  '用',
  '在',
]);
const IN_SENTENCE: Reach = { least: 1, most: 30, ends: '。；;：:' };
const MARK = /^[\s*_]*/;
const NUMBER = /\d{1,2}[.、．)）]\s*/y;
/** `测试的结果`, `完成了`: a thing, or what was done. */
const NO_ORDER = /的(?!确)|[了过情时人者]/y;

function opensWithWork(line: string): boolean {
  const from = MARK.exec(line)?.[0].length ?? 0;
  NUMBER.lastIndex = from;
  const first = NUMBER.test(line) ? NUMBER.lastIndex : from;
  return behindLeads(line, first, MOST_LEADS, isOrder) || behindLeads(line, from, MOST_LEADS, isDoneTo);
}

type IsAt = (line: string, at: number) => boolean;

/** Whether it is so at a place, or behind a few words that may lead to it. */
function behindLeads(line: string, at: number, most: number, isAt: IsAt): boolean {
  return isAt(line, at) || (most > 0 && LEADS.endAt(line, at, (end) => behindLeads(line, end, most - 1, isAt)) >= 0);
}

const isOrder: IsAt = (line, at) =>
  WORK_TABLE.endAt(line, at, (end) => {
    NO_ORDER.lastIndex = end;
    return !NO_ORDER.test(line);
  }) >= 0;

const isDoneTo: IsAt = (line, at) =>
  WITH.endAt(line, at, (end) => placeBehind(line, end, IN_SENTENCE, (it) => WORK_TABLE.endAt(line, it) >= 0) >= 0) >= 0;

/** `支付模块`, `测试报告`: a thing by the name of a deed, where nothing more is said. */
export const THING_OF_DEED =
  /^[\s*_]*\p{Script=Han}{2}(?:模块|功能|系统|接口|页面|流程|平台|服务|环境|工具|报告|记录|阶段|情况|部分|小?组|人员|方式|结果|进度)\s*(?:[（(，,：:；;。]|$)/u;

/** It is done, asked, or leads to something. */
const DONE = /[:：][*_\s]*$|[^太为]了[，,。；;\s]*$|已经|已(?:完成|解决|上线|提交)|完毕|[?？]\s*$/u;

/** `完成接口文档`, `对系统进行测试`: work in the imperative. `讨论方案` and `完成了文档` are none. */
export function tellsWork(written: string): boolean {
  if (!HAN.test(written)) return false;
  const line = simplified(written);
  return opensWithWork(line) && !DONE.test(line) && !THING_OF_DEED.test(line);
}

const EVERYBODY = new RegExp(
  `^[\\s*_]*(?:(?:下周|本周|会后|之后|后续)[，,]?)?请(?:${EVERYBODY_ZH})(?!都?(?:务必)?(?:准时|积极|踊跃|注意|多|随时))[^，,。；;]{0,10}?(?:${WORK})(?!的(?!确))`,
  'u',
);

const EACH_OF_US = new RegExp(
  `^[\\s*_]*(?:[^，,。；;：:]{0,8}\\d[^，,。；;：:]{0,6}[，,:：]\\s?)?(?:${EVERYBODY_ZH})\\s?(?:分别|各自|共同|一起|先|尽快|继续){0,4}(?:${WORK})(?!的(?!确)|[了过])`,
  'u',
);

/** `每个人学习单片机`, `3月22日，大家完成第一步`: what falls to everybody. */
export function fallsToAll(written: string): boolean {
  const line = simplified(written);
  return EACH_OF_US.test(line) && !DONE.test(line);
}

/** `请大家整理各自的接口`: what everybody is asked to do. */
export function asksEverybody(written: string): boolean {
  const line = simplified(written);
  return line.includes('请') && EVERYBODY.test(line);
}

const BY_DAY = spared(new RegExp(`^[\\s*_]*(?:在|于|最晚|最迟|争取)?(?:${TIMES_ZH})(?<=[前内底])[，,]?\\s?`, 'u'));

/** `月底前完成接口页面`: work, and the day before which it is to be done. */
export function tellsWorkByDay(line: string): boolean {
  const day = BY_DAY.exec(line)?.[0];
  return day !== undefined && !/^[\s*_]*每/.test(line) && tellsWork(line.slice(day.length));
}

/** Whether as many items of a list tell work as do not: where its theme or day makes it one of plans, the others are tasks, too. */
export function isMostlyWork(list: Block, text: string): boolean {
  const lines = firstLinesOf(list, text);
  return lines.filter(tellsWork).length * 2 >= lines.length && !lines.some((line) => DONE.test(line));
}

/** Verbs of what people do, where `实现`, `支持` and `增加` tell as often what a thing is to do. */
const HUMAN_WORK = wordTable(HUMAN_WORK_ZH);
const NO_STRONG_ORDER = /[的了过]/;

function tellsStrongly(line: string): boolean {
  const isStrong: IsAt = (text, at) =>
    HUMAN_WORK.endAt(text, at, (end) => !NO_STRONG_ORDER.test(text.charAt(end))) >= 0;
  return behindLeads(line, MARK.exec(line)?.[0].length ?? 0, line.length, isStrong);
}

/** A list of two or more numbered items, three where no heading stands above, or three others, that nearly all tell somebody to do something, half of them outright. */
export function isOfOrders(list: Block, text: string, least: number): boolean {
  const { length } = list.children;
  if (length < (/\d/.test(text.charAt(list.start)) ? least : 3)) return false;
  return (
    mostOf(list.children, length / 3, (item) => tellsWork(firstLineOfItem(item, text)) || undefined).length > 0 &&
    firstLinesOf(list, text).filter(tellsStrongly).length * 2 >= length
  );
}
