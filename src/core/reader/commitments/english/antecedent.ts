import { once } from '../../../lazy/once';
import type { Antecedent, Range, Subject } from '../found';
import { looksLikeName } from './subject';

type IsPerson = (name: string) => boolean;

/** A turn of what was said so far, and whose words it was. */
export interface Spoken {
  readonly turn: Range;
  readonly speaker: Subject | undefined;
}

/**
 * Whom a pronoun means by the words before it in its sentence: whoever says something of themselves (`Tom said he will …`), else
 * the only person named there; undefined where nobody is.
 *
 * @param within the sentence up to the word the pronoun stands before
 */
export function meantWithin(text: string, within: Range, isPerson: IsPerson): Antecedent {
  const people = personsIn(text, within, isPerson);
  if (people.length < 2) return people[0] ?? whoSaid(text, within);
  const said = whoSaid(text, within);
  return said && OF_THEMSELVES.test(text.slice(said.end, within.end)) ? said : 'several';
}

/** Between a name and the pronoun that means the same person. */
const OF_THEMSELVES = /^\s(?:has\s|also\s)?\p{Ll}+\s(?:that\s)?(?:s?he|they)\s*$/iu;

/**
 * Finds whom a pronoun means by the sentences before its own: whoever the last that names somebody opens with, where it names nobody
 * else; or stands elsewhere in it, if the note knows nobody else. Looked for only when a pronoun asks for it, and in no sentence twice.
 *
 * @param spoken what was said so far; more is added between one question and the next
 * @param people everybody the note knows
 */
export function antecedents(
  text: string,
  spoken: readonly Spoken[],
  isPerson: IsPerson,
  people: readonly string[],
): () => Antecedent {
  const unnamed = once(() => unnamedIn(text, isPerson));
  let meant: Antecedent;
  let searched = 0;
  return () => {
    const unsearched = spoken.slice(searched).reverse();
    searched = spoken.length;
    for (const { turn, speaker } of unsearched) {
      const [only, ...others] = personsIn(text, turn, isPerson);
      if (!only && !speaker) continue;
      meant = only ? (others.length > 0 ? 'several' : onlyOne(only, turn)) : speaker;
      break;
    }
    return meant;
  };

  function onlyOne(only: Subject, turn: Range): Antecedent {
    const isAlone = people.every((name) => isSame(name, only.value));
    const isMeant = isAlone || OPENS.test(text.slice(turn.start, only.start));
    return isMeant && unnamed() >= turn.start ? only : 'several';
  }
}

const OPENS = /^[\s*_•@([-]*(?:\p{L}+,\s|(?:but|and|so|now|then|today|also)\s)?[*_]*@?$/iu;
const UNNAMED = /(?<![\p{L}\p{N}])(?:s?he|his|her|him)(?![\p{L}\p{N}])/iu;

/** Where a pronoun stands before anybody is named: somebody the text does not name (`He is cross. Tom closed the tickets. He will …`). */
function unnamedIn(text: string, isPerson: IsPerson): number {
  const at = text.search(UNNAMED);
  return at >= 0 && personsIn(text, { start: 0, end: at }, isPerson).length === 0 ? at : Number.POSITIVE_INFINITY;
}

/** The persons a piece of text names, each once; `client` is one. */
function personsIn(text: string, { start, end }: Range, isPerson: IsPerson): readonly Subject[] {
  const found: Subject[] = [];
  for (const match of text.slice(start, end).matchAll(NAME)) {
    const [whole, first = '', second] = match;
    const at = start + match.index;
    const isAsked = ASKED.test(text.slice(Math.max(start, at - 12), at));
    // `When Anna`: a word that only its place makes capital stands before a name.
    const name = isPerson(whole) || isAsked ? whole : [first, second].find((part) => part && isPerson(part));
    if (name === undefined || found.some(({ value }) => isSame(value, name))) continue;
    const from = at + whole.indexOf(name);
    found.push({ value: name, start: from, end: from + name.length, certainty: 'known' });
  }
  return found;
}

const NAME = /(@?\p{Lu}[\p{L}’'-]+)(?:\s+(\p{Lu}[\p{L}’'-]+))?|\bclient\b/gu;
/** `I have asked Lea to …` says who she is that will report. */
const ASKED = /\b(?:asked|told|tasked)\s$/i;

/** `Anna` is Anna Schmidt. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().replace(/^@/, '').split(/\s+/));
  return (
    a !== undefined && b !== undefined && (a.every((part) => b.includes(part)) || b.every((part) => a.includes(part)))
  );
}

const SAYS =
  /(?:^|[\s,;])((?:[Tt]he|[Oo]ur|[Tt]heir)\s(?:client|customer|vendor|supplier|sponsor|contractor|agency|printer|landlord|bank)|(?:Dr|Mr|Ms|Mrs|Prof)\.?\s\p{Lu}[\p{L}’'-]+|(?!The\s)\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?:has\s|also\s)?(?:said|says|agreed|promised|confirmed|mentioned|noted|stated|replied|indicated)\b/u;

/** `Dr. Lopez said he would …`, `the client confirmed they will …`: who says something of themselves is somebody, known or not. */
function whoSaid(text: string, sentence: Range): Subject | undefined {
  const match = SAYS.exec(text.slice(sentence.start, sentence.end));
  const name = match?.[1];
  if (!match || !name || (!/\s/.test(name) && !looksLikeName(name))) return undefined;
  const start = sentence.start + match.index + match[0].indexOf(name);
  return { value: name, start, end: start + name.length, certainty: 'known' };
}
