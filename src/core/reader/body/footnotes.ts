import type { Block } from '../blocks/block';
import { allMatches } from '../matches';

/** What a footnote says, and what it is called from: the item, the row of a table or the paragraph. */
export interface FootnoteCall {
  readonly said: string;
  readonly from: Block;
}

const DEFINITION = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*([^\r\n]+)/gm;

/** Every call of a footnote of a note, with the first line of what it says. */
export function footnoteCalls(text: string, blocks: readonly Block[]): readonly FootnoteCall[] {
  if (!text.includes('[^')) return [];
  return allMatches(text, DEFINITION).flatMap(({ 1: id = '', 2: said = '' }) => {
    const call = `[^${id}]`;
    const calls: FootnoteCall[] = [];
    for (let at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + call.length)) {
      const from = text[at + call.length] === ':' ? undefined : innermostAround(blocks, at);
      if (from) calls.push({ said, from });
    }
    return calls;
  });
}

const SPEAKS_FOR_ITSELF: ReadonlySet<Block['kind']> = new Set(['item', 'row', 'paragraph', 'heading']);

/** A paragraph of an item is one with it. */
function innermostAround(blocks: readonly Block[], place: number): Block | undefined {
  const around = blocks.find(({ start, end }) => start <= place && place < end);
  if (!around) return undefined;
  const inside = around.kind === 'row' ? undefined : innermostAround(around.children, place);
  if (inside && !(around.kind === 'item' && inside.kind === 'paragraph')) return inside;
  return SPEAKS_FOR_ITSELF.has(around.kind) ? around : inside;
}
