import { spared } from '../../search/spared';
import type { Block } from '../blocks/block';
import { keyNamed } from '../body/keyNamed';
import { partsOf } from '../body/listItem';
import { DEEDS_ZH, PAST_ZH } from '../commitments/chinese/words';
import { FINITE, readsAsOrder } from '../commitments/english/order';
import { DEEDS as DEEDS_EN } from '../commitments/english/words';
import { hanNamesIn, isGivenHanName, isWholeHanName, mayBeHanName } from '../fields/hanNames';
import { areSomebody, isChineseName, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { isOwnerWord } from '../fields/ownerNames';
import { endOfKnown } from '../fields/ownersAtStart';
import { foldPhrase } from '../fold';
import { splitPeople } from '../people';
import { prefiltered } from '../prefiltered';
import { ABBREVIATIONS, LOWER_ABBREVIATIONS, TRADES } from '../vocabulary/names';
import { NOT_WORK, RECORD_OF_DEED, THINGS_MADE } from '../vocabulary/notWork';
import { mostOf } from './mostOf';
import type { Scope } from './scope';
import { isOfOrders, THING_OF_DEED, tellsWork } from './workZh';

const IN_CHARGE = /^[\s*_]*([^:：*_\n]{1,30}?)[\s*_]*[:：][\s*_]*(?:主要|具体|全面|全权)?负责(?!态度|[人制的了过任])/u;

/** `王伟：负责登录页`: a name, and what whoever bears it is in charge of. */
export function tellsCharge(line: string, known: KnownPeople): boolean {
  const who = line.includes('负责') ? IN_CHARGE.exec(line.slice(0, 60))?.[1] : undefined;
  return (
    who !== undefined && !PAST_ZH.test(line) && splitPeople(who).every((part) => isOwnerWord(part.text, known, true))
  );
}

const ORDER = /^[\s*_]*(\p{Lu}[^:：*_\n]{1,40}?)[\s*_]*[:：][\s*_]*(\p{Lu}\p{L}+)(?=\s)/u;

/** `Anna: Send the list to Tom`: people of the note, and what they are told to do. */
export function tellsOrder(line: string, known: KnownPeople): boolean {
  const [before = '', who, verb] = ORDER.exec(line.slice(0, 80)) ?? [];
  return (
    who !== undefined &&
    verb !== undefined &&
    (readsAsOrder(verb, line.slice(before.length), known) || isBareOrder(verb, line.slice(before.length))) &&
    splitPeople(who).every((part) => isKnown(part.text, known))
  );
}

/** Behind a name a verb needs no article for what it is done to: `Roland: Display instructions`. */
function isBareOrder(verb: string, rest: string): boolean {
  return DEEDS_EN.has(verb.toLowerCase()) && THINGS.test(rest) && !FINITE.test(rest);
}

/** Several things, or a measure of them: `results` are those of the word before. */
const THINGS =
  /^\s(?!results\b|was\b|is\b|this\b)(?:at least|up to|all|some|more|new|another|\p{Ll}{3,}s(?!\p{L})(?!\s\p{Ll}+s?\s(?:good|well|bad|fine)))\b/u;

const LED_BY =
  /^[\s*_]*@?(\p{Lu}[\p{L}’'.-]*(?:(?:\s|,\s|\s?[&/]\s?|\sand\s)\p{Lu}[\p{L}’'.-]*){0,4})[*_]*(?:[:：][\s*_]*(\p{L}+)|\s+(?:to|will|needs to|should)\s+\p{Ll})/u;
const ENDS_IN = /\s[(（][\s*_]*(@?\p{Lu}[^()（）]{1,60}?|@[\w.-]+(?:[\s,/&]+@[\w.-]+)*)[\s*_]*[)）][.\s*_]*$/u;

/** `Anna: fix the header`, `Anna to write it`, `A new footer (Anna)`: somebody, and what they are to do. */
export function namesDoer(line: string, known: KnownPeople): boolean {
  const [first = ''] = line.split(/\r?\n/, 1);
  const [, lead, verb] = LED_BY.exec(first) ?? [];
  if (lead && (verb === undefined || DEEDS_EN.has(verb.toLowerCase())) && areSomebody(lead, known)) return true;
  const end = ENDS_IN.exec(line)?.[1];
  if (end === undefined) return false;
  if (areSomebody(end.replace(/^@/, ''), known)) return true;
  // Of a handle nobody knows whether it is thanked or told to do something.
  const [before = '', order = ''] = /^[\s*_]*(?:\([^()]{1,60}\)\s)?(\p{L}+)/u.exec(first) ?? [];
  return (
    end.startsWith('@') &&
    DEEDS_EN.has(order.toLowerCase()) &&
    !FINITE.test(first.slice(before.length).split('. ', 1)[0] ?? '')
  );
}

