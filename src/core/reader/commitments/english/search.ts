import { isName, type KnownPeople } from '../../fields/knownPeople';
import type { Antecedent, CommitmentContext, FoundCommitment, Range, Subject } from '../found';
import { endWithBlanked } from '../maskInline';
import { trimAction } from '../trimAction';
import { AHEAD, ASKS_WHETHER, DEEDS, HEDGES, SAYS_WOULD } from './words';

type IsPerson = (name: string) => boolean;

/** What one sentence is searched with. */
export interface Search {
  readonly text: string;
  readonly sentence: Range;
  readonly words: string;
  /** The words as conditions are looked for in them (`hedgingOf`); most sentences never ask. */
  readonly hedging: () => string;
  readonly context: CommitmentContext;
  readonly isPerson: IsPerson;
  readonly speaker: Subject | undefined;
  readonly antecedent: () => Antecedent;
}

/** A condition or hypothesis in the clause of the modal, before or after it, unmakes the promise. */
export function isHedged(find: Search, modalAt: number): boolean {
  const hedging = find.hedging();
  // `It breaks when I run it, will ask Tom`: a new clause, unless the sentence opens with the condition.
  const isClause = /,\s*$/.test(hedging.slice(Math.max(0, modalAt - 3), modalAt)) && !OPENS_HEDGED.test(hedging);
  const own = CONDITION.test(hedging.slice(0, modalAt)) ? null : OWN_CLAUSE.exec(hedging.slice(0, modalAt));
  const clauseStart = own
    ? own.index
    : isClause
      ? modalAt
      : Math.max(hedging.lastIndexOf(';', modalAt), hedging.lastIndexOf(' but ', modalAt), 0);
  // What somebody will say is no condition of their saying it: `will reply saying that we could …`.
  const clauseEnd = hedging.slice(modalAt).search(CLAUSE_END);
  return HEDGES.test(hedging.slice(clauseStart, clauseEnd < 0 ? hedging.length : modalAt + clauseEnd));
}

const OPENS_HEDGED = /^\s*(?:if|when|once|unless|assuming|should|provided|depending)\b/i;
/** What a whole sentence depends on, wherever it stands. */
const CONDITION =
  /\b(?:if|when|whenever|once|unless|assuming|provided|depending|in case|as long as|in the event|whether|how|what|who)\b/i;
/** `It would be good to hear from them, so Tom` before `will`: what was wished before is no condition. */
const OWN_CLAUSE =
  /(?:[,;]\s+(?:so\s+|and\s+|but\s+|then\s+)?|\s(?:so|therefore)\s)(?:@?\p{L}[\p{L}\d.'’_-]*\s){1,3}$/u;
const CLAUSE_END = /;|,? but |\b(?:saying|explaining|telling \w+|asking) /;

/** A sentence without what only looks like a condition (remarks in brackets, `check whether`, what was said that somebody would do), at the same offsets. */
export function hedgingOf(words: string): string {
  const blank = (match: string): string => ' '.repeat(match.length);
  return SAYS_WOULD.replace(words.replace(/\([^)]*\)/g, blank), blank)
    .replace(ASKS_WHETHER, blank)
    .replace(ONCE_DONE, blank)
    .replace(HOW_OFTEN, blank);
}

/** `Once I am done with this I will take the next`: what comes first, and no condition. */
const ONCE_DONE =
  /\b(?:once|when|as soon as)\s+(?:i|we|he|she|they)(?:['’](?:m|re|s|ve)|\s(?:am|are|is|have|has|get|gets))\s(?:been\s)?(?:done|finished|completed|through|back|merged|th(?:is|at|e|ese)|an?|it)\b|\b(?:once|when|as soon as)\s+(?:(?:it|this|that|they)(?:['’](?:s|re)|\s(?:is|are))\s)?(?:ready|done|complete|completed|finished|available|back)\b|\bif (?:needed|necessary|possible|required)\b|\bwhen (?:i|we|he|she|they) (?:hear|get|know|see|find)s?\b/gi;

/** `once a month` */
const HOW_OFTEN = /\bonce (?:an?|per|every|each) /gi;

/** Where nobody is known beforehand. */
export const NOBODY: KnownPeople = new Set();

/** `Rhea needs to get the rates before Thursday`: a name that opens the sentence, and a day ahead. */
export function opensAhead(find: Search, subject: Subject): boolean {
  const opens = find.words.slice(0, subject.start - find.sentence.start).trim() === '';
  return opens && !/\s/.test(subject.value) && isName(subject.value, NOBODY) && AHEAD.test(find.words);
}

/** The find, its action trimmed and its day read. */
export function found(find: Search, subject: Subject, actionStart: number): FoundCommitment {
  const due = find.context.readDue?.(find.text, find.sentence.start, find.sentence.end);
  const written = find.context.written?.() ?? find.text;
  const action = trimAction(written, actionStart, endWithBlanked(find.text, find.sentence.end), due).replace(
    ALSO_TO,
    (words, and, verb) => (DEEDS.has(verb) ? `${and} ${verb}` : words),
  );
  return {
    ...find.sentence,
    who: {
      value: subject.value.replace(/^@/, ''),
      start: subject.start,
      end: subject.end,
    },
    action: withWhat(action, written.slice(find.sentence.start, subject.start)),
    due,
  };
}

/** `We need the address (Sam to confirm)`: what a bare verb in brackets is about stands before them. */
function withWhat(action: string, before: string): string {
  const lead = before.replace(/@$/, '').trimEnd();
  const about = lead.slice(0, -1).trim();
  return /^\p{L}+$/u.test(action) && /[([（]$/.test(lead) && about !== '' ? `${action}: ${about}` : action;
}

/** `promised to check the budget and to answer`: without the verb it hung on, the second `to` has nothing to stand with. */
const ALSO_TO = /\b(and|or|then) to (\p{Ll}+)\b/gu;
