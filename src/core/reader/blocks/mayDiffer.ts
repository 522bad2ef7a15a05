import { frontmatterEnd } from './frontmatterFence';

/**
 * Constructs on which the bulk parser and remark are known to part ways, or that are too rare to be worth finding out. Each is
 * stated wider than the difference: a note that matches is read by remark, a little slower and just as well.
 */
const DIFFERENCES: readonly RegExp[] = [
  // Footnotes are remark-gfm's alone.
  /\[\^/,
  // Link definitions over several lines, in containers, or right after a paragraph.
  /^[ \t>*+\-0-9.)]*\[[^\]\n]*(?:\]:|\n)/m,
  // Quotes behind a tab or deep indentation, and tabs right behind a quote or item marker.
  /^(?: {4}|[ >*+\-0-9.)]*\t)[ \t]*>/m,
  /^[ \t>*+\-0-9.)]*(?:>|[*+-]|[0-9][.)])[ ]*\t/m,
  // Items without content.
  /^[ \t>]*(?:(?:[*+-]|[0-9]+[.)])[ ]+|>[ ]?)*(?:[*+-]|[0-9]+[.)])[ \t]*$/m,
  // Text deep inside a quote, and deep indentation or a table's ruler soon after one (lazy lines).
  /^[ ]{0,3}>[ ]{4,}\S/m,
  /^[ ]{0,3}>.*(?:\r?\n.*){0,4}?\r?\n(?: {4}|[ ]{0,3}\t)/m,
  /^[ ]{0,3}(?:>|[*+-] |[0-9]+[.)] ).*\r?\n[ ]*[|:]?[ ]*:?-+:?[ ]*\|/m,
  // A table of one column.
  /^[ >]*(?:\|[ ]*:?-+:?[ ]*\|?|:-+:?|-+:)[ ]*$/m,
  // A table's ruler below something that is no header.
  /^[ ]{0,3}(?:#|~~~|```|<).*\r?\n[ ]*[|:]?[ ]*:?-+:?[ ]*(?:\|.*)?$/m,
  // A line of dashes below one with a pipe.
  /\|.*\r?\n[ \t>]*-+[ \t]*$/m,
  // A table's ruler at deep indentation.
  /^(?: {4,}|[ ]*\t)[ \t]*\|?[ ]*:?-+:?[ ]*\|/m,
];

/**
 * Whether the two parsers could read this note differently.
 *
 * @param text the note
 */
export function mayDiffer(text: string): boolean {
  return isUnclosedFrontmatter(text) || DIFFERENCES.some((difference) => difference.test(text)) || hasStrayIndent(text);
}

/** A first line of dashes that nothing closes is a rule to one parser and its start to the other. */
function isUnclosedFrontmatter(text: string): boolean {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return text.startsWith('---', start) && frontmatterEnd(text, start) === undefined;
}

const ITEM = /^([ ]*)((?:[*+-]|[0-9]{1,9}[.)])[ ]+)\S/;

/**
 * Whether a line stands four or more columns right of where its container's content begins, so that it is indented code or a lazy line,
 * and something else follows at once; or stands left of the item it follows and still that far in. There remark and markdown-it have ideas
 * of their own.
 */
function hasStrayIndent(text: string): boolean {
  const contents: number[] = [];
  let afterBlank = true;
  let afterDeep = false;
  let afterLazy = false;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let at = start;
    let indent = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x20) indent++;
      else if (code === 0x09) indent += 4 - (indent % 4);
      else if (code !== 0x0d) break;
    }
    const lineStart = start;
    start = end + 1;
    if (at >= end) {
      afterBlank = true;
      continue;
    }
    const deepest = contents.at(-1) ?? 0;
    const item = ITEM.exec(text.slice(lineStart, end));
    const lazy = indent < deepest && !afterBlank && !item;
    if (afterLazy && !afterBlank && indent >= 4) return true;
    if (indent < deepest && !lazy) while (contents.length > 0 && (contents.at(-1) ?? 0) > indent) contents.pop();
    const base = lazy ? 0 : (contents.at(-1) ?? 0);
    const deep = indent - base >= 4;
    if (deep && indent < deepest) return true;
    if (afterDeep && !deep && (!afterBlank || isDigit(text.charCodeAt(at)))) return true;
    if (item && !deep) contents.push(...contentColumns(text.slice(at, end), indent));
    afterDeep = deep || (afterDeep && afterBlank && deep);
    afterLazy = lazy;
    afterBlank = false;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Columns at which the contents of the items that open on this line begin (`- 1. text` opens two). */
function contentColumns(words: string, indent: number): readonly number[] {
  const columns: number[] = [];
  let column = indent;
  let rest = words;
  for (let item = ITEM.exec(rest); item; item = ITEM.exec(rest)) {
    const marker = item[2] ?? '';
    const spaces = marker.length - marker.trimEnd().length;
    column += spaces > 4 ? marker.trimEnd().length + 1 : marker.length;
    columns.push(column);
    if (spaces > 4) break;
    rest = rest.slice(marker.length);
  }
  return columns;
}
