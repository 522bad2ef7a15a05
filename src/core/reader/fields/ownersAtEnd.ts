import type { Located } from '../../model/span';
import { TIMES_ZH } from '../commitments/chinese/words';
import { allMatches } from '../matches';
import { type NamePart, splitPeople } from '../people';
import { GIVEN_NAMES } from '../vocabulary/givenNames';
import { GIVEN_NAMES_ZH } from '../vocabulary/givenNamesZh';
import { isForAll, isNothingToDo } from './aboutPeople';
import { hanNamesIn, isGivenHanName, isWholeHanName, mayBeHanName } from './hanNames';
import { areSomebody, isDepartment, isGroup, isKnown, isName, type KnownPeople } from './knownPeople';
import { isOwnerWord, NOT_DOERS, namesIn, type OwnerReading } from './ownerNames';
import { type TextScan, take } from './scanText';

const BRACKETED_END = /[(（[【]{1,2}\s*([^()（）[\]【】\n]{1,60}?)\s*[)）\]】]{1,2}[\s.。；;*_~]*$/u;
const DASHED_END =
  /(?:\s[–—-]{1,2}\s*|[–—]{1,2}\s*|(?<=\p{Script=Han})-{2,}\s*|\s?(?:[|→⇒➡]\ufe0f?|[-=]>|>>)\s*)[*_]*([^–—|→>\n]{1,40}?)[\s.。,，*_~|–—-]*$/u;

/** `主机合同:冯建国`, `主机合同-冯建国`: behind a colon only somebody the note knows or a whole name, and only where what stands before says what is to be done. */
const COLON_END =
  /(?<=\S\s\S.*|\p{Script=Han}{2}.*)(?:[:：=＝]|\s?\/\/|(?<=\p{Script=Han})-(?=\p{Script=Han}))\s*([^:：=＝/\n]{1,40}?)[\s.。*_~]*$/u;
/** `用户界面 王伟`: behind a blank only somebody the note knows, and to whom the words before do nothing (`联系 王伟`). */
const BLANK_END =
  /(?<=\p{Script=Han}{2}|[\d)）])(?<!联系|通知|询问|请教|发给|交给|转给|提供给|告知|提醒|邀请|感谢|协助|配合|对接|拜访|反馈给)\s+(?:by\s)?[*_]*((?:\p{Script=Han}{2,4}|[A-Za-z][a-z]{1,11})(?:\s?[、，,/&和]\s?(?:\p{Script=Han}{2,4}|[A-Za-z][a-z]{1,11})){0,4})[\s.。；;*_~]*$/u;
/** `订单详情（…）xcc`, `接口测试 HCY`: initials that the note knows for somebody's. */
const INITIALS_END =
  /(?<=[\p{Script=Han}）)>」”]|[A-Z])\s?(?:\/\/)?\s?(?<![A-Za-z])([a-z]{2,4}(?:[\s+、，,/&]+[a-z]{2,4}){0,5}|[A-Z]{3}(?:[\s+、，,/&]+[A-Z]{3}){0,4})[?？]?\s*$/u;
const NAMES = "@?\\p{Lu}[\\p{L}'’.-]*(?:(?:\\s|\\/|\\s&\\s|\\sand\\s)\\p{Lu}[\\p{L}'’.-]*){0,3}";
/** `… (by Anna)`, `…, Anna`, `… / Anna`, `… ... Anna`, `… **Anna**`: only somebody the note knows, and no one whom the words before are about (`Call **Anna**`). */
const NAMED_LAST = new RegExp(
  `(?:(?:[(（[]|\\s[-–—]\\s|,\\s)\\s*by\\s+|(?<=\\s\\p{Ll}{2,20}|\\))[,;.]\\s+|\\s\\/\\s+|\\s?(?:\\.{3,}|…)\\s*|(?<=\\p{Script=Han}{2})[，,]\\s?|(?<=\\p{Ll}{2})(?<!\\b(?:to|with|from|by|for|and|or|of|about|the|via|at|on|in|[Aa]sk|[Ee]-?mail|[Cc]ontact|[Cc]all|[Tt]ell|[Rr]emind|[Ii]nvite|[Mm]eet|[Ss]ee|[Pp]ing|[Jj]oin|[Hh]elp|[Tt]hank|[Bb]rief|[Cc]hase))\\s(?=[*_]{1,3}@?\\p{Lu}\\p{L}*[*_]))[*_]*(${NAMES})[)）\\]]?[\\s.*_]*$`,
  'u',
);
/** `(Anna to do)`, `(Sam maybe)`, `(Anna?)` */
const ASIDE =
  /(?:\s+to (?:do|lead|own|action|follow[ -]up)|\s+(?:maybe|tbc|tentative(?:ly)?|continuing|leading|coordinating|on it)|\s*\?)$/i;
