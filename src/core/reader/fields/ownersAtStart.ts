import type { Located } from '../../model/span';
import { DEEDS_ZH, THINGS_ZH, TIMES_ZH } from '../commitments/chinese/words';
import { DEEDS } from '../commitments/english/words';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import { prefiltered } from '../prefiltered';
import { GIVEN_NAMES } from '../vocabulary/givenNames';
import { ABBREVIATIONS, DONE_TO_PEOPLE, GROUPS_AND_OFFICES } from '../vocabulary/names';
import { isNothingToDo, isUndergone } from './aboutPeople';
import { isGivenHanName, isWholeHanName } from './hanNames';
import {
  areSomebody,
  isGroup,
  isKnown,
  isName,
  isTier,
  type KnownPeople,
  POSSESSED_ZH,
  possessorOf,
} from './knownPeople';
import { isOwnerWord, namesIn, type OwnerReading } from './ownerNames';
import { tellsDoerBehindTopic } from './ownersOpening';
import { take } from './scanText';

/** `A1 – Rob – …`, `AI-3: Anna …`, `#12 …`: what an entry is numbered with. */
const NUMBERED =
  /^[\s*_[\]~]*(?:#\d{1,4}|(?:A|AI|AP|ACT|T)[-.]?\d{1,4}|Action(?: item)?\s?#?\d{1,2})\s*(?:[:：–—-]+|\s)\s*(?=\S)/;

const LEADING =
  /^[\s*_[\]~]*(?:on\s+(?:the\s+)?(?=[^:：\n]{1,60}?\sto\s)|[Ff]or\s+(?=\p{Lu}[^:：\n]{1,40}?:))?([^:：\n–—→⇒➡]{1,60}?)[\s*_[\]~]*(?:([:：])|(\s[-–—]\s|[–—]{1,2}\s?|(?:→|⇒|➡\ufe0f?|[-=]>)\s?)|\s(?=to\s+(?:\p{Ll}|DM\s)))/u;

/** `Anna: …`, `**Anna** - …`, `Andrew/Thanh to …`, `Peter (Alpine) — …`, `王伟:…`, `岑琳 → …`, `Project team to …`. */
export const readLeading: OwnerReading = (scan, known) => {
  const number = NUMBERED.exec(scan.masked.slice(0, 20))?.[0].length ?? 0;
  if (number > 0) {
    const behind = LEADING.exec(scan.masked.slice(number, 120));
    const parts = splitPeople(behind?.[1]?.trim() ?? '');
    if (parts.length > 0 && parts.every((part) => isOwnerWord(part.text, known, true))) take(scan, 0, number);
  }
  const match = LEADING.exec(scan.masked.slice(0, 120));
  const lead = match?.[1]?.trim();
  if (!match || !lead || (lead.startsWith('@') && !/^@\{?[\p{L}\p{N} ,、&/@_.·{}-]+$/u.test(lead))) return [];
  const start = match.index + match[0].indexOf(lead);
  const whose = match[2] === undefined ? undefined : possessorOf(lead, known);
  // `Anna w/ Sam: …`, `Anna, with help from Sam, to …`
  const alone = lead.replace(HELPED, '');
  const parts = splitPeople(whose ?? (alone !== lead && areSomebody(alone, known) ? alone : lead));
  // `Bo Lind: Anna to forward his mail`: she does.
  if (match[2] !== undefined && tellsDoerBehindTopic(scan.masked, known)) return [];
  // `Invite: Anna`
  if ((match[2] !== undefined || match[3] !== undefined) && isNothingToDo(lead)) return [];
  // `**Contract**: Chase the signature (Anna, Tom)`: whoever stands in brackets has what the topic is about.
  if (match[2] !== undefined && !areSomebody(lead, known) && endsInPeople(scan.masked, known)) return [];
  // `**Steering Committee** - List of members (Anna)`: so it is with a group before a dash.
  if (
    match[3] !== undefined &&
    splitPeople(lead).every(({ text }) => isGroup(text)) &&
    endsInPeople(scan.masked, known)
  )
    return [];
  // `佳园：王伟`: of two that may be names the one with a family name is somebody.
  const behind = scan.masked.slice(match.index + match[0].length).replace(/[\s.。；;*_]+$/, '');
  if (match[2] !== undefined && isGivenHanName(lead) && !isKnown(lead, known) && areWhole(behind, known)) {
    const from = scan.masked.lastIndexOf(behind);
    const owners = namesIn(scan, from, from + behind.length);
    take(scan, start + lead.length, from + behind.length);
    return owners;
  }
  // `前端：王伟`
  if (isTier(lead) && isWholeHanName(scan.masked.slice(match.index + match[0].length).trim(), known)) return [];
  const isAll =
    parts.length > 0 &&
    parts.length <= 5 &&
    parts.every((part) => isOwnerWord(nameOf(part.text), known, match[2] !== undefined || match[3] !== undefined));
  if (
    !isAll &&
    !(MONTHS_TOO.test(lead) && DEEDS.has(/^to (\p{Ll}+)/u.exec(scan.masked.slice(match[0].length))?.[1] ?? ''))
  )
    return [];
  // `Technical approach: @anna`
  if (match[2] !== undefined && MENTIONS_ALONE.test(scan.masked.slice(match[0].length)) && !areSomebody(lead, known))
    return [];
  // `Report to be sent out`: a thing, whatever its first letter, unless it is somebody.
  if (match[2] !== undefined && DEEDS.has(lead.toLowerCase()) && !areSomebody(lead, known)) return [];
  const isThing =
    match[2] === undefined &&
    match[3] === undefined &&
    (TO_BE.test(scan.masked.slice(match[0].length)) || DEEDS.has(lead.toLowerCase()));
  if (isThing && !areSomebody(lead, known)) return [];
  // `Anna to be paid`
  const isTo = match[2] === undefined && match[3] === undefined;
  if (isTo && isUndergone(/^to be (\p{Ll}+)/u.exec(scan.masked.slice(match[0].length))?.[1])) return [];
  const owners = parts.map((part) => ({
    value: nameOf(part.text)
      .replace(/^@\{?|\}$/g, '')
      .trim(),
    span: spanAt(scan.lineStarts, scan.base + start + part.start, scan.base + start + part.end),
  }));
  const end =
    match.index + match[0].length + (LABELLED.exec(scan.masked.slice(match.index + match[0].length))?.[0].length ?? 0);
  take(scan, match.index, isTo ? (/^to\s+/.exec(scan.masked.slice(end))?.[0].length ?? 0) + end : end);
  return owners;
};

const HELPED = /,?\s(?:w\/|with\s).*$/;

/** Months that are given names: `April to send it` is somebody, `April to date` a time. */
const MONTHS_TOO = /^(?:April|June|May|August)$/;

const LAST_BRACKET = /\s[(（]([^()（）]{2,60})[)）][\s.*_]*$/;

function endsInPeople(text: string, known: KnownPeople): boolean {
  const last = LAST_BRACKET.exec(text)?.[1];
  return last !== undefined && (/^unassigned$/i.test(last) || areSomebody(last, known));
}

function areWhole(names: string, known: KnownPeople): boolean {
  const parts = splitPeople(names);
  return parts.length > 0 && parts.every(({ text }) => isWholeHanName(text, known));
}

const MENTIONS_ALONE = /^[\s*_]*@[\w.-]+(?:[\s,&/]+(?:and\s+)?@[\w.-]+)*[\s*_.]*$/;

/** `JB: Action item: send …`: what kind of thing it is, said behind who it falls to. */
const LABELLED = /^\s*(?:action(?: items?)?|todo|ai|task|待办|行动项)\s*[:：]\s*(?=\S)|^\s*action items?\s+(?=to\s)/i;

/** `Peter (Alpine)`, `Peter from Alpine`: what stands in brackets or so behind a name says who that is; of several each may be in bold (`**Anna** and **Tom**`). */
function nameOf(written: string): string {
  return written
    .replace(/^[*_]+|[*_]+$/g, '')
    .replace(/\s?[(（][^()（）]{1,40}[)）]$/, '')
    .replace(/(?<=^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\sfrom\s(?:the\s)?\p{Lu}[\p{L} .&-]{1,30}$/u, '');
}

const TO_BE = /^to be \p{Ll}+(?:ed|en|nt|lt|de|ne|wn|ut|ld)\b/u;

/** `王伟待办：整理清单`: whose task it is, said by the label. */
export const readPossessor: OwnerReading = (scan, known) => {
  const [label = '', who = ''] = POSSESSED_ZH.exec(scan.masked.slice(0, 30)) ?? [];
  if (!isKnown(who, known) || !/[:：]$/.test(label)) return [];
  const owners = namesIn(scan, label.indexOf(who), label.indexOf(who) + who.length);
  take(scan, 0, label.length);
  return owners;
};

const CHARGE_BEHIND_LEAD = /^[\s*_]*([^:：\n]{1,16})[:：]\s*([\p{L}.-]{2,20}?)\s?(?:来|主要)?负责(?!人|制|的)/u;

/** `小白：王伟负责联系`: who does it stands behind whom it is about. */
export const readInChargeBehind: OwnerReading = (scan, known) => {
  if (!scan.masked.includes('负责')) return [];
  const [said = '', whom = '', who = ''] = CHARGE_BEHIND_LEAD.exec(scan.masked.slice(0, 60)) ?? [];
  if (who === '' || isTier(whom) || ![whom, who].every((name) => isOwnerWord(name, known, true))) return [];
  return namesIn(scan, said.lastIndexOf(who), said.lastIndexOf(who) + who.length);
};

const INITIALS = /^\p{Lu}{2,4}$/u;
const BOLD_LEAD =
  /^\s*(\*\*?|__?)(@?\p{Lu}[\p{L}'’.-]*(?:(?:\s|\/|,\s|\s&\s|\sand\s)\p{Lu}[\p{L}'’.-]*){0,4})\1\s+(?=\p{L}{2,}\s)/u;

/** `**Anna** Send the list`, `_EW_ send it`: initials that are set apart are somebody's, whoever the note knows. */
export const readBoldLead: OwnerReading = (scan, known) => {
  const match = BOLD_LEAD.exec(scan.masked.slice(0, 120));
  const names = match?.[2];
  const verb = /^\p{L}+/u.exec(scan.masked.slice(match?.[0].length))?.[0] ?? '';
  if (!match || !names || !DEEDS.has(verb.toLowerCase())) return [];
  const areTheirs = splitPeople(names).every(({ text }) => INITIALS.test(text) && !ABBREVIATIONS.has(text));
  if (!areTheirs && !(/^\p{Lu}/u.test(verb) && areSomebody(names, known))) return [];
  const start = match[0].indexOf(names);
  const owners = namesIn(scan, start, start + names.length);
  take(scan, 0, match[0].length);
  return owners;
};

const BRACKETED_LEAD =
  /^[\s*_`]*(?:\[([^[\]()`]{1,60})\](?!\()|【([^【】`]{1,60})】|[(（]([^()（）`]{1,60})[)）])`?[\s*_:：–—-]*(?=\S)/u;

/** In brackets a given name needs no capital (`(hans) write to them`). */
function isOwnerInBrackets(name: string, known: KnownPeople): boolean {
  return isOwnerWord(name, known, true) || GIVEN_NAMES.has(name);
}

/** `[Anna] send …`, `【李娜】更新…`, `[Anna] [Sam] send …`; what is written as code may be in such brackets, too. */
export const readBracketedLead: OwnerReading = (scan, known) => {
  const head = scan.raw.slice(0, 160);
  const owners: Located<string>[] = [];
  let end = NUMBERED.exec(head.slice(0, 20))?.[0].length ?? 0;
  for (let match = BRACKETED_LEAD.exec(head.slice(end)); match; match = BRACKETED_LEAD.exec(head.slice(end))) {
    const lead = match[1] ?? match[2] ?? match[3] ?? '';
    const parts = splitPeople(lead);
    const start = end + match[0].indexOf(lead);
    const isRead = scan.masked.slice(start, start + lead.length).trim() === '' && !match[0].includes('`');
    if (isRead || parts.length === 0 || parts.length > 5) break;
    if (!parts.every((part) => isOwnerInBrackets(part.text, known))) break;
    owners.push(...namesIn(scan, start, start + lead.length));
    end += match[0].length;
  }
  if (owners.length > 0) take(scan, 0, end);
  return owners;
};

