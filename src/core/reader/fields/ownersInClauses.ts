import { simplified } from '../../visibility/traditional';
import { AHEAD_ZH, DEEDS_ZH, MANNER_ZH, TIMES_ZH } from '../commitments/chinese/words';
import { allMatches } from '../matches';
import { isInOtherRole } from './aboutPeople';
import { isWholeHanName } from './hanNames';
import type { KnownPeople } from './knownPeople';
import { namesIn, type OwnerReading } from './ownerNames';
import { endOfKnown } from './ownersAtStart';
import { take } from './scanText';

/** Where somebody may be named who does it: where a clause begins, behind what hands it over, or behind what they are. */
const PLACE =
  /(?<begins>[，,；;：:。—–]\s?)|(?<aside>[（(]\s?)|(?<handed>(?:由|请|让|交由|交给|安排)\s?)|(?<office>(?:[方部组处科室]|经理|主任|工程师|总监|组长|主管|助理)\s?)|(?:前端|后端|测试|设计|产品|运营|运维|开发|客户|法务|财务)\s?/gu;
const DOES = new RegExp(
  `^\\s?(?:${TIMES_ZH}|${AHEAD_ZH}|${MANNER_ZH}|[前内]){0,4}(?:${DEEDS_ZH.join('|')}|[与和跟对把将向给为按])(?!的(?!确))`,
  'u',
);
/** `让开发部署系统` */
const TRADE = /^(?:前端|后端|测试|设计|产品|运营|运维|开发|财务|法务|市场|采购|行政)(?:同学|人员|组|部(?!署)|团队)?/u;
/** `许文强 写报告` */
const APART = /^[\s*_]*(\p{Script=Han}{3})\s+/u;
/** `跑回归，王伟，11/28`: nothing but who it is, between pauses. */
const ALONE = /^\s?(?:[，,；;。）)]|$)/u;

/** `变更走变更单，王伟制定模板`, `由王伟约时间`, `乙方项目经理许文强每周报送周报`, `跑回归，王伟`. The sentence stays whole. */
export const readDoer: OwnerReading = (scan, known) => {
  if (!/\p{Script=Han}/u.test(scan.masked)) return [];
  const [opening = '', whole] = APART.exec(scan.masked) ?? [];
  if (whole && isWholeHanName(whole, known) && DOES.test(simplified(scan.masked.slice(opening.length))))
    return namesIn(
      scan,
      opening.length - whole.length - (/\s+$/.exec(opening)?.[0].length ?? 0),
      opening.trimEnd().length,
    );
  for (const { index, 0: lead, groups } of allMatches(scan.masked.slice(0, 160), PLACE)) {
    if (isInOtherRole(scan.masked.slice(Math.max(0, index - 6), index))) continue;
    const start = index + lead.length;
    const end = endOfKnown(scan.masked, start, known);
    const rest = simplified(scan.masked.slice(end));
    if (end > start && DOES.test(rest)) return namesIn(scan, start, end);
    const isAside = groups?.aside !== undefined && /^\s?[）)]/.test(rest);
    if (end > start && (isAside || (groups?.begins !== undefined && ALONE.test(rest)))) {
      if (isAside) return namesIn(scan, start, end);
      const owners = namesIn(scan, start, end);
      take(scan, index, end);
      return owners;
    }
    const trade = groups?.handed === undefined ? undefined : TRADE.exec(scan.masked.slice(start))?.[0];
    if (trade !== undefined && DOES.test(rest.slice(trade.length))) return namesIn(scan, start, start + trade.length);
    if ((groups?.handed ?? groups?.office) !== undefined && isUnknownDoer(scan.masked, start, known))
      return namesIn(scan, start, start + 3);
  }
  return [];
};

const BEHIND_DASH = /(?:-{2,}|[–—]{1,2})\s?(?=([\u4e00-\u9fff]{2,3}))/u;

/** `评估能否通知 -- 王伟带到例会讨论`: behind a dash who does it, and what they do. */
function doerBehindDash(
  text: string,
  known: KnownPeople,
): { readonly start: number; readonly end: number } | undefined {
  const match = /-{2}|[–—]/.test(text) ? BEHIND_DASH.exec(text) : null;
  if (!match?.[1]) return undefined;
  const start = match.index + match[0].length;
  const does = (at: number): boolean => /^带[到回去]/u.test(text.slice(at)) || DOES.test(text.slice(at));
  const end = [start + 2, start + match[1].length].find(
    (at) => isWholeHanName(text.slice(start, at), known) && does(at),
  );
  return end === undefined ? undefined : { start, end };
}

/** The line stays whole. */
export const readDoerBehindDash: OwnerReading = (scan, known) => {
  const found = doerBehindDash(scan.masked, known);
  return found ? namesIn(scan, found.start, found.end) : [];
};

/** Whether a line says so who does it. */
export function namesDoerBehindDash(line: string, known: KnownPeople): boolean {
  return doerBehindDash(line, known) !== undefined;
}

/** `由许文强报送`: a whole name that nobody introduced, and what its bearer does. */
function isUnknownDoer(text: string, start: number, known: KnownPeople): boolean {
  return isWholeHanName(text.slice(start, start + 3), known) && DOES.test(simplified(text.slice(start + 3)));
}

const LABELLED =
  /(?:[（(【，,；;|]\s?|\s|^)(?:负责人|责任人|執行人|执行人|跟进人|負責人|经办人|对接人)\s?(?:为|是)?\s?(?=[@\p{Script=Han}])@?/u;

/** `跑回归，责任人王伟`: without a colon it needs to be a name. */
export const readLabelledBare: OwnerReading = (scan, known) => {
  const match = LABELLED.exec(scan.masked);
  if (!match) return [];
  const start = match.index + match[0].length;
  const found = endOfKnown(scan.masked, start, known);
  const end = found > start ? found : start + 3;
  if (found === start && !isWholeHanName(scan.masked.slice(start, end), known)) return [];
  if (!/^\s?(?:[，,；;。）)】|]|\s|$)/u.test(scan.masked.slice(end))) return [];
  const owners = namesIn(scan, start, end);
  take(scan, match.index, end + (/^\s?[）)】]/.exec(scan.masked.slice(end))?.[0].length ?? 0));
  return owners;
};
