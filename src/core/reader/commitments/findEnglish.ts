import { isName, type KnownPeople } from '../fields/knownPeople';
import { looksLikeName, subjectBefore } from './englishSubject';
import {
  ADVERBS,
  AHEAD,
  ASKS_WHETHER,
  ASSIGNED,
  DEEDS,
  DEEDS_OF_THINGS,
  DUTIES,
  HABITS,
  HEDGES,
  MODALS,
  PARTY_NOUNS,
  STATES,
} from './englishWords';
import type { CommitmentContext, FoundCommitment, Range, Subject } from './found';
import { trimAction } from './trimAction';

const NOBODY: KnownPeople = new Set();

type IsPerson = (name: string) => boolean;

const MODAL = new RegExp(`(?:(?<![\\p{L}\\p{N}])|(?=['’]))(?:${MODALS.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
/** A piece of every modal: most sentences hold none. */
const MAY_BE_MODAL = /will|['’](?:ll|d)|shall|gonna|must|\sto/i;
const VERB = new RegExp(`^\\s*${ADVERBS}{0,3}(be\\s+)?(\\p{L}[\\p{L}-]*)`, 'iu');
const LABEL =
  /^(?:[-*•]\s*)?(?:\[?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]?[\s–-]*)?([@\p{L}][\p{L}\p{N}.’'_ /&-]{0,40}?)(?:\s*\(\d{1,2}:\d{2}[^)]{0,6}\))?\s*(?::|：|\s[-–—])\s*(?=\S)/u;
/** What ends a label: cheaper to look for than the label. */
const LABELLING = /[:：]|\s[-–—]/;
const TO_DO =
  /^(?:(?:[Aa]ction|[Nn]ext [Ss]tep|[Aa]sk|[Tt]ask)s?(?: [Ii]tem)?s?\s+(?:is\s+)?(?:on|for)\s+)?([@\p{Lu}][\p{L}\p{N}.’'_-]*(?:\s+\p{Lu}[\p{L}.’'-]+){0,2}(?:\s*(?:,|and|&|\/)\s*\p{Lu}[\p{L}.’'-]+){0,3}|[Ww]e|(?:[Tt]he |[Oo]ur )?\p{L}+ team|[Tt]he (?:\p{L}+ )?\p{L}+)\s*:?\s+to\s+(?:also\s+|then\s+)?(\p{L}[\p{L}-]*)/u;
const IN_CHARGE =
  /([@\p{L}][\p{L}\p{N}.’'_ -]{0,60}?)\s+(?:is|are|will be)\s+(?:(?:responsible|accountable) for|in charge of|the owner of|assigned to|tasked with|taking over|taking care of|on point for|on the hook for)\s+/iu;
const CHARGE =
  /\b(?:responsible|accountable|charge of|owner of|assigned|tasked|taking (?:over|care)|on point|on the hook)\b/i;
const PASSIVE =
  /\b(?:will be|to be|is to be|are to be)\s+(\p{L}+(?:ed|en|t|de|ne))\s+(?:\p{L}+\s+){0,4}?by\s+(@?\p{Lu}[\p{L}\p{N}.’'_-]*(?:\s+\p{Lu}[\p{L}.’'-]+)?|(?:the|our)\s+\p{L}+\s+team)/u;
const SPEECH = /(?:^|[.?!]\s+)(@?\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]+)?)\s*:/gu;

/**
 * Finds commitments in one English sentence.
 *
 * @param text the searched text; offsets in the result are into it
 * @param sentence the sentence's range
 * @param speaker the name that labels the words (`Gary: I'll try it`), if any
 * @param antecedent finds the person named last before this sentence
 */
export function findEnglish(
  text: string,
  sentence: Range,
  context: CommitmentContext,
  isPerson: IsPerson,
  speaker: Subject | undefined,
  antecedent: () => Subject | undefined,
): readonly FoundCommitment[] {
  const words = text.slice(sentence.start, sentence.end);
  if (/[?？]\s*$/.test(words) || /^\s*>/.test(words)) return [];
  const find = {
    text,
    sentence,
    words,
    context,
    isPerson,
    speaker,
    antecedent,
  };
  const one =
    byModal(find) ??
    byLetMe(find) ??
    byInfinitive(find) ??
    byCharge(find) ??
    byPassive(find) ??
    byLabel(find) ??
    byPresent(find) ??
    byPledge(find) ??
    byAssigned(find);
  return one ? [one] : [];
}

/** The name that labels a sentence (`**Anna**: will send it`), if it is somebody's. */
export function speakerOf(text: string, sentence: Range, isPerson: IsPerson): Subject | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const label = LABELLING.test(words) ? LABEL.exec(words) : null;
  const name = label?.[1]?.trim();
  if (!label || !name || name.split(/\s+/).length > 4) return undefined;
  const known = isPerson(name);
  if (!known && !looksLikeName(name) && !name.startsWith('@')) return undefined;
  const start = text.indexOf(name, sentence.start);
  return {
    value: name,
    start,
    end: start + name.length,
    certainty: known || name.startsWith('@') ? 'known' : 'name',
  };
}

