import { DOUBLE_SURNAMES } from '../../model/doubleSurnames';
import { simplified } from '../../visibility/traditional';
import { foldPhrase } from '../fold';
import { splitPeople } from '../people';
import { GIVEN_NAMES } from '../vocabulary/givenNames';
import {
  ABBREVIATIONS,
  CHINESE_SURNAMES,
  DONE_TO_PEOPLE,
  ENGLISH_GROUPS,
  NAMES_LIKE_NOUNS,
  NOT_CHINESE_NAMES,
  NOT_ENGLISH_NAMES,
  NOT_NICKNAMES,
} from '../vocabulary/names';

/** Folded names that a note itself shows to be people's: participants and their first and last names. */
export type KnownPeople = ReadonlySet<string>;

export function knownPeople(names: Iterable<string>): KnownPeople {
  const known = new Set<string>();
  for (const name of names) {
    const folded = foldPhrase(name).replace(/^@/, '');
    if (folded === '') continue;
    known.add(folded);
    const own = OWN_NAME.exec(folded)?.[1];
    if (own && isChineseName(own)) known.add(own);
    const words = folded.split(' ');
    if (words.length > 1) for (const word of [words[0] ?? '', words.at(-1) ?? '']) if (word.length > 1) known.add(word);
    for (const initials of initialsOf(name)) known.add(initials);
  }
  return known;
}

/** `信息中心龚主任`, `项目经理骆冰`: the name behind what somebody is, by which the note speaks of them. */
const OWN_NAME =
  /^\p{Script=Han}{2,8}?(\p{Script=Han}(?:经理|主任|主管|总监|老师|小姐|先生|女士|[处科局部校院]长|总|工)|(?<=经理|顾问|主任|总监|工程师|专员|代表|组长|主管|中心|公司|厂[商家]|供应商|[科处部方局院])\p{Script=Han}{2,3})$/u;

export function isKnown(name: string, known: KnownPeople): boolean {
  return known.has(foldPhrase(name).replace(/^@/, '')) || (/^\p{Lu}{2,4}$/u.test(name) && known.has(name));
}

/** `jroe`, `anna-schmidt`, `JK-roe`: a handle made of the name of somebody the note knows. */
export function isHandleOf(written: string, known: KnownPeople): boolean {
  if (known.size === 0 || !/^[A-Za-z][\w.-]{4,24}$/.test(written)) return false;
  const bare = written.toLowerCase().replace(/[\d_.-]+/g, '');
  const isOfBoth = (at: number): boolean => known.has(bare.slice(0, at)) && known.has(bare.slice(at));
  if (bare.length > 5 && [1, 2].some((letters) => bare.length > letters + 3 && known.has(bare.slice(letters))))
    return true;
  for (let at = 2; at < bare.length - 1; at++) if (isOfBoth(at)) return true;
  return false;
}

