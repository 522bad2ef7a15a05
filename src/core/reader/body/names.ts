import type { Participant } from '../../model/note';
import type { Block } from '../blocks/block';
import { looksLikeName, readPerson, splitPeople } from '../people';
import { spanAt } from '../position';
import { partsOf } from './listItem';

const COMPANY =
  /\b(?:inc|ltd|llc|gmbh|corp|corporation|company|co|university|institute|foundation|group|labs?|studios?|systems|software|technologies|limited|plc|ag|sa|b\.?v)\b\.?|公司|大学|学院|集团|研究院/i;

/** `Present: Anna; apologies: Tom`: from here on people are named who were not there. */
const ABSENT = /(?:[;；。|]|\s[–—-])\s*(?:apologies|absent|regrets|excused|not present|请假|缺席)[^:：]{0,12}[:：]/i;

/** People named in the blocks of a participants section: items, nested items, lines, first name column of a table. */
export function namesInBlocks(text: string, blocks: readonly Block[], lineStarts: Uint32Array): readonly Participant[] {
  return blocks.flatMap((block): readonly Participant[] => {
    if (block.kind === 'paragraph') {
      return namesInLine(
        text.slice(block.contentStart, block.contentEnd),
        block.contentStart ?? block.start,
        lineStarts,
      );
    }
    if (block.kind === 'list') return namesInList(text, block, lineStarts);
    if (block.kind === 'table') return namesInTable(text, block, lineStarts);
    return [];
  });
}

function namesInList(text: string, list: Block, lineStarts: Uint32Array): readonly Participant[] {
  const items = list.children.map((item) => partsOf(text, item));
  const withOneComma = items.filter((parts) => /^[^,，]+[,，][^,，]+$/.test(text.slice(parts.start, parts.end))).length;
  // `Daniel Heckenberg, Animal Logic` in item after item is a person and an organisation each time.
  const isNameAndOrg = items.length > 1 && withOneComma * 2 > items.length;
  return items.flatMap((parts) => {
    const raw = text.slice(parts.start, parts.end);
    const nested = parts.rest.filter((block) => block.kind === 'list');
    const below = namesInBlocks(text, nested, lineStarts);
    const isGroup = nested.length > 0 && (/[:：]\s*[*_]*$/.test(raw) || below.length > 0) && below.length > 0;
    if (isGroup && !raw.includes('@')) return below;
    const comma = raw.search(/[,，]/);
    const isOrg = comma > 0 && (isNameAndOrg || COMPANY.test(raw.slice(comma)));
    return [...namesInLine(isOrg ? raw.slice(0, comma) : raw, parts.start, lineStarts), ...below];
  });
}

function namesInTable(text: string, table: Block, lineStarts: Uint32Array): readonly Participant[] {
  return table.children.slice(1).flatMap((row) => {
    for (const cell of row.children) {
      const names = namesInLine(
        text.slice(cell.contentStart, cell.contentEnd),
        cell.contentStart ?? cell.start,
        lineStarts,
      );
      if (names.length > 0) return names.slice(0, 1);
    }
    return [];
  });
}

/** People named in a line of text; a group's name before a colon is left out (`Client: Anna, Tom`). */
export function namesInLine(line: string, start: number, lineStarts: Uint32Array): readonly Participant[] {
  const absent = line.search(ABSENT);
  const raw = absent > 0 ? line.slice(0, absent) : line;
  const group = /^[^:：@,，、\n]{1,40}[:：]\s*(?=\S)/.exec(raw);
  const from = group && !/^\s*\/\//.test(raw.slice(group[0].length)) ? group[0].length : 0;
  return splitPeople(raw.slice(from)).flatMap((part) => {
    const person = readPerson(part.text);
    if (!person || !looksLikeName(person.name)) return [];
    return [{ ...person, span: spanAt(lineStarts, start + from + part.start, start + from + part.end) }];
  });
}
