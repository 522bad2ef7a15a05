import { type Block, contentOf } from '../blocks/block';
import { plainText } from '../inline/plainText';
import type { NoteSource } from '../noteSource';
import type { Heading } from './headingOf';
import { partsOf } from './listItem';
import { tellsDecisionZh } from './tellsDecisionZh';
import { topicOf } from './topicOf';

const LONGEST = 60;

/** `2\. Election of a secretary`: a number that whoever wrote the note, or what it was converted with, keeps from making a list. */
const ESCAPED = /^\d{1,2}\\[.)]\s+(\S.{2,90})$/;

/**
 * Lists of one numbered item each, with what was said on it in the paragraphs below (`1. Agenda`, `2. Next steps`): whoever wrote them
 * meant the headings of a note. Markdown takes each for a list of its own. So are lines by themselves whose numbers are kept from making a list.
 *
 * @param blocks top-level blocks of a note
 * @returns the headings, by their block; none where the note has no two of them, one of which is a known word
 */
export function numberedHeadings({ text, policy }: NoteSource, blocks: readonly Block[]): ReadonlyMap<Block, Heading> {
  const found = new Map<Block, Heading>();
  let known = 0;
  blocks.forEach((block, i) => {
    const raw = escapedTitle(text, block, blocks[i + 1]) ?? titleAlone(text, block, blocks[i + 1]);
    if (raw === undefined || tellsDecisionZh(raw)) return;
    const title = plainText(raw).replace(/\s*[:：]$/, '');
    const topic = topicOf(title, policy.headings);
    if (topic) known++;
    found.set(block, { title, level: 7, raw, isSoft: true, ...(topic ? { topic } : {}) });
  });
  return known > 0 && found.size > 1 ? found : new Map();
}

/** The words of a line that is a number and a title, over something that is said on it. */
function escapedTitle(text: string, block: Block, next: Block | undefined): string | undefined {
  if (block.kind !== 'paragraph' || block.line !== block.endLine || next === undefined) return undefined;
  const title = ESCAPED.exec(contentOf(block, text).trimEnd())?.[1];
  return title === undefined || /[.!。！]$/.test(title) ? undefined : title;
}

/** The words of a list that is one short numbered line over something else than a list. */
function titleAlone(text: string, block: Block, next: Block | undefined): string | undefined {
  const [item, ...others] = block.kind === 'list' ? block.children : [];
  if (!item || others.length > 0 || item.children.length !== 1 || !/^\d/.test(text.slice(item.start, item.start + 1)))
    return undefined;
  if (next === undefined || next.kind === 'list') return undefined;
  const { start, end, firstLineEnd, checkbox } = partsOf(text, item);
  const raw = text.slice(start, end);
  return checkbox === undefined && firstLineEnd === end && raw.length <= LONGEST && !/[.!?。！？]\s*$/.test(raw)
    ? raw
    : undefined;
}
