import { once } from '../../../lazy/once';
import type { Antecedent, CommitmentContext, FoundCommitment, Range, Subject } from '../found';
import { byCharge, byGiven, byInfinitive, byLabel, byPassive, byTasked } from './duty';
import { byLetMe, byModal } from './modal';
import { byAsked, byAssigned, byBare, byPledge, byPresent, byRequest, byTakenUp, byUnderWay } from './present';
import { hedgingOf } from './search';

/**
 * Finds commitments in one English sentence.
 *
 * @param text the searched text; offsets in the result are into it
 * @param sentence the sentence's range
 * @param speaker the name that labels the words (`Gary: I'll try it`), if any
 * @param antecedent finds whom a pronoun speaks of by what was said before this sentence
 */
export function findEnglish(
  text: string,
  sentence: Range,
  context: CommitmentContext,
  isPerson: (name: string) => boolean,
  speaker: Subject | undefined,
  antecedent: () => Antecedent,
): readonly FoundCommitment[] {
  const words = text.slice(sentence.start, sentence.end);
  const isAsked = /[?？]["”’)]*\s*$/.test(words);
  if ((isAsked && !MAY_REQUEST.test(words)) || /^\s*>/.test(words) || isQuoted(words, isPerson)) return [];
  const find = {
    text,
    sentence,
    words,
    hedging: once(() => hedgingOf(words)),
    context,
    isPerson,
    speaker,
    antecedent,
  };
  if (isAsked) return [byRequest(find)].filter((one) => one !== undefined);
  const first = byModal(find) ?? byLetMe(find);
  // `Anna: Send the list` among the actions of the last time is what she was to do, and told again.
  if (first || context.isOfLastTime) return first ? [first] : [];
  const told = byInfinitive(find);
  if (told.length > 0) return told;
  const one =
    byCharge(find) ??
    byPassive(find) ??
    byTasked(find) ??
    byGiven(find) ??
    byLabel(find) ??
    byPresent(find) ??
    byUnderWay(find) ??
    byTakenUp(find) ??
    byPledge(find) ??
    byAsked(find) ??
    byAssigned(find) ??
    byBare(find);
  return one ? [one] : [];
}

const QUOTED = /^\s*["“”][^"“”]+[,.!]["“”]\s+(.{3,60})$/u;

/** `"We deliver by Friday," the old supplier had said`: words of somebody whom the note does not know. */
function isQuoted(words: string, isPerson: (name: string) => boolean): boolean {
  const by = QUOTED.exec(words)?.[1];
  return by !== undefined && !by.split(/[\s.]+/).some((name) => /^\p{Lu}/u.test(name) && isPerson(name));
}

const MAY_REQUEST = /\b(?:can|could)\s/i;
