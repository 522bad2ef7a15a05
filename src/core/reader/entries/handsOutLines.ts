import type { Block } from '../blocks/block';
import { type ItemParts, ownMarkLength } from '../body/listItem';
import { isInternalLine } from '../body/visibilityOfHeading';
import { type Line, linesOf, textOfLine } from './lines';
import { pushItem } from './pushEntry';
import type { Scope } from './scope';
import { startsWithName } from './startsWithName';

/**
 * Reads the lines of one list item as an entry each where those below the first all name who does what (`王伟：登录页` over `李娜：支付`):
 * whoever wrote them meant a list. What may be internal stays in one piece.
 *
 * @returns whether the item was such a one
 */
export function handsOutLines(item: Block, { checkbox, start, end, rest }: ItemParts, scope: Scope): boolean {
  const { text, internal } = scope.context;
  if (checkbox !== undefined || rest.length > 0 || internal.mayHold(item.start, item.end)) return false;
  const lines = linesOf(text, start, end);
  const [first, ...below] = lines;
  const said = (line: Line): string => textOfLine(line, text);
  if (!first || below.length === 0 || !below.every((line) => startsWithName(said(line), scope))) return false;
  if (lines.some((line) => isInternalLine(said(line)))) return false;
  // The first line may lead to the others (`按模块分：`).
  const named = startsWithName(said(first), scope) ? lines : below;
  for (const line of named) pushItem(line, 'action', scope);
  return true;
}

/**
 * Reads the lines of one list item as entries of what the first one heads (`3. 工作安排：` over `（1）提交材料`). In a note that may keep
 * anything inside the item stays in one piece.
 *
 * @param headed what the first line makes of those below it
 * @returns whether the item was such a one
 */
export function readsMarkedLines({ checkbox, start, end, rest }: ItemParts, headed: Scope | undefined): boolean {
  const kind = headed?.kind;
  if (!headed || !kind || checkbox !== undefined || rest.length > 0) return false;
  const { text, internal } = headed.context;
  const [, ...below] = linesOf(text, start, end);
  const marks = below.map((line) => ownMarkLength(textOfLine(line, text)));
  if (below.length === 0 || marks.includes(0) || internal.mayKeepSomething()) return false;
  below.forEach((line, i) => {
    pushItem({ start: line.start + (marks[i] ?? 0), end: line.end }, kind, headed);
  });
  return true;
}
