import type { Note } from '../model/note';
import type { Project } from '../model/snapshot';
import { spared } from '../search/spared';
import { foldedText } from './foldedText';

/** A company's legal form: nobody says it when they speak of it. */
const LEGAL_FORM =
  /[\s,.]+(?:gmbh(?: & co\.? kg)?|ag|kg|se|ug|inc|ltd|llc|llp|plc|corp|co|company|corporation|limited|group|s\.?a\.?s?|s\.?r\.?l|b\.?v|n\.?v|oy|ab|a\/s)\.?$|(?:股份)?有限(?:责任)?公司$|集团$|公司$/iu;
const SHORTEST = 2;
/** What every client is called among ourselves. What several do not (`customers don’t see the button yet`) says how the product is used: see `DENIALS_OF_MANY`. */
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

/**
 * Tells whether a text keeps something from a project's client, whoever it calls them: `not for Acme`, `don’t tell Anna that it slips`, `别让客户知道要延期`. Words that say so by
 * themselves (`internal`), and whatever is no more than a mark (`not for the client`), need no project; see `internalWords.ts`.
 */
export function deniedByName({
  clientName,
  contacts,
}: Pick<Project, 'clientName' | 'contacts'>): (text: string) => boolean {
  const own = [...(clientName ? shortNames(clientName) : []), ...contacts.flatMap(({ name }) => firstNames(name))];
  const names = [...own.map((name) => foldedText(name).trim()), ...ANY_CLIENT].filter(
    (name) => name.length >= SHORTEST,
  );
  let denial: RegExp | undefined;
  return (text) => {
    const folded = asSaid(text);
    // Most texts name nobody: for them the long expression is neither made nor tried.
    if (!names.some((name) => folded.includes(name))) return false;
    denial ??= denialOf(DENIALS, [...new Set(names)].map(escaped).join('|'));
    return denial.test(folded) || DENIAL_OF_MANY.test(folded);
  };
}

