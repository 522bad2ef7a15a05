import { compact } from '../../../search/compact';
import { holdsAll, listsFor } from '../../../search/wordsIn';
import { isChineseName } from '../../fields/knownPeople';
import { prefiltered } from '../../prefiltered';
import { LOWER_ABBREVIATIONS } from '../../vocabulary/names';
import type { Range } from '../found';
import { KNOWN_NAME } from '../peopleFinder';
import { FULL_NAME, HAN_NAME, JOINED_NAME, TITLED_NAME } from './names';
import { AFTERWARDS_ZH, EVERYBODY_ZH, HANDED_ZH, PARTY_ZH, THINGS_ZH, TIMES_ZH, TITLES_ZH, WE_ZH } from './words';

/** How a clause speaks of somebody who may take something on. */
export interface ChineseSubject extends Range {
  /**
   * `opens`: it begins with them (`王伟会…`, `明天王伟…`); `labelled`: their name stands before a colon; `handed`: something is handed
   * to them (`由王伟…`, `请王伟…`); `topic`: what it is about comes first (`报价单王伟…`).
   */
  readonly how: 'opens' | 'labelled' | 'handed' | 'topic';
  /** The note knows them, or they are spoken to by a handle, or they are we. */
  readonly isSure: boolean;
  /** A name with a title or of a kind that nothing else has (`侯老师`, `小陈`). */
  readonly isTitled: boolean;
  /** A day or what comes next stands before them. */
  readonly isAhead: boolean;
}

const KNOWN = `${KNOWN_NAME}+`;
const HANDLE = `@\\s?(?:${KNOWN}|[A-Za-z0-9][A-Za-z0-9._-]{0,38}|\\p{Script=Han}{2,4}?)`;
const LATIN_NAME = '[A-Z][A-Za-z0-9._-]{1,30}(?: [A-Z][A-Za-z.-]{1,30}){0,2}';
/** Somebody by name, title or office, the surest way first. */
const whoOf = (party: string): string =>
  `(?:${KNOWN}(?:${TITLES_ZH})?|${HANDLE}|${WE_ZH}|${EVERYBODY_ZH}|${TITLED_NAME}|${JOINED_NAME}|${party}${HAN_NAME}|${LATIN_NAME})`;
const whosOf = (who: string): string => `${who}(?:\\s*[、和与及&]\\s*${who}|(?<=${KNOWN_NAME})\\s+${KNOWN}){0,4}`;
const WHOS = whosOf(whoOf(`${PARTY_ZH}|`));
const NAMED = new RegExp(`^${KNOWN}`, 'u');
const SURE = new RegExp(`^(?:${KNOWN}|@|${WE_ZH})`, 'u');

const TITLED = compact(`^${TITLED_NAME}$`, 'u');

const CONNECTIVES =
  '计划|预计|其中|同时|另外|此外|明确|约定|商定|要求|并且|最后|然后|因此|所以|会议|会上|但是?|而且?|且|最终|确定|另|以后|今后|[（(“"】\\]]|[-—*•·_→]|[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]';
const LEAD = new RegExp(`(?:\\s|(?:${CONNECTIVES})|(?:(?:${TIMES_ZH})|(?:${AFTERWARDS_ZH}))[，,]?){0,8}`, 'uy');
const AHEAD = new RegExp(`(?:${TIMES_ZH})|(?:${AFTERWARDS_ZH})`, 'u');
/** In lower case a name is one only before what nothing but people does. */
const LOGIN = '[a-z][a-z0-9_-]{2,30}(?=\\s*(?:负责跟进|跟进|牵头|认领))';
/** Initials of a name as colleagues type them, before what they do (`fyx整理模板，hwc hwb继续学习`). */
const INITIALS = `(?!(?:${[...LOWER_ABBREVIATIONS].join('|')})(?![a-z]))[b-df-hj-np-tv-z]{2,4}(?![A-Za-z\\d])`;
const INITIALED = `${INITIALS}(?:[\\s、,]\\s*${INITIALS}){0,4}(?=\\s?\\p{Script=Han})`;
const openingOf = (whos: string): RegExp => compact(`(?<who>${whos}|[她他](?!们)|${LOGIN}|${INITIALED})`, 'uy');
const OPENING = openingOf(WHOS);
/** The same without teams and parties: most clauses hold no word of one, and to look for it takes as long as for all others. */
const OPENING_WITHOUT_PARTY = openingOf(whosOf(whoOf('')));
const wordsOfParty = listsFor(PARTY_ZH);
const LABEL = prefiltered({
  before: `^[\\s*_-]*(?<who>${KNOWN}|${HANDLE}(?:[\\s、和与及&]*${HANDLE}){0,4}|${HAN_NAME}|${PARTY_ZH}|${LATIN_NAME})[\\s*_]*`,
  cores: ['[:：]'],
  after: '\\s*',
  flags: 'u',
});
/** `违约责任：`, `其他：`: what it is about, and no name. */
const TOPIC_LABEL = /^[^：:，,]{1,12}[：:](?!\d)\s*/u;
/** What hands something to somebody: most clauses hold none of it, and are told so without looking for a person. */
const HANDED = prefiltered({
  cores: [HANDED_ZH, `需要?(?=\\s*${KNOWN_NAME})`],
  after: `\\s*(?:[^，,。；;：:由${KNOWN_NAME}@]{0,8}?的|(?:[A-Za-z]{1,6}|\\p{Script=Han}{2})\\p{Script=Han}{0,2}?(?:委员|经理|主管|组长|主任|秘书|部长|代表|老师|同学|同志|(?<=[工检质安])员|工程师|组|部))??\\s*(?:[\\p{Script=Han}A-Za-z]{1,8}\\s+)??(?<who>${WHOS}(?!委员)|\\p{Script=Han}{2,3}?(?=负责|跟进|牵头|主持|主讲|召集)|[A-Za-z][A-Za-z0-9_-]{2,30})`,
  flags: 'gu',
});
const ANYWHERE = prefiltered({
  cores: [`(?<who>${KNOWN}(?:\\s*[、和与及&]\\s*${KNOWN}){0,4}|@\\s?${KNOWN}|我(?!国)们?|[她他](?!们))`],
  flags: 'gu',
});
/** A name behind one of these is not who does it. */
const NO_SUBJECT =
  /(?:[给跟和与对向找为被替问叫让请由把将从是于及、的]|联系|通知|发送|感谢|提醒|介绍|参会人?|主持|记录)\s*@?\s*$/u;

