import type { Block } from '../blocks/block';
import { hidesRest, isHeadOfList } from '../body/insideList';
import { partsOf } from '../body/listItem';
import { isInternalLead } from '../body/visibilityOfHeading';
import type { EntryContext } from './entryPlace';
import { fieldItems } from './fieldsBeside';
import { readItem } from './readItem';
import { hiding, type Scope } from './scope';
import { scopeOfList } from './scopeOfList';

/** Reads a list: each item is a task, a labelled line, an item of its heading's kind, a heading of its own, or prose. */
export function readList(list: Block, scope: Scope): void {
  const { text } = scope.context;
  let hidden = scope.hidden;
  for (const run of runsOf(list, text)) {
    const here = scopeOfList(run, scope);
    for (let i = 0; i < run.children.length; i++) {
      const item = run.children[i];
      if (!item) continue;
      const fields = fieldItems(run, i, scope.context);
      readItem(withBelow(item, run, fields), hiding(here, here.hidden || hidden));
      i += fields.length;
      // A heading inside a list hides the rest of it when it is an internal one (leak policy, A2).
      hidden ||=
        hidesRest(item, text) || isHeadOfList(item, text, scope.context.internal) || endsInLead(item, scope.context);
    }
  }
}

/** An item with others of its list read as if they stood under it. */
function withBelow(item: Block, list: Block, below: readonly Block[]): Block {
  if (below.length === 0) return item;
  const [first] = below;
  return { ...item, children: [...item.children, { ...list, start: first?.start ?? list.start, children: below }] };
}

/** Numbers that begin anew begin another list for whoever wrote them. */
function runsOf(list: Block, text: string): readonly Block[] {
  const starts = list.children.flatMap((item, i) => (i === 0 || startsAnew(item, text) ? [i] : []));
  return starts.length < 2 ? [list] : starts.map((from, i) => runOf(list, from, starts[i + 1]));
}

function startsAnew(item: Block, text: string): boolean {
  return text.charAt(item.start) === '1' && /^1[.)]\s/.test(text.slice(item.start, item.start + 3));
}

function runOf(list: Block, from: number, end: number | undefined): Block {
  const children = list.children.slice(from, end);
  return { ...list, start: children[0]?.start ?? list.start, end: children.at(-1)?.end ?? list.end, children };
}

/** Whether the last of several lines of an item leads to something internal: written at the margin, it speaks of the items below. */
function endsInLead(item: Block, { text, internal }: EntryContext): boolean {
  const { start, firstLineEnd, end } = partsOf(text, item);
  return firstLineEnd < end && internal.mayHold(start, end) && isInternalLead(text.slice(start, end));
}
