import { simplified } from '../../visibility/traditional';
import { DEEDS_ZH, EVERYBODY_ZH } from '../commitments/chinese/words';
import { DEEDS } from '../commitments/english/words';
import { allMatches } from '../matches';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import { prefiltered } from '../prefiltered';
import { isWholeHanName, mayBeHanName } from './hanNames';
import { areSomebody, isChineseName, isGroup, isKnown, isName, isTier } from './knownPeople';
import { isOwnerWord, NOT_DOERS, namesIn, type OwnerReading } from './ownerNames';
import { take } from './scanText';

const LABELLED = prefiltered({
  before: '(?:[(（,，;；|·–—-]\\s*)?(?<![\\p{L}])',
  cores: [
    '(?:owner|assignee|assigned to|responsible|負責人|跟進人|负责人|责任人|执行人|跟进人|经办人|责任单位|责任部门|责任方|主办单位|牵头单位)\\s*(?:is\\s+)?[:：]',
  ],
  after:
    '\\s*([^,，;；。()（）|\\n]{1,60}?)\\s*(?:[)）]|(?=[,，;；。|\\n]|$|\\s(?:due|by|deadline|截止|期限)|\\s+\\^[\\w-]+\\s*$|\\s+\\p{Script=Han}{2,6}\\s?[:：])|(?<=\\p{Script=Han})\\s+(?=\\p{Script=Han}{4})|\\s[-–—]\\s|(?<=\\p{Ll})[.]\\s)',
  flags: 'iu',
});

/** `负责人:王伟`, `(owner: Anna)`, anywhere. */
export const readLabelled: OwnerReading = (scan) => {
  const match = LABELLED.exec(scan.masked);
  if (!match?.[1]) return [];
  const at = match.index + match[0].indexOf(match[1]);
  const owners = namesIn(scan, at, at + match[1].length);
  if (owners.length === 0) return [];
  const end = match.index + match[0].length;
  // In front of what is to be done the stop goes with them.
  const stop = match.index === 0 ? (/^[,，;；。]\s*/.exec(scan.masked.slice(end))?.[0].length ?? 0) : 0;
  take(scan, match.index, end + stop);
  return owners;
};

const ASSIGNED_TO = prefiltered({
  before: '(?:[(（[{]|^|[.,;]\\s|\\s[-–—]\\s)\\s*[*_]{0,2}',
  cores: [
    '[Aa]ssigned to',
    '[Aa]ssign to(?=\\s[^:：]{1,40}[:：])',
    '[Oo]wned by',
    '[Oo]wner',
    '(?:[Aa]ction|ACTION)(?: by| on)?[:：]?',
    '[Rr]esponsible',
  ],
  after:
    "\\s+(@?\\p{Lu}[\\p{L}'’.-]*(?:(?:\\s|\\/|,\\s|\\s&\\s|,?\\sand\\s)\\p{Lu}[\\p{L}'’.-]*){0,4})\\s*(?:[)）\\]}]\\s*[.]?$|[:：]\\s*|[.]?[*_]{0,2}\\s*$)",
  flags: 'u',
});

/** `Blog posts assigned to Anna, Tom - topics to follow`: further on only somebody the note knows. */
const ASSIGNED_INSIDE = prefiltered({
  before: '\\S\\s',
  cores: ['assigned to'],
  after:
    "\\s+(@?\\p{Lu}[\\p{L}'’.]*(?:(?:\\s|\\/|,\\s|\\s&\\s|,?\\sand\\s)\\p{Lu}[\\p{L}'’.]*){0,4})(?=\\s*[-–—;.(,]|\\s*$)",
  flags: 'u',
});

/** `(assigned to Anna)`, `Assigned to Anna: …`: without a colon it needs to be a name. */
export const readAssigned: OwnerReading = (scan, known) => {
  const inside = ASSIGNED_INSIDE.exec(scan.masked);
  if (inside?.[1] && areSomebody(inside[1], known)) {
    const end = inside.index + inside[0].length;
    return namesIn(scan, end - inside[1].length, end);
  }
  const match = ASSIGNED_TO.exec(scan.masked);
  const names = match?.[1];
  if (!match || !names || !splitPeople(names).every((part) => isOwnerWord(part.text, known, true))) return [];
  const start = match.index + match[0].lastIndexOf(names);
  const owners = namesIn(scan, start, start + names.length);
  if (owners.length > 0) take(scan, match.index, match.index + match[0].length);
  return owners;
};

