import { compact } from '../../search/compact';
import { DEED_TABLE_ZH, THINGS_ZH } from '../commitments/chinese/words';
import { isGivenHanName, isWholeHanName } from '../fields/hanNames';
import { isChineseName, isGroup, isKnown, isTier, type KnownPeople } from '../fields/knownPeople';
import { splitPeople } from '../people';
import { GIVEN_NAMES } from '../vocabulary/givenNames';
import { GIVEN_NAMES_ZH } from '../vocabulary/givenNamesZh';
import { ABBREVIATIONS, LOWER_ABBREVIATIONS, NOT_ENGLISH_NAMES, TRADES } from '../vocabulary/names';
import { tellsWork } from './workZh';

const NAME = '(?:\\p{Script=Han}{2,3}|[A-Za-z][a-z]{1,11}|[A-Z]{2,4})';
const NAMES = `@?${NAME}(?:\\s?[、，,/&+和]\\s?@?${NAME}){0,4}`;
const DOES = '(?:负责|跟进|完成|来做|处理|牵头)';

/** Where people may stand in a task, one way each: a list is written in one of them. */
const FORMS: readonly RegExp[] = [
  // `登录页（王伟）`
  compact(`\\S\\s*[（(【[]\\s*(${NAMES})${DOES}?\\s*[)）】\\]][\\s。；;]*$`, 'u'),
  // `登录页：王伟`, `登录页 -> 王伟`, `登录页=王伟`
  compact(`\\S\\s*(?:[:：=＝|]|[-–—]{1,2}|→|⇒|[-=]>|//)\\s*(${NAMES})[\\s。；;]*$`, 'u'),
  // `登录页，王伟负责`, `登录页 王伟`, `登录页 **王伟**`
  compact(`\\p{Script=Han}{2}.*?(?:[，,]\\s?|\\s+[*_]*)(${NAMES})${DOES}?[*_]*[\\s。；;]*$`, 'u'),
  // `王伟：登录页`, `【王伟】登录页`, `王伟 登录页`, `王伟负责登录页`
  compact(
    `^[\\s*_]*[【（([]?(${NAMES})(?:[】）)\\]*_]*\\s?[:：]|[】）)\\]*_]+|\\s?[-–—]{1,2}|\\s|负责|[将需](?=\\p{Script=Han}{2}))`,
    'u',
  ),
  // `王伟` over what they have.
  compact(`^[\\s*_]*(${NAMES})[*_]*\\s?[:：]?\\s*$`, 'u'),
];

/** How far, how urgent or when something is stands there, too. */
const NO_NAME =
  /^(?:[已未待无不暂可必今明后本下上周每第高中低全]|进行|优先|紧急|重要|其[他它]|大家|所有|截止|完成|备注|说明|示例|包括|方案|参考|链接)|[报码档稿料件品天周月日号级版类型化性率图表库页端区块栏项点名字数量度值员]$/u;

/** How surely a word is somebody's: 2 for certain, 1 by a letter of it, 0 hardly, -1 not at all. */
function sureness(name: string, known: KnownPeople): number {
  if (isKnown(name, known) || isWholeHanName(name, known) || isGivenHanName(name) || isGroup(name)) return 2;
  if (/^\p{Script=Han}/u.test(name)) {
    if (isTier(name) || (name.length === 2 && isChineseName(name))) return 2;
    if (TRADES.has(name)) return 1;
    if (isDeed(name) || NO_NAME.test(name) || isChineseName(name) || THINGS_ZH.test(name) || tellsWork(name)) return -1;
    return name.length === 2 && [...name].some((letter) => GIVEN_NAMES_ZH.has(letter)) ? 1 : 0;
  }
  const lower = name.toLowerCase();
  if (LOWER_ABBREVIATIONS.has(lower) || ABBREVIATIONS.has(name.toUpperCase())) return -1;
  return GIVEN_NAMES.has(lower) || /^[^aeiou]{2,4}$/.test(lower) ? 2 : 0;
}

function isDeed(name: string): boolean {
  return DEED_TABLE_ZH.endAt(name, 0, (end) => end === name.length) > 0;
}

