import { spared } from '../../../search/spared';
import { allMatches } from '../../matches';
import { prefiltered } from '../../prefiltered';
import type { FoundCommitment, Subject } from '../found';
import { merelyGoes } from './merelyGoes';
import { readsAsOrder } from './order';
import { saysEnough } from './saysEnough';
import { found, isHedged, NOBODY, opensAhead, type Search } from './search';
import { subjectBefore } from './subject';
import { AHEAD, ASSIGNED, DEEDS, DEEDS_OF_THINGS, HABITS, HEDGES, LONG_AGO, SAYINGS, TOLD } from './words';

const PRESENT_FORM = /(?<=\s)(?:is\s+(\p{L}+)ing|(\p{L}{2,}?)(?:e?s))(?=\s)/gu;

/** `Anna informs that it is ready`, `Tom reports the team that …`: they say so, and do nothing. */
const TELLS = /^\s(?:(?:us|everyone|everybody|the \p{L}+)\s)?that\s/u;

/** `Tom asks to re-enable it`: he wants something himself. */
function asksTo(verb: string, { words }: Search, end: number): boolean {
  return /^(?:ask|request)$/.test(verb) && /^\s(?:to|that|if|whether|why|how|when|what)\b/.test(words.slice(end));
}

/** `Next week we finalise the list`. */
const WE_NEXT = spared(
  /^[\s*_-]*(?:next (?:week|month|sprint|meeting|time)|tomorrow|(?:on|by|until|before) (?:next )?(?:monday|tuesday|wednesday|thursday|friday)),?\s+(we|I)\s+(?:also\s+)?(\p{L}+)(?=\s)/iu,
);

/** `Anna sends the contract by Friday`, `Tom is drafting it, ready next week`. */
export function byPresent(find: Search): FoundCommitment | undefined {
  if (!AHEAD.test(find.words) || HEDGES.test(find.words)) return undefined;
  const ours = WE_NEXT.exec(find.words);
  if (ours?.[1] && ours[2] && DEEDS.has(ours[2].toLowerCase())) {
    const end = find.sentence.start + ours[0].length - ours[2].length;
    const start = find.text.lastIndexOf(ours[1], end - 1);
    return found(find, { value: ours[1], start, end: start + ours[1].length, certainty: 'known' }, end);
  }
  for (const match of allMatches(find.words, PRESENT_FORM)) {
    const stem = (match[1] ?? match[2] ?? '').toLowerCase();
    if (!DEEDS.has(stem) && !DEEDS.has(`${stem}e`) && !DEEDS.has(stem.replace(/(.)\1$/, '$1'))) continue;
    if (SAYINGS.has(stem) || SAYINGS.has(`${stem}e`)) continue;
    if (
      merelyGoes(find.words.slice(match.index + match[0].search(/\S+$/))) ||
      TELLS.test(find.words.slice(match.index + match[0].length)) ||
      asksTo(stem, find, match.index + match[0].length)
    )
      continue;
    const subject = subjectBefore(
      find.words.slice(0, match.index),
      find.sentence.start,
      find.isPerson,
      () => undefined,
    );
    const isSomebody =
      subject?.certainty === 'known' || (subject && opensAhead(find, subject) && !DEEDS_OF_THINGS.has(stem));
    if (subject && isSomebody && !/^(?:we|i)$/i.test(subject.value))
      return foundEnough(find, subject, find.sentence.start + match.index);
  }
  return undefined;
}

/** The forms in which those deeds stand: most sentences hold none. */
const ASSIGNED_FORM = spared(
  new RegExp(`(?:${[...ASSIGNED].map((verb) => verb.replace(/-.*|e$|y$/, '')).join('|')})(?:e{0,2}|ie)s`),
);
const PRESENT =
  /^[\s•*-]*(@?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}’'-]+)?)\s+(?:also\s+|then\s+)?(\p{Ll}{2,}?)(?:e?s)(?:\s+(out|up|together)\b)?(?=\s|[.;,]?$)/u;

/** `Irene counts the stock and mails the list`: a known person and a deed of the kind that is handed out. */
export function byAssigned(find: Search): FoundCommitment | undefined {
  if (!ASSIGNED_FORM.test(find.words)) return undefined;
  for (const part of partStarts(find.words)) {
    const match = PRESENT.exec(find.words.slice(part));
    const [, name, verb, particle] = match ?? [];
    if (!match || !name || !verb || HEDGES.test(find.hedging()) || HABITS.test(find.hedging())) continue;
    if (!find.isPerson(name) || !isAssigned(verb, particle) || REGRETS.test(find.words)) continue;
    if (TELLS.test(find.words.slice(part + match[0].length)) || asksTo(verb, find, part + match[0].length)) continue;
    const start = find.sentence.start + part + match[0].indexOf(name);
    const subject = { value: name, start, end: start + name.length, certainty: 'known' as const };
    return foundEnough(
      find,
      subject,
      find.sentence.start + part + match[0].indexOf(verb, match[0].indexOf(name) + name.length),
    );
  }
  return undefined;
}

