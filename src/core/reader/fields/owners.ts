import type { Located } from '../../model/span';
import { DEEDS } from '../commitments/englishWords';
import { looksLikeName, readPerson, splitPeople } from '../people';
import { spanAt } from '../position';
import type { EntryDraft } from './entryDraft';
import { isChineseName, isDepartment, isGroup, isKnown, isName, type KnownPeople } from './knownPeople';
import { type Mention, mentionsIn } from './mentions';
import { type TextScan, take } from './scanText';

const PROFILE_LINK =
  /\[@?([\p{L}\p{N}_.-]{1,60})\]\(https?:\/\/(?:www\.)?(?:github|gitlab|gitee|bitbucket|twitter|x|codeberg)\.[a-z]{2,4}\/@?([\p{L}\p{N}_.-]{1,60})\/?\)/gu;
const LABELLED =
  /(?:[(（,，;；|·–—-]\s*)?(?<![\p{L}])(?:owner|assignee|assigned to|responsible|负责人|责任人|执行人|跟进人|经办人)\s*(?:is\s+)?[:：]\s*([^,，;；。()（）|\n]{1,60}?)\s*(?:[)）]|(?=[,，;；。|\n]|$|\s(?:due|by|deadline|截止|期限)|\s+\^[\w-]+\s*$))/iu;
const IN_CHARGE =
  /由\s?(@?[\p{L}\p{N}_·.-]{1,30}?)\s?(?:来|主要|牵头|协调|统一)?\s?(?:负责|跟进|牵头|提交|完成|整理|准备|处理|承担|主导|协调)/u;

/**
 * Reads who owns an entry: fields first, then a label (`负责人:`), a leading name (`Anna: …`, `Anna to …`), mentions, and a name
 * in brackets or behind a dash at the end.
 */
export function readOwners(scan: TextScan, draft: EntryDraft, known: KnownPeople): void {
  // A field that names the owner makes every other name a word of the text.
  if (draft.owners.length > 0) return;
  // Names in the wording own actions only: a decision that says who decides has no owner.
  const read = draft.kind === 'action' ? IN_ACTIONS : [readLabelled, readMentions];
  for (const reading of read) {
    const owners = reading(scan, known);
    if (owners.length > 0) {
      draft.owners.push(...owners);
      return;
    }
  }
}

const IN_ACTIONS: readonly Reading[] = [
  (scan, known) => readLabelled(scan, known),
  (scan, known) => readBracketedLead(scan, known),
  (scan, known) => readLeading(scan, known),
  (scan, known) => readMentions(scan, known),
  (scan, known) => readProfileLinks(scan, known),
  (scan, known) => readTrailing(scan, known),
  (scan, known) => readKnownLead(scan, known),
  (scan, known) => readInCharge(scan, known),
  (scan, known) => readSubject(scan, known),
  (scan, known) => readEach(scan, known),
];

type Reading = (scan: TextScan, known: KnownPeople) => readonly Located<string>[];

const readLabelled: Reading = (scan) => {
  const match = LABELLED.exec(scan.masked);
  if (!match?.[1]) return [];
  const at = match.index + match[0].indexOf(match[1]);
  const owners = namesIn(scan, at, at + match[1].length);
  if (owners.length > 0) take(scan, match.index, match.index + match[0].length);
  return owners;
};

/** Names in a stretch of text, each with its place. */
function namesIn(scan: TextScan, start: number, end: number): readonly Located<string>[] {
  return splitPeople(scan.raw.slice(start, end)).flatMap((part) => {
    const person = readPerson(part.text);
    if (!person || person.email !== undefined || !looksLikeName(person.name)) return [];
    return [
      {
        value: person.name,
        span: spanAt(scan.lineStarts, scan.base + start + part.start, scan.base + start + part.end),
      },
    ];
  });
}

const LEADING =
  /^[\s*_[\]~]*([^:：\n–—→⇒]{1,60}?)[\s*_[\]~]*(?:([:：])|(\s[-–—]\s|[–—]{1,2}\s?|(?:→|⇒|[-=]>)\s?)|\s(?=to\s+\p{Ll}))/u;

