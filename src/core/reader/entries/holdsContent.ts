import type { Block } from '../blocks/block';
import { isKeyLine } from '../body/isKeyLine';
import { isContent, type Outline } from '../body/outline';
import type { BodyEntries } from './readEntries';

/** Who came, what for, what is carried over: parts of a record, and none of them what was said. */
const BESIDE: ReadonlySet<string> = new Set(['participants', 'goals', 'still-open', 'next-meeting']);

/** Whether a body holds prose, bullets or a table that are no entry (health.md, *records*): what was said, beside what came of it. */
export function holdsContent(text: string, outline: Outline, { prose, entries }: BodyEntries): boolean {
  const isEntry = ({ start, end }: Block) => entries.some(({ span }) => span.start < end && span.end > start);
  const saysMore = (block: Block) =>
    block.kind !== 'paragraph' && block.kind !== 'list' && isContent(text, block) && !isEntry(block);
  return (
    prose.some(({ start, end }) =>
      text
        .slice(start, end)
        .split(/[\r\n]+/)
        .some(isSaid),
    ) ||
    outline.preamble.some(saysMore) ||
    outline.sections.some(({ own, hasContent, blocks }) => {
      if (own?.topic === 'agenda') return hasContent;
      return !BESIDE.has(own?.topic ?? '') && blocks.some(saysMore);
    })
  );
}

function isSaid(line: string): boolean {
  return line.trim() !== '' && !isKeyLine(line);
}
