import { type Block, contentOf } from '../blocks/block';
import { NUMBERED_LINE } from '../body/headingOf';
import { opensWithMark } from '../body/listItem';
import type { OutlineSection } from '../body/outline';
import { saysTask } from './saysTask';

const HAN = /^\p{Script=Han}/u;

/**
 * Where what a line with a colon leads to (`确认事项：`) ends: whoever goes on with something else behind the list says no more of it, though
 * no heading follows. A heading proper, and one in bold, holds until the next.
 *
 * @returns an offset in the text, or infinity
 */
export function endOfLead(section: OutlineSection, text: string): number {
  const closing = closingOf(section.blocks, text);
  if (section.level !== 7) return closing;
  const raw = text.slice(section.heading.start, section.heading.end);
  const isLead = /[:：]\s*$/.test(raw) && HAN.test(raw) && !NUMBERED_LINE.test(raw);
  let hasItems = false;
  for (const [i, block] of section.blocks.entries()) {
    if (block.kind === 'list' || block.kind === 'table') hasItems = true;
    else if (hasItems && leadsElsewhere(block, text)) return block.start;
    else if (hasItems && isLead && isSomethingElse(block, section.blocks[i + 1], text)) return block.start;
  }
  return closing;
}

const NEXT_MEETING = /^[\s*_]*(?:(?:the|our) )?next (?:meeting|call|session|sync)\b[^:\n]{0,40}[:–—-]/i;

/** Where, behind all lists and tables of a section, a line says when the next meeting is: what follows closes the note. */
function closingOf(blocks: readonly Block[], text: string): number {
  const last = blocks.findLastIndex(({ kind }) => kind === 'list' || kind === 'table');
  if (last < 0) return Number.POSITIVE_INFINITY;
  const closing = blocks
    .slice(last + 1)
    .find(
      ({ kind, start, end }) => kind === 'paragraph' && NEXT_MEETING.test(text.slice(start, Math.min(end, start + 80))),
    );
  return closing?.start ?? Number.POSITIVE_INFINITY;
}

/** Several lines, the last of which leads to what is below (`Question: where?` over `Key metric:`): another subject. */
function leadsElsewhere(block: Block, text: string): boolean {
  if (block.kind !== 'paragraph' || block.line === block.endLine) return false;
  const lines = contentOf(block, text).trimEnd();
  return /[a-z]:[*_]*$/i.test(lines) && !saysTask(lines);
}

/** A line that is no item, tells no task and stands between no two parts of one numbered list. */
function isSomethingElse(block: Block, next: Block | undefined, text: string): boolean {
  if (block.kind !== 'paragraph' || block.line !== block.endLine) return false;
  const line = contentOf(block, text);
  const goesOn = next?.kind === 'list' && /^(?:[2-9]|1\d)[.)]/.test(text.slice(next.start, next.start + 4));
  return (
    !goesOn &&
    /^(?!\d{1,2}[.．])[\p{L}\d]/u.test(line) &&
    !opensWithMark(line) &&
    !/[:：]\s*$/.test(line) &&
    !saysTask(line)
  );
}
