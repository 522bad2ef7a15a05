import { isApart, together, UNUSUAL, VOCABULARY } from '../../visibility/mayBeInternal';
import { lineAt } from '../position';

/** The lines of a note that could say that something is internal, or hide it: of the others nobody need ask. */
export interface InternalLines {
  /** Whether one of the lines from `start` to `end` (offsets in the note) is one of them. */
  mayHold(start: number, end: number): boolean;
}

/** Markup that reading plainly takes out, so that words move together: tags, struck words, links, footnotes, citations, attributes, remarks, queries. */
const TAKEN_OUT =
  '<|~|!\\[|\\]\\(|\\]\\[|\\[\\[|\\[\\^|\\^\\[|\\[[^\\[\\]\\n]*@|\\(\\(|\\{\\s*[-.#:>{]|`\\$?=|(?:file|obsidian|vscode|logseq):';
const DISGUISES = new RegExp(`${UNUSUAL.source}|${TAKEN_OUT}`, 'g');
const WORDS = new RegExp(VOCABULARY.source, 'gi');

/** Looks through a note once for all of its lines. */
export function internalLinesOf(text: string, lineStarts: Uint32Array): InternalLines {
  const marked = new Uint8Array(lineStarts.length);
  for (const pattern of [DISGUISES, WORDS]) markLines(marked, pattern, text, lineStarts);
  if (isApart(text)) markApart(marked, text, lineStarts);
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

/** Marks the lines whose Chinese words say so once they are together. */
function markApart(marked: Uint8Array, text: string, lineStarts: Uint32Array): void {
  for (let line = 0; line < marked.length; line++) {
    const words = text.slice(lineStarts[line], lineStarts[line + 1]);
    if (!marked[line] && isApart(words) && VOCABULARY.test(together(words))) marked[line] = 1;
  }
}