const NAMED_BEFORE = /^[\s*_]*([^:：\n]{2,40}?)[\s*_]*[:：]\s*\S/u;

/** Whether most lines, two at least, open with somebody and a colon. */
export function leadWithNames(lines: readonly string[], known: KnownPeople): boolean {
  const led = lines.filter((line) => areSomebody(NAMED_BEFORE.exec(line)?.[1] ?? '', known));
  return led.length >= 2 && led.length * 3 >= lines.length * 2;
}

const DEEDS = DEEDS_ZH.join('|');
const OPENS_WITH_DEED = new RegExp(
  `^(?:\\d{1,2}[.、．)）]\\s*)?(?:请|尽快|继续|需要?|待)?(?!申请|分享|介绍|汇报|报告)(?:${DEEDS})|^(?:对|将|把|与|和|向|按|为|给)[^，,。；;]{1,20}?(?:${DEEDS})`,
  'u',
);
const CLOSES_WITH_DEED = new RegExp(`(?:${DEEDS_ZH.filter((deed) => deed.length > 1).join('|')})$`, 'u');
/** What somebody speaks on is no task of theirs. */
const TALKS = /(?:分享|介绍|汇报|报告|演讲|演示|议题|主题|申请|讨论|说明|进展|情况|发言|主持)$/u;
const DEED_EN =
  /^[\s*_]*(\p{L}\p{Ll}+)(\s.{3,200}?)(?:\s[-–—]{1,2}\s*|\s?\()(@?\p{Lu}[\p{L}’' ,&/.-]{1,40})\)?[.\s*_]*$/u;

/** `Check the loan - Nuo`, `Add the link (Luke)`: an order, and behind it nothing but people of the note. */
function isDeedOf(line: string, known: KnownPeople): boolean {
  const [, verb, rest, names] = DEED_EN.exec(line) ?? [];
  // `Open Discussion – Anna` is a point of an agenda.
  if (rest && /^\s\p{Lu}\p{Ll}/u.test(rest) && !isKnown(rest.trim().split(/\s/)[0] ?? '', known)) return false;
  if (!verb || !rest || !names || !readsAsOrder(verb, rest, known)) return false;
  return areSomebody(names, known);
}

const DASHED = spared(
  /^(.{2,200}?)(?:\s[-–—]{1,2}|[–—]{1,2})\s*(\p{Script=Han}[\p{Script=Han}\s、，,和&/]{1,24})[。\s]*$/u,
);

const BEHIND_BLANK = spared(/^(\S.{1,60}?)\s(\p{Script=Han}{2,4})(?:\s?[（(][^（）()]{1,12}[）)])?[\s。]*$/u);
const ROLE = /(?:人|者|员|主持|记录|汇报|发言|出席|缺席|请假|整理)$/u;

/** Whether what stands before a name is no work: a place won, how it went, or a thing. */
export function isNoWork(before: string): boolean {
  const work = before.replace(/[\s–—-]+$/, '');
  return NOT_WORK.test(work) && !(THINGS_MADE.test(work) && OPENS_WITH_DEED.test(work) && !RECORD_OF_DEED.test(work));
}

/** `1. 用户界面 王伟`, `2. 相关文档 李娜（本周）`: items that mostly end in people of the note hand out work. */
export function dividesWork(lines: readonly string[], known: KnownPeople): boolean {
  const handed = mostOf(lines, lines.length / 3, (line) => {
    const [, work, who] = BEHIND_BLANK.exec(line) ?? [];
    const isHanded =
      work !== undefined && who !== undefined && isKnown(who, known) && !ROLE.test(work) && !isNoWork(work);
    return isHanded || undefined;
  });
  return handed.length >= 2;
}

/** `完善用户界面 - 王伟`, `Check the loan - Nuo`: what is to be done, and behind a dash nothing but who does it. */
export function tellsDoers(line: string, { context, topic, isOfPeople }: Scope): boolean {
  if (!/[-–—(]/.test(line) || isOfPeople || topic === 'completed' || topic === 'progress') return false;
  const [first = ''] = line.split(/\r?\n/, 1);
  if (isDeedOf(first, context.known)) return true;
  const match = DASHED.exec(first);
  const deed = match?.[1]?.trim();
  if (!match?.[2] || !deed || PAST_ZH.test(deed) || TALKS.test(deed) || isNoWork(deed)) return false;
  return (
    (OPENS_WITH_DEED.test(deed) || CLOSES_WITH_DEED.test(deed)) && hanNamesIn(match[2], context.known) !== undefined
  );
}

const TOPIC_AND_NAME =
  /^[\s*_]*([^:：\n]{2,30}?)\s?(?:[:：]|[-–—]{1,2})\s*(\p{Script=Han}{2,3}(?:\s?[、，,/和]\s?\p{Script=Han}{2,3}){0,4})[\s*_。；;]*$/u;
/** `产品经理：王伟` says who somebody is. */
const OFFICE = /(?:经理|[人员长师]|导师|助理|顾问|主管|总监|教练|秘书|代表|姓名|单位|部门|地点)$/u;

/** Whether what stands beside a name says what they are. */
export function isOffice(topic: string): boolean {
  return OFFICE.test(topic) || ROLE.test(topic);
}

/** How a list deals out work, by what its items say together. */
export function dealsOf(list: Block, scope: Scope): Scope['deals'] {
  const isTold = TOLD.has(scope.topic ?? '');
  if (
    !isTold &&
    (isDealtOut(list, scope) || isSharedOut(list, scope) || isWorkOfPeople(list, scope) || isHandedByName(list, scope))
  )
    return 'names';
  if (isOfTasks(list, scope)) return 'tasks';
  return scope.isOpen && !scope.isBelow && isOfOrders(list, scope.context.text, scope.section < 0 ? 3 : 2)
    ? 'orders'
    : undefined;
}

/** Three or more items of a list, each a topic and a whole name (`视频接口：龚江炜`): they deal out the work. */
export function isDealtOut(list: Block, { context, isOfPeople }: Scope): boolean {
  if (isOfPeople || list.children.length < 3) return false;
  // Most lists are told by their last items to be none.
  const isLikely = list.children
    .slice(-2)
    .some(({ start, end }) => /[:：–—-]|负责/.test(context.text.slice(start, Math.min(end, start + 60))));
  if (!isLikely) return false;
  const dealt = mostOf(list.children, list.children.length / 5, (item) => {
    const { start, firstLineEnd } = partsOf(context.text, item);
    return dealsOut(context.text.slice(start, firstLineEnd), context.known) || undefined;
  });
  return dealt.length >= 3;
}

/** Whether an item among others that deal out work does so. */
export function dealsOut(line: string, known: KnownPeople): boolean {
  return (
    tellsTopicAndName(line, known) ||
    tellsChargeBehind(line, known) ||
    tellsNameAndTopic(line, known) ||
    tellsTopicAndMention(line) ||
    (workBesideName(line, known) !== undefined && !PAST_ZH.test(line))
  );
}

/** Several words, and behind a colon two as names are written or one. */
const WORK_AND_PERSON =
  /^[\s*_]*(\p{L}\p{Ll}+)((?:\s[^\s:]+){3,40})\s?:\s+(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*)?)[\s*_]*$/u;

/** Who has the work that stands before a colon: `Convert the old dates: Anna Roe`. */
export function personBehindWork(line: string, known: KnownPeople): string | undefined {
  const name = WORK_AND_PERSON.exec(line)?.[3];
  return name && (areSomebody(name, known) || (/\s/.test(name) && isName(name, known))) ? name : undefined;
}

/** Three or more items, each some work and a person, and one an order at least: a talk has its speaker behind a colon, too. */
function isWorkOfPeople(list: Block, { context: { text, known }, isOfPeople }: Scope): boolean {
  const items = list.children;
  if (isOfPeople || items.length < 3) return false;
  const lines = mostOf(items, 0, (item) => {
    const { start, firstLineEnd } = partsOf(text, item);
    const line = text.slice(start, firstLineEnd).trimEnd();
    return personBehindWork(line, known) && line;
  });
  return lines.some((line) => {
    const [, verb = '', rest = ''] = WORK_AND_PERSON.exec(line) ?? [];
    return readsAsOrder(verb, rest, known);
  });
}

const AT_START = /^[\s*_]*(\p{Script=Han}{2,3}?)\s?(?=[\p{Script=Han}A-Za-z].{2})/u;
const AT_START_LONG = /^[\s*_]*(\p{Script=Han}{3})\s?(?=[\p{Script=Han}A-Za-z])/u;
const SHORTEST = /^\p{Script=Han}{2}\s?/u;
const AT_END = spared(/\s(\p{Script=Han}{2,3})[\s。；;]*$/u);

/** What people say, think and are, where others work. */
export const TALKS_OF =
  /^(?:[也都还则均])?(?:汇报|介绍|[认以]为|觉得|感觉|表[示态]|提[出到议及问醒]|说|指出|建议|反[馈映对]|分享|讲|谈|补充|强调|[询追]?问(?![题卷答])|回[答应]|解释|同意|赞[成同]|支持|认可|质疑|倾向|想(?!办法)|希望|担心|参加|主持|记录|缺席|请假|迟到|发言|没|不(?!断|定期)|未(?!来)|[:：])/u;

/** What a line says behind the people who open it: those the note knows, or somebody by a name of two characters. */
function saidBehindName(line: string, known: KnownPeople): { readonly isOfKnown: boolean; readonly said: string } {
  const from = /^[\s*_]*/.exec(line)?.[0].length ?? 0;
  const end = /^\p{Script=Han}/u.test(line.slice(from)) ? endOfKnown(line, from, known) : from;
  const isOfKnown = end > from;
  return { isOfKnown, said: (isOfKnown ? line.slice(end) : line.slice(from).replace(SHORTEST, '')).trimStart() };
}

/** The name that opens or ends a line unless the note knows it, and what the line says beside it (`李程遥分析数据`, `提取数据 李程遥`). */
function workBesideName(
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
function talks(line: string, known: KnownPeople): boolean {
  const { isOfKnown, said } = saidBehindName(line, known);
  const [lead = '', long = ''] = AT_START_LONG.exec(line) ?? [];
  return (
    (TALKS_OF.test(said) && (isOfKnown || isChineseName(line.replace(/^[\s*_]*/, '').slice(0, 2)))) ||
    (!isOfKnown && isChineseName(long) && TALKS_OF.test(line.slice(lead.length)))
  );
}

/** The names that stand so in a list: whoever wrote it knows these people. */
export function namesBesideWork(list: Block, { context: { text, known } }: Scope): readonly string[] {
  return list.children.flatMap((item) => {
    const { start, firstLineEnd } = partsOf(text, item);
    const line = text.slice(start, firstLineEnd).trimEnd();
    return personBehindWork(line, known) ?? workBesideName(line, known)?.name ?? [];
  });
}

const TOLD: ReadonlySet<string> = new Set(['completed', 'progress']);

/** Under a day or a meeting three or more items, each with a name at its edge, two at least of which are work. */
function isHandedByName(
  list: Block,
  { context: { text, known }, isOfPeople, isOpen, isBelow, isTold }: Scope,
): boolean {
  if (isOfPeople || isBelow || list.children.length < 3) return false;
  const lines = list.children.map((item) => {
    const { start, firstLineEnd } = partsOf(text, item);
    return text.slice(start, firstLineEnd).trimEnd();
  });
  const named = mostOf(lines, lines.length / (isOpen ? 5 : 4), (line) => workBesideName(line, known));
  // Under any other heading whoever stands there has to be known.
  const areKnown = () =>
    !isTold && lines.filter((line) => saidBehindName(line, known).isOfKnown).length * 2 >= lines.length;
  return (
    named.length > 0 &&
    (isOpen || areKnown()) &&
    !lines.some((line) => talks(line, known)) &&
    named.filter(({ said }) => tellsWork(said)).length >= 2 &&
    !lines.some((line) => PAST_ZH.test(line))
  );
}

const INITIALS_BEHIND = spared(
  /(?<=[\p{Script=Han}）)>」”]\s?(?:[（(]|\/\/)?\s?)([a-z]{2,4}(?:\s?[+、，,/&\s]\s?[a-z]{2,4}){0,5})[?？]?\s?[)）]?\s*$/u,
);

/** The initials that a line ends in: `评价（xcc + gmm）`, `资料编辑// xgl`. */
export function initialsBehind(line: string): readonly string[] {
  const said = INITIALS_BEHIND.exec(line.slice(-60))?.[1] ?? '';
  const initials = said.split(/[^a-z]+/).filter((each) => each !== '');
  return initials.some((each) => LOWER_ABBREVIATIONS.has(each)) ? [] : initials;
}

/** The initials behind most items of a list: colleagues, as whoever wrote it types them. */
export function initialsIn(list: Block, { context: { text }, isOfPeople, topic }: Scope): readonly string[] {
  if (isOfPeople || list.children.length < 2 || topic === 'completed' || topic === 'progress') return [];
  return initialsOfLines(
    list.children.map((item) => {
      const { start, firstLineEnd } = partsOf(text, item);
      return text.slice(start, firstLineEnd);
    }),
  );
}

/** The initials behind most of some lines, two of them together behind one at least, or three others in brackets. */
export function initialsOfLines(lines: readonly string[]): readonly string[] {
  const named = mostOf(lines, (lines.length * 2) / 5, (line) => {
    const initials = initialsBehind(line);
    return initials.length > 0 ? initials : undefined;
  });
  const all = named.flat();
  const isSure =
    (named.some((each) => each.length > 1) ||
      (new Set(all).size > 2 && lines.filter((line) => /[)）]\s*$/.test(line)).length === lines.length)) &&
    // Initials of Chinese names hardly hold a vowel; words do.
    all.filter((each) => !/[aeiou]/.test(each)).length * 3 >= all.length * 2;
  return isSure ? all : [];
}

const CAPITALS_BEHIND = /(?<=[\p{Script=Han}A-Za-z)）])\s(\p{Lu}{3})\s*$/u;

/** The initials in capitals that two or more items, and most, of tasks in Chinese end in (`对战界面 HCY`). */
export function capitalsIn(list: Block, { context: { text } }: Scope): readonly string[] {
  const lines = list.children.map((item) => {
    const { start, firstLineEnd } = partsOf(text, item);
    return text.slice(start, firstLineEnd);
  });
  const names = lines.flatMap((line) => (/\p{Script=Han}/u.test(line) && CAPITALS_BEHIND.exec(line)?.[1]) || []);
  const areNames =
    names.length >= 2 && names.length * 3 >= lines.length * 2 && !names.some((name) => ABBREVIATIONS.has(name));
  return areNames && new Set(names).size > 1 ? names : [];
}

const FOR_WHAT =
  /^[\s*_]*(\p{Lu}[\p{L}’'.-]*(?:(?:\s|,\s|\s?[&/]\s?|\sand\s)\p{Lu}[\p{L}’'.-]*){0,5})[*_]*\s+(?:for|on|takes|does|handles)\s+\S.{1,80}$/u;

