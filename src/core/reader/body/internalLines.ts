import { DISGUISES, hasUnusual, mayBeInternal, VOCABULARY } from '../../visibility/mayBeInternal';
import { lineAt } from '../position';

/** The lines of a note that could say that something is internal, or hide it: of the others nobody need ask. */
export interface InternalLines {
  /** Whether one of the lines from `start` to `end` (offsets in the note) is one of them. */
  mayHold(start: number, end: number): boolean;
}

/** Markup that reading plainly takes out, so that words move together: tags, struck words, links, footnotes, citations, attributes, remarks, queries. */
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
    '\\{\\s*[-.#:>{]',
    '`\\$?=',
  ],
  ...['\\]\\((?![^()\\s<>]*\\))', '(?:file|obsidian|vscode|logseq):'],
].map((markup) => new RegExp(markup, 'g'));
const SHAPES = [...DISGUISES.map(({ source }) => new RegExp(source, 'g')), ...TAKEN_OUT];
const WORDS = VOCABULARY.map(({ source }) => new RegExp(source, 'g'));
/** A link on one line, and what is left out of it where it is read plainly. */
const LINK = /\]\([^()\s<>]*\)/;
const AROUND_WORDS = /\[|\]\([^()\s<>]*\)/g;
const APART = /[\u4e00-\u9fff][ \t*_=~～`"“”\\]+[\u4e00-\u9fff]/;

/** Looks through a note once for all of its lines. */
export function internalLinesOf(text: string, lineStarts: Uint32Array): InternalLines {
  const marked = new Uint8Array(lineStarts.length);
  const small = text.toLowerCase();
  // A letter that is two in lower case moves all behind it.
  if (small.length !== text.length) marked.fill(1);
  for (const shape of SHAPES) markLines(marked, shape, text, lineStarts);
  for (const words of WORDS) markLines(marked, words, small, lineStarts);
  markByLine(marked, text, lineStarts);
  return {
    mayHold(start, end) {
      for (let line = lineAt(lineStarts, start); line < marked.length && (lineStarts[line] ?? 0) < end; line++)
        if (marked[line]) return true;
      return false;
    },
  };
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

/** Marks the lines with unusual letters, and those that say so once markup within words, or the links of a phrase that is wrapped, are left out. */
function markByLine(marked: Uint8Array, text: string, lineStarts: Uint32Array): void {
  const hasLinks = LINK.test(text);
  const isApart = APART.test(text);
  for (let line = 0; line < marked.length; line++) {
    if (marked[line]) continue;
    const start = lineStarts[line] ?? 0;
    const end = lineStarts[line + 1] ?? text.length;
    if (hasUnusual(text, start, end)) marked[line] = 1;
    else if (isApart && mayBeInternal(text.slice(start, end))) marked[line] = 1;
    else if (hasLinks && LINK.test(text.slice(start, end))) {
      const around = text.slice(lineStarts[line - 1] ?? 0, lineStarts[line + 2] ?? text.length);
      if (mayBeInternal(around.replace(AROUND_WORDS, ''))) marked[line] = 1;
    }
  }
}
