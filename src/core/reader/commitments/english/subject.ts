import type { Antecedent, Subject } from '../found';
import { DEEDS, NOT_NAMES, PARTY_NOUNS } from './words';

const WORD = "[\\p{L}\\p{N}@][\\p{L}\\p{N}@.'’_&/-]*";
const NAME = "@?\\p{Lu}[\\p{L}\\p{N}.’'_&-]*";

/** `Marius van Niekerk`: what may stand in lower case within a name. */
const PARTICLE = '(?:van|von|de|der|den|da|di|del|la|le|bin|al|dos|du|ter)';

const PRONOUN = /(?:^|[\s("“,:;–—-])(we|i|let me|let us|let's|let’s)\s*$/iu;
const THIRD = /(?:^|[\s("“,:;–—-])(he|she|they)\s*$/iu;
const PARTY = new RegExp(
  `(?:^|[\\s("“,:;–—-])((?:(?:the|our|their|your|each|every|one of the)\\s+)?(?:${WORD}\\s+){0,2}?(?:${PARTY_NOUNS}))\\s*$`,
  'iu',
);
/** Which word a text must end in to end in a party: told by that word alone. */
const PARTY_LAST = new RegExp(`(?:${PARTY_NOUNS})$`, 'i');
const LONGEST_PARTY = Math.max(...PARTY_NOUNS.split('|').map((noun) => noun.length));
const HANDLE = new RegExp(`(?:^|\\s)(@${WORD}(?:\\s*(?:,|and|&)\\s*@${WORD})*)\\s*$`, 'u');
const NAMES = new RegExp(
  `(?:^|[\\s("“,:;–—-])(${NAME}(?:\\s+(?:${PARTICLE}\\s+){0,2}${NAME}){0,3}(?:\\s*(?:,|and|&|/)\\s*${NAME}(?:\\s+${NAME}){0,2}){0,4})(?:\\s*\\([^)]{1,40}\\))?\\s*$`,
  'u',
);
/** `… mentioned that guests will need to meet, but they will …`: those spoken of, and not who speaks. */
const OTHERS_MEANT =
  /\bthat (?:the )?(?:\p{Ll}+ ){0,3}?\p{Ll}+s (?:will|should|would|can|need|must|are|have)\b.*\bthey\s*$/iu;

/** `Our events manager, Mr Costa, will call you`: a name set off by commas. */
const SET_OFF = new RegExp(`,\\s+(?:Mr\\.?\\s|Ms\\.?\\s|Mrs\\.?\\s|Dr\\.?\\s)?${NAME}(?:\\s+${NAME})?,\\s*$`, 'u');

/**
 * Finds who the words right before a modal speak of.
 *
 * @param before the sentence up to the modal
 * @param at0 its offset in the searched text
 * @param isPerson whether the note knows this name
 * @param antecedent finds whom he, she and they speak of
 * @returns undefined when nobody in particular is meant
 */
export function subjectBefore(
  before: string,
  at0: number,
  isPerson: (name: string) => boolean,
  antecedent: () => Antecedent,
): Subject | undefined {
  // Who does something stands near it: looking at no more keeps long lines from costing more than their length.
  const from = before.length > LONGEST_SUBJECT ? Math.max(0, before.indexOf(' ', before.length - LONGEST_SUBJECT)) : 0;
  const clause = before.slice(from);
  const offset = at0 + from;
  const subject = subjectAtEnd(clause, offset, isPerson, antecedent);
  const origin = subject?.certainty === 'known' ? null : ORIGIN.exec(clause);
  if (!origin) return subject;
  const named = subjectAtEnd(clause.slice(0, origin.index), offset, isPerson, () => undefined);
  return named?.certainty === 'known' || /\s/.test(named?.value ?? '') ? named : subject;
}

const LONGEST_SUBJECT = 240;

/** `Maria Gonzalez from the city will send …`: where a name comes from may stand between it and what it does. */
const ORIGIN =
  /(?=\s+(?:from|at|of|with)\s)(?<=\p{Lu}[\p{L}’'-]+)\s+(?:from|at|of|with)\s+(?:the\s+|our\s+|their\s+)?[\p{L}&.-]+(?:\s+[\p{L}&.-]+){0,2}\s*$/u;

function subjectAtEnd(
  clause: string,
  offset: number,
  isPerson: (name: string) => boolean,
  antecedent: () => Antecedent,
): Subject | undefined {
  const before = SET_OFF.test(clause) ? clause.replace(/,\s*$/, '') : clause;
  const pronoun = PRONOUN.exec(before);
  if (pronoun) return at(before, offset, pronoun[1] ?? '', 'known');
  const third = THIRD.exec(before)?.[1];
  // He or she is somebody, though nobody says who.
  if (third && /^they$/i.test(third) && OTHERS_MEANT.test(before)) return undefined;
  if (third) {
    const meant = antecedent();
    // Which of several nobody can tell: they stay the pronoun.
    if (meant === 'several') return at(before, offset, third, 'known');
    return meant ?? (/^s?he$/i.test(third) ? at(before, offset, third, 'name') : undefined);
  }
  const handle = HANDLE.exec(before);
  if (handle) return at(before, offset, handle[1] ?? '', 'known');
  const names = NAMES.exec(before);
  const named = names ? asName(before, offset, names[1] ?? '', isPerson) : undefined;
  if (named?.certainty === 'known') return named;
  const party = PARTY_LAST.test(before.trimEnd().slice(-LONGEST_PARTY)) ? PARTY.exec(before) : null;
  const team = party ? partySubject(before, offset, party[1] ?? '') : undefined;
  return team ?? named ?? (AND.test(before) ? firstPerson(before, offset, isPerson) : undefined);
}

const AND = /(?:\b(?:and|but|then)\s+(?:also\s+|then\s+|now\s+)?|[,;]\s*)$/i;

/** `Anna explained the delay and will send …`: whoever the sentence, or its part after a colon, opens with. */
function firstPerson(before: string, offset: number, isPerson: (name: string) => boolean): Subject | undefined {
  const we = /^\s*(we|i)(?:\s|['’])/i.exec(before)?.[1];
  if (we) return at(before, offset, we, 'known');
  const opening = new RegExp(`(?:^|[:;]\\s+)(${NAME}(?:\\s+${NAME})?|@${WORD})\\s`, 'u').exec(
    before.slice(Math.max(before.lastIndexOf(': '), 0)),
  );
  const name = opening?.[1];
  const party = TITLED.exec(before)?.[1] ?? OPENING_PARTY.exec(before)?.[1];
  if (party) return at(before, offset, party, 'known');
  if (!name) return undefined;
  const person = isPerson(name) ? name : (name.split(/\s+/)[0] ?? '');
  if (isPerson(person) || person.startsWith('@')) return at(before, offset, person, 'known');
  const told = TOLD_OF.exec(before)?.[1];
  return told && looksLikeName(told) ? at(before, offset, told, 'name') : undefined;
}

/** `Mr. Tully had no news, but planned to …` */
const TITLED = /^\s*((?:Mr|Ms|Mrs|Dr|Prof)\.?\s\p{Lu}[\p{L}’'-]+)\s/u;
/** `The new Steering Council is getting ready and will …` */
const OPENING_PARTY =
  /^\s*((?:(?:The|Our)\s)?(?:\p{L}+\s){0,2}(?:[Tt]eam|[Cc]ouncil|[Bb]oard|[Cc]ommittee|[Gg]roup))\s(?:is|are|was|were|has|have|had|met|\p{Ll}{2,}ed)\s/u;
/** `Jade was away, will mail it back`: what is told of somebody first. */
const TOLD_OF = /^\s*(\p{Lu}\p{Ll}[\p{L}’'-]*)\s(?:was|is|has|had|ran|said|says|\p{Ll}{2,}ed)\s/u;

/** Whether a single capitalised word or a group of them may be somebody's name. */
export function looksLikeName(name: string): boolean {
  const first = name.split(/\s+/)[0] ?? '';
  if (WITHIN_CODE.test(first) || NO_NAME.test(first)) return false;
  return /^\p{Lu}[\p{L}’'.-]+$/u.test(first) && !NOT_NAMES.has(first.toLowerCase()) && !DEEDS.has(first.toLowerCase());
}

/** `StratifiedKFold`: a word of a program; `McGrath` and `DeVries` are people. */
const WITHIN_CODE =
  /(?<!^(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Von|Fitz))(?<=\p{Ll})\p{Lu}|\.(?:js|ts|py|io|net)$|^\p{Lu}{2,}s$/u;

/** `Unanimously`, `It’s`, `E.g.`: how, and not who. */
const NO_NAME = /^(?!Kimberly$)\p{L}{6,}ly$|^(?:It|That|There|What|Here|Who)['’]s$|^[EI]\.[ge]\.?$/u;

function asName(before: string, offset: number, raw: string, isPerson: (name: string) => boolean): Subject | undefined {
  // A sentence may open with a word that only its place makes capital: "Then Anna will …".
  let name = raw;
  while (/\s/.test(name) && NOT_NAMES.has((name.split(/\s+/)[0] ?? '').toLowerCase()))
    name = name.replace(/^\S+\s+/, '');
  if (isPerson(name) || name.split(/\s*(?:,|&|\/|\band\b)\s*/).some(isPerson)) return at(before, offset, name, 'known');
  return looksLikeName(name) ? at(before, offset, name, 'name') : undefined;
}

function partySubject(before: string, offset: number, raw: string): Subject | undefined {
  const words = raw.split(/\s+/);
  // "the product design" is a thing: a bare field of work counts only with an article or alone after a boundary.
  if (
    words.length > 1 &&
    /^(?:design|security|marketing|legal|finance|sales|it|hr|qa|ux|ops)$/i.test(words.at(-1) ?? '') &&
    !/^(?:the|our|their)$/i.test(words[0] ?? '')
  )
    return undefined;
  if (/^(?:no|any|some|which|what|if|a|an)$/i.test(words[0] ?? '')) return undefined;
  // `it was agreed the board would …`: what stands before the article is no part of who it is.
  const certainty = SOFTWARE_TOO.test(raw) ? 'name' : 'known';
  return at(before, offset, raw.replace(/^.*\s(?=(?:the|our|their|your)\s)/i, ''), certainty);
}

/** People, and parts of a program: `the estate agent will call`, `the agent will use the local model`. */
const SOFTWARE_TOO = /\b(?:agent|host|broker|carrier|builder|assistant|warehouse|publisher)$/i;

function at(before: string, offset: number, value: string, certainty: Subject['certainty']): Subject {
  const start = offset + before.lastIndexOf(value);
  return { value: value.trim(), start, end: start + value.length, certainty };
}
