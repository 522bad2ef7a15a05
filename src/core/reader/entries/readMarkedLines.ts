import type { EntryKind } from '../../model/entry';
import { itemMarkLength } from '../body/listItem';
import { labelIn } from './labelIn';
import { type Line, textOfLine } from './lines';
import { pushEntry, pushItem, pushLabelled } from './pushEntry';
import { saysNone } from './saysNone';
import { onlyWorded, type Scope } from './scope';
import { opensWithWorker } from './workBesideName';

const NUMBER = /^\d{1,2}[.)]\s+(?=\S)/;

/** Lines numbered in ways that Markdown does not know (`1、`, `(1)`, `①`, `•`) are the items of their section. */
export function readMarkedLines(lines: readonly Line[], scope: Scope, kind: EntryKind): boolean {
  const { text } = scope.context;
  const marks = marksOf(lines, text);
  if ((marks[0] ?? 0) === 0) return kind === 'decision' && readLedDecisions(lines, marks, scope);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    let last = i;
    while (last + 1 < lines.length && marks[last + 1] === 0 && !goesOnByName(lines[last], lines[last + 1], scope))
      last++;
    const first = { start: line.start + (marks[i] ?? 0), end: line.end };
    const end = lines[last]?.end ?? line.end;
    const label = labelIn(textOfLine(first, text), scope);
    if (label) pushLabelled(first, end, label, scope);
    else if (saysNone(text.slice(first.start, end))) scope.collected.explicitNone.add(kind);
    else pushEntry(first, end, 0, { kind }, 'bullet', scope);
    i = last;
  }
  return true;
}

/** How long the mark of each line is. Below `1、` a `2.` is one as well: Markdown begins no list with it in the middle of a paragraph. */
function marksOf(lines: readonly Line[], text: string): readonly number[] {
  const own = lines.map((line) => itemMarkLength(textOfLine(line, text)));
  if ((own[0] ?? 0) === 0) return own;
  return lines.map(({ start, end }, i) =>
    (own[i] ?? 0) > 0 ? (own[i] ?? 0) : (NUMBER.exec(text.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0),
  );
}

const SETTLES_ZH =
  /^[\s*_]*(?:会议|大家|各方|原则上?|一致|最终|暂时?|先){0,3}不?(?:同意|决定|通过|采用|修改|新建|确定)/u;

/** `同意该方案：` or `暂不修改。` over `1、…`, `2、…`: the first line is a decision where it says so. Nobody marked it as such: no client is shown them. */
function readLedDecisions([first, ...others]: readonly Line[], marks: readonly number[], scope: Scope): boolean {
  const { text, internal } = scope.context;
  if (!first || others.length < 2 || marks.slice(1).some((length) => length === 0)) return false;
  const said = (line: Line): string => textOfLine(line, text);
  const isShort = first.end - first.start <= 60 && !/[?？]/.test(said(first));
  if (!isShort || others.some((line) => labelIn(said(line), scope)) || internal.mayKeepSomething()) return false;
  const worded = onlyWorded(scope);
  if (SETTLES_ZH.test(said(first))) pushItem(first, 'decision', worded);
  for (const [i, { start, end }] of others.entries())
    pushItem({ start: start + (marks[i + 1] ?? 0), end }, 'decision', worded);
  return true;
}

/** Below a finished item a line without a mark is one, too, where it opens with somebody and what they do (`王伟尽快提交原型`). */
function goesOnByName(
  above: Line | undefined,
  line: Line | undefined,
  { context: { text, known, internal } }: Scope,
): boolean {
  if (!above || !line || !/[；;。]\s*$/.test(textOfLine(above, text)) || internal.mayKeepSomething()) return false;
  return opensWithWorker(textOfLine(line, text), known);
}