/** A link to somebody goes on what stands before it: `Send the draft to [[Anna]]`, `Call [[Anna]]`. */
const ASKS_FOR_NAME =
  /(?<![\p{L}])(?:to|with|from|for|by|and|or|of|about|via|cc|at|on|like|ask|e-?mail|contact|call|tell|remind|invite|meet|see|ping|join|help|thank|brief|chase|inform|update|message|phone)\s*$|&\s*$|(?:给|与|和|跟|向|对|找|问|请|请教|联系|通知|询问|告知|提醒|邀请|感谢|协助|配合|对接|拜访)\s*$/iu;
/** `（王伟，3d）`: how long it takes. */
const ESTIMATE = /(?<=\p{Script=Han})[，,、\s]\s*\d{1,3}(?:\.\d)?\s?(?:d|h|pd|sp|天|人天|人日|小时|个?工作日|周|点)$/iu;
/** `（小鱼，周三）` where nothing tells which week that is. */
const BY_DAY = new RegExp(`(?<=\\p{Script=Han})[，,、\\s]\\s*(?:${TIMES_ZH})$`, 'u');
/** What a date or field that was read leaves behind, and how long it takes (`（一周时间）`). */
const EMPTY_BRACKETS =
  /[(（[【][\s,，、;；]*[)）\]】]|[(（][约共]?(?:\d{1,2}|[一二两三四五六半])个?(?:天|周|月|小时|工作日)(?:时间|左右|内)?[)）]\s*$/g;