/** Whether a text keeps something from somebody by name, whoever that is: only who knows the client can tell whether it is them. */
export function mayDenyByName(text: string): boolean {
  const folded = asSaid(text);
  return OF_ANYBODY.some((denial) => denial.test(folded));
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

/** What a denial says: what stands before the name, and what behind it. */
interface Denial {
  readonly before: string;
  readonly behind: string;
  /** Where any words would do for a name, no more than these: `never send drafts without asking` keeps nothing from anybody. */
  readonly anybody: string | undefined;
}

function before(words: string, anybody?: string): Denial {
  return around(words, '', anybody);
}

function behind(words: string): Denial {
  return around('', words);
}

function around(before: string, behind: string, anybody?: string): Denial {
  return { before, behind, anybody };
}

const DO_NOT = "(?<![a-z])(?:do not|don't|never|not to)";
/** The same of telling, which nobody denies of a thing: `we did not tell Anna`. */
const UNTOLD = "(?<![a-z])(?:not(?: to)?|never|cannot|(?:do|does|did|wo|would|should|must|ca)n't|dont|wont)(?: yet)?";
const SMALL = '(?: (?:any|anything|all|this|that|it|these|them|of|about|to)){0,4}';
/** No name stands in place of these: `do not give up`. */
const NO_NAME =
  '(?!(?:up|in|out|off|on|over|away|back|down|it|them|us|me|you|this|that|these|those|the|an?|any|all|anything|more|less|too|to|for|at|as|by|only|just|yet|now|our|your|my|their|his|its)(?![a-z]))';
const DENIALS: readonly Denial[] = [
  before(
    `(?:(?<![a-z])(?:not (?:yet )?for|nicht fur|pas pour|no para|(?:hide|hidden|keep|kept|secret) (?:this |it |that )?(?:away )?from|unknown to)|${UNTOLD} tell${SMALL}|no need to tell|(?:not a|no) word to|say nothing to|without telling) (?:the )?`,
  ),
  around('(?<![a-z])(?:tell|telling) (?:the )?', ' nothing(?! new)(?![a-z])'),
  before('(?<![a-z])(?:hide|hiding|withhold|conceal)(?: \\S+){1,4} from (?:the )?'),
  before(`${DO_NOT} (?:show|send|give|say)${SMALL} to (?:the )?`),
  around(
    `${DO_NOT} (?:show|send|give) ${NO_NAME}`,
    '(?=[^a-z0-9 ]|$| (?:the|this|that|these|those|our|any|it|an?|what|how|why|yet|until|before)(?![a-z]))',
    '[\\p{L}\\p{N}]\\S*(?: \\S+){0,3}?',
  ),
  around(`${DO_NOT} let (?:the )?`, ' (?:know|see|hear|find|learn|read|have|get|notice)'),
  before(
    "(?<![a-z])(?:(?:not(?: to)?|never|(?:do|wo|should|must)n't) (?:share|shared|show|shown|send|discuss|mention|raise|forward)|not (?:to )?be (?:shared|shown|sent|discussed|mentioned|raised|forwarded|passed|disclosed|given))(?: \\S+){0,3} (?:to|with|for) (?:the )?",
  ),
  around('(?<![a-z])(?:after|once) (?:the )?', ' (?:has |had )?(?:left|dropped off|hung up)(?![a-z])'),
  around(
    '(?:^|\\n|[([,–—])[\\s>#*+-]*(?:(?:debrief|wrap-?up|call|talk|discussion|round|part|meeting|chat|session|notes?|huddle|catch-?up) )?(?:without|w/?o) (?:the )?',
    '(?=\\s*(?:[:)\\]\\n]|$))',
    '[\\p{L}\\p{N}]\\S*(?: \\S+){0,2}?',
  ),
  behind(
    " (?:(?:must|should|may) not|(?:must|should)n't) (?:yet )?(?:get|have|receive|read)(?: (?:this|that|it|them|these))?(?: yet)?(?=[^a-z0-9 ]|$)",
  ),
  before('(?<![a-z])(?:must|should|may|shall) not (?:reach|get to|go to) (?:the )?'),
  around(
    '(?<![a-z])(?:not|nothing) (?:yet )?to (?:the )?',
    ' (?:please|pls|yet)(?![a-z])',
    '(?!be |do|say|add|report|show|see|share|decide|go|start)[\\p{L}\\p{N}]\\S*',
  ),
  around('[([]\\s?(?:not|nothing) (?:yet )?to (?:the )?', '\\s?[)\\]]'),
  around('[([]\\s?', ':\\s?(?:no|not yet|never|否|不)\\s?[)\\]]'),
  around(`${DO_NOT} (?:cc|copy|inform|brief) (?:the )?`, "(?!'s)"),
  around('(?<![a-z])behind (?:the )?', "(?:'s?)? backs?(?![a-z])"),
  around('(?<![a-z])keep (?:the )?', ' (?:out of|in the dark)(?![a-z])'),
  around('(?<![a-z])without (?:the )?', ' (?:knowing|noticing|hearing|seeing|being told)(?![a-z])'),
  behind(
    " (?:(?:must|should|may|need|can) ?not|(?:must|should) never|(?:must|should|need)n't|can't|not to) (?:yet )?(?:know|see|hear|find out)",
  ),
  behind(
    " (?:does not|doesn't|do not|don't) (?:yet )?(?:need to )?(?:know|hear)(?: yet)?(?: (?:of|about)(?![a-z])|(?=[^a-z0-9 ]|$))",
  ),
  behind(
    " (?:(?:is |was |has |are |were )?not|isn't|wasn't|hasn't|aren't) (?:yet )?(?:been )?(?:told|informed|aware)(?: yet)?(?: (?:of|about)(?![a-z])|(?=[^a-z0-9 ]|$))",
  ),
  around(
    '(?:不要|不能|不可|别|勿|暂不|不)(?:发?给|让|被|告[诉知]|透露给|同步给)+\\s*',
    '\\s*(?:看|知道|晓得|听到|发现|察觉|[说讲提]|的?(?:备[注忘]|笔记|内容|信息|[事话])|$|[^\\p{L}])',
  ),
  before('(?:不要?|不能|不可|别|勿|未|没有?)(?:先|再)?(?:告[诉知]|知会)\\s*'),
  around('(?:避免|以免|免得|省得|防止)(?:让|被)?\\s*', '\\s*(?:方面|那边)?(?:知[道晓情]|晓得|看到|听到|发现|察觉)'),
  before(
    '(?:不要?|不能|不可|不得|别|勿)(?:先|再)?(?:分享|转发?|透露|同步|抄送|展示|泄露)给?\\s*',
    '[a-z][a-z ]{1,20}?',
  ),
  around('(?:不要|不能|不可|别|勿|不)[跟和与对向]\\s*', '\\s*(?:[说讲提]|透露)'),
  around('[跟和与对向]\\s*', '\\s*(?:那边)?(?:暂?先|暂时)?[不别勿]要?(?:[说讲提]|透露)'),
  around('[不别勿]要?发[到去]?\\s*', '(?=\\s*(?:群|那边|$|[^\\p{L}\\s]))', '[a-z][a-z ]{1,20}?'),
  before('[瞒背][着著住]\\s*'),
  around('(?:瞒|对)\\s*', '\\s*(?:保密|隐瞒)'),
  behind(
    `\\s*(?:${[
      '还不知|不知情|不可见|不能(?:看|知道)|[别勿]看|(?:不[用必要该应]|不需要?|无需|别)知道',
      '(?:那边|面前|群里?)(?:暂?先|暂时)?[不别勿]要?[说讲提发](?!供)|(?:离[开席场]|走|退[出场会]|挂断)[了之以]?后',
    ].join('|')})`,
  ),
];

/** Of several clients only an order keeps something from them; that they cannot see a thing, or do not yet, is how it works. */
const DENIALS_OF_MANY: readonly Denial[] = [
  behind(" (?:(?:must|should|may) not|(?:must|should) never|(?:must|should)n't) (?:yet )?(?:know|see|hear|find out)"),
  around(`${DO_NOT} let (?:the |our )?`, ' (?:know|see|hear|find|learn|read|have|get|notice)'),
  before(`${DO_NOT} tell${SMALL} (?:the |our )?`),
];

/** A name in letters ends where they do; behind one in Chinese letters may stand (`别告诉客户API要停`). `client-side` is a part of a program. */
const ENDS = '(?:(?<![a-z])|(?![a-z]|-side))';

function denialOf(denials: readonly Denial[], names: string | undefined): RegExp {
  const nameIn = ({ anybody }: Denial): string => `(?:${names ?? anybody ?? ANYBODY})${ENDS}`;
  return new RegExp(denials.map((denial) => denial.before + nameIn(denial) + denial.behind).join('|'), 'u');
}

const ANYBODY = '[\\p{L}\\p{N}][^\\n]{0,60}?';
/** Each by itself: of most texts no more is asked than whether a denial's own words stand in them. */
const OF_ANYBODY = DENIALS.map((denial) => spared(denialOf([denial], undefined)));
const DENIAL_OF_MANY = spared(denialOf(DENIALS_OF_MANY, 'clients|customers'));

/** `Acme GmbH` is `Acme`, too; `蓝海科技有限公司` is `蓝海科技`. */
function shortNames(client: string): readonly string[] {
  const bare = client.replace(LEGAL_FORM, '').trim();
  return [client, bare];
}

/** A person by their whole name and, where letters are Latin, by the first of their names. */
function firstNames(person: string): readonly string[] {
  const [first = ''] = person.trim().split(/\s+/);
  return [person, ...(/^\p{Script=Latin}{3,}$/u.test(first) ? [first] : [])];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
