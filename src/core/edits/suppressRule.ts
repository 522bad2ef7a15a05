import type { Note } from '../model/note';
import type { Span } from '../model/span';
import type { TextEdit } from '../model/textEdit';
import { lineEnd, lineEndOf, lineStart } from './lines';
import { insertion } from './planned';
import { headerCells } from './tableRow';
import { findYamlBlock } from './yamlBlock';

/**
 * The edits that silence a rule by a comment: above the line, or at the top of the body for the whole note. A line of the
 * frontmatter or of a table can have no comment above it, so these silence the note.
 */
export function suppressRule(text: string, note: Note, rule: string, at: 'note' | Span): readonly TextEdit[] {
  const eol = lineEndOf(text);
  const comment = `<!-- rapport-ignore ${rule} -->`;
  const line = at === 'note' ? -1 : at.line;
  if (note.suppressions.some((it) => (it.line === -1 || it.line === line) && it.rules.includes(rule))) {
    return [];
  }
  const body = bodyStart(text);
  if (at === 'note' || at.start < body || headerCells(text, at.start).length > 0) {
    const rest = text.slice(body);
    const blank = /^[ \t]*\r?\n/.exec(rest)?.[0].length ?? 0;
    const lead = body > 0 && text[body - 1] !== '\n' && text[body - 1] !== '\uFEFF' ? eol : '';
    return [insertion(body + blank, `${lead}${comment}${eol}${rest.trim() === '' ? '' : eol}`)];
  }
  const start = Math.max(lineStart(text, at.start), body);
  const indent = /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
  return [insertion(start, `${indent}${comment}${eol}`)];
}

function bodyStart(text: string): number {
  const block = findYamlBlock(text);
  if (!block) {
    return text.startsWith('\uFEFF') ? 1 : 0;
  }
  const end = lineEnd(text, block.end);
  return text.startsWith('\r\n', end) ? end + 2 : text.startsWith('\n', end) ? end + 1 : end;
}
