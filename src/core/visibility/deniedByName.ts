import type { Note } from '../model/note';
import type { Person, Project } from '../model/snapshot';
import { spared } from '../search/spared';
import { holdsAll, listsFor } from '../search/wordsIn';
import { namedInFull } from './denials/calledOtherwise';
import { CHINESE_DENIALS, CHINESE_SILENCE } from './denials/chinese';
import { type Denial, LETTERS } from './denials/denial';
import { ENGLISH_DENIALS, ENGLISH_SILENCE } from './denials/english';
import { foldedText } from './foldedText';

/** A company's legal form: nobody says it when they speak of it. */
const LEGAL_FORM =
  /[\s,.]+(?:gmbh(?: & co\.? kg)?|ag|kg|se|ug|inc|ltd|llc|llp|plc|corp|co|company|corporation|limited|group|s\.?a\.?s?|s\.?r\.?l|b\.?v|n\.?v|oy|ab|a\/s)\.?$|(?:股份)?有限(?:责任)?公司$|集团$|公司$/iu;
const SHORTEST = 2;
/** What every client is called among ourselves. What several do not (`customers don’t see the button yet`) says how the product is used: see `OF_MANY` among the English denials. */
const ANY_CLIENT: readonly string[] = [
  'client',
  'our client',
  'customer',
  'our customer',
  '客户',
  '客户们',
  '客户方',
  '甲方',
  '业主',
];

/** Whom it is kept from: a client's name, and the people there. */
type Client = Pick<Project, 'clientName' | 'contacts'>;

/**
 * Tells whether a text keeps something from a project's client, whoever it calls them: `not for Acme`, `don’t tell Anna that it slips`, `别让客户知道要延期`, `before they notice`. Words that say so by
 * themselves (`internal`), and whatever is no more than a mark (`not for the client`), need no project; see `internalWords.ts`.
 */
export function deniedByName(client: Client): (text: string) => boolean {
  const known = TESTS.get(client);
  if (known) return known;
  const test = testFor(client);
  TESTS.set(client, test);
  return test;
}

/** Of one client many ask, for each row, each rule and each document; their names are made into expressions once. */
const TESTS = new WeakMap<Client, (text: string) => boolean>();

function testFor({ clientName, contacts }: Client): (text: string) => boolean {
  const own = [...(clientName ? shortNames(clientName) : []), ...contacts.flatMap(namesOf)];
  const names = [...new Set([...own.map((name) => asSaid(name).trim()), ...ANY_CLIENT])].filter(
    (name) => name.length >= SHORTEST,
  );
  const inFull = namedInFull(contacts);
  const anyName = names.map(escaped).join('|');
  const ofTheirs = new RegExp(`${PEOPLE_AT}(?=${anyName})|(?<=${anyName})${THEIR_PEOPLE}`, 'g');
  const named: (RegExp | undefined)[] = [];
  return (text) => {
    const said = asSaid(text);
    if (OF_CLIENTS.some((denial) => denial.test(said))) return true;
    const folded = inFull(said);
    // Most texts name nobody: for them no expression is made or tried.
    if (!names.some((name) => folded.includes(name))) return false;
    const plain = folded.replace(ofTheirs, '');
    return DENIALS.some((denial, i) => {
      if (!holdsAll(plain, WORDS[i]?.() ?? [])) return false;
      named[i] ??= denialOf(denial, anyName);
      return named[i].test(plain);
    });
  };
}

/** Whether a text keeps something from somebody by name, whoever that is: only who knows the client can tell whether it is them. */
export function mayDenyByName(text: string): boolean {
  const folded = asSaid(text);
  return ALL_DENIALS.some((denial) => denial.test(folded));
}