const ADDRESSED =
  /^[\s*_]*(\p{Lu}[\p{L}'’.-]*(?:(?:\s|\/|,\s|\s[&+]\s|,?\sand\s)\p{Lu}[\p{L}'’.-]*){0,5}),\s+(?:please\s+)?(\p{Ll}+)\s/u;

/** `Anna, Sam, send the draft`, `Anna, please send the draft`: people the note knows, and what they are told. */
export const readAddressed: OwnerReading = (scan, known) => {
  const match = ADDRESSED.exec(scan.masked.slice(0, 160));
  const [said, names, verb] = match ?? [];
  if (!said || !names || !verb || !DEEDS.has(verb) || !areSomebody(names, known)) return [];
  const start = said.indexOf(names);
  const owners = namesIn(scan, start, start + names.length);
  take(scan, 0, said.length - verb.length - 1);
  return owners;
};

const BEHIND_TOPIC =
  /^[\s*_]*[^:：\n]{2,60}?(?:[:：]|,|\s?[-–—]{1,2}(?=\s))[\s*_]+((?:@?\p{Lu}[\p{L}'’.-]*)(?:(?:\s|\/|,\s|\s&\s|,?\sand\s)\p{Lu}[\p{L}'’.-]*){0,5}|(?<=:[\s*_]+)[a-z][\w-]{2,20}(?:\s(?:&|and)\s[\w-]{2,20}){0,3})\s+(?:to|will|should)\s+\p{Ll}/u;

