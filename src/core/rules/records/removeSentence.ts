import type { EditOperation } from '../../model/textEdit';
import type { FixContext } from '../defineRule';

/**
 * Takes the sentence at the finding's place out of its line, with one of the blanks beside it; with the line and a blank one
 * after it, where it stands alone. Nothing where other lines hang on it (a list item with sub-items).
 */
export function removeSentence({ text, span }: FixContext): EditOperation | undefined {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const next = text.indexOf('\n', span.end);
  const to = next === -1 ? text.length : next + 1;
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, to);
  if (after.trim() !== '' || !/^\s*(?:(?:[-*+]|\d+[.)])\s+)?$/.test(before)) {
    const trailing = /^ /.test(after) && after.trim() !== '';
    return removal(
      text,
      span.line,
      span.start - (!trailing && before.endsWith(' ') ? 1 : 0),
      span.end + (trailing ? 1 : 0),
    );
  }
  const indent = /^\s*/.exec(before)?.[0].length ?? 0;
  const following = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
  if (following > indent) {
    return undefined;
  }
  if (next === -1) {
    // The last line of a text without a final line end: the line end before it goes, so that there is still none after it.
    return removal(text, span.line, text.slice(0, from).trimEnd().length, to);
  }
  const blank = /^\s*$/.test(text.slice(text.lastIndexOf('\n', from - 2) + 1, from))
    ? /^[ \t]*\r?\n/.exec(text.slice(to))
    : null;
  return removal(text, span.line, from, to + (blank?.[0].length ?? 0));
}

function removal(text: string, line: number, start: number, end: number): EditOperation {
  return { op: 'replace', span: { start, end, line }, expected: text.slice(start, end), text: '' };
}
