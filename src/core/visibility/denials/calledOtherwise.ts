import type { Person } from '../../model/snapshot';
import { foldedText } from '../foldedText';

/** Surnames of two characters; all others have one. */
const LONG_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 司徒 令狐 端木 南宫 独孤 长孙 宇文'.split(' '),
);
/** What is said behind a surname instead of the rest of a name, and by nobody within a word (`王工`, not `王工作`). */
const TITLES =
  '(?:[副老大小]?(?:总(?:监|工|经理|裁)?(?![部数计结体额])|经理|主任|主管|主席|[院局处科部校厂行所馆司会队组站店]长|书记|秘书长?|律师|教授|博士|老师|老板|老总|工程师|会计|顾问|代表|助理|领导|师傅|医生|董(?:事长?)?|工(?![作程期具资])|局(?![部面])|处(?![理置于在])|院(?!子)|导(?![出入致航])|女士|先生|小姐|太太|夫人|[姐哥叔姨]))';
const LATIN_TITLES = '(?<![a-z])(?:mr|mrs|ms|miss|dr|prof|herr|frau)\\.? ';

/** Whatever somebody is called by a title or in short, and a part of their name without which they are not. */
interface Form {
  readonly parts: readonly string[];
  readonly pattern: RegExp;
  readonly name: string;
}

/**
 * Puts a client's people by their whole names where a text calls them by a title or in short: `别告诉王总` and `别告诉小芳` of 王芳, `don’t tell Ms Schmidt` of Anna Schmidt.
 *
 * @returns a function of folded text; with several people to whom it may apply any is put, since what is kept from one is kept from the client
 */
export function namedInFull(people: readonly Person[]): (folded: string) => string {
  const forms = people.flatMap(({ name }) => formOf(foldedText(name).trim()) ?? []);
  // Not `spared`: that looks for all its words at once, and would learn them anew with each client.
  return (folded) =>
    forms.reduce(
      (text, { parts, pattern, name }) =>
        parts.some((part) => text.includes(part)) ? text.replace(pattern, name) : text,
      folded,
    );
}

function formOf(name: string): Form | undefined {
  return /^\p{Script=Han}{2,4}$/u.test(name) ? titledHan(name) : titledLatin(name);
}

function titledHan(name: string): Form {
  const surname = LONG_SURNAMES.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
  const given = name.slice(surname.length);
  const last = name.slice(-1);
  const whole = given.length > 1 ? `|(?<!${surname})${given}${TITLES}?` : '';
  // Behind the whole name a title says nothing new: it is taken out, so that what follows stands right behind the name.
  const form = `${name}${TITLES}|(?<!\\p{Script=Han}名)${surname}${TITLES}|[小老]${surname}(?![子国朝板师])|[小阿]${last}(?!\\p{Script=Han}?[姐哥])|(?<!${surname}${given.slice(0, -1)})${last}[姐哥总]${whole}`;
  return { parts: [surname, last], pattern: new RegExp(form, 'u'), name };
}

function titledLatin(name: string): Form | undefined {
  const surname = name.split(' ').at(-1) ?? '';
  if (!/^\p{Script=Latin}{2,}$/u.test(surname) || surname === name) return undefined;
  return { parts: [surname], pattern: new RegExp(LATIN_TITLES + surname, 'u'), name };
}
