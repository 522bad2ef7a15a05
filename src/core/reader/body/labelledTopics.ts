import type { EntryKind } from '../../model/entry';
import type { SectionTopic } from '../../model/note';
import { type Block, contentOf } from '../blocks/block';
import { lineLabel } from './labelOf';
import { partsOf } from './listItem';
import { isContent, type Outline, topicFor } from './outline';
import { topicOf } from './topicOf';

/**
 * What labels in the paragraphs and lists of a report say it tells (`Done: the catalogue`, `- 下周计划：验收内测版`), by the words that headings have; one may name
 * several (`Completed, problems: none`). One with nothing behind it and nothing below tells nothing.
 */
export function labelledTopics(
  text: string,
  { preamble, sections }: Outline,
  further: ReadonlyMap<string, EntryKind>,
): readonly SectionTopic[] {
  const blocks = [...preamble, ...sections.flatMap((section) => section.blocks)];
  const topics = blocks
    .flatMap((block) => labelsIn(text, block))
    .flatMap((label) => label.split(/[,，、]/))
    .flatMap((label) => topicFor(topicOf(label, further), true) ?? []);
  return [...new Set(topics)];
}

function labelsIn(text: string, block: Block): readonly string[] {
  if (block.kind === 'list') return block.children.flatMap((item) => labelOfItem(text, item));
  if (block.kind !== 'paragraph') return [];
  const lines = contentOf(block, text).split(/\r\n|\n|\r/);
  return lines.flatMap((line, i) => {
    const below = lines[i + 1];
    return labelOf(line, below !== undefined && lineLabel(below) === undefined);
  });
}

function labelOfItem(text: string, item: Block): readonly string[] {
  const { start, end, firstLineEnd, rest } = partsOf(text, item);
  const isMoreBelow = end > firstLineEnd || rest.some((block) => isContent(text, block));
  return labelOf(text.slice(start, firstLineEnd), isMoreBelow);
}

function labelOf(line: string, isMoreBelow: boolean): readonly string[] {
  const label = lineLabel(line);
  const isFilled = label !== undefined && (isMoreBelow || /[\p{L}\p{N}]/u.test(line.slice(label.end)));
  return isFilled ? [label.label] : [];
}
