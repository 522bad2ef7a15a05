import { BESIDE, INTERNAL_WORDS, MARKINGS } from './internalVocabulary';

/** What keeps inside what it heads, and in the middle of a sentence names a kind of thing: `an internal review of the plan`. */
const KINDS = /(?<![a-z])internal(?:ly)?(?![a-z])|(?:private|confidential)(?:ly)?/gu;
/** Behind these it says what becomes of something: `this is internal`, `stays private`. */
const SAID_OF_IT =
  /(?:\b(?:is|are|be|been|stays?|remains?|keep|kept|as|strictly|highly) )(?:internal|private|confidential)/u;
/** Words that nothing but single spaces parts, on one line of a folded text. */
const PIECE = /[a-z0-9\p{Script=Han}](?:['a-z0-9\p{Script=Han}]|[- ](?=[a-z0-9\p{Script=Han}]))*/gu;
const MARKS = new RegExp(MARKINGS.source, 'gu');
/** What makes a word a mark whatever stands behind it. */
const SIGN_BEFORE = /[@+!/\\:=_-]$|[#♯]\s?\S*$/;
const SIGN_BEHIND = /[#♯@+!/\\:=_-]/;
/** What numbers a title: behind it a mark stands alone. */
const COUNTS =
  /(?<![a-z])(?:agenda|topic|section|part|item|step|point|one|two|three|four|five|[ivx]{1,4}|[a-z]|\d+)(?![a-z])|[议議主话話][题題]|事[项項]|[第节節项項章条條部分一二三四五六七八九十]/gu;
/** As far as any phrase goes that says internal in several words; it may be torn by the end of a line. */
const NEAR = 40;
const TORN = [' ', ''];
const LINE_END = /\n[\s>=*_~`+-]*/g;
const PLAIN_WORD = /[a-z]{3}|\p{Script=Han}{2}/u;
/** A title is shorter than four words, whatever numbers it. */
const WORD = /(?<![a-z-])[a-z]{2,}/g;
const LONG = 4;
const BLANK_LINE = /\n\s*\n/gu;
const SENTENCE_END = /[.。!?](?=\s)/gu;
const OPEN_BRACKET = /[([【{〔〖<][^)\]】}〕〗>\n]*$/u;
const HEADS = /^\s*#|\||\n[ \t>]*(?:=+|-+)[ \t]*(?:\n|$)/mu;
/** A sentence with one of these may speak of what stands under it; what is written together may be parted words. */
const FOLLOWING = /follow|below|next (?:line|point|paragraph)|[以如]下|下面|下列/u;
/** As far as a label goes before its colon. */
const LABEL = 60;

/**
 * A folded text without the words that could say internal and do not, where they stand among other words: `ready for us to move`, `the secrets file`, `an
 * internal review of the plan`. A word that could stand alone, as a mark, tag, label, remark or part of a heading, stays.
 */
export function withoutOrdinaryWords(folded: string): string {
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
    return hasKind && !namesKind(piece, at, folded) ? piece : rest;
  });
}

/** Whether a word that would keep inside what it heads heads nothing: neither a title nor a label, remark or lead can hold it. */
function namesKind(piece: string, at: number, folded: string): boolean {
  const words = piece.replace(KINDS, ' ').replace(COUNTS, ' ').match(WORD) ?? [];
  if (words.length < LONG || SAID_OF_IT.test(piece)) return false;
  const [from, to] = around(folded, at, BLANK_LINE);
  const paragraph = folded.slice(from, to);
  if (HEADS.test(paragraph)) return false;
  const [start, end] = around(paragraph, at - from, SENTENCE_END);
  return (
    !paragraph.slice(at - from, Math.max(end, at - from + piece.length + LABEL)).includes(':') &&
    !FOLLOWING.test(paragraph.slice(start, end)) &&
    !OPEN_BRACKET.test(paragraph.slice(0, at - from))
  );
}

/** Where the part of a text begins and ends that holds a place, the text parted wherever a pattern matches. */
function around(text: string, at: number, end: RegExp): readonly [start: number, end: number] {
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(end)) {
    if (index >= at) return [start, index];
    start = index + sign.length;
  }
  return [start, text.length];
}