/** `Anna for the slides`: somebody, and what they have. */
function tellsNameAndTopic(line: string, known: KnownPeople): boolean {
  const names = line.length <= 120 ? FOR_WHAT.exec(line)?.[1] : undefined;
  return names !== undefined && areSomebody(names, known);
}

/** Three or more items of a list, each somebody and what they have. */
function isSharedOut(list: Block, { context: { text, known }, isOfPeople }: Scope): boolean {
  if (isOfPeople || list.children.length < 3) return false;
  const lineOf = ({ start, end }: Block): string =>
    text
      .slice(start, end)
      .replace(/^[-*+\d.)]+\s+/, '')
      .trimEnd();
  const items = list.children;
  // Most lists are told by their first items to be none.
  if (!items.slice(0, 2).some((item) => /\s(?:for|on|takes|does|handles)\s/.test(lineOf(item)))) return false;
  return mostOf(items, items.length / 5, (item) => tellsNameAndTopic(lineOf(item), known) || undefined).length > 0;
}

/** `视频接口：龚江炜`, where the topic is neither an office nor a key of the note. */
export function tellsTopicAndName(line: string, known: KnownPeople, isSure = true): boolean {
  const [, topic = '', name = ''] = (line.length <= 50 && TOPIC_AND_NAME.exec(line)) || [];
  return (
    name !== '' &&
    splitPeople(name).every((part) => isWholeHanName(part.text, known) || (!isSure && isChineseName(part.text))) &&
    !OFFICE.test(topic) &&
    !TRADES.has(topic.trim()) &&
    !isNoWork(topic.trim()) &&
    keyNamed(foldPhrase(topic)) === undefined
  );
}