const IN_CHARGE =
  /由(?!于|此(?!人))\s?(@?[\p{L}\p{N}_·.-]{1,30}?)\s?(?:来|主要|牵头|协调|统一)?(?:先|继续)?(?:着手|开始)?\s?(?:负责|跟进|牵头|提交|完成|整理|准备|处理|承担|主导|协调|做(?!为)|编写|撰写|实现|开发|搭建|修改|制作|汇总|提供|确认|联系|介绍|汇报|调研|评估|梳理|输出|制定|补充|跟(?=\p{Script=Han}))/u;

/** `（王伟和李娜负责）` */
const IN_CHARGE_ASIDE =
  /[（(]\s?(?:主要)?由?(\p{Script=Han}{2,3}(?:[、，,和与及]\s?\p{Script=Han}{2,3}){0,4}?)(?:来|主要|共同)?负责(?!人|制|的)/u;

/** `请张敏协调测试环境`. */
const ASKED_ONE =
  /(?:[请待]|需要?(?!求)|麻烦)(\p{Script=Han}{2,3}(?:[、和]\p{Script=Han}{2,3}){0,3})(?=(?:尽快|继续|帮忙|协助|负责)?(?:协调|负责|跟进|整理|准备|提交|确认|提供|完成|安排|联系|补充|更新|修改|编写|牵头|组织|推进|落实|检查|反馈|汇总|发送|发给))/u;

/** `请大家整理各自的接口`. */
const ASKED = new RegExp(`请(${EVERYBODY_ZH})`, 'u');

/** `老陈`, `王总`: nobody else is called so. */
const NICKNAME = /^[小老阿]\p{Script=Han}$|^\p{Script=Han}(?:[总工董]|经理|主任|老师|主管|[处科局部]长)$/u;

/** Somebody, several perhaps, and what they take on or do. */
const LEAD = new RegExp(
  `^\\s*(\\p{Script=Han}{2,4}?(?:[、,，和与及]\\s?\\p{Script=Han}{2,4}?){0,4})\\s*(?:来|主要|共同|一起|进一步|着手|协助|先|去|继续|重新|再次?|帮忙)?(?=(负责|跟进|牵头|提交|整理|准备|协调|联系|确认|完成|起草|更新|发送|安排|对接|将|需|尽快)|分别|各自|${DEEDS_ZH.filter((deed) => deed.length > 1).join('|')}|确定|查找|核[对实]|(?:今日|今天|明天|本周|下周)[^，,。]{0,2}\\p{Script=Han}{2})`,
  'u',
);

const EACH_IN_CHARGE = prefiltered({
  before: '(?:^|[，,；;。：:])\\s*',
  cores: ['(?<who>\\p{Script=Han}{2,4}?)负责(?=[^，,；;。人制的]{2})'],
  flags: 'gu',
});

/** `王伟负责页面，李静负责接口`: several people in one sentence, each with what is theirs. The sentence stays whole. */
export const readSeveralInCharge: OwnerReading = (scan, known) => {
  const all = EACH_IN_CHARGE.all(scan.masked);
  const who = all.map(({ groups }) => groups?.who ?? '');
  const areAll = who.every(
    (name) =>
      mayBeHanName(name, known) || isGroup(name) || isTier(name) || /^(?:[新老]同学|(\p{Script=Han})\1)$/u.test(name),
  );
  if (all.length < 2 || !areAll) return [];
  return all.flatMap(({ index, 0: said, groups }) => {
    const start = index + said.indexOf(groups?.who ?? '');
    return namesIn(scan, start, start + (groups?.who?.length ?? 0));
  });
};

/** `由王伟负责`, `王伟负责整理清单`. */
export const readInCharge: OwnerReading = (scan, known) => {
  if (!/\p{Script=Han}/u.test(scan.masked)) return [];
  const asked = ASKED.exec(simplified(scan.masked.slice(0, 20)));
  if (asked?.[1]) {
    const start = asked.index + 1;
    const end = start + asked[1].length;
    return [
      { value: scan.masked.slice(start, end), span: spanAt(scan.lineStarts, scan.base + start, scan.base + end) },
    ];
  }
  const told = ASKED_ONE.exec(scan.masked.slice(0, 40));
  if (
    told?.[1] &&
    splitPeople(told[1]).every((part) => isKnown(part.text, known) || isWholeHanName(part.text, known))
  ) {
    const start = told.index + told[0].length - told[1].length;
    return namesIn(scan, start, start + told[1].length);
  }
  const aside = scan.masked.includes('负责') ? IN_CHARGE_ASIDE.exec(scan.masked) : null;
  if (aside?.[1] && splitPeople(aside[1]).every((part) => mayBeHanName(part.text, known))) {
    const at = aside.index + aside[0].indexOf(aside[1]);
    return namesIn(scan, at, at + aside[1].length);
  }
  const match = IN_CHARGE.exec(scan.masked);
  if (match?.[1]) {
    const at = match.index + match[0].indexOf(match[1]);
    // `由研发部王伟牵头`
    const [, own = ''] = /[方部组处科室](\p{Script=Han}{2,4})$/u.exec(match[1]) ?? [];
    const end = at + match[1].length;
    return namesIn(scan, isKnown(own, known) ? end - own.length : at, end);
  }
  // 周三不开会,艾达负责守住: behind a comma only `负责` says so.
  const behind =
    /[，,；;：:]\s?(\p{Script=Han}{2,4}?)(?:来|主要)?(?:负责|(?:跟进|牵头|处理|落实|对接)[。；;\s]*$)/u.exec(
      scan.masked,
    );
  if (behind?.[1] && (isKnown(behind[1], known) || isChineseName(behind[1]))) {
    const at = behind.index + behind[0].indexOf(behind[1]);
    return namesIn(scan, at, at + behind[1].length);
  }
  // 王伟负责整理清单, 李娜、王伟 负责对接: names before the verb that takes it on, at the start.
  const lead = LEAD.exec(scan.masked.slice(0, 80));
  const names = lead?.[1];
  // `客户确认单归档`
  if (!lead || !names || /^\p{Script=Han}{2}[单书函率表]/u.test(scan.masked.slice(lead[0].length))) return [];
  const start = lead[0].indexOf(names);
  const parts = splitPeople(names);
  // `欧阳明搭建前端框架`: a whole name needs no verb of taking on.
  const isSurely =
    lead[2] !== undefined ||
    NICKNAME.test(names) ||
    (/^\p{Script=Han}{2,4}(?:侧|组|团队)$/u.test(names) && isGroup(names)) ||
    (isWholeHanName(names, known) && (names.length === 3 || isKnown(names, known)));
  if (!isSurely && parts.length < 2) return [];
  if (!parts.every((part) => isKnown(part.text, known) || isChineseName(part.text) || isGroup(part.text))) return [];
  return namesIn(scan, start, start + names.length);
};

/** `客户提供素材`, `技术部确认清单`: a side, or a department, and what is asked of it; `客户确认单` and `客户反馈整理` are things. */
const SIDE = prefiltered({
  before: '^[\\s*_]*',
  cores: [
    '(?:客户|甲方|乙方|我方|我司|对方|供应商|厂商|业主)(?:方|侧|那边)?',
    '\\p{Script=Han}{1,3}[^内全外本各底头顶尾中上下侧根背局]部(?:门)?',
  ],
  after:
    '(?=(?:需要?|将|应|要|先|尽快|再|负责){0,2}(?:提供|确认|回复|补充|给出|准备|发送|发来)(?![的了过单书函率表])(?!\\p{Script=Han}{0,4}(?:情况|结果|意见|记录|整理|汇总|跟进|归档))\\s?[\\p{L}\\d])',
  flags: 'u',
});

export const readSide: OwnerReading = (scan) => {
  const match = SIDE.exec(scan.masked.slice(0, 60));
  if (!match) return [];
  const start = match[0].length - match[0].replace(/^[\s*_]*/, '').length;
  return [
    {
      value: scan.raw.slice(start, match[0].length),
      span: spanAt(scan.lineStarts, scan.base + start, scan.base + match[0].length),
    },
  ];
};

/** `各成员按分工开发`, `文献收集：全员需…`: everybody, where a sentence or what follows its topic opens. */
const EVERYBODY = prefiltered({
  before: '(?:^[\\s*_]*|[：:，,]\\s*)',
  cores: [`(?:${EVERYBODY_ZH})`],
  after: '(?=\\s?\\p{Script=Han})(?!的|代表|信息|名单|数量|意见|反馈)',
  flags: 'u',
});

export const readEverybody: OwnerReading = (scan) => {
  const match = EVERYBODY.exec(simplified(scan.masked.slice(0, 60)));
  if (!match) return [];
  const lead = /^[\s*_：:，,]*/.exec(match[0])?.[0].length ?? 0;
  const start = match.index + lead;
  const end = match.index + match[0].length;
  return [{ value: scan.raw.slice(start, end), span: spanAt(scan.lineStarts, scan.base + start, scan.base + end) }];
};

const DOER_BEHIND =
  /(?:[.;:]\s+|[(]|,\s|\s[-–—]\s|^Waiting (?:for|on) )((?:@?\p{Lu}[\p{L}'’-]*)(?:(?:\s|\/|,\s|\s&\s|,?\sand\s)\p{Lu}[\p{L}'’-]*){0,4})\s+(?:(?:to|will|should|can)\s+(?!be\s|have\s)(\p{Ll}+)|(\p{Ll}{2,}?)(e?s))(?=[\s.,;)]|$)/gu;

/** A capital behind a stop, and a small word behind the name that it begins: most texts hold none. */
const MAY_DO_BEHIND =
  /(?:[.;:(,–—-] ?|^Waiting \w+ )@?[A-ZÀ-Þ][^\s.;:(,]+(?: [^.;:(]{1,60}?)? (?:to|will|should|can|[a-z]+s)\b/;

/** `Export is broken. Tom to look.`, `Logo: Anna sends it`, `Quote (Tom to chase)`, `Waiting for Tom to send it`: somebody the note knows, and what they do behind what it is about. The sentence stays whole. */
export const readDoerBehind: OwnerReading = (scan, known) => {
  if (!MAY_DO_BEHIND.test(scan.masked)) return [];
  for (const match of allMatches(scan.masked.slice(0, 240), DOER_BEHIND)) {
    const [said, names = '', modal, present, ending = ''] = match;
    const isDeed =
      modal !== undefined || [present ?? '', `${present}e`, `${present}${ending}`].some((verb) => DEEDS.has(verb));
    if (!isDeed || !areSomebody(names, known)) continue;
    const start = match.index + said.indexOf(names);
    return namesIn(scan, start, start + names.length);
  }
  return [];
};

const EACH = prefiltered({
  before: '^\\s*|\\bthat\\s+',
  cores: ['(?=(?:each|every)\\s)'],
  after:
    '((?:each|every)\\s(?:\\p{Ll}+\\s){0,2}?(?:member|person|participant|team(?!\\s+(?:members?|leads?|managers?)\\b)|developer|owner|contributor|attendee|lead|manager|stakeholder|department))\\b',
  flags: 'iu',
});

/** `The client asked that each team member submit …` names who it falls to. */
export const readEach: OwnerReading = (scan) => {
  const match = EACH.exec(scan.masked);
  if (!match?.[1]) return [];
  const start = match.index + match[0].length - match[1].length;
  return [{ value: match[1], span: spanAt(scan.lineStarts, scan.base + start, scan.base + start + match[1].length) }];
};

const PASSIVE =
  /\b(?:to be|be|will be|must be)\s+\p{Ll}+(?:ed|en|t|de|ne|wn)\s+(?:\p{Ll}{2,4}\s+)?by\s+(@?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?)/u;

/** `ADR to be written by Chiara`. */
export const readPassive: OwnerReading = (scan, known) => {
  const match = PASSIVE.exec(scan.masked);
  if (!match?.[1] || NOT_DOERS.test(match[1]) || !isName(match[1].replace(/^@|[.]$/g, ''), known)) return [];
  const end = match.index + match[0].length;
  return namesIn(scan, end - match[1].length, end);
};
