import type { Block } from '../blocks/block';
import { HAN_NAME } from '../commitments/chinese/names';
import { isChineseName, isGroup, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { splitPeople } from '../people';
import { DATE_WORDS, SPOKE_EN, SPOKE_ZH } from '../vocabulary/speech';
import { partsOf } from './listItem';

/** What only people do, and how somebody is named before it. */
interface SaidOf {
  readonly verb: RegExp;
  readonly who: RegExp;
}

const HAN = /[\u4e00-\u9fff]/;
const NOBODY: KnownPeople = new Set();

/** The head of a line or sentence, before a name. */
const HEAD = '(?:^|[\\n.!?;:]\\s{0,3})[ \\t>*+–-]{0,6}(?:\\d{1,2}[.)]\\s)?(?:\\*\\*)?';
const WORD = "\\p{Lu}[\\p{L}’'-]{1,20}";
/** No more of a line need be looked at before a verb. */
const LONGEST_HEAD = 120;

/** `Raj asked for …`, `Greta (reporting) is fine with …`: the verb, and who stands before it at the head of a line or sentence. */
const SPEAKS_EN: SaidOf = {
  verb: new RegExp(`\\s(?:${SPOKE_EN})(?!\\p{L})`, 'gu'),
  who: new RegExp(`${HEAD}(${WORD}(?:\\s${WORD})?)(?:\\*\\*)?(?:\\s\\([^()\\n]{1,40}\\))?$`, 'u'),
};
/** `Karin will talk to Marjolein`: what nobody but a person is about to do. */
const ACTS_EN: SaidOf = {
  verb: /\s(?:talk|speak|ask|email|e-mail|mail|phone|text|contact|write|draft|reach out|follow up|meet|discuss|bring up|look into|chat|ping|report back|get back|coordinate|schedule|attend|present|investigate|research|invite|remind|propose|send)\b/g,
  who: new RegExp(
    `${HEAD}(${WORD})(?:\\*\\*)?(?::\\s+will|\\s(?:will|is going to|agreed to|offered to|volunteered to|promised to|to))(?:\\salso)?$`,
    'u',
  ),
};
/** `格蕾(报表)说…` */
const SPEAKS_ZH = new RegExp(
  `(?:^|[\\n。;；])[\\s>*+\\d.、-]{0,6}(?:\\*\\*)?(\\p{Script=Han}{2,4})(?:\\*\\*)?[（(][^（）()\\n]{1,20}[)）](?:${SPOKE_ZH})`,
  'gu',
);
/** `侯老师说…`, `韩冰提到…`: a family name at the head of a sentence, and what only people do. */
const SAYS_ZH = new RegExp(
  `(?:^|[\\n。;；])[\\s>*+\\d.、-]{0,6}(${HAN_NAME})(?:也|还|随后|最后)?(?:${SPOKE_ZH})`,
  'gu',
);

/**
 * Names that a note shows to be people's by what it says of them: they speak, or stand in a list whose other items are led by
 * people the note knows.
 *
 * @param body the note's text behind its frontmatter
 * @param known people named as such (participants, whoever led the meeting)
 */
export function introducedPeople(
  body: string,
  text: string,
  blocks: readonly Block[],
  known: KnownPeople,
): readonly string[] {
  const names = new Set<string>();
  for (const name of [...subjectsOf(body, SPEAKS_EN), ...subjectsOf(body, ACTS_EN)])
    if (isName(name, NOBODY)) names.add(name);
  if (HAN.test(body))
    for (const match of body.matchAll(SAYS_ZH)) if (!isGroup(match[1] ?? '')) names.add(match[1] ?? '');
  if (/[)）](?:说|表|认|建|提|问|反|指|强)/.test(body))
    for (const match of body.matchAll(SPEAKS_ZH)) if (!isGroup(match[1] ?? '')) names.add(match[1] ?? '');
  for (const block of blocks) addLeads(text, block, known, names);
  return [...names];
}

/** Who stands before each of the verbs. Verbs are few: looking for them first takes a fraction of the time of trying every head of a sentence. */
function subjectsOf(body: string, { verb, who }: SaidOf): readonly string[] {
  return [...body.matchAll(verb)].flatMap(({ index }) => {
    const from = Math.max(0, index - LONGEST_HEAD);
    // A text cut off within a line has no head there.
    const before = from === 0 ? body.slice(0, index) : `x${body.slice(from, index)}`;
    return who.exec(before)?.[1] ?? [];
  });
}

/** What parts a lead from what follows it. One look for it, and one at what stands before, cost no more than the line's length. */
const BEHIND_LEAD = /[:：](?!\/\/)|\s[-–]\s|[—–]{1,2}|→|[-=]>|[\]】]/;