/** `Anna: …`, `**Anna** - …`, `Andrew/Thanh to …`, `Peter (Alpine) — …`, `王伟:…`, `岑琳 → …`, `Project team to …`. */
const readLeading: Reading = (scan, known) => {
  const match = LEADING.exec(scan.masked.slice(0, 120));
  const lead = match?.[1]?.trim();
  if (!match || !lead || (lead.startsWith('@') && !/^@\{?[\p{L}\p{N} ,、&/@_.·{}-]+$/u.test(lead))) return [];
  const start = match.index + match[0].indexOf(lead);
  const parts = splitPeople(lead);
  const isAll =
    parts.length > 0 &&
    parts.length <= 5 &&
    parts.every((part) => isOwnerWord(withoutRole(part.text), known, match[2] !== undefined || match[3] !== undefined));
  if (!isAll) return [];
  const owners = parts.map((part) => ({
    value: withoutRole(part.text)
      .replace(/^@\{?|\}$/g, '')
      .trim(),
    span: spanAt(scan.lineStarts, scan.base + start + part.start, scan.base + start + part.end),
  }));
  const isTo = match[2] === undefined && match[3] === undefined;
  const end = match.index + match[0].length;
  take(scan, match.index, isTo ? (/^to\s+/.exec(scan.masked.slice(end))?.[0].length ?? 0) + end : end);
  return owners;
};

/** `Peter (Alpine)`: what stands in brackets behind a name says who that is. */
function withoutRole(name: string): string {
  return name.replace(/\s?[(（][^()（）]{1,40}[)）]$/, '');
}

function isOwnerWord(text: string, known: KnownPeople, hasColon: boolean): boolean {
  if (text.startsWith('@')) return /^@\{?[\p{L}\p{N} _.·-]{1,40}\}?$/u.test(text);
  return isName(text, known) || isGroup(text) || (hasColon ? isChineseName(text) : isDepartment(text));
}

const BRACKETED_LEAD =
  /^[\s*_]*(?:\[([^[\]()]{1,60})\](?!\()|【([^【】]{1,60})】|[(（]([^()（）]{1,60})[)）])[\s*_:：–—-]*(?=\S)/u;

/** `[Anna] send …`, `【李娜】更新…`. */
const readBracketedLead: Reading = (scan, known) => {
  const match = BRACKETED_LEAD.exec(scan.masked.slice(0, 120));
  const lead = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !lead) return [];
  const parts = splitPeople(lead);
  if (parts.length === 0 || parts.length > 5 || !parts.every((part) => isOwnerWord(part.text, known, true))) return [];
  const start = match[0].indexOf(lead);
  const owners = namesIn(scan, start, start + lead.length);
  if (owners.length > 0) take(scan, match.index, match.index + match[0].length);
  return owners;
};

const SUBJECT =
  /^[\s*_]*((?:@?\p{Lu}[\p{L}'’.-]*|[Tt]eam|[Cc]lient|[Ww]e)(?:(?:\s|\/|,\s|\s&\s|\sand\s)\p{Lu}[\p{L}'’.-]*){0,4})\s+(?:will|shall|should|must|needs? to|has to|have to|is to|are to|is going to|are going to|agreed to|volunteered to|promised to|can)\s/u;

/** `Emil sends the survey`: in the present a name that the note knows, and a deed. */
const PRESENT =
  /^[\s*_]*(@?\p{Lu}[\p{L}'’.-]*(?:(?:\s|\/|,\s|\s&\s|\sand\s)\p{Lu}[\p{L}'’.-]*){0,4})\s+(\p{Ll}{2,}?)(?:e?s)\s/u;

/** `Sam will check the invoices`: who does it is its subject. The sentence stays whole. */
const readSubject: Reading = (scan, known) => {
  const head = scan.masked.slice(0, 160);
  const present = PRESENT.exec(head);
  const isDeed = present !== null && [present[2] ?? '', `${present[2]}e`].some((verb) => DEEDS.has(verb));
  const isFamiliar = isDeed && splitPeople(present[1] ?? '').every((part) => isKnown(part.text, known));
  const match = SUBJECT.exec(head) ?? (isFamiliar ? present : null);
  if (!match?.[1]) return [];
  const start = match[0].indexOf(match[1]);
  const parts = splitPeople(match[1]);
  if (parts.length === 0 || !parts.every((part) => isOwnerWord(part.text, known, false))) return [];
  return namesIn(scan, start, start + match[1].length);
};

const OBJECT_BEFORE =
  /(?<![\p{L}])(?:with|from|to|ask|asks|tell|upon|about|cc|via|like|for)\s+$|[与和跟向问给找请教]\s?$/iu;