/** Everybody a sentence names who may be meant by a later he, she or they. */
export function lastPersonIn(text: string, sentence: Range, isPerson: IsPerson): Subject | undefined {
  let last: Subject | undefined;
  for (const match of text
    .slice(sentence.start, sentence.end)
    .matchAll(/@?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?|\bclient\b/gu)) {
    const start = sentence.start + match.index;
    if (isPerson(match[0]) || ASKED.test(text.slice(Math.max(sentence.start, start - 12), start)))
      last = {
        value: match[0],
        start,
        end: start + match[0].length,
        certainty: 'known',
      };
  }
  return last;
}

/** `I have asked Lea to …` says who she is that will report. */
const ASKED = /\b(?:asked|told|tasked)\s$/i;

interface Search {
  readonly text: string;
  readonly sentence: Range;
  readonly words: string;
  readonly context: CommitmentContext;
  readonly isPerson: IsPerson;
  readonly speaker: Subject | undefined;
  readonly antecedent: () => Subject | undefined;
}

/** `Anna will send …`, `we need to get back to …`, `Gary: will check …`, `she agreed to …`. */
function byModal(find: Search): FoundCommitment | undefined {
  if (!MAY_BE_MODAL.test(find.words)) return undefined;
  for (const modal of find.words.matchAll(MODAL)) {
    const before = find.words.slice(0, modal.index);
    const after = modal.index + modal[0].length;
    const verb = VERB.exec(find.words.slice(after));
    if (!verb?.[2] || isHedged(find.words, modal.index)) continue;
    const deed = deedOf(verb[2], Boolean(verb[1]), find.words.slice(after));
    if (!deed) continue;
    const within = { start: find.sentence.start, end: find.sentence.start + modal.index };
    const named =
      labelledSubject(find, before) ??
      subjectBefore(
        before,
        find.sentence.start,
        find.isPerson,
        () => lastPersonIn(find.text, within, find.isPerson) ?? find.antecedent(),
      );
    const subject = named && /^(?:i|let me)$/i.test(named.value) ? (find.speaker ?? named) : named;
    if (!subject) continue;
    if (DUTIES.test(modal[0]) && !deed.known) continue;
    // `Sponsors must pay within 30 days` is a rule, unless it is somebody the note knows.
    if (/^must$/i.test(modal[0]) && subject.certainty === 'name') continue;
    // `Agreed to wait` without a subject is what all agreed, whoever spoke last.
    if (/^agree/i.test(modal[0]) && before.trim() === '') continue;
    const isThings = DEEDS_OF_THINGS.has(verb[2].toLowerCase()) && !PERSONAL.test(find.words.slice(after));
    if (subject.certainty === 'name' && (!deed.known || (isThings && !opensAhead(find, subject)))) continue;
    return found(find, subject, find.sentence.start + after + verb[0].length - verb[2].length);
  }
  return undefined;
}

/** Deeds of people, though their verbs are of things, too. */
const PERSONAL =
  /^\s*(?:take (?:over|care|on|notes|the lead)|get (?:back|in touch)|make sure|give (?:us|me|them|him|her|a talk|a demo))\b/i;

