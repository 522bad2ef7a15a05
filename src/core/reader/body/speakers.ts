import { compact } from '../../search/compact';
import { HAN_NAME } from '../commitments/chinese/names';
import { isGroup, isName, type KnownPeople } from '../fields/knownPeople';
import { allMatches } from '../matches';
import { NOT_CHINESE_NAMES } from '../vocabulary/names';
import { SPOKE_EN, SPOKE_ZH } from '../vocabulary/speech';

/** What only people do, and how somebody is named before it. */
interface SaidOf {
  readonly verb: RegExp;
  readonly who: RegExp;
}

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

const HAN = /[\u4e00-\u9fff]/;
const HEADS_ZH = '\\n。;；';
const LEAD_ZH = `(?:^|[${HEADS_ZH}])[\\s>*+\\d.、-]{0,6}`;
const VERB_ZH = new RegExp(SPOKE_ZH, 'g');
const HEAD_ZH = new RegExp(`[${HEADS_ZH}]`);
/** `侯老师说…`, `韩冰提到…`: a family name at the head of a sentence, and what only people do. */
const SAYS_ZH = compact(`${LEAD_ZH}(${HAN_NAME})(?:也|还|随后|最后)?(?:${SPOKE_ZH})`, 'uy');
/** `格蕾(报表)说…` */
const SPEAKS_ZH = new RegExp(
  `${LEAD_ZH}(?:\\*\\*)?(\\p{Script=Han}{2,4})(?:\\*\\*)?[（(][^（）()\\n]{1,20}[)）](?:${SPOKE_ZH})`,
  'gu',
);

/** Names of those who a text says speak, or do what nobody but a person does. */
export function speakersIn(body: string): readonly string[] {
  return [
    ...[...subjectsOf(body, SPEAKS_EN), ...subjectsOf(body, ACTS_EN)].filter((name) => isName(name, NOBODY)),
    ...speakersZh(body).filter((name) => !isGroup(name) && !NOT_CHINESE_NAMES.has(name)),
  ];
}

/** Who stands before each of the verbs. Verbs are few: looking for them first takes a fraction of the time of trying every head of a sentence. */
function subjectsOf(body: string, { verb, who }: SaidOf): readonly string[] {
  return allMatches(body, verb).flatMap(({ index, 0: { length } }) => {
    const from = Math.max(0, index - LONGEST_HEAD);
    // A text cut off within a line has no head there.
    const before = from === 0 ? body.slice(0, index) : `x${body.slice(from, index)}`;
    const [said = '', name = []] = who.exec(before) ?? [];
    // `People to invite`, `Content to write`: what something is to be done with.
    return /[^ ] to$/.test(said) && !DOES_IT_TO.test(body.slice(index + length, index + length + 3)) ? [] : name;
  });
}

/** What something is done to stands behind it. */
const DOES_IT_TO = /^\s?[^\s.,;:!?)]/;

/** The same in Chinese: a sentence is asked for a name at its head once it is known to hold a verb. */
function speakersZh(body: string): readonly string[] {
  if (!HAN.test(body)) return [];
  const names: string[] = [];
  let head = 0;
  let asked = -1;
  let from = 0;
  for (const { index } of allMatches(body, VERB_ZH)) {
    for (let at = index - 1; at >= from; at--) {
      if (!HEAD_ZH.test(body.charAt(at))) continue;
      head = at;
      break;
    }
    from = index;
    if (head === asked) continue;
    asked = head;
    SAYS_ZH.lastIndex = head;
    const name = SAYS_ZH.exec(body)?.[1];
    if (name !== undefined) names.push(name);
  }
  if (/[)）](?:说|表|认|建|提|问|反|指|强)/.test(body))
    names.push(...allMatches(body, SPEAKS_ZH).map((match) => match[1] ?? ''));
  return names;
}