const POSSESSIVE = /^\s?(?:['’]s\b|的)/;

const readMentions: Reading = (scan, known) => {
  const all = mentionsIn(scan.masked, known)
    .slice(0, 30)
    .filter((mention) => !POSSESSIVE.test(scan.masked.slice(mention.end)));
  if (all.length === 0) return [];
  const edges = all.filter((mention) => isAtEdge(scan.masked, mention, all));
  const subjects = all.filter((mention) => !OBJECT_BEFORE.test(scan.masked.slice(0, mention.start)));
  const edgeSubjects = edges.filter((mention) => subjects.includes(mention));
  const owners = edgeSubjects.length > 0 ? edgeSubjects : subjects.length > 0 ? subjects : all;
  return owners.map((mention) => {
    const span = spanAt(scan.lineStarts, scan.base + mention.start, scan.base + mention.end);
    // Only a mention that stands apart leaves the text; inside a sentence it is one of its words.
    if (edges.includes(mention)) takeMention(scan, mention);
    return { value: mention.name, span };
  });
};

/** Whether nothing but other mentions, signs and spaces stand before or behind. */
function isAtEdge(masked: string, mention: Mention, all: readonly Mention[]): boolean {
  let before = masked.slice(0, mention.start);
  let after = masked.slice(mention.end);
  for (const other of all) {
    if (other.end <= mention.start) before = before.replace(masked.slice(other.start, other.end), '');
    if (other.start >= mention.end) after = after.replace(masked.slice(other.start, other.end), '');
  }
  const empty = /^[\s,，、;；:：.。&/()（）[\]*_~|–—-]*(?:and|和|与)?[\s()（）]*$/u;
  return empty.test(before) || empty.test(after);
}

function takeMention(scan: TextScan, mention: Mention): void {
  const isFirst = scan.masked.slice(0, mention.start).trim() === '';
  const modal = isFirst
    ? (/^\s+(?:will|to|should)\s+(?=\p{Ll})/u.exec(scan.masked.slice(mention.end))?.[0].length ?? 0)
    : 0;
  if (modal > 0) take(scan, mention.end, mention.end + modal);
  const linked = scan.masked[mention.start - 1] === '[' && scan.masked[mention.end] === ']';
  take(scan, linked ? mention.start - 1 : mention.start, linked ? linkEnd(scan.raw, mention.end) : mention.end);
}

/** The end of a link's target, given its closing bracket. */
function linkEnd(raw: string, closing: number): number {
  if (raw[closing + 1] !== '(') return closing + 1;
  const end = raw.indexOf(')', closing);
  return end < 0 ? closing + 1 : end + 1;
}

const readProfileLinks: Reading = (scan) => {
  if (!scan.raw.includes('](http')) return [];
  const owners: Located<string>[] = [];
  for (const match of scan.raw.matchAll(PROFILE_LINK)) {
    if ((match[1] ?? '').toLowerCase() !== (match[2] ?? '').toLowerCase()) continue;
    const isLast =
      scan.raw
        .slice(match.index + match[0].length)
        .replace(PROFILE_LINK, '')
        .replace(/[\s,，、.。和&]/g, '') === '';
    const isFirst =
      scan.raw
        .slice(0, match.index)
        .replace(PROFILE_LINK, '')
        .replace(/[\s,，、.。和&]/g, '') === '';
    if (!isLast && !isFirst) continue;
    owners.push({ value: match[1] ?? '', span: take(scan, match.index, match.index + match[0].length) });
  }
  return owners;
};

const EACH =
  /(?:^\s*|\bthat\s+)((?:each|every)\s(?:\p{Ll}+\s){0,2}?(?:member|person|participant|team(?!\s+(?:members?|leads?|managers?)\b)|developer|owner|contributor|attendee|lead|manager|stakeholder|department))\b/iu;

/** `The client asked that each team member submit …` names who it falls to. */
const readEach: Reading = (scan) => {
  const match = EACH.exec(scan.masked);
  if (!match?.[1]) return [];
  const start = match.index + match[0].length - match[1].length;
  return [{ value: match[1], span: spanAt(scan.lineStarts, scan.base + start, scan.base + start + match[1].length) }];
};

const BRACKETED_END = /[(（[]{1,2}\s*([^()（）[\]\n]{1,60}?)\s*[)）\]]{1,2}[\s.。*_~]*$/u;
const DASHED_END = /(?:\s[–—-]{1,2}\s*|[–—]{1,2}\s*|\s?(?:[|→⇒]|[-=]>)\s*)([^–—|→>\n]{1,40}?)[\s.。,，*_~|–—-]*$/u;

/** `主机合同:冯建国`: behind a colon only somebody the note knows, and only where what stands before says what is to be done. */
const COLON_END = /(?<=\S\s\S.*|\p{Script=Han}{4})[:：]\s*([^:：\n]{1,40}?)[\s.。*_~]*$/u;
/** What a date or field that was read leaves behind. */
const EMPTY_BRACKETS = /[(（[【][\s,，、;；]*[)）\]】]/g;

function isOwnerAtEnd(name: string, pattern: RegExp, known: KnownPeople): boolean {
  if (pattern === COLON_END) return isKnown(name, known);
  return isOwnerWord(name, known, true) || (pattern === DASHED_END && isDepartment(name));
}

/** `… (Anna)`, `… — Anna`, `… [[Anna]]`, `…(王伟)`. */
const readTrailing: Reading = (scan, known) => {
  const tail = scan.masked.slice(-200).replace(EMPTY_BRACKETS, (match) => ' '.repeat(match.length));
  for (const pattern of [BRACKETED_END, DASHED_END, COLON_END]) {
    const match = pattern.exec(tail);
    if (!match?.[1]) continue;
    const offset = Math.max(0, scan.masked.length - 200);
    const start = offset + match.index + match[0].indexOf(match[1]);
    const parts = splitPeople(match[1].split('|')[0] ?? '');
    if (parts.length === 0 || parts.length > 5 || !parts.every((part) => isOwnerAtEnd(part.text, pattern, known)))
      continue;
    const owners = namesIn(scan, start, start + (match[1].split('|')[0] ?? '').length);
    take(scan, offset + match.index, scan.masked.length);
    return owners;
  }
  return [];
};

/** `高敏拉群`, `薛洁、付晓在发布前修复…`: people the note knows, at the very start of a Chinese text. */
const readKnownLead: Reading = (scan, known) => {
  const from = /^[\s*_]*/.exec(scan.masked)?.[0].length ?? 0;
  const end = endOfKnown(scan.masked, from, known);
  if (end === from || !/^[\s\p{Script=Han}\d]/u.test(scan.masked.slice(end)) || /^\s?的/.test(scan.masked.slice(end)))
    return [];
  const owners = namesIn(scan, from, end);
  // Set apart by a space the name is no word of the sentence.
  if (/^\s+(?![会将要需来去应]|负责)/u.test(scan.masked.slice(end))) take(scan, from, end);
  return owners;
};

/** Where the names of known people that start at an offset end, joiners between them included. */
function endOfKnown(text: string, from: number, known: KnownPeople): number {
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

const readInCharge: Reading = (scan, known) => {
  if (!/\p{Script=Han}/u.test(scan.masked)) return [];
  const match = IN_CHARGE.exec(scan.masked);
  if (match?.[1])
    return namesIn(
      scan,
      match.index + match[0].indexOf(match[1]),
      match.index + match[0].indexOf(match[1]) + match[1].length,
    );
  // 周三不开会,艾达负责守住: behind a comma only `负责` says so.
  const behind = /[，,；;]\s?(\p{Script=Han}{2,4}?)(?:来|主要)?负责/u.exec(scan.masked);
  if (behind?.[1] && (isKnown(behind[1], known) || isChineseName(behind[1]))) {
    const at = behind.index + behind[0].indexOf(behind[1]);
    return namesIn(scan, at, at + behind[1].length);
  }
  // 王伟负责整理清单, 李娜、王伟 负责对接: names before the verb that takes it on, at the start.
  const lead =
    /^\s*(\p{Script=Han}{2,4}?(?:[、,，和与及]\s?\p{Script=Han}{2,4}?){0,4})\s?(?:来|主要|共同|一起)?(?=负责|跟进|牵头|提交|整理|准备|协调|联系|确认|完成|起草|更新|发送|安排|对接|将|需)/u.exec(
      scan.masked.slice(0, 80),
    );
  const names = lead?.[1];
  if (!lead || !names) return [];
  const start = lead[0].indexOf(names);
  const parts = splitPeople(names);
  if (!parts.every((part) => isKnown(part.text, known) || isChineseName(part.text) || isGroup(part.text))) return [];
  return namesIn(scan, start, start + names.length);
};