/** `Rhea needs to get the rates before Thursday`: a name that opens the sentence, and a day ahead. */
function opensAhead(find: Search, subject: Subject): boolean {
  const opens = find.words.slice(0, subject.start - find.sentence.start).trim() === '';
  return opens && !/\s/.test(subject.value) && isName(subject.value, NOBODY) && AHEAD.test(find.words);
}

/** Right after a label the modal has no subject of its own: the speaker promises. */
function labelledSubject(find: Search, before: string): Subject | undefined {
  if (!find.speaker) return undefined;
  const rest = before.slice(Math.max(0, find.speaker.end - find.sentence.start));
  // Under a heading that is their name every line is theirs, behind its label if it has one (`Today: will …`).
  if (find.speaker.end === 0) return /^(?:[^:：]{1,20}[:：])?\s*$/.test(before) ? find.speaker : undefined;
  // `Martin: I can reproduce one, will file it today`: a modal right behind a comma has the speaker for its subject.
  if (find.speaker.certainty === 'known' && /,\s*$/.test(before)) return find.speaker;
  return /^[\s:：–—-]*(?:yes,?\s*|i\s*|ok,?\s*|sure,?\s*|and\s*)?$/i.test(rest) ? find.speaker : undefined;
}

function deedOf(verb: string, progressive: boolean, rest: string): { readonly known: boolean } | undefined {
  const word = verb.toLowerCase();
  if (/^(?:not|never|no|only|likely|probably)$/.test(word)) return undefined;
  if (progressive)
    return word.endsWith('ing') ? { known: !/^(?:being|having|seeing|getting|going)$/.test(word) } : undefined;
  if (word === 'work')
    return {
      known: /^\s*(?:\S+\s)?work\s+(?:on|with|out|through|together|towards)\b/i.test(rest),
    };
  if (word === 'get')
    return /^\s*get\s+(?:back|in touch|the\b|a\b|an\b|(?:you|us|them|him|her|me)\s|\S+ (?:done|ready|set|going))/i.test(
      rest,
    )
      ? { known: true }
      : undefined;
  if (word === 'have' && HAVE_DONE.test(rest)) return { known: true };
  return STATES.has(word) ? undefined : { known: DEEDS.has(word) };
}

/** `have a look`, `have the draft ready`, `have one done by …`. */
const HAVE_DONE =
  /have\s+(?:a (?:look|word|chat|go|think|call|meeting)|(?:(?:a|the|an|his|her|their|our|my)\s+)?(?:\S+\s+){1,3}?(?:ready|done|sent|fixed|finished|prepared))\b/i;

/** A condition or hypothesis in the clause of the modal, before or after it, unmakes the promise. */
function isHedged(words: string, modalAt: number): boolean {
  const clauseStart = Math.max(words.lastIndexOf(';', modalAt), words.lastIndexOf(' but ', modalAt), 0);
  const clauseEnd = words.slice(modalAt).search(/;|,? but /);
  const clause = words.slice(clauseStart, clauseEnd < 0 ? words.length : modalAt + clauseEnd);
  return HEDGES.test(clause.replace(/\([^)]*\)/g, ' ').replace(ASKS_WHETHER, ' '));
}

const OFFICE = new RegExp(`^the (?:\\p{L}+ )?(?:${PARTY_NOUNS})$`, 'iu');
/** `RESOLVED to …`, `Proposal to …`, `Motion to …`: what minutes open with, and nobody's name. */
const NO_NAME =
  /^\p{Lu}{4,}$|(?:tion|sion|ment|ness|ance|ence|posal|proval|quest)$|^(?:resolved|proposed|agreed|supposed|expected|required|needed|used|scheduled|asked|need|plan|idea|goal|way|time|ability|nothing|something|everything|happy|ready|easy|hard|free|due|able|keen|eager|set|left|still)$/u;

const LET_ME = /(?:^|[\s,;:])(let me)\s+(?:just\s+|first\s+|also\s+)?(\p{L}+)/iu;

