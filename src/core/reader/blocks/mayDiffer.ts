import { frontmatterEnd } from './frontmatterFence';

/**
 * Whether remark and the bulk parser could read this note differently. Each pattern below is stated wider than the difference it
 * stands for: a note that matches is read by remark, a little slower and just as well.
 *
 * @param text the note
 */
export function mayDiffer(text: string): boolean {
  // Footnotes are remark-gfm's alone, and so is leaving out a second byte order mark.
  if (text.includes('[^') || text.startsWith('\ufeff\ufeff')) return true;
  // The patterns below look at lines that end in a line feed.
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return true;
  const seen = new SeenLines();
  let start = startOfBody(text);
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (seen.differsOn(text, start, end)) return true;
    start = end + 1;
  }
  return false;
}

/** Where Markdown begins: behind the frontmatter, which neither parser reads. */
function startOfBody(text: string): number {
  return frontmatterEnd(text, text.charCodeAt(0) === 0xfeff ? 1 : 0)?.bodyStart ?? 0;
}

/** Patterns on a single line; prose lines, which begin with a letter, are spared them. */
const LINE = new RegExp(
  [
    // Link definitions, alone, in containers, or with a label over several lines.
    '[ \\t>*+\\-0-9.)]*\\[[^\\]]*(?:\\]:|$)',
    // Quotes behind a tab or deep indentation, tabs right behind a marker (but for a plain bullet of the first level), text deep inside a quote.
    '(?: {4}|[ >*+\\-0-9.)]*\\t)[ \\t]*>',
    '(?![*+-]\\t[^ \\t>*+\\-0-9.)])[ \\t>*+\\-0-9.)]*(?:>|[*+-]|[0-9][.)])[ ]*\\t',
    ' {0,3}> {4,}\\S',
    // A tag whose name ends in a blank that is none of ASCII, or none for Markdown.
    '[ \\t>*+\\-0-9.)]*</?[a-zA-Z][a-zA-Z0-9-]*[^ -~\\t]',
    // Items without content.
    '[ \\t>]*(?:(?:[*+-]|[0-9]+[.)])[ ]+|>[ ]?)*(?:[*+-]|[0-9]+[.)])[ \\t]*$',
    // A table of one column, or a table's ruler at deep indentation.
    '[ >]*(?:\\|[ ]*:?-+:?[ ]*\\|?|:?-+:?[ ]*\\||:-+:?|-+:)[ ]*$',
    '(?: {4,}|[ ]*\\t)[ \\t]*\\|?[ ]*:?-+:?[ ]*\\|',
  ]
    .map((pattern) => `^${pattern}`)
    .join('|'),
);
const RULER = /^[ ]*[|:]?[ ]*:?-+:?[ ]*(?:\||$)/;
const RULER_WITH_PIPE = /^[ ]*[|:]?[ ]*:?-+:?[ ]*\|/;
/** A blank that is one for JavaScript alone, where a row of a table begins or ends. */
const ODD_EDGE = /^[ \t>*+\-0-9.)]*[^\S \t\r\n]|[^\S \t\r\n]$/;
const DASHES = /^[ \t>]*-+[ \t]*$/;
const ITEM = /^((?:[*+-]|[0-9]{1,9}[.)])[ ]+)\S/;
const TABBED_ITEM = /^[*+-]\t\S/;
/** How many lines behind a quote its lazy lines are looked for. */
const QUOTE_REACH = 5;

/** What earlier lines mean for the next: open items, quotes, deep indentation. */
class SeenLines {
  readonly #contents: number[] = [];
  #afterBlank = true;
  #afterDeep = false;
  #afterLazy = false;
  #sinceQuote = Number.POSITIVE_INFINITY;
  #above = '';

  differsOn(text: string, start: number, lineEnd: number): boolean {
    const end = text.charCodeAt(lineEnd - 1) === 0x0d && lineEnd > start ? lineEnd - 1 : lineEnd;
    let at = start;
    let indent = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x20) indent++;
      else if (code === 0x09) indent += 4 - (indent % 4);
      else break;
    }
    this.#sinceQuote++;
    if (at >= end) {
      this.#afterBlank = true;
      this.#above = '';
      return false;
    }
    const line = text.slice(start, end);
    const words = at === start ? line : text.slice(at, end);
    const first = text.charCodeAt(at);
    const differs =
      (indent >= 4 && this.#sinceQuote <= QUOTE_REACH) ||
      (line.includes('|') && ODD_EDGE.test(line)) ||
      (!isLetter(first) && (LINE.test(line) || this.#rulerDiffers(line))) ||
      this.#indentDiffers(words, first, indent);
    if (first === 0x3e && indent < 4) this.#sinceQuote = 0;
    this.#above = line;
    this.#afterBlank = false;
    return differs;
  }

  /** A ruler is a table's only below a header: below quotes, items, headings, fences and HTML the parsers part ways. */
  #rulerDiffers(line: string): boolean {
    const above = this.#above;
    if (above === '') return false;
    if (DASHES.test(line)) return above.includes('|');
    if (/^ {0,3}(?:>|[*+-] |[0-9]+[.)] )/.test(above)) return RULER_WITH_PIPE.test(line);
    return /^ {0,3}(?:#|~~~|```|<)/.test(above) && RULER.test(line);
  }

  /**
   * A line four or more columns right of where its container's content begins is indented code or a lazy line. The parsers have ideas of
   * their own where something else follows at once, and where it stands left of the item above.
   */
  #indentDiffers(words: string, first: number, indent: number): boolean {
    const contents = this.#contents;
    const deepest = contents.at(-1) ?? 0;
    const item = isLetter(first) ? null : ITEM.exec(words);
    const lazy = indent < deepest && !this.#afterBlank && !item;
    if (this.#afterLazy && !this.#afterBlank && indent >= 4) return true;
    while (!lazy && (contents.at(-1) ?? 0) > indent) contents.pop();
    const deep = indent - (lazy ? 0 : (contents.at(-1) ?? 0)) >= 4;
    if (deep && indent < deepest) return true;
    if (this.#afterDeep && !deep && (!this.#afterBlank || isDigit(first))) return true;
    if (item && !deep) contents.push(...contentColumns(words, indent));
    else if (indent === 0 && TABBED_ITEM.test(words)) contents.push(4);
    this.#afterDeep = deep;
    this.#afterLazy = lazy;
    return false;
  }
}

/** Columns at which the contents of the items that open on this line begin (`- 1. text` opens two). */
function contentColumns(words: string, indent: number): readonly number[] {
  const columns: number[] = [];
  let column = indent;
  let rest = words;
  for (let item = ITEM.exec(rest); item; item = ITEM.exec(rest)) {
    const marker = item[1] ?? '';
    const spaces = marker.length - marker.trimEnd().length;
    column += spaces > 4 ? marker.trimEnd().length + 1 : marker.length;
    columns.push(column);
    if (spaces > 4) break;
    rest = rest.slice(marker.length);
  }
  return columns;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Anything that can begin no construct: letters of every script. */
function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code > 0x2fff;
}
