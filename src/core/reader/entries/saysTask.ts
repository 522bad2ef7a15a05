import { simplified } from '../../visibility/traditional';
import { DEEDS_ZH } from '../commitments/chinese/words';
import { readsAsOrder } from '../commitments/english/order';
import { DEEDS } from '../commitments/english/words';
import { areSomebody, type KnownPeople } from '../fields/knownPeople';
import { OPENS_WITH_DEED } from './deedsZh';

const AHEAD = /\b(?:will|shall|must|needs? to|have to|has to|is to|are to)\b|^(?:by|before|until) [^,.]{2,30},\s/i;
/** `Sam to call the printer`. */
const SOMEBODY_TO = /^[@\p{Lu}]\S*(?:\s\S+){0,4}?\sto\s(\p{Ll}+)/u;
/** There is nothing to do, or nobody to do it. */
const DENIAL = /\b(?:no|not|nobody|nothing|none|no one|never)\b|没有|无需|无须|不需|不用|暂无|本周无/i;
/** `Work on this went well`, `Test results are in the annex`: the first word is what it tells of. */
const TELLS = /^\S+ (?:\S+ ){0,6}?(?:is|are|was|were|went|has|have|had)\b/i;
const FIRST_WORD = /^(?:please\s)?(\p{L}[\p{L}-]*)/iu;
const DEED_ZH = new RegExp(
  `^(?:请|尽快|继续|需要?|待|先|再)?(?:${DEEDS_ZH.join('|')})|^[^，,。]{1,12}?(?:负责|需要?|须|要|应)(?!求)|[，,]?(?:这部分|该部分|此项)?由[^，,。；;]{1,12}?(?:来|先|负责|着手)(?:着手|开始)?(?:${DEEDS_ZH.join('|')})|由[^，,。；;：:]{2,20}?(?:来|共同)?(?:负责|完成|跟进|牵头|承担)[。；;\\s]*$`,
  'u',
);

/** `把原型改成可点击的`: whatever the deed is. */
const DONE_TO = /^(?:请|先|再|需要?)?[把将](?!军|来|要|会|于)[^，,。；;？?]{4,}/u;

function saysDeedZh(text: string): boolean {
  const line = simplified(text);
  if (DEED_ZH.test(line)) return true;
  return !/[了过]|已/.test(line) && (OPENS_WITH_DEED.test(line) || DONE_TO.test(line));
}

/** Whether a sentence without any mark reads as something to be done: a deed in the imperative, or what somebody will or has to do. */
export function saysTask(text: string): boolean {
  if (DENIAL.test(text)) return false;
  if (/\p{Script=Han}/u.test(text.slice(0, 4))) return saysDeedZh(text);
  const [, verb = ''] = SOMEBODY_TO.exec(text) ?? [];
  const [, first = ''] = FIRST_WORD.exec(text) ?? [];
  return AHEAD.test(text) || DEEDS.has(verb) || (DEEDS.has(first.toLowerCase()) && !TELLS.test(text));
}

const WHO_WILL =
  /^[\s*_]*(we|[@\p{Lu}]\S*(?:(?:,\s|\s?[&/]\s?|\sand\s|\s)\p{Lu}\S*){0,3})[*_]*(?::|\s+(?:will|to|shall|must|needs? to|have to|has to|(?:is|are) going to))\s+\p{L}/iu;

/** More strictly: a deed in the imperative, or what we or somebody the note knows are to do; what things will do is none. */
export function saysDeed(text: string, known: KnownPeople): boolean {
  if (DENIAL.test(text) || /[?？]\s*$/.test(text)) return false;
  if (/\p{Script=Han}/u.test(text.slice(0, 4))) return saysDeedZh(text);
  const who = WHO_WILL.exec(text)?.[1];
  if (who !== undefined && (/^we$/i.test(who) || areSomebody(who.replace(/^@/, ''), known))) return true;
  const plain = text.replace(/^[\s*_]+/, '');
  const [lead = '', first = ''] = FIRST_WORD.exec(plain) ?? [];
  return readsAsOrder(first, plain.slice(lead.length), known);
}