/** `ML` of Maria Lopez: in capitals as nothing else among the known is, and none that stands for something else in every note. */
export function initialsOf(name: string): readonly string[] {
  const words = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u.exec(name.trim())?.[0].split(/\s+/) ?? [];
  const letters = words.map((word) => word.charAt(0));
  const both = [letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`];
  return [...new Set(both)].filter((initials) => initials.length > 1 && !NO_INITIALS.has(initials));
}

const NO_INITIALS: ReadonlySet<string> = new Set('AI AP IT PM AM QA PR ID TV HR OK UI UX DB CI CD API'.split(' '));

/** How English makes things of deeds and qualities: `Planning`, `Discussions`, `Correspondence`. */
const LIKE_NOUN = /(?:ing|[ts]ions?|ments?|ness|ity|ities|ics|ology|ship|\p{L}{6}[ae]nce)$/u;

const WRITTEN_NAME = /^(\p{Lu}\p{Ll}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'.-]*)?$/u;

/** `STEVE`; shorter ones stand for something else as often (`SAM`, `ALI`). */
const IN_CAPITALS = /^\p{Lu}{4,}$/u;

/** `Katherine`, `Katherine Roe`: a person's by what it is, whoever the note knows. */
export function isGivenName(name: string): boolean {
  const first = WRITTEN_NAME.exec(name.trim())?.[1] ?? IN_CAPITALS.exec(name.trim())?.[0];
  // `KimW` among several of that name
  const bare = first?.replace(/(?<=\p{Ll})\p{Lu}$/u, '').toLowerCase();
  return bare !== undefined && GIVEN_NAMES.has(bare.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** People the note knows, by their first name at least, or whose names only people bear. */
export function areSomebody(names: string, known: KnownPeople): boolean {
  const parts = splitPeople(names);
  return (
    parts.length > 0 &&
    parts.every(
      ({ text }) =>
        isKnown(text, known) ||
        isGivenName(text) ||
        (/\s/.test(text) && isName(text, known) && isKnown(text.split(/\s/)[0] ?? '', known)),
    )
  );
}

const POSSESSED =
  /^[\s*_]*(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)['’]s\s(?:next\s)?(?:tasks?|to[- ]?dos?|actions?(?:\sitems?)?|work|part|job|homework|assignments?|responsibilit(?:y|ies))(?:\slist)?[\s*_]*:?$/u;
const POSSESSED_BEHIND =
  /^[\s*_]*(?:[Tt]asks?|[Tt]o[- ]?[Dd]os?|[Aa]ctions?(?:\s[Ii]tems?)?|[Hh]omework|[Aa]ssignments?|[Nn]ext\s[Ss]teps)\sfor\s((?!May\b)\p{Lu}[\p{L}-]*(?:(?:\s|,\s|\s?&\s?|\sand\s)\p{Lu}[\p{L}-]*){0,3})[\s*_]*:?$/u;

/** `王伟待办`, `李娜的任务`. */
export const POSSESSED_ZH = /^[\s*_]*([\u4e00-\u9fff]{2,3}?)的?(?:待办(?:事项)?|任务|行动项|作业)[\s*_]*(?:[:：]|$)/u;

/** Whose tasks a title says they are: `Anna's tasks`, `Tasks for Anna`. */
export function possessorOf(title: string, known: KnownPeople): string | undefined {
  const name = (POSSESSED.exec(title) ?? POSSESSED_BEHIND.exec(title) ?? POSSESSED_ZH.exec(title))?.[1];
  return name !== undefined && areSomebody(name, known) ? name : undefined;
}

/** Within a name: `Anna van der Berg`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van der den de von zu zur di da del della la le bin al el dos ter ten'.split(' '),
);

/** Whether a short text reads as somebody's name: known, or written like one and not a common word. */
export function isName(text: string, known: KnownPeople): boolean {
  const name = text.trim();
  if (name === '' || name.length > 40) return false;
  if (isKnown(name, known)) return true;
  if (/^\p{Script=Han}+$/u.test(name)) return isChineseName(name);
  // `API设计` is no name, whatever its first letter is.
  if (/\p{Script=Han}/u.test(name)) return false;
  const all = name.split(/\s+/);
  const words = all.filter((word, i) => i === 0 || i === all.length - 1 || !PARTICLES.has(word));
  if (words.length > 3 || !words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word))) return false;
  // `AS` and `IT` in capitals: initials, unless they are a system's or an office's.
  if (/^\p{Lu}{2,3}$/u.test(name)) return !ABBREVIATIONS.has(name);
  // `A.` of `A. Schmidt` is no article.
  const isWord = (word: string): boolean => !/^\p{Lu}[.]$/u.test(word) || words.length === 1;
  if (words.some((word) => isWord(word) && NOT_ENGLISH_NAMES.has(word.toLowerCase().replace(/[.]$/, '')))) return false;
  // `Unanimously`
  if (/^(?!Kimberly$)\p{L}{6,}ly$/u.test(words[0] ?? '')) return false;
  // `Remind Anna to send it`
  if (words.length > 1 && DONE_TO_PEOPLE.has((words[0] ?? '').toLowerCase())) return false;
  // `Steering Committee Prep`
  if (words.slice(0, -1).some((word) => ENGLISH_GROUPS.has(word.toLowerCase()))) return false;
  const last = (words.at(-1) ?? '').toLowerCase();
  // Initials such as JF are names; longer runs of capitals are systems and departments.
  return (!IN_CAPITALS.test(name) || isGivenName(name)) && (!LIKE_NOUN.test(last) || NAMES_LIKE_NOUNS.has(last));
}

