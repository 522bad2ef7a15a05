import type { Block } from '../blocks/block';
import { lineLabel } from '../body/labelOf';
import { partsOf } from '../body/listItem';
import type { OutlineSection } from '../body/outline';
import { entryKey } from '../keyNames';
import { DETAIL_LABELS, TASK_LABELS } from '../vocabulary/labels';
import type { EntryContext } from './entryPlace';
import { saysWhatToo } from './isDetail';
import { type HeadedEntry, unnumbered } from './labelledHeading';
import { linesOf, textOfLine } from './lines';
import { ownersInItem } from './ownersBelow';
import type { Scope } from './scope';

/** What one of the labels of a card says. */
interface CardField {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly isFilled: boolean;
  /** Its label is one of a card's; where none says what the task is, any other may name a task of its own (`Header: fix it`). */
  readonly isOfCard: boolean;
}

const OF_TASK =
  /^(?:任务|工作|验收|交付|完成|预计|优先|备注|说明|目标|要求|截止|技术|预期|成果|措施|priority|effort|estimate|notes?$|definition)/u;

/** `- Owner: Sam`, `- Done:`, and `- Sam` where the heading is no word of tasks: an item that says something of a task. */
function fieldIn(item: Block, { own }: OutlineSection, context: EntryContext): CardField | undefined {
  const { text } = context;
  const { checkbox, start, end, firstLineEnd, rest } = partsOf(text, item);
  if (
    own === undefined &&
    checkbox === undefined &&
    rest.length === 0 &&
    ownersInItem(text.slice(start, end), start, context)
  )
    return { label: 'owner', start, end, isFilled: true, isOfCard: true };
  const found = lineLabel(text.slice(start, end));
  if (!found || checkbox !== undefined || saysWhatToo(found, text.slice(start, end), context.known)) return undefined;
  const { label } = found;
  const isFilled = text.slice(start + found.end, end).trim() !== '';
  const isOfCard =
    entryKey(label) !== undefined || TASK_LABELS.has(label) || DETAIL_LABELS.has(label) || OF_TASK.test(label);
  return { label, start: start + found.end, end: firstLineEnd, isFilled, isOfCard: isOfCard || !isFilled };
}

/** `Assigned to: Sam` in a line of a paragraph. */
function fieldsInLines(
  { kind, start, end, contentStart = start, contentEnd = end }: Block,
  context: EntryContext,
): readonly CardField[] {
  const { text, internal } = context;
  if (kind !== 'paragraph' || internal.mayKeepIn(start, end)) return [];
  return linesOf(text, contentStart, contentEnd).flatMap((line) => {
    const said = textOfLine(line, text);
    const found = lineLabel(said);
    if (!found || entryKey(found.label) === undefined) return [];
    const isFilled = said.slice(found.end).trim() !== '';
    return [{ label: found.label, start: line.start + found.end, end: line.end, isFilled, isOfCard: true }];
  });
}

/** `### 2. Preview` under *Actions* over `- Task: …`, `- Owner: Sam`, `- Due: …`: a card of labels, one action. */
export function cardUnder(section: OutlineSection, scope: Scope): HeadedEntry | undefined {
  const kind = 'action';
  if (section.effective !== kind) return undefined;
  const items = section.blocks.flatMap((block) => (block.kind === 'list' ? block.children : []));
  const ofItem = (item: Block): CardField | undefined => fieldIn(item, section, scope.context);
  // One item that is no field (`Fix the header`) is a task, and the heading their topic; one that keeps something inside may speak of them all.
  if (items.some((item) => !ofItem(item) && !scope.context.internal.mayKeepIn(item.start, item.end))) return undefined;
  const fields: CardField[] = items.flatMap((item) => ofItem(item) ?? []);
  fields.push(...section.blocks.flatMap((block) => fieldsInLines(block, scope.context)));
  const labelled = fields.filter(({ isFilled }) => isFilled);
  if (!labelled.some(({ label }) => entryKey(label) === 'owner')) return undefined;
  const task = labelled.find(({ label }) => TASK_LABELS.has(label));
  if (task) return { kind, start: task.start, end: task.end };
  if (fields.some(({ isOfCard }) => !isOfCard)) return undefined;
  const { start, end } = unnumbered(section, scope.context.text);
  return { kind, start, end };
}