/** The find, unless the present tense is all there is to it: `Tom checks them tomorrow` says too little to be a promise. */
function foundEnough(find: Search, subject: Subject, actionStart: number): FoundCommitment | undefined {
  const one = found(find, subject, actionStart);
  return saysEnough(one.action) ? one : undefined;
}

/** What whoever is away sends. */
const REGRETS = spared(/\bsends (?:his|her|their|its|regrets|apologies|regards|greetings)\b/);

function isAssigned(verb: string, particle: string | undefined): boolean {
  const behind = particle ? `-${particle}` : '';
  if (ASSIGNED.has(verb.replace(/i$/, 'y'))) return true;
  return ASSIGNED.has(verb + behind) || ASSIGNED.has(`${verb}e${behind}`);
}

const PART_END = /[;:,]\s/g;

/** Where the parts of a sentence begin: at its start, and behind commas, semicolons and colons. */
function partStarts(words: string): readonly number[] {
  return [0, ...allMatches(words, PART_END).map((match) => match.index + 1)];
}

const UNDER_WAY = prefiltered({
  before:
    "(?<lead>(?:^|[\\s,;:])(?<who>@?\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]+)?|[Ww]e|(?:[Tt]he )?\\p{L}+ team)\\s*(?:\\s(?:is|are|am)|['’](?:s|m|re))?\\s+)",
  cores: [
    [
      '(?:now\\s+)?',
      '(?:looking into|following up|reaching out|chasing|taking (?:this|it|over|on|care|point|the lead))\\b',
    ],
  ],
  flags: 'u',
});

/** `Priya is looking into it`: begun, and promised to its end. */
export function byUnderWay(find: Search): FoundCommitment | undefined {
  const match = UNDER_WAY.exec(find.words);
  const { who: name, lead } = match?.groups ?? {};
  if (!match || !name || lead === undefined || HEDGES.test(find.words)) return undefined;
  if (!find.isPerson(name) && !/^(?:we|i)$|\steam$/i.test(name)) return undefined;
  const start = find.sentence.start + match.index + lead.indexOf(name);
  const own = { value: name, start, end: start + name.length, certainty: 'known' as const };
  const subject = /^i$/i.test(name) ? (find.speaker ?? own) : own;
  return found(find, subject, find.sentence.start + match.index + lead.length);
}

const PLEDGE = prefiltered({
  before: "(?<=^|[\\s(])(@?\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]+)?)\\s+(?:has\\s+|have\\s+)?",
  cores: [
    'volunteered for',
    'signed up for',
    'took on',
    'takes on',
    'takes care of',
    'takes over',
    'takes the lead on',
    'committed to',
    'promised(?: us| them| her| him| (?:the|our) (?:client|customer|vendor|board|team))?',
    'offered',
    ['(?:still\\s)?', 'owes?', '\\s(?:us|them|you|him|her|(?:the|our)\\s\\p{L}+|\\p{Lu}\\p{L}+)'],
  ],
  after: '\\s+(?=(?:an?|the|one|two|to send)\\s)(?!\\S+\\s\\S+\\snothing\\b)',
  flags: 'u',
});

const TAKEN_UP = prefiltered({
  before: "(?<lead>(?:^|[\\s,;:(])(?<who>@?\\p{Lu}[\\p{L}.’'-]*?(?:\\s\\p{Lu}[\\p{L}’'-]+?)?))(?:\\s(?:has|have))?",
  cores: [
    "(?:\\s(?:is|am)|['’][sm])\\son (?:it|this|that|the case)",
    '\\s(?:volunteered|volunteers)(?: for (?:this|it|that))?',
    '\\stakes (?:(?:this|that)(?: one)?|the lead|(?:this|that|it) (?:on|over|from here))',
    '\\s(?:took|taken) (?:this|that|it) on',
    '\\spicks (?:this|that|it) up',
  ],
  after: '(?=\\s*(?:[.!,;)]|$))',
  flags: 'u',
});
const ON_IT = spared(/^[\s:：–—*_-]*(?:(?:yes|ok|okay|sure),?\s)?on it(?=\s*[.!,;)]|\s*$)/i);