/** `Four-person meeting: Elena, James to divide …`: what it is about, and who does what. The sentence stays whole. */
export const readBehindTopic: OwnerReading = (scan, known) => {
  const match = BEHIND_TOPIC.exec(scan.masked.slice(0, 160));
  const names = match?.[1];
  const isTopic = /[:：]/.test(match?.[0] ?? '');
  // `Anna will write to them, Tom will call`: the first of them is read where the sentence opens.
  const opening = /^[\s*_]*(@?\p{Lu}[\p{L}'’.-]*)\s(?:will|to|should)\s/u.exec(scan.masked)?.[1];
  if (!isTopic && opening !== undefined && areSomebody(opening, known)) return [];
  // `Anna, Sam, and Tom will write`
  const before = match?.[0].slice(0, match[0].lastIndexOf(names ?? '')).replace(/[\s,*_]+$/, '');
  if (!isTopic && before !== undefined && areSomebody(before, known)) return [];
  if (!match || !names || !splitPeople(names).every((part) => isOwnerWord(part.text, known, false))) return [];
  // Behind a comma or a dash, and in small letters, only somebody the note knows.
  if ((!isTopic || /^\p{Ll}/u.test(names)) && !areSomebody(names, known)) return [];
  const start = match[0].lastIndexOf(names);
  return namesIn(scan, start, start + names.length);
};

const SUBJECT =
  /^[\s*_[]*((?:@?\p{Lu}[\p{L}'’.-]*|[Tt]eam|[Cc]lient|[Ww]e)(?:[*_]{0,2}(?:\s|\/|,\s|\s[&+]\s|,?\sand\s)[*_]{0,2}\p{Lu}[\p{L}'’.-]*){0,6})[*_\]]*(?:['’]ll|\s+(?:will|shall|should|must|needs? to|has to|have to|is to|are to|is going to|are going to|(?:ha(?:s|ve) )?(?:agree[sd]?|volunteer(?:s|ed)|promise[sd]?|offer(?:s|ed)|authori[sz]ed) to|can|(?:is|are) (?:responsible for|in charge of|tasked with)))\s/u;

/** `Emil sends the survey`: in the present a name that the note knows, and a deed. */
const PRESENT =
  /^[\s*_]*(@?\p{Lu}[\p{L}'’.-]*(?:(?:\s|\/|,\s|\s&\s|\sand\s)\p{Lu}[\p{L}'’.-]*){0,4})\s+(\p{Ll}{2,}?)(?:e?s)\s(?!to be\s)/u;

/** `Anna send the deck`, `**Anna** send the deck`; `ML model to be trained` is a thing, whatever Maria Lopez signs with. */
const BARE =
  /^[\s*_[]*(@?\p{Lu}[\p{L}'’.-]*(?:(?:\s|\/|,\s?|\s[&+]\s|\sand\s)\p{Lu}[\p{L}'’.-]*){0,4})[*_\]]*\s+(?:please\s)?(\p{Ll}[\p{Ll}-]+)\s(?!to be\s)/u;

/** `Anna for the slides`, `Tom, Sam on the demo`. */
const FOR_WHAT =
  /^[\s*_]*(@?\p{Lu}[\p{L}'’.-]*(?:(?:\s|\/|,\s|\s&\s|,?\sand\s)\p{Lu}[\p{L}'’.-]*){0,5})[*_]*\s+(?:for|on)\s+\S/u;

/** `JB`, and no system or office. */
function areInitials(name: string, known: KnownPeople): boolean {
  return /^\p{Lu}{2,3}$/u.test(name) && isName(name, known);
}

/** `Josh sending the email`, `**Josh** is writing it`: under way, or about to be; in bold whoever it is. */
const PROGRESSIVE = /^[\s*_]*(@?\p{Lu}[\p{L}'’.-]*)([*_]*)\s+(?:is\s+)?\p{Ll}{2,}ing\s/u;

/** `前端继续完成界面`, `冷杰负责数据库`: who a Chinese sentence opens with. */
const SUBJECT_ZH = /^[\s*_]*(\p{Script=Han}{2,6}?)(?=负责(?!人|制|的)|需要?|继续|将|应)/u;

/** `前端购买服务器`: those who build one half of a system, right before what they do; `前端页面` is a thing. */
const TIER_ZH = new RegExp(
  `^[\\s*_]*((?:前端|后端|全栈|前后端)(?:组|团队|同学)?|(?:测试|运维|算法|设计|产品)(?:组|团队|同学))\\s?(?=(?:先|开始|尽快|完成|同步|分别|一起|共同){0,2}(?:${DEEDS_ZH.filter((deed) => deed.length > 1 && deed !== '设计' && deed !== '开发' && deed !== '测试' && deed !== '部署').join('|')}|(?:设计|开发|测试|部署)(?![的文人组团方案工中]|$)|(?:画|看|写|改|搭|查|调|测|补|传|给出|做)(?![面到法好来板试图案单表块件])|[看画写]图|(?:依据|对照|根据|按照?|配合|基于|参照)[^，,。；;]{2,20}[，,]?(?:完成|完善|实现|编写|开发|修改|调整|输出|提供)))`,
  'u',
);

/** Whatever their family name, people are in charge; of things no more than a system is. */
function isSubject(who: string, rest: string, known: KnownPeople): boolean {
  return isOwnerWord(who, known, true) || (rest.startsWith('负责') && who.length <= 3 && !THINGS_ZH.test(who));
}

const IS_DONE = /^be (?:\p{Ll}+ly )?(?:done|made|sent|\p{Ll}+(?:ed|en|wn|lt|nt|pt))\b/u;

function isGroupAlone(name: string): boolean {
  return /^(?:team|client|we)$/i.test(name);
}

/** `Sam will check the invoices`: who does it is its subject. The sentence stays whole. */
export const readSubject: OwnerReading = (scan, known) => {
  const head = scan.masked.slice(0, 160);
  const present = PRESENT.exec(head);
  const isDeed = present !== null && [present[2] ?? '', `${present[2]}e`].some((verb) => DEEDS.has(verb));
  const isFamiliar = isDeed && (areSomebody(present[1] ?? '', known) || areInitials(present[1] ?? '', known));
  const bare = BARE.exec(head);
  const isTold = bare !== null && DEEDS.has(bare[2] ?? '') && areSomebody(bare[1] ?? '', known);
  const progressive = PROGRESSIVE.exec(head);
  const isUnderWay =
    progressive !== null &&
    (isKnown(progressive[1] ?? '', known) || (progressive[2] !== '' && isName(progressive[1] ?? '', known)));
  const chinese = SUBJECT_ZH.exec(head);
  const isSomebody = chinese !== null && isSubject(chinese[1] ?? '', head.slice(chinese[0].length), known);
  const tier = TIER_ZH.exec(head);
  const forWhat = FOR_WHAT.exec(head);
  const isTheirs = forWhat !== null && areSomebody(forWhat[1] ?? '', known);
  const match =
    SUBJECT.exec(head) ??
    (isTheirs ? forWhat : null) ??
    (isFamiliar ? present : null) ??
    (isTold ? bare : null) ??
    (isUnderWay ? progressive : null) ??
    (isSomebody ? chinese : null) ??
    tier;
  if (!match?.[1]) return [];
  const start = match[0].indexOf(match[1]);
  const parts = splitPeople(match[1]);
  const [, undergone] = /^be (\p{Ll}+)/u.exec(head.slice(match[0].length)) ?? [];
  if (isUndergone(undergone)) return [];
  // `Outlines should be done by …`: a thing, whatever its first letter.
  if (IS_DONE.test(head.slice(match[0].length)) && !areSomebody(match[1], known) && !isGroupAlone(match[1])) return [];
  if (
    parts.length === 0 ||
    !(match === chinese || match === tier || parts.every((part) => isOwnerWord(nameOf(part.text), known, false)))
  )
    return [];
  return namesIn(scan, start, start + match[1].length);
};

/** What a ticket is about says who will do something with the product (`Fix bug: editors will crash`), a note what is the case. */
const OF_TICKET =
  /\b(?:bugs?|fix|fixes|issue|error|problem|note|nb|fyi|stor(?:y|ies)|features?|epic|spec|requirements?|scenario|cases?|check|test|tests|verify|ensure|ideas?|wish|goal|question|risk|assumption)(?:\s#?\d+)?[\s*_]*:\s[\s*_]*$/i;

const GROUP = prefiltered({
  before: `(?<=(?:^(?:\\d[\\d/.-]{3,11}\\s)?|[,;:–-]\\s|\\bby\\s)[\\s*_]*)(?:the |all |available |both )?(?!(?:${[...DONE_TO_PEOPLE].join('|')})\\s)(?:(?!(?:if|when|so|that|and|or|for|with|of|from|to|in|on)\\s)[\\p{L}’'&-]+ ){0,2}?`,
  cores: [`(?:${GROUPS_AND_OFFICES})`],
  after:
    '(?=[*_]*\\s+(?:will|shall|should|must|needs? to|has to|have to|are to|is to|to)\\s(?!be \\p{Ll}+(?:ed|en|wn|lt|nt|pt|id|ld|ght|ade|one|und|et|ut)\\b))',
  flags: 'iu',
});

/** `Club heads will write it`, `Template due Wednesday, writing team to edit`: several people, or an office, by what they are. */
export const readGroup: OwnerReading = (scan) => {
  const match = GROUP.exec(scan.masked.slice(0, 160));
  if (!match || OF_TICKET.test(scan.masked.slice(0, match.index))) return [];
  const who = match[0].replace(/^(?:the|available)\s/i, '');
  const start = scan.base + match.index + match[0].length - who.length;
  return [{ value: who, span: spanAt(scan.lineStarts, start, start + who.length) }];
};

/** `高敏拉群`, `薛洁、付晓在发布前修复…`: people the note knows, at the very start of a Chinese text. */
export const readKnownLead: OwnerReading = (scan, known) => {
  const from = /^[\s*_]*/.exec(scan.masked)?.[0].length ?? 0;
  const end = endOfKnown(scan.masked, from, known);
  const dash = /^-{1,2}(?=\p{Script=Han}{2})/u.exec(scan.masked.slice(end))?.[0].length ?? 0;
  const aside = /^\s?[(（][^()（）]{1,12}[)）]/.exec(scan.masked.slice(end))?.[0].length ?? 0;
  const isFollowed = dash > 0 || /^[\s\p{Script=Han}\d]/u.test(scan.masked.slice(end + aside));
  if (end === from || !isFollowed || /^\s?的/.test(scan.masked.slice(end))) return [];
  const owners = namesIn(scan, from, end);
  if (dash > 0) take(scan, from, end + dash);
  // Set apart by a space the name is no word of the sentence.
  const isHan = /\p{Script=Han}/u.test(scan.masked.charAt(from));
  if (isHan && /^\s+(?![会将要需来去应]|负责)/u.test(scan.masked.slice(end))) take(scan, from, end);
  return owners;
};

const BEFORE_DAY = new RegExp(
  `^[\\s*_]*(\\p{Script=Han}{2,3}(?:、\\p{Script=Han}{2,3}){0,3})[，,](?:\\s{3,}[，,]?|\\s?(?=(?:在|于)?(?:${TIMES_ZH})))`,
  'u',
);

/** `王伟，下周三前，完成接口文档`: somebody, and by when. */
export const readBeforeDay: OwnerReading = (scan, known) => {
  const match = BEFORE_DAY.exec(scan.masked.slice(0, 60));
  const names = match?.[1];
  if (!match || !names || !splitPeople(names).every(({ text }) => isKnown(text, known) || isWholeHanName(text, known)))
    return [];
  const start = match[0].indexOf(names);
  const owners = namesIn(scan, start, start + names.length);
  take(scan, 0, match[0].length);
  return owners;
};

/** Where the names of known people that start at an offset end, joiners between them included. */
export function endOfKnown(text: string, from: number, known: KnownPeople): number {
  // `Amy 更新 PRD`: a name in letters, in a Chinese sentence.
  const latin =
    /^[A-Za-z][\w.-]{1,24}(?=\s?(?:\p{Script=Han}|[）)。；;]?$))/u.exec(text.slice(from, from + 30))?.[0] ?? '';
  if (latin !== '' && isKnown(latin, known)) return from + latin.length;
  for (let length = 5; length >= 2; length--) {
    const name = text.slice(from, from + length);
    if (!/^\p{Script=Han}+$/u.test(name) || !isKnown(name, known)) continue;
    const end = from + length;
    const joiner = /^\s?(?:[、,，/&+]|[和与及])\s?/.exec(text.slice(end))?.[0].length ?? 0;
    const further = joiner > 0 ? endOfKnown(text, end + joiner, known) : end;
    return further > end + joiner ? further : end;
  }
  return from;
}
