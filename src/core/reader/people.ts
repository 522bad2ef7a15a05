import { plainText } from './inline/plainText';
import { withLinksNamed } from './linkedName';
import { allMatches } from './matches';
import { CHINESE_SURNAMES } from './vocabulary/names';

/** A part of a text, with its offsets in that text. */
export interface NamePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A person as a note writes them. */
export interface WrittenPerson {
  readonly name: string;
  readonly email?: string;
  readonly org?: string;
}

const SEPARATOR =
  /[,，、;；\n|·]|\s(?:and|und|&|\+|\/)\s|\/|(?<=[\p{Script=Han})）\s])[和与及](?=[\p{Script=Han}@\s])|(?<=[\p{Script=Han})）\]}]|@[\p{L}\p{N}_.-]{1,39})(?=@[\p{L}{])|(?<=(?:^|\s)@[\p{L}\p{N}_.-]{1,39})\s+(?=@)|(?<=\p{L})\+(?=\p{L})|(?<=\p{Script=Han})&(?=\p{Script=Han})/gu;
const BRACKETS = /[(（[<{【][^()（）[\]<>{}【】]{0,200}[)）\]>}】]/g;

/** `JD SM TG NB`: initials need nothing between them but a blank. */
const INITIALS = /^\p{Lu}{2,3}(?:\s+\p{Lu}{2,3}){2,}$/u;
/** Without any of these there is nothing to part. */
const MAY_PART = /[,，、;；\n|·/&+@和与及]|\s(?:and|und)\s/;

/**
 * Splits a list of people written as text: comma, 、 ; `and` & 和 / +, or `@a@b`, `@a @b`. What stands in brackets holds together.
 *
 * @returns the parts that name something, in order
 */
export function splitPeople(text: string): readonly NamePart[] {
  const parts: NamePart[] = [];
  if (!MAY_PART.test(text)) {
    if (INITIALS.test(text)) return piecesOf(text, /\p{Lu}+/gu);
    if (/\S[ \u3000]+\S/.test(text) && areNamesApart(text)) return piecesOf(text, /\S+/g);
    push(parts, text, 0, text.length);
    return parts;
  }
  const masked = maskEmails(text.replace(BRACKETS, (match) => 'x'.repeat(match.length)));
  let from = 0;
  for (const match of allMatches(masked, SEPARATOR)) {
    push(parts, text, from, match.index);
    from = match.index + match[0].length;
  }
  push(parts, text, from, text.length);
  return parts;
}

/** `王伟 李娜 小顾`: Chinese names, each by its family name or as colleagues call somebody, with nothing but blanks between. */
function areNamesApart(text: string): boolean {
  const names = text.trim().split(/\s+/);
  const sure = names.filter((name) => APART.test(name));
  // Of three or more one may bear a family name that few have.
  return (
    names.every((name) => /^(?:\p{Script=Han}{2,3}|我)$/u.test(name)) &&
    sure.length * 3 >= names.length * 2 + (names.length < 3 ? 2 : 0)
  );
}

const APART = new RegExp(`^(?:我$|[${[...CHINESE_SURNAMES].join('')}]|[小老阿].$)`, 'u');

function piecesOf(text: string, piece: RegExp): readonly NamePart[] {
  return [...text.matchAll(piece)].map(({ 0: name, index }) => ({
    text: name,
    start: index,
    end: index + name.length,
  }));
}

/** An address keeps its `@` from parting it. */
function maskEmails(text: string): string {
  return text.includes('@')
    ? text.replace(/[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20})+/g, (match) => 'x'.repeat(match.length))
    : text;
}

function push(parts: NamePart[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  const lead = /^(?:\s|and\s|&\s|以及|及)+/.exec(text.slice(start, Math.min(end, start + 40)));
  if (lead) start += lead[0].length;
  while (end > start && /[\s.。]/.test(text[end - 1] ?? '')) end--;
  const tail = /\s?等人?$/.exec(text.slice(Math.max(start, end - 4), end));
  if (tail && end - tail[0].length > start) end -= tail[0].length;
  if (end > start) parts.push({ text: text.slice(start, end), start, end });
}

/** `【姓名】`, `<name>`: a form that nobody has filled in. */
const PLACEHOLDER =
  /^\s*[*_]{0,2}[【［[<〔{](?:姓名|人名|名字|负责人|责任人|汇报人|主持人|记录人|待填写?|填写|your name|name|owner|assignee|who)[^】］\]>〕}]{0,12}[】］\]>〕}][*_]{0,2}\s*$/i;
