import { BESIDE, INTERNAL_WORDS, MARKINGS } from './internalVocabulary';
import { type Surroundings, surroundingsIn } from './surroundings';

/** What keeps inside what it heads, and in the middle of a sentence names a kind of thing: `an internal review of the plan`. */
const KINDS = /(?<![a-z])internal(?:ly)?(?![a-z])|(?:private|confidential)(?:ly)?/gu;
/** Behind these it says what becomes of something: `this is internal`, `stays private`. */
const SAID_OF_IT =
  /(?:\b(?:is|are|be|been|stays?|remains?|keep|kept|as|strictly|highly) )(?:internal|private|confidential)|internal(?:ly)? only/u;
/** Words that nothing but single spaces parts, on one line of a folded text. */
const PIECE = /[a-z0-9\p{Script=Han}](?:['a-z0-9\p{Script=Han}]|[- ](?=[a-z0-9\p{Script=Han}]))*/gu;
const MARKS = new RegExp(MARKINGS.source, 'gu');
/** What makes a word a mark whatever stands behind it. */
const SIGN_BEFORE = /[@+!/\\:=_-]$|[#♯]\s?\S*$/;
const SIGN_BEHIND = /[#♯@+!/\\:=_-]/;
/** What numbers a title: behind it a mark stands alone. */
const COUNTS =
  /(?<![a-z])(?:agenda|topic|section|part|item|step|point|one|two|three|four|five|[ivx]{1,4}|[a-z]|\d+)(?![a-z])|[议主话]题|事项|[第节项章条部分一二三四五六七八九十]/gu;
/** As far as any phrase goes that says internal in several words; it may be torn by the end of a line. */
const NEAR = 40;
const TORN = [' ', ''];
const LINE_END = /\n[\s>=*_~`+-]*/g;
const PLAIN_WORD = /[a-z]{3}|\p{Script=Han}{2}/u;
/** A title is shorter than four words, whatever numbers it. */
const WORD = /(?<![a-z-])[a-z]{2,}/g;
const LONG = 4;
/** As far as a label goes before its colon. */
const LABEL = 60;

/**
 * A folded text without the words that could say internal and do not, where they stand among other words: `ready for us to move`, `the secrets file`, `an
 * internal review of the plan`. A word that could stand alone, as a mark, tag, label, remark or part of a heading, stays.
 */
export function withoutOrdinaryWords(folded: string): string {
  let around: Surroundings | undefined;
  return folded.replace(PIECE, (piece, at: number) => {
    const hasKind = piece.search(KINDS) >= 0;
    if (!hasKind && !MARKINGS.test(piece)) return piece;
    const beside = folded.slice(Math.max(0, at - NEAR), at + piece.length + NEAR);
    if (
      SIGN_BEFORE.test(folded.slice(Math.max(0, at - NEAR), at)) ||
      SIGN_BEHIND.test(folded.charAt(at + piece.length))
    )
      return piece;
    if (TORN.some((gap) => INTERNAL_WORDS.test(beside.replace(KINDS, ' ').replace(LINE_END, gap)))) return piece;
    const rest = piece.replace(KINDS, ' ').replace(MARKS, ' ');
    if (!PLAIN_WORD.test(rest.replace(BESIDE, ' ').replace(COUNTS, ' '))) return piece;
    if (hasKind) around ??= surroundingsIn(folded);
    return around && hasKind && !namesKind(piece, at, around) ? piece : rest;
  });
}

/** Whether a word that would keep inside what it heads heads nothing: neither a title nor a label, remark or lead can hold it. */
function namesKind(piece: string, at: number, around: Surroundings): boolean {
  const words = piece.replace(KINDS, ' ').replace(COUNTS, ' ').match(WORD) ?? [];
  return (
    words.length >= LONG &&
    !SAID_OF_IT.test(piece) &&
    !around.isInHeadedParagraph(at) &&
    !around.isBeforeColon(at, piece.length + LABEL) &&
    !around.isInLeadingSentence(at) &&
    !around.isInBracket(at)
  );
}