/** A group that can own something: `Team`, `Project team`, `Client`, `设计组`. */
export function isGroup(text: string): boolean {
  const words = text.trim().toLowerCase().split(/\s+/);
  if (words.length > 1 && DONE_TO_PEOPLE.has(words[0] ?? '')) return false;
  if (words[0] === 'all' && words.length > 1 && words.length <= 3 && /s$/.test(words.at(-1) ?? '')) return true;
  if (words.length <= 3 && ENGLISH_GROUPS.has(words.at(-1) ?? ''))
    return !NOT_ENGLISH_NAMES.has(words[0] ?? '') || words.length > 1;
  return (
    (/^(?![上下左右内外里前后旁背]{1,2}[侧方部]$|.*[模数词分题机]组$)\p{Script=Han}{1,6}(?:组|部|团队|小组|部门|方|侧)$/u.test(
      text.trim(),
    ) &&
      !DEED_FIRST.test(text.trim())) ||
    /^(?:全体(?:成员|组员)?|全员|大家|所有人|各方|各组|各组成员|各小组|组员|我方|客户|甲方|乙方)$/.test(text.trim()) ||
    /^[\p{L}-]{1,12}-?sig$/iu.test(text.trim()) ||
    NUMBERED_PERSON.test(text.trim())
  );
}

/** `成员1`, `组员A`: somebody who is given no name. */
const NUMBERED_PERSON =
  /^(?:第?[一二三四五六七八九\d]组|group\d{1,2}|(?:成员|组员|队员|同学|开发者)\s?(?:[A-Za-z]|\d{1,2}|[一二三四五六七八九十]))$/;

/** `回复审计方` is a deed and whom it is for, not a group. */
const DEED_FIRST =
  /^(?:回复|答复|联系|通知|告知|发给|转给|交给|提醒|协调|对接|确认|催促?|询?问|找|约|请|与|和|跟|给|向)/;

/** Those who build one half of a system, before a colon or in brackets: `[前端] 实现弹窗`. */
export function isTier(text: string): boolean {
  return /^(?:前端|后端|全栈|全站|前后端)$/.test(text.trim());
}

const DEPARTMENTS: ReadonlySet<string> = new Set(
  'marketing sales legal finance hr it ops operations product design engineering support procurement quality buying production editorial warehouse logistics controlling communications purchasing qa security compliance accounting development devops pm po vendor supplier agency'.split(
    ' ',
  ),
);

/** A department before `to do something`; before a colon the same word is a topic. */
export function isDepartment(text: string): boolean {
  return DEPARTMENTS.has(text.trim().toLowerCase()) && /^\p{Lu}/u.test(text.trim());
}

/** `施老师`, `安安爸`, `任经理`: a name and what people call its bearer. */
const WITH_TITLE =
  /^\p{Script=Han}{1,3}(?:哥|姐|老师|经理|主任|秘书|同学|教授|博士|妈妈?|爸爸?|律师|会计|书记|校长|院长|处长|科长|部长|主管|店长|厂长|组长|班长|队长)$/u;

/** `向周总`, `和李工`: whom something is told, or with whom it is done; `王伟在` of `王伟在查`. */
const WITH_WHOM = /^[向与和跟给对为找约替同]\p{Script=Han}[总工董]$|^\p{Script=Han}{2}在$/u;

/** Two to four Han characters that start with a family name, or `小王`, `老李`, `王总`, `李工`. */
export function isChineseName(written: string): boolean {
  const text = simplified(written);
  if (WITH_WHOM.test(text)) return false;
  if (NOT_CHINESE_NAMES.has(text) || NOT_CHINESE_NAMES.has(text.slice(0, 2))) return false;
  if (/^[小老阿]\p{Script=Han}$/u.test(text))
    return CHINESE_SURNAMES.has(text.slice(1)) || (!text.startsWith('老') && !NOT_NICKNAMES.has(text));
  if (WITH_TITLE.test(text)) return true;
  if (text.length >= 3 && text.length <= 4 && DOUBLE_SURNAMES.has(text.slice(0, 2))) return true;
  return text.length >= 2 && text.length <= 3 && CHINESE_SURNAMES.has(text[0] ?? '');
}