const TOPIC_AND_MENTION = /^[\s*_]*([^:\n@]{2,80}?)[\s*_]*:[\s*_]*@[\w.-]+(?:(?:\s*[,&/]|\sand)?\s*@[\w.-]+)*[\s*_.]*$/;
/** `Author: @anna`, `Reviewers: @tom` say who somebody is. */
const OFFICE_EN = /^\S*(?:ers?|ors?|ees?|lead|chair|host|scribe|secretary|president|contact|cc|by)$/i;

/** `Requirements: @anna`, where the topic is no office. */
export function tellsTopicAndMention(line: string): boolean {
  const topic = line.includes('@') ? TOPIC_AND_MENTION.exec(line)?.[1] : undefined;
  return topic !== undefined && !OFFICE_EN.test(topic) && keyNamed(foldPhrase(topic)) === undefined;
}

const TOPIC_AND_PEOPLE = /^[\s*_]*\p{L}[^:\n]{2,60}?[\s*_]*(?::|-|–|—)\s+(\p{Lu}[\p{L}’' ,&/.-]{1,60})[\s*_]*$/u;

/** `Class diagrams: Anna & Tom` among tasks. */
export function tellsTopicAndPeople(line: string, known: KnownPeople): boolean {
  const names = TOPIC_AND_PEOPLE.exec(line)?.[1];
  return names !== undefined && areSomebody(names, known);
}

const BOLD_ORDER =
  /^\s*(?:\*\*|__)(\p{Lu}[^:*_\n]{1,40}?)(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)\s*(?:(?:Once|After|When|Before|By|If|As soon as)\s[^,:]{3,60},\s+)?(\p{L}+)(?=\s)/u;

/** `**Anna Li**: Close the issue`, `**Tom**: Once it is merged, start the draft`: whoever wrote it set apart who is told to do it. */
export function tellsBoldOrder(line: string, known: KnownPeople): boolean {
  const [before = '', who = '', verb = ''] = BOLD_ORDER.exec(line) ?? [];
  const isPerson = who !== '' && (areSomebody(who, known) || /^\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}\p{Ll}+$/u.test(who));
  return isPerson && readsAsOrder(verb, line.slice(before.length), known);
}

const CHARGE_BEHIND =
  /^[^。；;：:\n]{1,24}?(?:[，,：:、]\s?|\s+)(\p{Script=Han}{2,4})(?:来|主要)?负责(?![人的制了过任])/u;

const CHARGE_AT_END = spared(
  /\S\s?[（(]\s?(?:主要)?由?(\p{Script=Han}{2,3}(?:[、，,和与及]\s?\p{Script=Han}{2,3}){0,4}?)(?:来|主要|共同)?负责[^（()）。；;]{0,24}[）)][。\s]*$/u,
);

/** `编译代码（王伟和李娜负责）`: what is to be done, and behind it in brackets who is in charge of it. */
export function tellsChargeAtEnd(line: string, known: KnownPeople): boolean {
  const who = CHARGE_AT_END.exec(line.split(/\r?\n/, 1)[0] ?? '')?.[1];
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

/** `整理接口文档（负责人：王伟）`: a deed or a day, and who has it, said outright. */
export function tellsOwner(line: string): boolean {
  return (
    OWNED.test(line) &&
    ((OPENS_WITH_DEED.test(line) && !THING_OF_DEED.test(line)) || DUE.test(line)) &&
    !PAST_ZH.test(line)
  );
}

/** `任务截止时间：8月19日` among the items of a list says what the others are. */
const TASK_DEADLINE = /^任务(?:截止|截至|完成|提交)(?:日期|时间|期限)?\s*[:：]?\s*\d/;

/** Whether one of its items sets a day for the tasks that the others are. */
function isOfTasks(list: Block, { context: { text } }: Scope): boolean {
  if (!text.slice(list.start, list.end).includes('任务')) return false;
  return list.children.some((item) => {
    const { start } = partsOf(text, item);
    return text.startsWith('任务', start) && TASK_DEADLINE.test(text.slice(start, start + 30));
  });
}
