import type { Problem } from '../../model/note';
import type { Block } from '../blocks/block';
import { visibilityOfHeading } from '../body/visibilityOfHeading';
import { spanAt } from '../position';

/** Structures in which another reader could see other sections than ours (leak policy, A4). */
export function structureProblems(text: string, blocks: readonly Block[], lineStarts: Uint32Array): readonly Problem[] {
  const problems: Problem[] = [];
  visit(text, blocks, lineStarts, problems);
  return problems;
}

function visit(text: string, blocks: readonly Block[], lineStarts: Uint32Array, problems: Problem[]): void {
  for (const block of blocks) {
    const reason = reasonOf(text, block);
    if (reason) {
      const end = Math.min(block.end, lineStarts[block.line + 1] ?? block.end);
      problems.push({ code: 'leak/ambiguous', span: spanAt(lineStarts, block.start, end), reason, data: {} });
    }
    if (block.children.length > 0 && block.kind !== 'table') visit(text, block.children, lineStarts, problems);
  }
}

function reasonOf(text: string, block: Block): string | undefined {
  if (block.kind === 'code') return isUnclosedFence(text.slice(block.start, block.end)) ? 'unclosed-fence' : undefined;
  if (block.kind === 'paragraph') {
    const raw = text.slice(block.start, block.end);
    return raw.includes('<!--') && raw.lastIndexOf('<!--') > raw.lastIndexOf('-->') ? 'unclosed-comment' : undefined;
  }
  if (block.kind !== 'html') return undefined;
  const raw = text.slice(block.start, block.end);
  if (raw.startsWith('<!--')) {
    // A comment may hold anything as long as it ends.
    const end = raw.indexOf('-->', 4);
    return end < 0 ? 'unclosed-comment' : /^ {0,3}#{1,6}[ \t]/m.test(raw.slice(end)) ? 'heading-in-html' : undefined;
  }
  return /^ {0,3}#{1,6}[ \t]/m.test(raw) || isInternalHtml(raw) ? 'heading-in-html' : undefined;
}

const HTML_HEADING = /<(summary|h[1-6]|legend|caption|th)\b[^>]*>([\s\S]{0,400}?)(?:<\/\1|$)/gi;

/** A heading written in HTML that says internal: where what it heads ends, Markdown does not tell. */
function isInternalHtml(raw: string): boolean {
  return [...raw.matchAll(HTML_HEADING)].some((match) => visibilityOfHeading(match[2] ?? '') === 'internal');
}

function isUnclosedFence(raw: string): boolean {
  const opening = /^(`{3,}|~{3,})/.exec(raw)?.[1];
  if (!opening) return false;
  const lines = raw.split(/\r\n|\n|\r/);
  const last = (lines.at(-1) ?? '').replace(/^[\s>]*/, '').trimEnd();
  const closes = last.length >= opening.length && [...last].every((char) => char === opening[0]);
  return lines.length < 2 || !closes;
}