function isOwnerAtEnd(name: string, pattern: RegExp, known: KnownPeople): boolean {
  if (pattern === COLON_END) return isWholeHanName(name, known);
  if (pattern === BLANK_END || pattern === INITIALS_END) return isKnown(name, known);
  // `Trader Joe's`
  if (/['’]s$/.test(name)) return false;
  if (pattern === BRACKETED_END && (GIVEN_NAMES.has(name) || isGivenHanName(name))) return true;
  return isOwnerWord(name, known, true) || (pattern === DASHED_END && isDepartment(name));
}

/** `许文强、戈峰`: beside whole names, a third of them at least, a shorter one is somebody's, too. */
function areNamesBesideWhole(parts: readonly NamePart[], known: KnownPeople): boolean {
  const whole = parts.filter(({ text }) => isWholeHanName(text, known)).length;
  const mayBeOne = ({ text }: NamePart): boolean =>
    isWholeHanName(text, known) ||
    mayBeHanName(text, known) ||
    (/^\p{Script=Han}{2}$/u.test(text) && GIVEN_NAMES_ZH.has(text.charAt(1)));
  return parts.length > 1 && whole * 3 >= parts.length && parts.every(mayBeOne);
}

function partsBetweenBlanks(names: string): readonly NamePart[] {
  return [...names.matchAll(/[^\s、，,和&/+]+/gu)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** `HTTP API XHB`: those that the note knows, all of them where it knows all. */
function behindUnknown(parts: readonly NamePart[], known: KnownPeople): readonly NamePart[] {
  const of = parts.filter(({ text }) => isKnown(text, known));
  return of.length === parts.length ? parts : of;
}

/** `… (Anna)`, `… — Anna`, `… [[Anna]]`, `…(王伟)`. */
export const readTrailing: OwnerReading = (scan, known) => {
  const firstLine = scan.masked.search(/[\r\n]/);
  const behindAll = ownersBefore(scan, scan.masked.length, known);
  if (behindAll.length > 0) return behindAll;
  return firstLine < 0 ? namedLast(scan, known) : ownersBefore(scan, firstLine, known);
};

const THING_AND_NAME = /(?<=^|[、，,；;])\s*[^、，,；;（）()]{2,16}[（(]\s?(\p{Script=Han}{2,3})\s?[）)]/gu;

/** `用户手册（王伟）、测试报告（李娜）`: several things in one line, each with whoever has it. The line stays whole. */
export const readAsides: OwnerReading = (scan, known) => {
  if (!/[（(].*[）)][、，,；;].*[（(]/u.test(scan.masked)) return [];
  const asides = allMatches(scan.masked, THING_AND_NAME);
  if (asides.length < 2 || !asides.every((aside) => mayBeHanName(aside[1] ?? '', known))) return [];
  return asides.flatMap((aside) => {
    const start = aside.index + aside[0].lastIndexOf(aside[1] ?? '');
    return namesIn(scan, start, start + (aside[1]?.length ?? 0));
  });
};

const TOPIC_AND_NAMES =
  /^[\s*_]*([^\n]{2,120}?)[\s*_]*(?::|\s[-–—]{1,2}|[–—]|(?<=[\p{L}\p{N})])-|\s?(?:→|⇒|[-=]>))\s+[*_]*(@?\p{Lu}[\p{L}’'.-]*(?:(?:\s|,\s|\s?[&/+]\s?|,?\sand\s)@?\p{Lu}[\p{L}’'.-]*){0,5}|\p{Ll}{2,15}(?:\s(?:and|&)\s\p{Ll}{2,15})?)[\s.*_]*$/u;

/** `Battle - Sam & Tom`, `Class diagrams: Anna`: a topic, and behind it nothing but people the note knows, or everybody. */
export const readBehindThing: OwnerReading = (scan, known) => {
  const said = behindTopic(scan.masked, known);
  const isOfAll =
    said !== undefined &&
    /^(?:all|everyone|everybody|(?:the |whole |entire )?team|(?:every|each|all) (?:(?:team|group) )?members?)$/i.test(
      said.names,
    );
  if (!said || (isOfAll && isForAll(scan.masked.slice(0, said.end))) || !(isOfAll || areSomebody(said.names, known)))
    return [];
  const start = scan.masked.lastIndexOf(said.names);
  const owners = namesIn(scan, start, start + said.names.length);
  take(scan, said.end, scan.masked.length);
  return owners;
};

/** A topic that is nobody, where it ends, and what stands behind it as names do. */
function behindTopic(text: string, known: KnownPeople): { readonly names: string; readonly end: number } | undefined {
  if (text.length > 180 || !/[:>→⇒–—-]\s/.test(text)) return undefined;
  const [, topic = '', names] = TOPIC_AND_NAMES.exec(text) ?? [];
  return names === undefined || mayOwn(topic, known) || isNothingToDo(topic)
    ? undefined
    : { names, end: text.indexOf(topic) + topic.length };
}

/** Names that the note does not know, behind most items of a list that deals out work (`Battle - Sam`, `Menu - Kylo`): of one of them at least it knows the name. */
export function namesBehindTopics(lines: readonly string[], known: KnownPeople): readonly string[] {
  const behind = lines
    .flatMap((line) => behindTopic(line.trimEnd(), known)?.names ?? [])
    .filter((names) => /^@?\p{Lu}/u.test(names) || areSomebody(names, known));
  if (behind.length * 2 <= lines.length || !behind.some((names) => areSomebody(names, known))) return [];
  return behind.flatMap((names) => splitPeople(names).map(({ text }) => text)).filter((name) => isName(name, known));
}

/** Whether what stands before a colon or dash may name the owner itself. */
function mayOwn(topic: string, known: KnownPeople): boolean {
  return (
    areSomebody(topic, known) || splitPeople(topic).every((part) => part.text.startsWith('@') || isGroup(part.text))
  );
}

function namedLast(scan: TextScan, known: KnownPeople): readonly Located<string>[] {
  const offset = Math.max(0, scan.masked.length - 120);
  const match = NAMED_LAST.exec(scan.masked.slice(offset));
  const names = match?.[1]?.replace(/[.]$/, '');
  const isBy = match !== null && /^[^\p{L}]*by\s/u.test(match[0]);
  const areTheirs = (of: string): boolean =>
    areSomebody(of, known) || (isBy && !NOT_DOERS.test(of) && splitPeople(of).every(({ text }) => isName(text, known)));
  if (!match || !names || !areTheirs(names)) return madeBy(scan, known);
  const start = offset + match.index + match[0].lastIndexOf(names);
  const owners = namesIn(scan, start, start + names.length);
  take(scan, offset + match.index, scan.masked.length);
  return owners;
}

const MADE_BY = new RegExp(
  `^[\\s*_]*(?:[Ww]rite|[Dd]raft|[Pp]repare|[Cc]reate|[Uu]pdate|[Ff]ix|[Ss]end|[Ff]inish|[Cc]omplete|[Mm]ake|[Dd]esign|[Ii]mplement|[Bb]uild|[Uu]pload|[Pp]ublish|[Ss]et up|[Oo]rgani[sz]e|[Aa]rrange|[Dd]eliver|[Ss]ubmit)\\s(?:(?:it|this|that|the|an?|our)\\s)?(?:(?!\\p{L}+(?:ed|en|nd|nt|ne|lt|pt|wn|de)\\sby|to\\sbe\\s)\\S+\\s){0,8}?(by\\s+(${NAMES}))[\\s.*_]*$`,
  'u',
);

/** `Write the draft by Anna`: who makes what is not there yet, and nobody who made it (`Fix the bug reported by Anna`). */
function madeBy(scan: TextScan, known: KnownPeople): readonly Located<string>[] {
  const [said, behind, names] = /\sby\s/.test(scan.masked.slice(-60)) ? (MADE_BY.exec(scan.masked) ?? []) : [];
  if (!said || !behind || !names || !areSomebody(names, known)) return [];
  const start = scan.masked.lastIndexOf(behind) + behind.length - names.length;
  const owners = namesIn(scan, start, start + names.length);
  take(scan, scan.masked.lastIndexOf(behind), scan.masked.length);
  return owners;
}

const LAST_LINE = /(?:[\r\n]|<br\s?\/?>)[\s*_]*(@?\p{Lu}[^\r\n<>:.!?()]{1,90}?)[\s*_.]*$/u;

/** Nothing but people in the last of several lines. */
export const readLastLine: OwnerReading = (scan, known) => {
  const match = LAST_LINE.exec(scan.masked);
  const parts = splitPeople(match?.[1] ?? '');
  if (!match?.[1] || parts.length === 0 || parts.length > 6) return [];
  if (!parts.every(({ text }) => isName(text, known)) || !parts.some(({ text }) => areSomebody(text, known))) return [];
  const start = match.index + match[0].indexOf(match[1]);
  const owners = namesIn(scan, start, start + match[1].length);
  take(scan, match.index, scan.masked.length);
  return owners;
};

const FIRST_LINE = /^[\s*_]*(\p{Script=Han}{2,3})[*_]*[ \t]*\r?\n\s*\S/u;

/** `王伟` in the first of several lines, over what he has to do. */
export const readFirstLine: OwnerReading = (scan, known) => {
  const match = FIRST_LINE.exec(scan.masked.slice(0, 60));
  if (!match?.[1] || !mayBeHanName(match[1], known)) return [];
  const start = match[0].indexOf(match[1]);
  const owners = namesIn(scan, start, start + match[1].length);
  take(scan, 0, start + match[1].length);
  return owners;
};

/** Owners named right before an offset, where the text or its first line ends. */
function ownersBefore(scan: TextScan, end: number, known: KnownPeople): readonly Located<string>[] {
  const offset = Math.max(0, end - 200);
  const tail = scan.masked.slice(offset, end).replace(EMPTY_BRACKETS, (match) => ' '.repeat(match.length));
  for (const pattern of [BRACKETED_END, DASHED_END, COLON_END, BLANK_END, INITIALS_END]) {
    const match = pattern.exec(tail);
    if (!match?.[1]) continue;
    const start = offset + match.index + match[0].indexOf(match[1]);
    const named = (match[1].split('|')[0] ?? '')
      .replace(ASIDE, '')
      .replace(ESTIMATE, '')
      .replace(BY_DAY, '')
      .replace(/[，,、\s]+$/, '');
    if (match[0].startsWith('[[') && ASKS_FOR_NAME.test(tail.slice(0, match.index))) continue;
    if ((pattern === DASHED_END || pattern === COLON_END) && isNothingToDo(tail.slice(0, match.index))) continue;
    // Names in Han characters may have nothing but blanks between them.
    const isApart =
      pattern === DASHED_END && /\p{Script=Han}\s+\p{Script=Han}/u.test(named) && hanNamesIn(named, known);
    const written = isApart || pattern === INITIALS_END ? partsBetweenBlanks(named) : splitPeople(named);
    // `HTTP API XHB`
    const parts = pattern === INITIALS_END ? behindUnknown(written, known) : written;
    const areOwners =
      parts.every((part) => isOwnerAtEnd(part.text, pattern, known)) ||
      (pattern === COLON_END && areNamesBesideWhole(parts, known));
    if (parts.length === 0 || parts.length > 5 || !areOwners) continue;
    const owners = parts.flatMap((part) => namesIn(scan, start + part.start, start + part.end));
    take(scan, written === parts ? offset + match.index : start + (parts[0]?.start ?? 0), end);
    return owners;
  }
  return [];
}