/** `Let me ask Brigitte for the quote`. */
function byLetMe(find: Search): FoundCommitment | undefined {
  const match = LET_ME.exec(find.words);
  const verb = match?.[2]?.toLowerCase() ?? '';
  if (
    !match?.[1] ||
    !DEEDS.has(verb) ||
    /^(?:note|say|tell|explain|ask you|know|share)$/.test(verb) ||
    isHedged(find.words, match.index)
  )
    return undefined;
  const start = find.sentence.start + match.index + match[0].indexOf(match[1]);
  const subject = find.speaker ?? { value: 'I', start, end: start + match[1].length, certainty: 'known' as const };
  return found(find, subject, find.sentence.start + match.index + match[0].length - verb.length);
}

/** `Anna to send the contract`, `Action on NAME to …`. */
function byInfinitive(find: Search): FoundCommitment | undefined {
  const match = /\sto\s/.test(find.words) ? TO_DO.exec(find.words) : null;
  if (!match?.[1] || !match[2]) return undefined;
  const name = match[1];
  if (!DEEDS.has(match[2].toLowerCase())) return undefined;
  const introduced = /^(?:action|next step|ask|task)/i.test(find.words);
  const isParty = /^(?:we|(?:the |our )?(?:\p{L}+ )?\p{L}+ team)$/iu.test(name) || OFFICE.test(name);
  if (
    !introduced &&
    !isParty &&
    !find.isPerson(name) &&
    !(
      looksLikeName(name) &&
      /^\p{Lu}/u.test(name) &&
      !NO_NAME.test(name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()))
    )
  )
    return undefined;
  const start = find.text.indexOf(name, find.sentence.start);
  const verbAt = find.sentence.start + match[0].length - match[2].length;
  return found(find, { value: name, start, end: start + name.length, certainty: 'known' }, verbAt);
}

/** `Anna is responsible for the rollout`. */
function byCharge(find: Search): FoundCommitment | undefined {
  // The pattern tries every word as a name: what it ends in is looked for first.
  const match = CHARGE.test(find.words) ? IN_CHARGE.exec(find.words) : null;
  if (!match || isHedged(find.words, match.index)) return undefined;
  const end = match.index + (match[1]?.length ?? 0);
  const subject = subjectBefore(find.words.slice(0, end), find.sentence.start, find.isPerson, find.antecedent);
  if (subject?.certainty !== 'known') return undefined;
  return found(find, subject, find.sentence.start + match.index + match[0].length);
}

/** `the draft will be sent by Anna`. */
function byPassive(find: Search): FoundCommitment | undefined {
  const match = /\sby\s/.test(find.words) ? PASSIVE.exec(find.words) : null;
  if (!match?.[2] || isHedged(find.words, match.index)) return undefined;
  const name = match[2].replace(/\.$/, '');
  if (!find.isPerson(name) && !/team$/.test(name) && !name.startsWith('@')) return undefined;
  const start = find.sentence.start + match.index + match[0].length - match[2].length;
  return found(find, { value: name, start, end: start + name.length, certainty: 'known' }, find.sentence.start);
}

/** `Molly: Help with the research` — a name as a label, then what they are to do. */
function byLabel(find: Search): FoundCommitment | undefined {
  if (!find.speaker) return undefined;
  const from = find.speaker.end === 0 ? 0 : find.speaker.end - find.sentence.start;
  // A label further up says whose words these are, not that they are told to do something.
  if (from < 0) return undefined;
  const match = /^[\s:：–—*_-]*(\p{L}[\p{L}-]*)/u.exec(find.words.slice(from));
  const verb = match?.[1];
  if (!match || !verb || !/^\p{Lu}/u.test(verb)) return undefined;
  const rest = find.words.slice(from + match[0].length);
  // `Adam: Expanding the dataset`, as stand-ups put it, unless a verb follows: `Testing went fine`.
  const isGoingOn = DEEDS.has(stemOf(verb)) && !FINITE.test(rest);
  if (!DEEDS.has(verb.toLowerCase()) && !isGoingOn) return undefined;
  if (find.speaker.certainty === 'name' || SPEECH.test(rest)) return undefined;
  return found(find, find.speaker, find.sentence.start + from + match[0].length - verb.length);
}

/** The verb of `Expanding`; of any other word itself. */
function stemOf(verb: string): string {
  const stem = verb.toLowerCase().replace(/ing$/, '');
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((it) => DEEDS.has(it)) ?? stem;
}

