import { DISGUISES, hasUnusual, VOCABULARY } from '../../visibility/mayBeInternal';
import { lineAt, lineStartsOf } from '../position';

/** The lines of a note that could say that something is internal, or hide it: of the others nobody need ask. */
export interface InternalLines {
  /** Whether one of the lines from `start` to `end` (offsets in the note) is one of them. */
  mayHold(start: number, end: number): boolean;
}

/** Markup that reading plainly takes out, so that words move together: tags, struck words, links, footnotes, citations, spoilers, attributes, remarks, queries. */
const TAKEN_OUT: readonly RegExp[] = [
  ...[
    '<',
    '~',
    '!\\[',
    '\\]\\[',
    '\\[\\[',
    '\\[\\^',
    '\\^\\[',
    '\\[[^\\[\\]\\n]*@',
    '\\(\\(',
    '\\|\\|',
    '>!',
    '\\{\\s*[-.#:>{]',
    '(?:^|\\s)\\^\\w',
    '`\\$?=',
  ],
  ...['\\]\\((?![^()\\s<>]*\\))', '(?:file|obsidian|vscode|logseq):'],
].map((markup) => new RegExp(markup, 'g'));
const SHAPES = DISGUISES.map(({ source }) => new RegExp(source, 'g'));
const WORDS = VOCABULARY.map(({ source }) => new RegExp(source, 'g'));
/** What reading plainly takes out within a line, so that words move together: where links lead, their brackets, marks between Chinese characters. */
const WITHIN_LINE =
  /(?<=[\u4e00-\u9fff])(?:[ \t*_=~～`"“”\\[]|\]\([^()\s<>]*\))+(?=[\u4e00-\u9fff])|\[|\]\([^()\s<>]*\)|(?<=[\u4e00-\u9fff])[ \t*_=~～`"“”\\]+(?=[\u4e00-\u9fff])/g;
const HAS_ANY = /\]\([^()\s<>]*\)|[\u4e00-\u9fff][ \t*_=~～`"“”\\]+[\u4e00-\u9fff]/;

/** Looks through a note once for all of its lines, and once more for what its lines say together. */
export function internalLinesOf(text: string, lineStarts: Uint32Array): InternalLines {
  const marked = new Uint8Array(lineStarts.length);
  for (const markup of TAKEN_OUT) markLines(marked, markup, text, lineStarts);
  for (let line = 0; line < marked.length; line++)
    if (hasUnusual(text, lineStarts[line] ?? 0, lineStarts[line + 1] ?? text.length)) marked[line] = 1;
  markWords(marked, text, lineStarts);
  markSeams(marked, text, lineStarts);
  if (HAS_ANY.test(text)) {
    const together = text.replace(WITHIN_LINE, '');
    markWords(marked, together, lineStartsOf(together));
  }
  return {
    mayHold(start, end) {
      for (let line = lineAt(lineStarts, start); line < marked.length && (lineStarts[line] ?? 0) < end; line++)
        if (marked[line]) return true;
      return false;
    },
  };
}

/** What stands at the ends of lines that go on: marks of quotes, lists and emphasis. */
const LINE_END = /[ \t*_=~～`"“”\\[\]]+$/;
const LINE_START = /^[ \t>*_=~～`"“”\\[+-]+/;
const HAN_END = /[\u4e00-\u9fff]$/;
const HAN_START = /^[\u4e00-\u9fff]/;
/** No word of the vocabulary is longer on one side of a line break. */
const SEAM = 16;

/** A word of Chinese may be broken at any character: `仅限内` over `部备注`. */
function markSeams(marked: Uint8Array, text: string, lineStarts: Uint32Array): void {
  for (let line = 1; line < marked.length; line++) {
    const start = lineStarts[line] ?? text.length;
    const before = text
      .slice(Math.max(0, start - SEAM * 2), start)
      .replace(/\r?\n$|\r$/, '')
      .replace(LINE_END, '');
    if (!HAN_END.test(before)) continue;
    const after = text.slice(start, start + SEAM * 2).replace(LINE_START, '');
    if (!HAN_START.test(after)) continue;
    const seam = `${before.slice(-SEAM)}${after.slice(0, SEAM)}`;
    if (VOCABULARY.some((words) => words.test(seam.toLowerCase()))) marked[line - 1] = marked[line] = 1;
  }
}

/** @param text the note, or what is left of it, line by line */
function markWords(marked: Uint8Array, text: string, lineStarts: Uint32Array): void {
  const small = text.toLowerCase();
  // A letter that is two in lower case moves all behind it.
  if (small.length !== text.length) marked.fill(1);
  for (const shape of SHAPES) markLines(marked, shape, text, lineStarts);
  for (const words of WORDS) markLines(marked, words, small, lineStarts);
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
