import { mayBeInternal } from '../../visibility/mayBeInternal';
import type { Block } from '../blocks/block';
import { isName } from '../fields/knownPeople';
import { PARTY_LABEL } from '../vocabulary/bodyLabels';
import { assignFact, type FactWalk, isBlank, NOBODY, pushPeople } from './assignFact';
import { readFactLine } from './factLine';
import { readFactTable } from './factTables';
import { keepsRest, marksParent } from './insideList';
import { internalLeadIn } from './internalLeadIn';
import { lineLabel } from './labelOf';
import { type ItemParts, partsOf } from './listItem';
import { namesInLine } from './names';
import { isInternalLine, isInternalMarkAlone } from './visibilityOfHeading';

/** Reads the `Key: value` lines of paragraphs, list items and tables of two columns. */
export function readFactLines(walk: FactWalk, blocks: readonly Block[]): void {
  let partiesGoOn = false;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph') partiesGoOn = readParagraph(walk, block, blocks[i + 1], partiesGoOn);
    else if (block.kind === 'list') readList(walk, block);
    else if (block.kind === 'table') readFactTable(walk, block);
  }
}

/**
 * @param next what follows: a list under a label that ends the paragraph (`会议目标:`) holds its values
 * @param comesAfterPeople the paragraph before it named people, so that a `Team lead: Melvin Manning` by itself is one of them
 * @returns whether this one names people
 */
function readParagraph(walk: FactWalk, block: Block, next: Block | undefined, comesAfterPeople: boolean): boolean {
  const start = block.contentStart ?? block.start;
  const end = block.contentEnd ?? block.end;
  let offset = start;
  let namesGoOn = false;
  let partiesGoOn = false;
  let isBroken = false;
  let dateGoesOn: string | undefined;
  const all = walk.text.slice(start, end).split(/\r\n|\n|\r/);
  const isAsked = all.length > 1 && walk.internal.mayHold(start, end) && mayBeInternal(all.join('\n'));
  const lead = isAsked ? internalLeadIn(all) : -1;
  const lines = lead < 0 ? all : all.slice(0, lead + 1);
  // A mark by itself says it of the paragraph: what a client may be told of a note is not taken from there.
  const marked = isAsked && all.some(isInternalMarkAlone) ? { ...walk, isInside: true } : walk;
  const isPartyAlone = comesAfterPeople && lines.length === 1 && namesParty(walk, lines[0] ?? '', offset);
  lines.forEach((line, i) => {
    const label = lineLabel(line);
    // Names may stand on the lines below their label, parties and all, until another label.
    const isParty = label !== undefined && PARTY_LABEL.test(label.label);
    if (isPartyAlone || (namesGoOn && (!label || isParty)) || (partiesGoOn && isParty)) {
      const from = isParty ? label.end : 0;
      pushPeople(marked, namesInLine(line.slice(from), offset + from, walk.lineStarts));
      if (isBroken) namesGoOn = isBroken = BROKEN.test(line);
    } else if (dateGoesOn !== undefined && !label) {
      assignFact(marked, dateGoesOn, line, offset, undefined);
      dateGoesOn = undefined;
    } else {
      const value = line.slice(label?.end ?? 0);
      const isOverList = i === lines.length - 1 && next?.kind === 'list';
      const from = isOverList ? lastLabel(line) : 0;
      const under = isOverList && (from > 0 || leadsOn(value)) ? [next] : undefined;
      const key = readFactLine(marked, line.slice(from), offset + from, under);
      // Nothing behind the label, or a list of names that was broken behind a comma.
      isBroken = key === 'participants' && BROKEN.test(value);
      namesGoOn = isBroken || (key === 'participants' && isBlank(value));
      partiesGoOn = key === 'participants' || (partiesGoOn && key === undefined);
      dateGoesOn = (key === 'date' || key === 'time') && isBlank(value) ? key : undefined;
    }
    offset += line.length + (walk.text.startsWith('\r\n', offset + line.length) ? 2 : 1);
  });
  return isPartyAlone || partiesGoOn;
}

/** `Tell us that you are here. Roll call:`: where the label at the end of a line of text begins. */
function lastLabel(line: string): number {
  const sentence = /[.!?]\s+(?=\p{Lu}[\p{L} ]{2,30}:\s*$)/u.exec(line);
  return sentence ? sentence.index + sentence[0].length : 0;
}

const BROKEN = /[,，、;&]\s*$/;

/** Behind the label of a party nothing but whole names: `Client: Acme` is whose project it is. */
function namesParty(walk: FactWalk, line: string, offset: number): boolean {
  const label = lineLabel(line);
  if (!label || !PARTY_LABEL.test(label.label)) return false;
  const names = namesInLine(line.slice(label.end), offset + label.end, walk.lineStarts);
  return names.length > 0 && names.every(({ name }) => /\s/.test(name) && isName(name, NOBODY));
}

/** Nothing behind the label, or the group whose people the list names (`Who: the working team:`). */
function leadsOn(value: string): boolean {
  return isBlank(value) || /[:：]$/.test(value.trimEnd());
}

function readList(walk: FactWalk, list: Block): void {
  for (const item of list.children) {
    const parts = partsOf(walk.text, item);
    if (keepsRest(parts, walk.text, walk.internal)) return;
    readItem(walk, parts);
  }
}

function readItem(walk: FactWalk, parts: ItemParts): void {
  // A line right below it at the margin may keep it inside, and what stands under it; so may what says nothing else there.
  if (parts.firstLineEnd < parts.end && isInternalLine(walk.text.slice(parts.start, parts.end))) return;
  if (parts.rest.some((block) => marksParent(block, walk.text, walk.internal))) return;
  const nested = parts.rest.filter((block) => block.kind === 'list');
  readFactLine(walk, walk.text.slice(parts.start, parts.firstLineEnd), parts.start, nested);
}