/** `Tom is on it`, `Anna volunteered`, `Tom: on it`: taken up, whatever it is. */
export function byTakenUp(find: Search): FoundCommitment | undefined {
  const { speaker, sentence, words } = find;
  if (speaker && speaker.end > sentence.start && ON_IT.test(words.slice(speaker.end - sentence.start)))
    return found(find, speaker, sentence.start + words.search(/\bon it\b/i));
  const match = TAKEN_UP.exec(words);
  const { who: name, lead } = match?.groups ?? {};
  if (!match || !name || lead === undefined || !(find.isPerson(name) || /^i$/i.test(name))) return undefined;
  if (HEDGES.test(words)) return undefined;
  const start = sentence.start + match.index + lead.length - name.length;
  const own = { value: name, start, end: start + name.length, certainty: 'known' as const };
  const subject = /^i$/i.test(name) ? (speaker ?? own) : own;
  const behind = match[0].slice(lead.length);
  return found(find, subject, start + name.length + behind.length - behind.replace(/^(?:['’][sm])?\s+/, '').length);
}

const REQUEST =
  /^[\s*_-]*(?:(?:[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear)\s)?(?:(@?\p{L}[\p{L}\p{N}.’'_-]*),?\s(?:can|could)\syou|(?:[Cc]an|[Cc]ould)\s(@?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+)?))\s(?:pl(?:ea)?[sz]e\s)?(\p{Ll}+)\s/u;

/** `Can Tom send the numbers by Friday?`, `@tom can you open an issue?`: a question that hands something over. */
export function byRequest(find: Search): FoundCommitment | undefined {
  const match = REQUEST.exec(find.words);
  const name = match?.[1] ?? match?.[2];
  if (!match?.[3] || !name || !DEEDS.has(match[3]) || TOLD.has(match[3])) return undefined;
  if (!name.startsWith('@') && !(find.isPerson(name) && AHEAD.test(find.words))) return undefined;
  const start = find.sentence.start + match.index + match[0].indexOf(name);
  const subject = { value: name, start, end: start + name.length, certainty: 'known' as const };
  return found(find, subject, find.sentence.start + match.index + match[0].trimEnd().length - match[3].length);
}

const ASKED_SOMEBODY = prefiltered({
  cores: ['\\b(?:asked|tasked|instructed)\\s'],
  after: "(@?\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]+)?)\\sto\\s(\\p{Ll}[\\p{Ll}-]*)(?=\\s)",
  flags: 'u',
});

/** `Anna asked Tom to send the numbers`. */
export function byAsked(find: Search): FoundCommitment | undefined {
  const match = ASKED_SOMEBODY.exec(find.words);
  const [, name, verb] = match ?? [];
  if (!match || !name || !verb || !find.isPerson(name) || !DEEDS.has(verb) || TOLD.has(verb)) return undefined;
  if (isHedged(find, match.index) || LONG_AGO.test(find.words)) return undefined;
  const start = find.sentence.start + match.index + match[0].indexOf(name);
  const subject = { value: name, start, end: start + name.length, certainty: 'known' as const };
  return found(find, subject, find.sentence.start + match.index + match[0].length - verb.length);
}

const OWES = spared(/\s(?:owes?|promised)\s/);

/** `Kenji promised a palette before the next crit`, `Keith volunteered for the first round`. */
export function byPledge(find: Search): FoundCommitment | undefined {
  const match = PLEDGE.exec(find.words);
  const name = match?.[1];
  const isOurs = /^(?:we|client)$/i.test(name ?? '') && OWES.test(match?.[0] ?? '');
  if (!match || !name || !(isOurs || find.isPerson(name)) || isHedged(find, match.index)) return undefined;
  const start = find.sentence.start + match.index;
  return found(
    find,
    { value: name, start, end: start + name.length, certainty: 'known' },
    find.sentence.start + match.index + match[0].length,
  );
}

const TOLD_BARE =
  /^[\s•*-]*(@?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}’'-]+)?|@\p{L}[\p{L}\p{N}._-]*)(?:\s+|[:,]\s+(?=pl(?:ea)?[sz]e?\s))(?:pl(?:ea)?[sz]e?\s+)?(f\/u|\p{Ll}{2,})(?=\s)/u;
/** Their past reads the same. */
const ALIKE: ReadonlySet<string> = new Set(
  'put set cut split read run reset cast broadcast hit let quit shut spread'.split(' '),
);

/** `Damien report the stale issues to the desk`: somebody the note knows, and a verb as one is told. */
export function byBare(find: Search): FoundCommitment | undefined {
  const match = TOLD_BARE.exec(find.words);
  const [lead, name, verb] = match ?? [];
  if (!lead || !name || !verb || ALIKE.has(verb) || SAYINGS.has(verb) || !find.isPerson(name)) return undefined;
  if (HEDGES.test(find.words) || HABITS.test(find.words)) return undefined;
  if (verb !== 'f/u' && !readsAsOrder(verb, find.words.slice(lead.length), NOBODY)) return undefined;
  const start = find.sentence.start + lead.indexOf(name);
  const own = { value: name, start, end: start + name.length, certainty: 'known' as const };
  return found(find, own, find.sentence.start + lead.length - verb.length);
}