type NamesOf = (line: string, known: KnownPeople) => string | undefined;

function namesAt(form: RegExp): NamesOf {
  return (line) => form.exec(line)?.[1];
}

/** `王伟整理文档`, `请李娜联系场地`: somebody, and right behind them what they do. */
function workerOf(line: string, known: KnownPeople): string | undefined {
  const said = line.replace(/^[\s*_]*(?:请|让|由|安排|麻烦)?/u, '');
  const latin = /^[A-Za-z]{2,12}(?=\s?\p{Script=Han})/u.exec(said)?.[0];
  const names = latin === undefined ? [said.slice(0, 3), said.slice(0, 2)] : [latin];
  return names.find((name) => sureness(name, known) > 0 && tellsWork(said.slice(name.length).trimStart()));
}

/**
 * Names that nothing in the note tells but where they stand: in most tasks of a list in Chinese, at the same place, and some of them surely somebody's
 * (`登录页（浩然）` over `订单页（子涵）`).
 *
 * @param lines the first line of each task
 */
export function namesByForm(lines: readonly string[], known: KnownPeople): readonly string[] {
  if (lines.length < 2) return [];
  if (!lines.some((line) => /\p{Script=Han}/u.test(line))) return handlesThatOpen(lines);
  for (const namesOf of [...FORMS.map(namesAt), workerOf]) {
    const named = lines.flatMap((line) => namesOf(line.slice(0, 200), known) ?? []);
    if (named.length < 2 || named.length * 3 < lines.length * 2) continue;
    const names = [...new Set(named.flatMap((who) => splitPeople(who).map(({ text }) => text.replace(/^@/, ''))))];
    // `前端：王伟`
    if (areNamesTogether(names, known)) return names.filter((name) => !isTier(name));
  }
  return [];
}

/** `jqbaric to send it`, `backlog: jqbaric & CJ to send it`. */
const HANDLES =
  /^[\s*_]*(?:[^:\n]{2,40}:\s+)?(@?[a-z][\w-]{2,20}(?:\s(?:&|and)\s@?[A-Za-z][\w-]{1,20}){0,3})\s+to\s+(?=[a-z]{2})/;
/** What may stand before an infinitive beside `NOT_ENGLISH_NAMES`: `team to send it`. */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  'adds admins advice agrees aims all allow asked asks attempt attempts begins chance client clients committee community continues customer customers day decides designers developers devs encourage engineers everybody everyone expect expects fail fails forget fork forward group helps hopes instructions intend interested keen learning like likes maintainers managers moves offer one ones organizers ought owners participants people permission prepared proposed proposal reason reminders requests response right room seek seem shall soon space speaker speakers staff stakeholders starts still subject team teams them thing things tend tries us used vendor volunteers vote wants way ways we welcome whether which whom willing wish wishes you'.split(
    ' ',
  ),
);

/** Handles in small letters that nothing tells but what most of a list says: who is to do what. One alone may be any word. */
function handlesThatOpen(lines: readonly string[]): readonly string[] {
  const opening = lines.flatMap((line) => {
    const names = splitPeople(HANDLES.exec(line.slice(0, 120))?.[1] ?? '').map(({ text }) => text.replace(/^@/, ''));
    return names.length > 0 && !names.some((name) => isNoHandle(name.toLowerCase())) ? [names] : [];
  });
  return opening.length > 1 ? [...new Set(opening.flat())] : [];
}

function isNoHandle(word: string): boolean {
  return NOT_ENGLISH_NAMES.has(word) || BEFORE_INFINITIVE.has(word);
}

/** Whether words that stand at the same place are names, by some of them that surely are. */
export function areNamesTogether(names: readonly string[], known: KnownPeople): boolean {
  const sure = names.map((name) => sureness(name, known));
  return (
    names.length > 1 &&
    !sure.includes(-1) &&
    sure.filter((each) => each === 2).length * 3 >= names.length &&
    sure.filter((each) => each > 0).length * 3 >= names.length * 2
  );
}
