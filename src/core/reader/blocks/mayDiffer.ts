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
  /^[ \t>]*(?:(?:[*+-]|[0-9]+[.)])[ ]+)*(?:[*+-]|[0-9]+[.)])[ \t]*$/m,
  // Text deep inside a quote, and deep indentation or a table's ruler soon after one (lazy lines).
  /^[ ]{0,3}>[ ]{4,}\S/m,
  /^[ ]{0,3}>.*(?:\r?\n.*){0,4}?\r?\n(?: {4}|[ ]{0,3}\t)/m,
  /^[ ]{0,3}(?:>|[*+-] |[0-9]+[.)] ).*\r?\n[ ]*[|:]?[ ]*:?-+:?[ ]*\|/m,
  // A number other than 1 right behind another marker.
  /^[ \t]*(?:[>*+-]|[0-9]+[.)])[ >*+\-0-9.)]*?[ ](?!1[.)])[0-9]+[.)](?:[ ]|$)/m,
  // A table of one column.
  /^[ >]*(?:\|[ ]*:?-+:?[ ]*\|?|:-+:?|-+:)[ ]*$/m,
  // A table's ruler at deep indentation.
  /^(?: {4,}|[ ]*\t)[ \t]*\|?[ ]*:?-+:?[ ]*\|/m,
];

/**
 * Whether the two parsers could read this note differently.
 *
 * @param text the note
 */
export function mayDiffer(text: string): boolean {
  return DIFFERENCES.some((difference) => difference.test(text)) || hasStrayIndent(text);
}

const ITEM = /^([ ]*)((?:[*+-]|[0-9]{1,9}[.)])[ ]+)\S/;

/**
 * Whether a line stands left of the item it follows, yet four or more columns right of the one it would then belong to (remark takes
 * it for a lazy line of the paragraph above, markdown-it for whatever it looks like), or right behind indented code.
 */
function hasStrayIndent(text: string): boolean {
  const contents: number[] = [];
  let afterBlank = true;
  let afterCode = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.trimStart();
    if (words === '') {
      afterBlank = true;
      continue;
    }
    const indent = columnsOf(line.slice(0, line.length - words.length));
    const deepest = contents.at(-1) ?? 0;
    if (indent < deepest) {
      while (contents.length > 0 && (contents.at(-1) ?? 0) > indent) contents.pop();
      if (indent - (contents.at(-1) ?? 0) >= 4) return true;
    }
    const isCode = indent - (contents.at(-1) ?? 0) >= 4 && (afterBlank || afterCode);
    if (afterCode && !isCode && (!afterBlank || /^[0-9]/.test(words))) return true;
    afterCode = isCode;
    const item = ITEM.exec(line);
    if (item && indent - (contents.at(-1) ?? 0) < 4) contents.push(...contentColumns(line, indent));
    else if (contents.length > 0 && indent === 0 && afterBlank) contents.length = 0;
    afterBlank = false;
  }
  return false;
}

/** Columns at which the contents of the items that open on this line begin (`- 1. text` opens two). */
function contentColumns(line: string, indent: number): readonly number[] {
  const columns: number[] = [];
  let column = indent;
  let rest = line.trimStart();
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

function columnsOf(indent: string): number {
  let column = 0;
  for (const character of indent) column += character === '\t' ? 4 - (column % 4) : 1;
  return column;
}
