import type { Suppression } from '../model/note';
import type { Block } from './blocks/block';
import { allMatches } from './matches';
import { lineAt, spanAt } from './position';

const COMMENT = /<!--\s*rapport-ignore\s+([^>]{1,400}?)\s*-->/g;

/**
 * Reads `<!-- rapport-ignore rule … -->`: alone above everything but the title it counts for the whole note, alone on its line
 * for the next line that is not blank, behind text for its own line. Inside code it is no comment.
 */
export function readSuppressions(
  text: string,
  blocks: readonly Block[],
  lineStarts: Uint32Array,
): readonly Suppression[] {
  if (!text.includes('rapport-ignore')) return [];
  const code = codeRanges(blocks);
  const firstContent = blocks.find(
    (block) =>
      block.kind !== 'frontmatter' && block.kind !== 'html' && !(block.kind === 'heading' && block.depth === 1),
  );
  const found: Suppression[] = [];
  for (const match of allMatches(text, COMMENT)) {
    const start = match.index;
    if (code.some(([from, to]) => start >= from && start < to)) continue;
    const end = start + match[0].length;
    const rules = (match[1] ?? '').split(/[\s,，、]+/).filter((rule) => rule !== '');
    const span = spanAt(lineStarts, start, end);
    const isAlone =
      lineText(text, lineStarts, span.line)
        .slice(0, start - (lineStarts[span.line] ?? 0))
        .replace(/^[\s>\-*+]*/, '') === '' && lineRest(text, end).trim() === '';
    const isFirst = isAlone && (firstContent === undefined || start < firstContent.start);
    const next = nextLine(text, lineStarts, lineAt(lineStarts, end));
    const belongsBelow =
      next === lineAt(lineStarts, end) + 1 &&
      firstContent !== undefined &&
      firstContent.line === next &&
      hasTitleBefore(blocks, start);
    found.push({ rules, line: isFirst && !belongsBelow ? -1 : isAlone ? next : span.line, span });
  }
  return found;
}

function hasTitleBefore(blocks: readonly Block[], offset: number): boolean {
  return blocks.some((block) => block.kind === 'heading' && block.end <= offset);
}

function codeRanges(blocks: readonly Block[]): readonly (readonly [number, number])[] {
  return blocks.flatMap((block): readonly (readonly [number, number])[] =>
    block.kind === 'code' || block.kind === 'frontmatter' ? [[block.start, block.end]] : codeRanges(block.children),
  );
}

function lineText(text: string, lineStarts: Uint32Array, line: number): string {
  return text.slice(lineStarts[line] ?? 0, lineStarts[line + 1] ?? text.length);
}

function lineRest(text: string, from: number): string {
  return /^[^\r\n]*/.exec(text.slice(from, from + 2000))?.[0] ?? '';
}

function nextLine(text: string, lineStarts: Uint32Array, line: number): number {
  let next = line + 1;
  while (next < lineStarts.length && lineText(text, lineStarts, next).trim() === '') next++;
  return next;
}
