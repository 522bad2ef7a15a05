import type { Block } from '../blocks/block';
import { isChineseName, isGivenName, isGroup, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { allMatches } from '../matches';
import { splitPeople } from '../people';
import { CHINESE_SURNAMES } from '../vocabulary/names';
import { DATE_WORDS } from '../vocabulary/speech';
import { firstLinesOf } from './listItem';
import { speakersIn } from './speakers';

const HAN = /[\u4e00-\u9fff]/;
const NOBODY: KnownPeople = new Set();

/**
 * Names that a note shows to be people's by what it says of them: they speak, or stand in a list whose other items are led by
 * people the note knows.
 *
 * @param body the note's text behind its frontmatter
 * @param known people named as such (participants, whoever led the meeting)
 */
export function introducedPeople(
  body: string,
  text: string,
  blocks: readonly Block[],
  known: KnownPeople,
): readonly string[] {
  const names = new Set(speakersIn(body));
  for (const [, initials = ''] of allMatches(body, OF_ACTION)) names.add(initials);
  if (body.includes('@')) for (const [, handle = ''] of body.matchAll(HANDLE_ALONE)) names.add(handle);
  const lists: Lists = { text, known, names, isHan: HAN.test(body) };
  for (const block of blocks) addNamesIn(block, lists);
  return [...names];
}

/** `@gaoyuan` in a line of its own, over what they say. */
const HANDLE_ALONE = /^[ \t*_]*@([A-Za-z][\w.-]{1,30})[*_]*[ \t]*[:：]?[ \t]*$/gm;

/** `Action arising ML: …`: initials, whatever else they stand for. */
const OF_ACTION = /(?:[Aa]ction|ACTION)(?<=\b\w{6})(?: (?:arising|for|on))?\s(\p{Lu}{2,3}):/gu;

/** What the names in lists are told by, and where they go. */
interface Lists {
  readonly text: string;
  readonly known: KnownPeople;
  readonly names: Set<string>;
  /** No Chinese name stands in a text without any Chinese. */
  readonly isHan: boolean;
}

/** What parts a lead from what follows it. One look for it, and one at what stands before, cost no more than the line's length. */
const BEHIND_LEAD = /[:：](?!\/\/)|\s[-–]\s|[—–]{1,2}|→|[-=]>|[\]】]/;

