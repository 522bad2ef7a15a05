import { once } from '../../lazy/once';
import { mayDenyByName } from '../../visibility/deniedByName';
import { foldedText } from '../../visibility/foldedText';
import { holdsInternalWord, saysInternalAnyhow, saysInternalBeyondSentences } from '../../visibility/internalWords';
import { DISGUISES, HAN_VOCABULARY, lettersOf, placesOfLetters, VOCABULARY } from '../../visibility/mayBeInternal';
import { anyOf, couldMatch, HAN_SIGN, type SignedPattern, signed, signsIn } from '../../visibility/signs';
import { simplified } from '../../visibility/traditional';
import { isWrittenAsMark } from '../../visibility/writtenAsMark';
import { allMatches } from '../matches';
import { lineAt } from '../position';

/** The lines of a note that could say that something is internal, or hide it: of the others nobody need ask. */
export interface InternalLines {
  /** Whether one of the lines from `start` to `end` (offsets in the note) is one of them. */
  mayHold(start: number, end: number): boolean;
  /** Whether an internal word, or a lock, stands between the two offsets (`holdsInternalWord`). */
  holdsWord(start: number, end: number): boolean;
  /**
   * Whether anything in the whole note may keep something inside, or from somebody: then nothing is moved out of the place where Markdown sees it, and
   * lines are read for no more than they plainly say.
   */
  mayKeepSomething(): boolean;
  /** The same of what stands between the two offsets. */
  mayKeepIn(start: number, end: number): boolean;
}

/** A comment, or what is struck out, may go over any number of lines. An arrow (`-->`) that ends none hides nothing. */
const SPREADS =
  /[<‹＜﹤]\s*[!！]\s*[-–—]|%%|~~|<(?:del|s|strike|details|template|style)\b|<[^<>]*(?:\bhidden\b|display\s*:)/i;
/** A comment that is a whole line hides nothing else. */
const COMMENT_LINE = /^ {0,3}<!--(?:(?!--)[^\n])*-->[ \t]*$/gm;

/** Markup that reading plainly takes out, so that words move together: tags, struck words, links, footnotes, citations, spoilers, attributes, remarks, queries. */
const TAKEN_OUT: readonly SignedPattern[] = [
  ...['<', '~', '![', '][', '[[', '[^', '^[', '((', '||', '>!'].map((markup) =>
    signed(markup.replace(/[[^(|]/g, '\\$&'), ...markup.split('').map(anyOf)),
  ),
  signed('\\[[^\\[\\]\\n]*@', anyOf('['), anyOf('@')),
  signed('\\{\\s*[-.#:>{]', anyOf('{')),
  signed('(?:^|\\s)\\^\\w', anyOf('^')),
  signed('`\\$?=', anyOf('`'), anyOf('=')),
  signed('\\]\\((?![^()\\s<>]*\\))', anyOf(']'), anyOf('(')),
  signed('(?:file|obsidian|vscode|logseq):', anyOf(':')),
];
const AS_WRITTEN = [...TAKEN_OUT, ...DISGUISES];

/** Looks through a note once for all of its lines, and once more for what its lines say together. */
export function internalLinesOf(text: string, lineStarts: Uint32Array): InternalLines {
  const marked = new Uint8Array(lineStarts.length);
  const signs = signsIn(text, (at) => {
    marked[lineAt(lineStarts, at)] = 1;
  });
  for (const shape of AS_WRITTEN) if (couldMatch(shape, signs)) markLines(marked, shape.pattern, text, lineStarts);
  const small = simplified(text.toLowerCase());
  // A letter that is two in lower case moves all behind it.
  if (small.length !== text.length) marked.fill(1);
  for (const words of VOCABULARY) if (couldMatch(words, signs)) markLines(marked, words.pattern, small, lineStarts);
  if (signs & HAN_SIGN) markHan(marked, small, lineStarts);
  const mayHold = (start: number, end: number): boolean => {
    for (let line = lineAt(lineStarts, start); line < marked.length && (lineStarts[line] ?? 0) < end; line++)
      if (marked[line]) return true;
    return false;
  };
  const mayKeepSomething = once(
    () =>
      spreads(text) ||
      saysInside(text, aroundMarked(text, lineStarts, marked)) ||
      isWrittenAsMark(text) ||
      mayDenyByName(text),
  );
  const holdsWord = (start: number, end: number) => mayHold(start, end) && holdsInternalWord(text.slice(start, end));
  return {
    mayKeepSomething,
    // What stands between the two is most often nothing of the kind, and told sooner than what the whole note says.
    mayKeepIn: (start, end) =>
      (holdsWord(start, end) || spreads(text.slice(start, end)) || mayDenyByName(text.slice(start, end))) &&
      mayKeepSomething(),
    mayHold,
    holdsWord,
  };
}

/** Whether one of the words that keep something inside stands where it may, a tag of which is what it says with the markup in it, too (`#internal**plan`). */
function saysInside(text: string, aroundMarked: string): boolean {
  const readings = [foldedText, (raw: string) => raw.toLowerCase()];
  return readings.some((read) => saysInternalAnyhow(read(aroundMarked)) && saysInternalBeyondSentences(read(text)));
}

function spreads(text: string): boolean {
  return SPREADS.test(text) && SPREADS.test(text.replace(COMMENT_LINE, ''));
}

/** The lines that are marked, each with the one before and behind it that is not blank: a phrase may go on there. */
function aroundMarked(text: string, lineStarts: Uint32Array, marked: Uint8Array): string {
  const isBlank = (line: number): boolean => {
    const [start, end] = [lineStarts[line], lineStarts[line + 1]];
    return start !== undefined && text.slice(start, end).trim() === '';
  };
  const parts: string[] = [];
  for (let line = marked.indexOf(1); line >= 0; ) {
    let first = line - 1;
    while (first > 0 && isBlank(first)) first--;
    while (marked[line] || marked[line + 1] || isBlank(line)) line++;
    parts.push(text.slice(lineStarts[Math.max(0, first)], lineStarts[line + 1]));
    line = marked.indexOf(1, line + 1);
  }
  return parts.join('\n');
}

/** A word of Chinese may be broken at any character, by marks or the end of a line: `仅限内` over `部备注`. It is looked for in the letters alone. */
function markHan(marked: Uint8Array, small: string, lineStarts: Uint32Array): void {
  const found = allMatches(lettersOf(small), HAN_VOCABULARY);
  if (found.length === 0) return;
  const places = placesOfLetters(small);
  for (const { index, 0: word } of found) {
    const first = lineAt(lineStarts, places[index] ?? 0);
    marked.fill(1, first, lineAt(lineStarts, places[index + word.length - 1] ?? small.length) + 1);
  }
}

/** Marks every line that a match of the pattern touches. */
function markLines(marked: Uint8Array, pattern: RegExp, text: string, lineStarts: Uint32Array): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const last = lineAt(lineStarts, match.index + match[0].length - 1);
    marked.fill(1, lineAt(lineStarts, match.index), last + 1);
    const next = lineStarts[last + 1];
    if (next === undefined) break;
    pattern.lastIndex = next;
  }
}
