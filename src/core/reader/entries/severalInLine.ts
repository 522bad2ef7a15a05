import type { EntryLabel } from '../body/labelOf';
import { type Line, textOfLine } from './lines';
import { pushEntry } from './pushEntry';
import type { Scope } from './scope';

/** Labels behind which several tasks may stand. */
export const OF_SEVERAL =
  /^(?:[待代]办(?:事项|任务)?|下周(?:计划|任务|工作)|下一?步(?:计划|工作)?|后续(?:计划|工作|任务)|任务(?:安排)?|工作安排)$/;

/** `1. …`, `（2）…`, `③…` */
const NUMBER = /^(?:\d{1,2}[.)、．）]|[（(]\d{1,2}[)）]|[①-⑳])\s*/;

/**
 * Reads `待办事项：整理清单；通知客户；预订场地` as a task for each part, and `结论：1. 先上线；2. 价格不变` as a decision for each. In a note that may keep anything inside the line stays in one piece.
 *
 * @returns whether the line was such a one
 */
export function readSeveralInLine(line: Line, label: EntryLabel, scope: Scope): boolean {
  const { text, internal } = scope.context;
  const { kind } = label.meaning;
  if (!(kind === 'decision' ? label.end > 0 : kind === 'action' && OF_SEVERAL.test(label.label))) return false;
  const said = textOfLine(line, text);
  if (!said.includes('；')) return false;
  const all = partsBehind(said, label.end);
  const marks = all.map(({ start, end }) => NUMBER.exec(said.slice(start, end))?.[0].length ?? 0);
  if (kind === 'decision' && marks.includes(0)) return false;
  const parts = all.map(({ start, end }, i) => ({ start: start + (marks[i] ?? 0), end }));
  if (parts.length < 2 || internal.mayKeepSomething()) return false;
  // Without the label: what is done to one of them, as ticking it off, must not be done to the line.
  for (const { start, end } of parts) {
    const part = { start: line.start + start, end: line.start + end };
    pushEntry(part, part.end, 0, label.meaning, 'label', scope);
  }
  return true;
}

/** What stands between the semicolons behind a label, those in brackets aside, where all of it is long enough to be a task. */
function partsBehind(said: string, labelEnd: number): readonly Line[] {
  const parts: Line[] = [];
  let start = labelEnd;
  for (let at = labelEnd; at <= said.length; at++) {
    if (at < said.length && said[at] !== '；') continue;
    const piece = said.slice(start, at);
    if (at < said.length && !isClosed(piece)) continue;
    const from = start + piece.length - piece.trimStart().length;
    if (piece.trim() !== '') parts.push({ start: from, end: from + piece.trim().length });
    start = at + 1;
  }
  return parts.every(({ start: from, end }) => isTask(said.slice(from, end))) ? parts : [];
}

function isTask(words: string): boolean {
  return words.length >= 4 && words.length <= 160 && /\p{Script=Han}{2}/u.test(words);
}

function isClosed(words: string): boolean {
  return words.split(/[（(《“【]/).length === words.split(/[)）》”】]/).length;
}