/** Bold words, and what a link shows, are words like any other: `not for **Acme**`, `not for [Acme](https://acme.example)`, `not for [[people/Anna]]`. */
const MARKUP = /\[\[(?:[^\]|\n]{0,200}[|/])?|\]\([^()\n]{0,300}\)|[[\]*_`~]/g;

/** A text folded, without the markup around its words. */
export function asSaid(text: string): string {
  return foldedText(text.replace(MARKUP, ''));
}

/** Words that say no more than that something is kept from somebody. */
export const OF_DENIALS: ReadonlySet<string> = new Set(
  "a about all and any anything are at be below by can could discuss do does don't everything find following for forward from have hear here hidden hide i in is it item items just keep kept know let may mention must never no not nothing now of on only or our out part parts please point points raise secret see send share shared should show shown so something still stuff tell that the them these they thing things this those to told topic topics unknown us we what which with yet you".split(
    ' ',
  ),
);

export const OF_DENIALS_HAN = /^[不别勿暂要能可让给告诉知道看见说讲提发透露瞒着住对跟和与向保密还的事]+$/u;

/** Whether a line says nothing but that something is kept from somebody by name (`Do not show this to Anna`, `What Acme must not know`). */
export function isDenialAlone(text: string): boolean {
  if (text.length > 120 || !mayDenyByName(text)) return false;
  const clauses = text.split(/[,，;；]/);
  // `重新谈价，别告诉 Anna` says something of its own first.
  const before = clauses.slice(0, Math.max(0, clauses.findIndex(mayDenyByName))).join(' ');
  return otherWordsIn(before) === 0 && otherWordsIn(text) < 3;
}

/** How many words say anything but that something is kept from somebody, names among them. */
function otherWordsIn(text: string): number {
  const said = asSaid(text.replace(/[\s.!:：。！*_]+$/, '').replace(LEGAL_FORM, ''));
  const words = said.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.filter((word) => !OF_DENIALS.has(word) && !OF_DENIALS_HAN.test(word)).length;
}

/** Whether a place of a note stands under a line, or behind one, that keeps it from the project's client by name. */
export function isUnderDenial(
  { denials }: Pick<Note, 'denials'>,
  place: number,
  isDenied: (text: string) => boolean,
): boolean {
  return denials?.some(({ value, span }) => span.start <= place && place < span.end && isDenied(value)) ?? false;
}

/** A name in letters ends where they do; behind one in Chinese letters may stand (`别告诉客户API要停`). `client-side` and `客户端` are parts of a program. */
const ENDS = '(?:(?<![a-z])(?!端)|(?![a-z]|-side)(?<=[a-z]))';

function denialOf({ before, behind }: Denial, names: string): RegExp {
  return new RegExp(`${before}(?:${names})${ENDS}${behind}`);
}

const DENIALS: readonly Denial[] = [...ENGLISH_DENIALS, ...CHINESE_DENIALS];
const ANYBODY = `[${LETTERS}][^\\n]{0,60}?`;
/** Each by itself: of most texts no more is asked than whether a denial's own words stand in them. */
const OF_ANYBODY = DENIALS.map((denial) => spared(denialOf(denial, denial.anybody ?? ANYBODY)));
/** The words of each, whoever is named. */
const WORDS = DENIALS.map((denial) => listsFor(denialOf(denial, ANYBODY).source));
/** What keeps something from everybody outside, and names nobody. */
const OF_NOBODY = [...ENGLISH_SILENCE, ...CHINESE_SILENCE].map((words) => spared(new RegExp(words)));
/** What is kept from `them`, and so from every client. */
const OF_THEM = DENIALS.flatMap((denial) => (denial.also === undefined ? [] : [spared(denialOf(denial, denial.also))]));
const OF_CLIENTS = [...OF_NOBODY, ...OF_THEM];
const ALL_DENIALS = [...OF_NOBODY, ...OF_ANYBODY];

/** `anybody at Acme`, `the people from Acme`, and behind the name `Acme’s people`, `the Acme team`: to keep it from them is to keep it from the client. */
const PEOPLE_AT =
  '(?<![a-z])(?:any(?:one|body)|some(?:one|body)|every(?:one|body)|(?:the )?(?:people|folks|guys|team|staff|management)) (?:else )?(?:at|from|of|in|on|over at) (?:the )?';
const THEIR_PEOPLE = "(?:'s?)? (?:people|folks|guys|team|staff|management|side|colleagues|boss)(?![a-z])";

/** `Acme GmbH` is `Acme`, too; `蓝海科技有限公司` is `蓝海科技`. */
function shortNames(client: string): readonly string[] {
  const bare = client.replace(LEGAL_FORM, '').trim();
  return [client, bare];
}

/** A person by their whole name, by the first of their names where letters are Latin, and by what else the profile calls them. */
function namesOf({ name, contact }: Person): readonly string[] {
  const [first = ''] = name.trim().split(/\s+/);
  return [name, ...(/^\p{Script=Latin}{3,}$/u.test(first) ? [first] : []), ...(contact?.aliases ?? [])];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
