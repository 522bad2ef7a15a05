import { FINITE, readsAsOrder } from '../commitments/english/order';
import { DEEDS as DEEDS_EN } from '../commitments/english/words';
import { areSomebody, isKnown, type KnownPeople } from '../fields/knownPeople';
import { openingLine } from '../openingLine';
import { splitPeople } from '../people';

const ORDER = /^[\s*_]*(\p{Lu}[^:：*_\n]{1,40}?)[\s*_]*[:：][\s*_]*(\p{Lu}\p{L}+)(?=\s)/u;

/** `Anna: Send the list to Tom`: people of the note, and what they are told to do. */
export function tellsOrder(line: string, known: KnownPeople): boolean {
  const [before = '', who, verb] = ORDER.exec(line.slice(0, 80)) ?? [];
  return (
    who !== undefined &&
    verb !== undefined &&
    (readsAsOrder(verb, line.slice(before.length), known) || isBareOrder(verb, line.slice(before.length))) &&
    splitPeople(who).every((part) => isKnown(part.text, known))
  );
}

/** Behind a name a verb needs no article for what it is done to: `Roland: Display instructions`. */
function isBareOrder(verb: string, rest: string): boolean {
  return DEEDS_EN.has(verb.toLowerCase()) && THINGS.test(rest) && !FINITE.test(rest);
}

/** Several things, or a measure of them: `results` are those of the word before. */
const THINGS =
  /^\s(?!results\b|was\b|is\b|this\b)(?:at least|up to|all|some|more|new|another|\p{Ll}{3,}s(?!\p{L})(?!\s\p{Ll}+s?\s(?:good|well|bad|fine)))\b/u;

const LED_BY =
  /^[\s*_]*@?(\p{Lu}[\p{L}’'.-]*(?:(?:\s|,\s|\s?[&/]\s?|\sand\s)\p{Lu}[\p{L}’'.-]*){0,4})[*_]*(?:[:：][\s*_]*(\p{L}+)|\s+(?:to|will|needs to|should)\s+\p{Ll})/u;

const ENDS_IN = /\s[(（][\s*_]*(@?\p{Lu}[^()（）]{1,60}?|@[\w.-]+(?:[\s,/&]+@[\w.-]+)*)[\s*_]*[)）][.\s*_]*$/u;

/** `Anna: fix the header`, `Anna to write it`, `A new footer (Anna)`: somebody, and what they are to do. */
export function namesDoer(line: string, known: KnownPeople): boolean {
  const first = openingLine(line);
  const [, lead, verb] = LED_BY.exec(first) ?? [];
  if (lead && (verb === undefined || DEEDS_EN.has(verb.toLowerCase())) && areSomebody(lead, known)) return true;
  const end = ENDS_IN.exec(line)?.[1];
  if (end === undefined) return false;
  if (areSomebody(end.replace(/^@/, ''), known)) return true;
  // Of a handle nobody knows whether it is thanked or told to do something.
  const [before = '', order = ''] = /^[\s*_]*(?:\([^()]{1,60}\)\s)?(\p{L}+)/u.exec(first) ?? [];
  return (
    end.startsWith('@') &&
    DEEDS_EN.has(order.toLowerCase()) &&
    !FINITE.test(first.slice(before.length).split('. ', 1)[0] ?? '')
  );
}

const BOLD_ORDER =
  /^\s*(?:\*\*|__)(\p{Lu}[^:*_\n]{1,40}?)(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)\s*(?:(?:Once|After|When|Before|By|If|As soon as)\s[^,:]{3,60},\s+)?(\p{L}+)(?=\s)/u;

/** `**Anna Li**: Close the issue`, `**Tom**: Once it is merged, start the draft`: whoever wrote it set apart who is told to do it. */
export function tellsBoldOrder(line: string, known: KnownPeople): boolean {
  const [before = '', who = '', verb = ''] = BOLD_ORDER.exec(line) ?? [];
  const isPerson = who !== '' && (areSomebody(who, known) || /^\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}\p{Ll}+$/u.test(who));
  return isPerson && readsAsOrder(verb, line.slice(before.length), known);
}
