import { once } from '../../lazy/once';
import type { Block } from '../blocks/block';
import { internalLeadIn } from '../body/internalLeadIn';
import type { EntryLabel } from '../body/labelOf';
import { ownMarkLength } from '../body/listItem';
import { isPutToVote, tellsMotion } from '../body/tellsDecision';
import { sharesOut } from '../fields/ownersDealt';
import { dealtOf } from './dealtLines';
import { leadsToLeftOpen, tellsFollowUp } from './followUps';
import { labelOfLine, lastLineOf, widthOf } from './labelIn';
import { type Line, linesOf, textOfLine, withoutStamps } from './lines';
import { isInternalText, pushEntry, pushItem, pushLabelled, pushProse } from './pushEntry';
import { pushDealt, readDealt } from './readDealt';
import { readMarkedLines } from './readMarkedLines';
import { knowingByForm, readNamedAlone, readNamedLines, readShared, readUnderName } from './readNamedLines';
import { closes, readPlainDecisions, readPlainItems } from './readPlainLines';
import { saysNone } from './saysNone';
import { hiding, type Scope } from './scope';
import { OF_SEVERAL, readSeveralInLine } from './severalInLine';
import { linesOfPlan, speakerIn, speakerOf } from './spokenLines';
import { toldIn } from './toldIn';
import { TOLD_DECISION, WORDED_ACTION } from './unlabelled';

/**
 * Reads a paragraph: labelled lines are entries, with the lines that continue them; the rest is prose.
 *
 * @param below the first line of what stands below it
 */
export function readParagraph(block: Block, scope: Scope, below = ''): void {
  const { text } = scope.context;
  const start = block.contentStart ?? block.start;
  const end = block.contentEnd ?? block.end;
  const raw = text.slice(start, end);
  const topic = scope.topic;
  if (topic !== undefined && saysNone(raw)) {
    scope.collected.explicitNone.add(topic);
    return;
  }
  const lines = withoutStamps(linesOf(text, start, end), scope.context.messages);
  const lead = scope.context.internal.mayHold(start, end)
    ? internalLeadIn(lines.map((line) => textOfLine(line, text)))
    : -1;
  const behind = lines[lead + 1];
  if (lead < 0 || !behind) readLines(lines, start, end, scope, below);
  else {
    // What stands behind a line that says internal is inside, whatever it says by itself.
    readLines(lines.slice(0, lead + 1), start, behind.start, scope);
    readLines(lines.slice(lead + 1), behind.start, end, hiding(scope, true));
  }
}

function readLines(lines: readonly Line[], start: number, end: number, around: Scope, below = ''): void {
  const speaker = speakerOf(lines, around);
  const spoken: Scope = speaker ? { ...around, owners: [speaker], isSpokenBy: true as const } : around;
  const scope = spoken.kind === 'action' && lines.length > 1 ? knowingByForm(lines, spoken) : spoken;
  if (readAsItems(lines, start, end, scope)) return;
  const mayBeInternal =
    scope.hidden || scope.context.internal.holdsWord(start, end) || isInternalText(start, end, scope);
  if (!mayBeInternal && readAsShared(lines, start, end, scope)) return;
  readOneByOne(lines, start, end, scope, { below, mayBeInternal });
}

/** Reads lines that are items of their section, by their marks, by who opens them or by what they say. */
function readAsItems(lines: readonly Line[], start: number, end: number, scope: Scope): boolean {
  const { kind } = scope;
  if (kind === undefined) return false;
  const isAction = kind === 'action';
  if (isAction && readShared(lines, scope)) return true;
  if (isAction && readSharedOut(lines, scope)) return true;
  if (readMarkedLines(lines, scope, kind)) return true;
  if (isAction && (readNamedLines(lines, scope) || readPlainItems(lines, scope.context.text.slice(start, end), scope)))
    return true;
  const mayClose = kind === 'decision' || (isAction && lines.length === 1 && closes(lines, scope));
  if (mayClose && readPlainDecisions(lines, scope)) return true;
  return lines.length === 1 && readNamedAlone(lines, scope);
}

/** `前端：王伟、李娜；后端：张敏` in a line by itself under a heading of tasks. */
function readSharedOut([line, ...others]: readonly Line[], scope: Scope): boolean {
  const { text, known } = scope.context;
  if (!line || others.length > 0 || !sharesOut(textOfLine(line, text), known)) return false;
  pushItem(line, 'action', scope);
  return true;
}

/** Reads lines that share out work among people. */
function readAsShared(lines: readonly Line[], start: number, end: number, scope: Scope): boolean {
  const isAction = scope.kind === 'action';
  const mayDeal = isAction || (scope.kind === undefined && scope.isTalk && !scope.heading.isOfPeople);
  if (mayDeal && lines.length > 1 && readDealt(lines, scope)) return true;
  if (mayDeal && lines.length > 1 && pushDealt(dealtOf(lines, scope), scope, { start, end })) return true;
  return isAction && readUnderName(lines, scope);
}

