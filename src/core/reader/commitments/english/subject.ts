import type { Subject } from '../found';
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
const HANDLE = new RegExp(`(?:^|\\s)(@${WORD}(?:\\s*(?:,|and|&)\\s*@${WORD})*)\\s*$`, 'u');
const NAMES = new RegExp(
  `(?:^|[\\s("“,:;–—-])(${NAME}(?:\\s+(?:${PARTICLE}\\s+){0,2}${NAME}){0,3}(?:\\s*(?:,|and|&|/)\\s*${NAME}(?:\\s+${NAME}){0,2}){0,4})(?:\\s*\\([^)]{1,40}\\))?\\s*$`,
  'u',
);
/** `Our events manager, Mr Costa, will call you`: a name set off by commas. */
const SET_OFF = new RegExp(`,\\s+(?:Mr\\.?\\s|Ms\\.?\\s|Mrs\\.?\\s|Dr\\.?\\s)?${NAME}(?:\\s+${NAME})?,\\s*$`, 'u');

/**
 * Finds who the words right before a modal speak of.
 *
 * @param clause the sentence up to the modal
 * @param offset offset of `clause` in the searched text
 * @param isPerson whether the note knows this name
 * @param antecedent finds the person last named, for he, she and they
 * @returns undefined when nobody in particular is meant
 */
export function subjectBefore(
  clause: string,
  offset: number,
  isPerson: (name: string) => boolean,
  antecedent: () => Subject | undefined,
): Subject | undefined {
  const subject = subjectAtEnd(clause, offset, isPerson, antecedent);
  const origin = subject?.certainty === 'known' ? null : ORIGIN.exec(clause);
  if (!origin) return subject;
  const named = subjectAtEnd(clause.slice(0, origin.index), offset, isPerson, () => undefined);
  return named?.certainty === 'known' || /\s/.test(named?.value ?? '') ? named : subject;
}

/** `Maria Gonzalez from the city will send …`: where a name comes from may stand between it and what it does. */
const ORIGIN =
  /(?<=\p{Lu}[\p{L}’'-]+)\s+(?:from|at|of|with)\s+(?:the\s+|our\s+|their\s+)?[\p{L}&.-]+(?:\s+[\p{L}&.-]+){0,2}\s*$/u;

function subjectAtEnd(
  clause: string,
  offset: number,
  isPerson: (name: string) => boolean,
  antecedent: () => Subject | undefined,
): Subject | undefined {
  const before = SET_OFF.test(clause) ? clause.replace(/,\s*$/, '') : clause;
  const pronoun = PRONOUN.exec(before);
  if (pronoun) return at(before, offset, pronoun[1] ?? '', 'known');
  if (THIRD.test(before)) return antecedent();
  const handle = HANDLE.exec(before);
  if (handle) return at(before, offset, handle[1] ?? '', 'known');
  const names = NAMES.exec(before);
  const named = names ? asName(before, offset, names[1] ?? '', isPerson) : undefined;
  if (named?.certainty === 'known') return named;
  const party = PARTY.exec(before);
  const team = party ? partySubject(before, offset, party[1] ?? '') : undefined;
  return team ?? named ?? (AND.test(before) ? firstPerson(before, offset, isPerson) : undefined);
}

const AND = /(?:\b(?:and|but|then)\s+(?:also\s+|then\s+|now\s+)?|,\s*)$/i;

/** `Anna explained the delay and will send …`: whoever the sentence, or its part after a colon, opens with. */
function firstPerson(before: string, offset: number, isPerson: (name: string) => boolean): Subject | undefined {
  const we = /^\s*(we|i)\s/i.exec(before)?.[1];
  if (we) return at(before, offset, we, 'known');
  const opening = new RegExp(`(?:^|[:;]\\s+)(${NAME}(?:\\s+${NAME})?|@${WORD})\\s`, 'u').exec(
    before.slice(Math.max(before.lastIndexOf(': '), 0)),
  );
  const name = opening?.[1];
  if (!name) return undefined;
  const person = isPerson(name) ? name : (name.split(/\s+/)[0] ?? '');
  return isPerson(person) || person.startsWith('@') ? at(before, offset, person, 'known') : undefined;
}

/** Whether a single capitalised word or a group of them may be somebody's name. */
export function looksLikeName(name: string): boolean {
  const first = name.split(/\s+/)[0] ?? '';
  return /^\p{Lu}[\p{L}’'.-]+$/u.test(first) && !NOT_NAMES.has(first.toLowerCase()) && !DEEDS.has(first.toLowerCase());
}

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
  return at(before, offset, raw.replace(/^.*\s(?=(?:the|our|their|your)\s)/i, ''), 'known');
}

function at(before: string, offset: number, value: string, certainty: Subject['certainty']): Subject {
  const start = offset + before.lastIndexOf(value);
  return { value: value.trim(), start, end: start + value.length, certainty };
}