/**
 * Everybody in a clause who may be the one that takes something on, the surest way of saying it first.
 *
 * @param said the clause, known names masked
 */
export function subjectsIn(said: string): readonly ChineseSubject[] {
  return [...handedTo(said), ...opening(said), ...behindTopic(said)].filter(
    ({ start, end }) => !THINGS_ZH.test(said.slice(start, end)) && !isWord(said.slice(start, end)),
  );
}

/** `方案`, `高度`: a word that only begins like a name. */
function isWord(who: string): boolean {
  if (/^(?:开始|截止|结束|启动|进入|报名|举办)/u.test(who)) return true;
  return BY_FAMILY_NAME.test(who) && !isChineseName(who) && !PARTY.test(who);
}

const PARTY = new RegExp(`^${PARTY_ZH}$`, 'u');

const BY_FAMILY_NAME = compact(`^(?!${TITLED_NAME}$)${FULL_NAME}$`, 'u');

function handedTo(said: string): readonly ChineseSubject[] {
  return HANDED.all(said).flatMap((match) => {
    const subjects = subjectAt(match, 'handed', false);
    const [party] = subjects;
    // `交由设计组李娜剪辑`
    const own =
      party && PARTY.test(said.slice(party.start, party.end)) ? NAMED.exec(said.slice(party.end))?.[0] : undefined;
    return party && own ? [{ ...party, start: party.end, end: party.end + own.length, isSure: true }] : subjects;
  });
}

function opening(said: string): readonly ChineseSubject[] {
  const label = LABEL.exec(said);
  if (label) return subjectAt(label, 'labelled', false);
  LEAD.lastIndex = TOPIC_LABEL.exec(said)?.[0].length ?? 0;
  const lead = LEAD.exec(said);
  const pattern = holdsAll(said, wordsOfParty()) ? OPENING : OPENING_WITHOUT_PARTY;
  pattern.lastIndex = LEAD.lastIndex;
  const match = pattern.exec(said);
  return match ? subjectAt(match, 'opens', lead !== null && AHEAD.test(lead[0])) : [];
}

function behindTopic(said: string): readonly ChineseSubject[] {
  return ANYWHERE.all(said).flatMap((match) =>
    match.index === 0 || NO_SUBJECT.test(said.slice(Math.max(0, match.index - 12), match.index))
      ? []
      : subjectAt(match, 'topic', TIME.test(said.slice(0, match.index))),
  );
}

const TIME = new RegExp(`(?:${TIMES_ZH})`, 'u');

function subjectAt(match: RegExpExecArray, how: ChineseSubject['how'], isAhead: boolean): readonly ChineseSubject[] {
  const who = match.groups?.who?.trim();
  if (!who) return [];
  const start = match.index + match[0].lastIndexOf(who);
  const subject = { how, start, end: start + who.length, isSure: SURE.test(who), isTitled: TITLED.test(who), isAhead };
  // A name that nobody introduced has one character behind its family name, or two.
  const last = who.split(/\s*[、和与及&]\s*/).at(-1) ?? who;
  const isLonger =
    BY_FAMILY_NAME.test(last) && last.length === 2 && /^\p{Script=Han}/u.test(match.input.slice(subject.end));
  return isLonger ? [subject, { ...subject, end: subject.end + 1 }] : [subject];
}