/** The names that an item opens with (`Molly: …`, `[Anna, Tom] …`, `岑琳 → …`), if it opens with any. */
function leadOf(line: string): readonly string[] {
  const head = line.slice(0, 90);
  const end = head.search(BEHIND_LEAD);
  const lead = end < 0 ? '' : head.slice(0, end).replace(/^[\s*_@[【]+|[\s*_]+$/g, '');
  return lead === '' || lead.length > 60 || /[。.]/.test(lead) ? [] : splitPeople(lead).map((part) => part.text);
}

function addNamesIn(block: Block, lists: Lists): void {
  if (block.kind === 'list' && block.children.length > 1) {
    const lines = firstLinesOf(block, lists.text);
    for (const name of ledBy(lines, lists.known)) lists.names.add(name);
    if (lists.isHan) for (const name of namesOfList(lines)) lists.names.add(name);
  }
  for (const child of block.children) if (child.kind === 'list' || child.kind === 'item') addNamesIn(child, lists);
}

/** `Chandler: …`, `Molly: …` item after item: where most leads are known people, the others are people, too. */
function ledBy(lines: readonly string[], known: KnownPeople): readonly string[] {
  const leads = lines.flatMap(leadOf);
  if (leads.length * 2 < lines.length) return [];
  const familiar = leads.filter((lead) => isKnown(lead, known)).length;
  if (familiar === 0 || familiar * 2 < leads.length) return [];
  return leads.filter((lead) => (/^\p{Script=Han}{2,4}$/u.test(lead) ? !isGroup(lead) : isName(lead, NOBODY)));
}

const LEAD_ZH = /^[\s*_@]*(\p{Script=Han}{2,3})[\s*_]*(?:[:：]|负责)/u;
const END_ZH = /[:：]\s*@?(\p{Script=Han}{2,3}(?:[、，,和\s]+\p{Script=Han}{2,3}){0,4})[\s.。*_]*$/u;

/** `领域建模：陈文彬`, `张乐负责…` item after item: what reads as a name in nearly all of three or more items is one. */
function namesOfList(lines: readonly string[]): readonly string[] {
  return lines.length < 3
    ? []
    : [...[LEAD_ZH, END_ZH].flatMap((pattern) => namesByPattern(lines, pattern)), ...surnamesAtEnd(lines)];
}

const SURNAME_END = /[（(]\s?(\p{Script=Han}(?:[、，,和/]\p{Script=Han}){0,3})\s?[)）][\s。；;]*$/u;
const NAME_END = /[（(]\s?(\p{Script=Han}{1,3}(?:[、，,和/]\s?\p{Script=Han}{1,3}){0,3})\s?[)）][\s。；;]*$/u;

/** `登录（王）`, `支付（李）`, `接口（张敏）`: family names alone, where nearly all items end in what may be one, two of them different. */
function surnamesAtEnd(lines: readonly string[]): readonly string[] {
  if (!SURNAME_END.test(lines.at(-1) ?? '') && !SURNAME_END.test(lines[0] ?? '')) return [];
  const ends = lines.flatMap((line) => {
    const names = NAME_END.exec(line)?.[1]?.split(/[、，,和/]\s?/u) ?? [];
    return names.length > 0 && names.every((name) => CHINESE_SURNAMES.has(name) || isChineseName(name)) ? [names] : [];
  });
  const surnames = new Set(ends.flat().filter((name) => name.length === 1));
  return ends.length >= 3 && ends.length * 4 >= lines.length * 3 && surnames.size > 1 ? [...surnames] : [];
}

function namesByPattern(lines: readonly string[], pattern: RegExp): readonly string[] {
  const named: (readonly string[])[] = [];
  for (const [i, line] of lines.entries()) {
    const found = pattern.exec(line)?.[1];
    const names = found === undefined ? [] : splitPeople(found).map((part) => part.text);
    if (names.length > 0 && names.every(isChineseName)) named.push(names);
    // Most lists are told by their first items to be none.
    else if ((i + 1 - named.length) * 4 > lines.length) return [];
  }
  return named.length >= 3 ? named.flat() : [];
}

const IN_BRACKETS = /[(（]([^()（）]{3,80})[)）]\s*$/;
const FROM_TO = /([\p{L}'’-]{2,20})\s*(?:→|⇒|<>|<->|[-=]>)\s*([\p{L}'’-]{2,20})/u;
const ONE_ON_ONE = /(?<![\d:])1\s?[:：]\s?1(?![\d:])|\b(?:1on1|1-on-1|one[- ]on[- ]one)\b/i;
const WITH = /(?:\bw\/\s?|\bwith\s)((?:\p{Lu}[\p{L}'’-]{1,20}(?:,\s|\sand\s|\s&\s|\/)?){2,6})\s*$/u;
const TALK_WITH =
  /^(?:\p{L}+\s){0,2}(?:call|chat|talk|coffee|lunch|1:1)\s(?:w\/\s?|with\s|from\s)(\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20})?)[\s,.:–-]*(?:\d{1,2}[./]\d{1,2}[./]?)?$/iu;
const WITH_ZH =
  /[与和跟](\p{Script=Han}{2,4}?(?:[、和与]\p{Script=Han}{2,4}?){0,4})(?=的|一对一|1对1|1\s?on\s?1|沟通|面谈|会谈|谈话|通话|电话|交流|碰头|对齐|对话)/iu;
const PARTY = /(?:商|方|公司|客户|银行|集团|用户|领导|老师们|同事|大家|运维|财务|法务|市场|销售|产品|研发|设计|测试)$/;

/** People whom a title names: `1:1 Helen / Marc`, `Handover Nadja → Oskar`, `… (Adele, Boris, Chen)`, `与艾伦、小拉的沟通`. */
export function peopleInTitle(title: string): readonly string[] {
  const bare = title.replace(DATE_WORDS, ' ').trim();
  return (
    several(IN_BRACKETS.exec(bare)?.[1]) ??
    several(FROM_TO.exec(bare)?.slice(1, 3).join('、')) ??
    (ONE_ON_ONE.test(bare)
      ? several(bare.replace(ONE_ON_ONE, ' ').replace(/^[\s:：–—-]+|[\s:：–—-]+$/g, ''))
      : undefined) ??
    several(WITH.exec(bare)?.[1]) ??
    onlyOne(TALK_WITH.exec(bare)?.[1]) ??
    several(WITH_ZH.exec(bare)?.[1], 1) ??
    []
  );
}

/** A single name may be a company's: only one that people bear is somebody. */
function onlyOne(name: string | undefined): readonly string[] | undefined {
  return name !== undefined && isGivenName(name) ? [name] : undefined;
}

function several(list: string | undefined, least = 2): readonly string[] | undefined {
  if (list === undefined) return undefined;
  // `与客户微信沟通`: how it was done.
  const names = splitPeople(list).map((part) =>
    part.text.replace(/(?<=.{2})(?:微信|电话|邮件|线上|视频|钉钉|飞书|当面)$/u, ''),
  );
  const areNames = names.every((name) =>
    /^\p{Script=Han}+$/u.test(name)
      ? (name.length <= 4 && !isGroup(name) && !PARTY.test(name)) || isChineseName(name)
      : isName(name, NOBODY),
  );
  return names.length >= least && names.length <= 12 && areNames ? names : undefined;
}
