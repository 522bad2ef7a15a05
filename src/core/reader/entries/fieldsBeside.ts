import type { Block } from '../blocks/block';
import { entryLabel, lineLabel } from '../body/labelOf';
import { partsOf } from '../body/listItem';
import { entryKey } from '../keyNames';
import type { EntryContext } from './entryPlace';
import { type Line, linesOf, textOfLine } from './lines';

/** What stands beside a labelled action rather than under it (`Action: send it` over `Owner: Anna`). */
const BESIDE: ReadonlySet<string | undefined> = new Set(['owner', 'due', 'status']);

function saysField(raw: string): boolean {
  const colon = raw.slice(0, 30).search(/[:：]/);
  const label = colon < 2 ? undefined : lineLabel(raw);
  return label !== undefined && BESIDE.has(entryKey(label.label)) && raw.slice(label.end).trim() !== '';
}

/** Whether a line says who has the action above it, or by when; what may keep anything inside says nothing. */
export function isFieldLine(line: Line, { text, internal }: Pick<EntryContext, 'text' | 'internal'>): boolean {
  return saysField(textOfLine(line, text)) && !internal.mayKeepIn(line.start, line.end);
}

/** The last lines of a labelled action that say no more of it than that. */
export function fieldLines(start: number, end: number, context: EntryContext): readonly Line[] {
  const below = context.text.slice(start, end).includes('\n') ? linesOf(context.text, start, end).slice(1) : [];
  const from = below.findIndex((line) => isFieldLine(line, context));
  return from < 0 ? [] : below.slice(from);
}

/** The items right behind a labelled action in its list that say who has it, or by when. */
export function fieldItems(list: Block, at: number, { text, known, internal }: EntryContext): readonly Block[] {
  const behind = list.children.slice(at + 1, at + 5);
  const end = behind.findIndex((item) => {
    const { checkbox, start, end: until, rest } = partsOf(text, item);
    const isField = checkbox === undefined && rest.length === 0 && saysField(text.slice(start, until));
    return !isField || internal.mayKeepIn(item.start, item.end);
  });
  const fields = end < 0 ? behind : behind.slice(0, end);
  const item = list.children[at];
  if (fields.length === 0 || !item || internal.mayKeepIn(item.start, item.end)) return [];
  const { start, end: until } = partsOf(text, item);
  return entryLabel(text.slice(start, until), known)?.meaning.kind === 'action' ? fields : [];
}