const FINITE =
  /\b(?:is|are|was|were|went|has|have|had|took|takes|will|did|does|can|could|should|worked|works|failed|done|finished)\b/i;

/** `Anna sends the contract by Friday`, `Tom is drafting it, ready next week`. */
function byPresent(find: Search): FoundCommitment | undefined {
  if (!AHEAD.test(find.words) || HEDGES.test(find.words)) return undefined;
  for (const match of find.words.matchAll(/(?<=\s)(?:is\s+(\p{L}+)ing|(\p{L}{2,}?)(?:e?s))(?=\s)/gu)) {
    const stem = (match[1] ?? match[2] ?? '').toLowerCase();
    if (!DEEDS.has(stem) && !DEEDS.has(`${stem}e`) && !DEEDS.has(stem.replace(/(.)\1$/, '$1'))) continue;
    const subject = subjectBefore(
      find.words.slice(0, match.index),
      find.sentence.start,
      find.isPerson,
      () => undefined,
    );
    const isSomebody =
      subject?.certainty === 'known' || (subject && opensAhead(find, subject) && !DEEDS_OF_THINGS.has(stem));
    if (subject && isSomebody && !/^(?:we|i)$/i.test(subject.value))
      return found(find, subject, find.sentence.start + match.index);
  }
  return undefined;
}

const PRESENT =
  /^[\s•*-]*(@?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}’'-]+)?)\s+(?:also\s+|then\s+)?(\p{Ll}{2,}?)(?:e?s)(?:\s+(out|up|together)\b)?(?=\s|[.;,]?$)/u;

/** `Irene counts the stock and mails the list`: a known person and a deed of the kind that is handed out. */
function byAssigned(find: Search): FoundCommitment | undefined {
  for (const part of partsOf(find.words)) {
    const match = PRESENT.exec(find.words.slice(part));
    const [, name, verb, particle] = match ?? [];
    if (!match || !name || !verb || HEDGES.test(find.words) || HABITS.test(find.words)) continue;
    if (!find.isPerson(name) || !isAssigned(verb, particle)) continue;
    const start = find.sentence.start + part + match[0].indexOf(name);
    const subject = { value: name, start, end: start + name.length, certainty: 'known' as const };
    return found(
      find,
      subject,
      find.sentence.start + part + match[0].indexOf(verb, match[0].indexOf(name) + name.length),
    );
  }
  return undefined;
}

function isAssigned(verb: string, particle: string | undefined): boolean {
  const behind = particle ? `-${particle}` : '';
  return ASSIGNED.has(verb + behind) || ASSIGNED.has(`${verb}e${behind}`);
}

/** Where the parts of a sentence begin: at its start, and behind commas, semicolons and colons. */
function partsOf(words: string): readonly number[] {
  return [0, ...[...words.matchAll(/[;:,]\s/g)].map((match) => match.index + 1)];
}

const PLEDGE =
  /(?<=^|[\s(])(@?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}’'-]+)?)\s+(?:has\s+|have\s+)?(?:volunteered for|signed up for|committed to|promised(?: us| them| her| him)?|offered)\s+(?=(?:an?|the|one|two|to send)\s)/u;

/** `Kenji promised a palette before the next crit`, `Keith volunteered for the first round`. */
function byPledge(find: Search): FoundCommitment | undefined {
  const match = PLEDGE.exec(find.words);
  const name = match?.[1];
  if (!match || !name || !find.isPerson(name) || isHedged(find.words, match.index)) return undefined;
  const start = find.sentence.start + match.index;
  return found(
    find,
    { value: name, start, end: start + name.length, certainty: 'known' },
    find.sentence.start + match.index + match[0].length,
  );
}

function found(find: Search, subject: Subject, actionStart: number): FoundCommitment {
  const due = find.context.readDue?.(find.text, find.sentence.start, find.sentence.end);
  return {
    ...find.sentence,
    who: {
      value: subject.value.replace(/^@/, ''),
      start: subject.start,
      end: subject.end,
    },
    action: trimAction(find.text, actionStart, find.sentence.end, due),
    due,
  };
}