/** What is known of a paragraph when its lines are read one by one. */
interface Surroundings {
  /** The first line of what stands below the paragraph. */
  readonly below: string;
  readonly mayBeInternal: boolean;
}

/** Reads lines each by itself: what a label or the words themselves tell is an entry, with the lines that go on with it; what stands between is prose. */
function readOneByOne(
  lines: readonly Line[],
  start: number,
  end: number,
  around: Scope,
  { below, mayBeInternal }: Surroundings,
): void {
  const { text, internal } = around.context;
  const isAgenda = around.topic === 'agenda';
  // A sentence under *Agenda* that is no item of a list tells what was said.
  const talk = isAgenda ? { ...around, isBelow: true } : around;
  let scope = around;
  let prose = start;
  let isLeftOpen = false;
  const width = once(() => widthOf(lines));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const speaker = scope.isSpokenBy && speakerIn(line, scope.context);
    if (speaker) scope = { ...scope, owners: [speaker] };
    const planned = scope.isSpokenBy && !internal.mayKeepSomething() ? linesOfPlan(lines, i, scope) : [];
    const lastPlanned = planned.at(-1);
    if (lastPlanned) {
      pushProse(scope, prose, line.start);
      for (const each of planned) pushItem(each, 'action', scope);
      prose = lastPlanned.end;
      i = lines.indexOf(lastPlanned);
      continue;
    }
    // Below a point of the agenda stands what was said on it (`结论：同意引入`).
    const here = i > 0 && isAgenda ? { ...scope, isBelow: true } : scope;
    const said = textOfLine(line, text);
    isLeftOpen = leadsToLeftOpen(said) || (isLeftOpen && ownMarkLength(said.trimStart()) > 0);
    const label =
      labelOfLine(lines, i, here) ??
      toldIn(said, mayBeInternal, talk) ??
      (isLeftOpen && !mayBeInternal ? leftOpenIn(said, talk) : undefined) ??
      movedIn(lines, i, below, mayBeInternal, talk);
    if (!label) continue;
    const isWhole = label.end === 0 && /[。！]\s*$/u.test(said);
    const last = isWhole ? i : lastLineOf(scope.context, lines, i, width);
    pushProse(scope, prose, line.start);
    const further = lines.slice(i + 1, last + 1);
    if (isListed(label, line, further, around)) {
      pushLabelled(line, line.end, label, scope);
      for (const each of further) pushEntry(each, each.end, 0, label.meaning, 'label', scope);
    } else if (last > i || !readSeveralInLine(line, label, scope))
      pushLabelled(line, lines[last]?.end ?? line.end, label, scope);
    prose = lines[last]?.end ?? end;
    i = last;
  }
  pushProse(scope, prose, end);
}

/** `待办事项：验证模块` over lines that are set in below it: each is one, as the first is. */
function isListed(
  { label, meaning }: EntryLabel,
  line: Line,
  below: readonly Line[],
  { context: { text, internal } }: Scope,
): boolean {
  if (below.length === 0 || meaning.kind !== 'action' || !OF_SEVERAL.test(label)) return false;
  const all = [line, ...below].map((each) => textOfLine(each, text).trimEnd());
  const areItems = all.every((said) => said.length <= 60 && !/[，,、：:（(]$/u.test(said));
  const areSetIn = below.every(({ start }) => /[ \t]/.test(text.charAt(start - 1)));
  return areItems && areSetIn && !internal.mayKeepSomething();
}

/** A line below `遗留问题：` that hands something to somebody, behind its mark. */
function leftOpenIn(said: string, scope: Scope): EntryLabel | undefined {
  const blank = said.length - said.trimStart().length;
  const end = blank + ownMarkLength(said.slice(blank));
  return tellsFollowUp(said.slice(end), scope) ? { ...WORDED_ACTION, end } : undefined;
}

/** `Move that the minutes be accepted` over `Unanimously passed`, in the next line or two or in what stands below. */
function movedIn(
  lines: readonly Line[],
  at: number,
  below: string,
  mayBeInternal: boolean,
  { context: { text, internal }, kind, isTalk }: Scope,
): EntryLabel | undefined {
  const line = lines[at];
  if (!line || kind !== undefined || !isTalk || mayBeInternal) return undefined;
  if (!isPutToVote(textOfLine(line, text)) || internal.mayKeepSomething()) return undefined;
  const [raw, ...rest] = lines.slice(at, at + 4).map((each) => textOfLine(each, text));
  const isMoved = raw !== undefined && [...rest, below].some((other) => tellsMotion(raw, other));
  return isMoved ? TOLD_DECISION : undefined;
}