const EMAIL = /<?\s*(?:mailto:)?([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})\s*>?/u;
/** `Anna Schmidt`, `王伟`: most people are written without anything beside their name. */
const NAME_ALONE = /^(?:[A-Za-z]{1,29}(?: [A-Za-z]{1,29})?|[\u4e00-\u9fff]{1,4})$/;
/** `指导教师王伟到会指导`, `李娜列席`: the name between what somebody is and how they took part. */
const ADVISER_ZH =
  /^(?:指导(?:教师|老师))?(\p{Script=Han}{2,3}?)(?:到会|列席)(?:指导|审阅|终审|参加)?(?:\p{Script=Han}{0,4})$/u;
const OURS = /^(?:us|our side|our team|ours|我方|我们)$/i;

/**
 * Reads one person: `Li Wei <li@us.example>`, `@anna`, `@{Anna Schmidt}`, `[[Anna]]`, `Sam Roe (PM)`, `王伟(客户)`.
 *
 * @returns nothing where no name is left
 */
export function readPerson(raw: string): WrittenPerson | undefined {
  if (NAME_ALONE.test(raw)) return { name: raw, email: undefined, org: undefined };
  if (PLACEHOLDER.test(raw)) return undefined;
  let text = raw;
  let email: string | undefined;
  if (text.includes('@')) {
    const match = EMAIL.exec(text);
    if (match) {
      email = match[1];
      text = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    }
  }
  text = plainText(withLinksNamed(text)).replace(/@\{([^}]{1,80})\}/g, '$1');
  const bracketed = /[(（]([^()（）]{1,60})[)）]/.exec(text)?.[1]?.trim();
  const org = bracketed && OURS.test(bracketed) ? 'us' : undefined;
  const name = text
    .replace(/[(（][^()（）]{0,200}[)）]?/g, ' ')
    .replace(/^\s*\[\p{Lu}{2,4}\]\s+(?=\p{Lu})/u, '')
    .replace(/(?<=\S\s|[\p{L}\p{N}])@[\p{L}\p{N}_.-]+\s*$/u, '')
    .replace(/^[\s@:：\-–—•*✅✔☑[\]xX]*(?=[@\p{L}])/u, (lead) => (/[xX]/.test(lead) && !/\[/.test(lead) ? lead : ''))
    .replace(/\s+[-–—]\s.*$/, '')
    .replace(ADVISER_ZH, '$1')
    .replace(/[:：].*$/, '')
    .replace(/[\s,，.。;；)）\]>]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '' || name.length > 60 || !/\p{L}/u.test(name)) {
    return email ? { name: email.slice(0, email.indexOf('@')), email } : undefined;
  }
  return { name, email, org };
}

/** Whether an e-mail address is all that was written: it tells where to write to, and names nobody. */
export function isAddressAlone({ name, email }: WrittenPerson): boolean {
  return email?.startsWith(`${name}@`) === true;
}

const NOT_A_NAME =
  /[!?！？。]|https?:|\b(?:the|were|was|have|has|following|is|are|none|n\/a|tbd|nobody)\b|(?<=\S\s)will\b|\d{2}:\d{2}|\d{4}-|全体|本次|会议|成员参会|共有|等人|名成员|^时间|^地点|^日期|由.{0,20}组成|昵称|^(?:无|待定|略|各位|大家)$/i;

/** `Meeting link`, `Zoom recording`: things of a meeting, where `Nora Link` and `Owen Meeting` are people. */
const OF_MEETING =
  /^(?:[Mm]eeting|[Ll]ink|[Rr]ecording|[Qq]uorum)\b|\b(?:meeting|link|recording|quorum)\b|^(?:Zoom|Teams?|Google|Video|Board|Staff|Weekly|Committee|Call)\s(?:Meeting|Link|Recording)\b/u;

/** Whether a text can be a person's name at all, rather than a sentence, a count or a placeholder. */
export function looksLikeName(text: string): boolean {
  if (NOT_A_NAME.test(text) || OF_MEETING.test(text.trim())) return false;
  const words = text.trim().split(/\s+/).length;
  return /\p{Script=Han}/u.test(text) ? text.length <= 20 : words <= 5 && text.length <= 50;
}