/** The names that an item opens with (`Molly: …`, `[Anna, Tom] …`, `岑琳 → …`), if it opens with any. */
function leadOf(line: string): readonly string[] {
  const head = line.slice(0, 90);
  const end = head.search(BEHIND_LEAD);
  const lead = end < 0 ? '' : head.slice(0, end).replace(/^[\s*_@[【]+|[\s*_]+$/g, '');
  return lead === '' || lead.length > 60 || /[。.]/.test(lead) ? [] : splitPeople(lead).map((part) => part.text);
}

/** `Chandler: …`, `Molly: …` item after item: where most leads are known people, the others are people, too. */
function addLeads(text: string, block: Block, known: KnownPeople, names: Set<string>): void {
  if (block.kind === 'list' && block.children.length > 1) {
    const leads = block.children.flatMap((item) => {
      const parts = partsOf(text, item);
      return leadOf(text.slice(parts.start, Math.min(parts.firstLineEnd, parts.start + 90)));
    });
    const familiar = leads.filter((lead) => isKnown(lead, known)).length;
    if (familiar > 0 && familiar * 2 >= leads.length && leads.length * 2 >= block.children.length)
      for (const lead of leads)
        if (/^\p{Script=Han}{2,4}$/u.test(lead) ? !isGroup(lead) : isName(lead, NOBODY)) names.add(lead);
  }
  for (const name of namesOfList(text, block)) names.add(name);
  for (const child of block.children)
    if (child.kind === 'list' || child.kind === 'item') addLeads(text, child, known, names);
}

const LEAD_ZH = /^[\s*_@]*(\p{Script=Han}{2,3})[\s*_]*(?:[:：]|负责)/u;
const END_ZH = /[:：]\s*@?(\p{Script=Han}{2,3}(?:[、，,和\s]+\p{Script=Han}{2,3}){0,4})[\s.。*_]*$/u;

/** `领域建模：陈文彬`, `张乐负责…` item after item: what reads as a name in nearly all of three or more items is one. */
function namesOfList(text: string, block: Block): readonly string[] {
  if (block.kind !== 'list' || block.children.length < 3) return [];
  const lines = block.children.map((item) => {
    const { start, firstLineEnd } = partsOf(text, item);
    return text.slice(start, firstLineEnd);
  });
  return [LEAD_ZH, END_ZH].flatMap((pattern) => {
    const found = lines.map((line) => splitPeople(pattern.exec(line)?.[1] ?? '').map((part) => part.text));
    const named = found.filter((names) => names.length > 0 && names.every(isChineseName));
    return named.length >= 3 && named.length * 4 >= lines.length * 3 ? named.flat() : [];
  });
}

const IN_BRACKETS = /[(（]([^()（）]{3,80})[)）]\s*$/;
const FROM_TO = /([\p{L}'’-]{2,20})\s*(?:→|⇒|<>|<->|[-=]>)\s*([\p{L}'’-]{2,20})/u;
const ONE_ON_ONE = /(?<![\d:])1\s?[:：]\s?1(?![\d:])|\b(?:1on1|1-on-1|one[- ]on[- ]one)\b/i;
const WITH = /(?:\bw\/\s?|\bwith\s)((?:\p{Lu}[\p{L}'’-]{1,20}(?:,\s|\sand\s|\s&\s|\/)?){2,6})\s*$/u;
const WITH_ZH =
  /[与和跟](\p{Script=Han}{2,4}?(?:[、和与]\p{Script=Han}{2,4}?){0,4})(?=的|一对一|1对1|1\s?on\s?1|沟通|面谈|会谈|谈话|通话|电话|交流|碰头|对齐|对话)/iu;
const PARTY = /(?:商|方|公司|客户|银行|集团|用户|领导|老师们|同事|大家|运维|财务|法务|市场|销售|产品|研发|设计|测试)$/;

/** People whom a title names: `1:1 Helen / Marc`, `Handover Nadja → Oskar`, `… (Adele, Boris, Chen)`, `与艾伦、小拉的沟通`. */
export function peopleInTitle(title: string): readonly string[] {
  const bare = title.replace(DATE_WORDS, ' ').trim();
  return (
    several(IN_BRACKETS.exec(bare)?.[1]) ??
    several(FROM_TO.exec(bare)?.slice(1, 3).join('、')) ??
    (ONE_ON_ONE.test(bare)
      ? several(bare.replace(ONE_ON_ONE, ' ').replace(/^[\s:：–—-]+|[\s:：–—-]+$/g, ''))
      : undefined) ??
    several(WITH.exec(bare)?.[1]) ??
    several(WITH_ZH.exec(bare)?.[1], 1) ??
    []
  );
}

function several(list: string | undefined, least = 2): readonly string[] | undefined {
  if (list === undefined) return undefined;
  const names = splitPeople(list).map((part) => part.text);
  const areNames = names.every((name) =>
    /^\p{Script=Han}+$/u.test(name)
      ? (name.length <= 4 && !isGroup(name) && !PARTY.test(name)) || isChineseName(name)
      : isName(name, NOBODY),
  );
  return names.length >= least && names.length <= 12 && areNames ? names : undefined;
}
