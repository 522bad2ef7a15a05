import type { EntryForm, EntryKind } from '../../model/entry';
import type { Block } from '../blocks/block';
import { internalLeadIn } from '../body/internalLeadIn';
import { isKeyLine } from '../body/isKeyLine';
import { BOX_LABEL, type EntryLabel, entryLabel, lineLabel } from '../body/labelOf';
import { itemMarkLength, ownMarkLength } from '../body/listItem';
import { isPutToVote, tellsDecision, tellsMotion, tellsOfMotion, tellsState } from '../body/tellsDecision';
import { tellsClosingZh, tellsSettledZh } from '../body/tellsDecisionZh';
import { isInternalLine } from '../body/visibilityOfHeading';
import { FINITE } from '../commitments/english/order';
import { isGivenHanName, isWholeHanName } from '../fields/hanNames';
import { areSomebody, isChineseName, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { endOfKnown } from '../fields/ownersAtStart';
import { foldPhrase } from '../fold';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import { type LabelMeaning, OUTCOME_LABELS } from '../vocabulary/labels';
import {
  opensWithWorker,
  tellsCharge,
  tellsChargeAtEnd,
  tellsChargeBehind,
  tellsTopicAndName,
  tellsTopicAndPeople,
} from './assigned';
import { draftFor, type EntryContext, type EntryPlace, finishEntry, readEntryText } from './buildEntry';
import { type Dealt, dealtIn, dealtOf } from './dealtLines';
import { definesThings } from './definesThings';
import { type Line, linesOf } from './lines';
import { namesByForm } from './namesByForm';
import { saysNone } from './saysNone';
import { saysTask } from './saysTask';
import type { Scope } from './scope';
import { linesOfPlan, speakerIn, speakerOf } from './spokenLines';
import { asksEverybody, tellsWork } from './workZh';

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
  const lines = linesOf(text, start, end);
  const lead = scope.context.internal.mayHold(start, end)
    ? internalLeadIn(lines.map((line) => text.slice(line.start, line.end)))
    : -1;
  const behind = lines[lead + 1];
  if (lead < 0 || !behind) readLines(lines, start, end, scope, below);
  else {
    // What stands behind a line that says internal is inside, whatever it says by itself.
    readLines(lines.slice(0, lead + 1), start, behind.start, scope);
    readLines(lines.slice(lead + 1), behind.start, end, { ...scope, hidden: true });
  }
}

function readLines(lines: readonly Line[], start: number, end: number, around: Scope, below = ''): void {
  const { text } = around.context;
  const speaker = speakerOf(lines, around);
  let scope: Scope = speaker ? { ...around, owners: [speaker], isSpokenBy: true as const } : around;
  const { topic } = scope;
  const raw = text.slice(start, end);
  if (scope.kind === 'action' && lines.length > 1) scope = knowingByForm(lines, scope);
  if (scope.kind && readMarkedLines(lines, scope, scope.kind)) return;
  if (scope.kind === 'action' && readPlainItems(lines, raw, scope)) return;
  const mayClose = scope.kind === 'decision' || (scope.kind === 'action' && lines.length === 1 && closes(lines, scope));
  if (mayClose && readPlainDecisions(lines, scope)) return;
  if (lines.length === 1 && readNamedAlone(lines, scope)) return;
  const mayBeInternal = scope.hidden || scope.context.internal.holdsWord(start, end) || isInternal(start, end, scope);
  // A sentence under *Agenda* that is no item of a list tells what was said.
  const talk = topic === 'agenda' ? { ...scope, isBelow: true } : scope;
  const mayDeal = scope.kind === 'action' || (scope.kind === undefined && scope.isTalk && !scope.isOfPeople);
  if (mayDeal && !mayBeInternal && lines.length > 1 && readDealt(lines, scope)) return;
  if (mayDeal && !mayBeInternal && lines.length > 1 && pushDealt(dealtOf(lines, scope), scope, { start, end })) return;
  if (scope.kind === 'action' && !mayBeInternal && readUnderName(lines, scope)) return;
  let prose = start;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    // Below a point of the agenda stands what was said on it (`结论：同意引入`).
    const here = i > 0 && topic === 'agenda' ? { ...scope, isBelow: true } : scope;
    const next = scope.isSpokenBy && line && speakerIn(line, scope.context);
    if (next) scope = { ...scope, owners: [next] };
    const isPlan = scope.isSpokenBy && !scope.context.internal.mayKeepSomething();
    const planned = isPlan ? linesOfPlan(lines, i, scope) : [];
    if (line && planned.length > 0) {
      pushProse(scope, prose, line.start);
      for (const each of planned) pushEntry(each, each.end, 0, { kind: 'action' }, 'bullet', scope);
      prose = planned.at(-1)?.end ?? end;
      while (lines[i] !== planned.at(-1)) i++;
      continue;
    }
    const label =
      line &&
      (labelOfLine(lines, i, here) ??
        toldIn(text.slice(line.start, line.end), mayBeInternal, talk) ??
        movedIn(lines, i, below, mayBeInternal, talk));
    if (!line || !label) continue;
    const isWhole = label.end === 0 && /[。！]\s*$/u.test(text.slice(line.start, line.end));
    const last = isWhole ? i : lastLineOf(scope.context, lines, i);
    pushProse(scope, prose, line.start);
    readLabelled(line, lines[last]?.end ?? line.end, label, scope);
    prose = lines[last]?.end ?? end;
    i = last;
  }
  pushProse(scope, prose, end);
}

/** Who the note is seen to know by where they stand in the lines of a paragraph. */
function knowingByForm(lines: readonly Line[], scope: Scope): Scope {
  const { text, known } = scope.context;
  const said = lines.map(({ start, end }) => text.slice(start, end));
  const names = namesByForm(
    said.map((line) => line.slice(ownMarkLength(line))),
    known,
  );
  return names.length === 0
    ? scope
    : { ...scope, context: { ...scope.context, known: new Set([...known, ...names.map(foldPhrase)]) } };
}

const NAME_ALONE = /^\s*(?:\*\*|__)(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,2}):?(?:\*\*|__):?\s*$/u;

/** `**Nina Park**` over lines: each of them is a task of hers. */
function readUnderName([first, ...others]: readonly Line[], scope: Scope): boolean {
  const { text, known, internal, lineStarts } = scope.context;
  const name = first && NAME_ALONE.exec(text.slice(first.start, first.end))?.[1];
  if (!first || !name || others.length === 0 || internal.mayKeepSomething()) return false;
  const isNobody = name === 'Unassigned';
  if (!isNobody && !(areSomebody(name, known) || (/\s/.test(name) && isName(name, known)))) return false;
  const owners = isNobody ? [] : [{ value: name, span: spanAt(lineStarts, first.start, first.end) }];
  for (const line of others) pushEntry(line, line.end, 0, { kind: 'action' }, 'bullet', { ...scope, owners });
  return true;
}

const NUMBER = /^\d{1,2}[.)]\s+(?=\S)/;

/** Lines numbered in ways that Markdown does not know (`1、`, `(1)`, `①`, `•`) are the items of their section. */
function readMarkedLines(lines: readonly Line[], scope: Scope, kind: EntryKind): boolean {
  const { text } = scope.context;
  if (kind === 'action' && readShared(lines, scope)) return true;
  const own = lines.map((line) => itemMarkLength(text.slice(line.start, line.end)));
  // Below `1、` a `2.` is an item as well: Markdown begins no list with it in the middle of a paragraph.
  const isMarked = (own[0] ?? 0) > 0;
  const marked = own.map((length, i) => {
    const { start, end } = lines[i] ?? { start: 0, end: 0 };
    return length > 0 || !isMarked
      ? length
      : (NUMBER.exec(text.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0);
  });
  if ((marked[0] ?? 0) === 0) {
    if (kind === 'decision' && readLedDecisions(lines, marked, scope)) return true;
    // Lines that each name who does what need no marker.
    const isNamed = ({ start, end }: Line): boolean => {
      const said = text.slice(start, end);
      if (isKeyLine(said)) return false;
      if (startsWithName(said, scope) || tellsTopicAndPeople(said, scope.context.known)) return true;
      const isPerson = endOfKnown(said, 0, scope.context.known) > 0 || startsWithPerson(said, scope);
      return isPerson && !scope.context.internal.mayKeepSomething();
    };
    const alike = kind === 'action' && !lines.every(isNamed) ? namedAlike(lines, scope, isNamed) : [];
    if (alike.length > 0) {
      const context = { ...scope.context, known: new Set([...scope.context.known, ...alike]) };
      for (const line of lines) pushEntry(line, line.end, 0, { kind }, 'bullet', { ...scope, context, hidden: true });
      return true;
    }
    // A mark at one of them may speak of them all.
    if (
      kind !== 'action' ||
      !lines.every(isNamed) ||
      scope.context.internal.mayKeepIn(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)
    )
      return false;
    for (const line of lines) {
      const said = text.slice(line.start, line.end);
      // `Class diagrams: Anna`: only how it is worded says so.
      const isWorded = !startsWithName(said, scope) && tellsTopicAndPeople(said, scope.context.known);
      pushEntry(line, line.end, 0, { kind }, 'bullet', isWorded ? { ...scope, hidden: true } : scope);
    }
    return lines.length > 0;
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    let last = i;
    while (last + 1 < lines.length && marked[last + 1] === 0 && !goesOnByName(lines[last], lines[last + 1], scope))
      last++;
    const from = line.start + (marked[i] ?? 0);
    const item = { start: from, end: lines[last]?.end ?? line.end };
    const label = labelIn(text.slice(item.start, line.end), scope);
    if (label) readLabelled({ start: from, end: line.end }, item.end, label, scope);
    else if (saysNone(text.slice(item.start, item.end))) scope.collected.explicitNone.add(kind);
    else pushEntry({ start: from, end: line.end }, item.end, 0, { kind }, 'bullet', scope);
    i = last;
  }
  return true;
}

/** `同意该方案：` or `暂不修改。` over `1、…`, `2、…`: the first line is a decision where it says so. Nobody marked it as such: no client is shown them. */
function readLedDecisions([first, ...others]: readonly Line[], marked: readonly number[], scope: Scope): boolean {
  const { text, internal } = scope.context;
  if (!first || others.length < 2 || marked.slice(1).some((length) => length === 0)) return false;
  const said = (line: Line): string => text.slice(line.start, line.end);
  const isShort = first.end - first.start <= 60 && !/[?？]/.test(said(first));
  if (!isShort || others.some((line) => labelIn(said(line), scope)) || internal.mayKeepSomething()) return false;
  const inside = { ...scope, hidden: true };
  if (
    /^[\s*_]*(?:会议|大家|各方|原则上?|一致|最终|暂时?|先){0,3}不?(?:同意|决定|通过|采用|修改|新建|确定)/u.test(
      said(first),
    )
  )
    pushEntry(first, first.end, 0, { kind: 'decision' }, 'bullet', inside);
  for (const [i, line] of others.entries()) {
    const from = line.start + (marked[i + 1] ?? 0);
    pushEntry({ start: from, end: line.end }, line.end, 0, { kind: 'decision' }, 'bullet', inside);
  }
  return true;
}

/** Below a finished item a line without a mark is one, too, where it opens with somebody and what they do (`王伟尽快提交原型`). */
function goesOnByName(
  above: Line | undefined,
  line: Line | undefined,
  { context: { text, known, internal } }: Scope,
): boolean {
  if (!above || !line || !/[；;。]\s*$/.test(text.slice(above.start, above.end)) || internal.mayKeepSomething())
    return false;
  return opensWithWorker(text.slice(line.start, line.end), known);
}

const LED_ZH = /^[\s*_@]*(\p{Script=Han}{2,3})[\s*_]*[:：]\s*\S/u;

/** `大鹏：清洗数据` among lines that open with somebody in the same way, most of them: what stands there is a name, too. */
function namedAlike(
  lines: readonly Line[],
  { context: { text, internal } }: Scope,
  isNamed: (line: Line) => boolean,
): readonly string[] {
  const names = lines.flatMap(({ start, end }) => LED_ZH.exec(text.slice(start, end))?.[1] ?? []);
  const areAll = lines.length > 2 && names.length === lines.length && new Set(names).size === names.length;
  return areAll && lines.filter(isNamed).length * 3 >= lines.length * 2 && !internal.mayKeepSomething() ? names : [];
}

/** `产品：王伟` where work is shared out. */
function pairsTrade(said: string, known: KnownPeople): boolean {
  const name = /^\s*\p{Script=Han}{2,8}\s?[:：]\s?(\p{Script=Han}{2,3})\s*$/u.exec(said)?.[1] ?? '';
  return isKnown(name, known) || isChineseName(name);
}

/** `产品：王伟；前端：李娜`: parts of a line that each pair somebody with a task. What may be internal stays in one piece. */
function readShared(lines: readonly Line[], scope: Scope): boolean {
  const { text, known, internal } = scope.context;
  const first = lines[0]?.start ?? 0;
  if (!/[；;]/.test(text.slice(first, lines.at(-1)?.end)) || internal.mayKeepSomething()) return false;
  const parts = lines.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^；;。]+/g)].map(({ 0: said, index }) => ({
      start: start + index + said.length - said.trimStart().length,
      end: start + index + said.length,
    })),
  );
  const isPair = ({ start, end }: Line): boolean => {
    const said = text.slice(start, end);
    return startsWithName(said, scope) || tellsTopicAndName(said, known, false) || pairsTrade(said, known);
  };
  if (parts.length < 2 || !parts.every(isPair)) return false;
  for (const part of parts) pushEntry(part, part.end, 0, { kind: 'action' }, 'bullet', scope);
  return true;
}

/** `登录接口: 王伟` in a paragraph of its own among tasks. */
function readNamedAlone([line]: readonly Line[], scope: Scope): boolean {
  const { text, known, internal } = scope.context;
  if (!line || scope.kind !== 'action' || internal.mayKeepSomething()) return false;
  const said = text.slice(line.start, line.end);
  if (!tellsTopicAndName(said, known, false)) return false;
  // Who stands there is somebody, though their name be short.
  const names = splitPeople(said.slice(said.search(/[:：–—-][^:：–—-]*$/) + 1)).map((part) => part.text.trim());
  const context = { ...scope.context, known: new Set([...known, ...names]) };
  pushEntry(line, line.end, 0, { kind: 'action' }, 'bullet', { ...scope, context });
  return true;
}

/** Lines of which two or more say who is in charge of what (`测试用例，王伟负责`): those are actions, the others what was said. */
function readDealt(lines: readonly Line[], scope: Scope): boolean {
  const { text, known } = scope.context;
  const isCharge = ({ start, end }: Line): boolean => tellsChargeBehind(text.slice(start, end), known);
  const charges = lines.filter(isCharge);
  const named = (isSure: boolean): readonly Line[] =>
    lines.filter((line) => isCharge(line) || tellsTopicAndName(text.slice(line.start, line.end), known, isSure));
  // Among three that are sure names of two characters are, too.
  const areAll = scope.kind === 'action' && named(true).length === lines.length;
  const dealt = areAll || named(true).length > 2 ? named(false) : charges;
  if (dealt.length < 2) return false;
  // Among these are lines that do so in looser ways (`登录页 王伟`).
  const loose = dealtIn(
    lines.map((line) => ({ start: line.start + ownMarkLength(text.slice(line.start, line.end)), end: line.end })),
    scope,
  );
  if (loose.length >= dealt.length)
    return pushDealt(loose, scope, { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }, (line) =>
      dealt.some(({ end }) => end === line.end),
    );
  let prose = lines[0]?.start ?? 0;
  for (const line of dealt) {
    pushProse(scope, prose, line.start);
    const from = line.start + ownMarkLength(text.slice(line.start, line.end));
    pushEntry({ start: from, end: line.end }, line.end, 0, { kind: 'action' }, 'bullet', scope);
    prose = line.end;
  }
  pushProse(scope, prose, lines.at(-1)?.end ?? prose);
  return true;
}

/**
 * Adds what lines deal out. Nobody marked them as tasks but by how they are worded, or by what they stand in: no client is shown them.
 *
 * @param around the paragraph they stand in: the rest of it is what was said
 * @param isSure told of lines that say so outright
 * @returns whether there was anything
 */
export function pushDealt(
  dealt: readonly Dealt[],
  scope: Scope,
  around?: Line,
  isSure: (line: Line) => boolean = () => false,
): boolean {
  const { lineStarts, known } = scope.context;
  const context = { ...scope.context, known: new Set([...known, ...dealt.flatMap(({ names }) => names)]) };
  let prose = around?.start ?? 0;
  for (const { line, names } of dealt) {
    if (around) pushProse(scope, prose, line.start);
    const owners = names.map((value) => ({ value, span: spanAt(lineStarts, line.start, line.end) }));
    pushEntry(line, line.end, 0, { kind: 'action' }, 'bullet', {
      ...scope,
      hidden: scope.hidden || !isSure(line),
      context,
      owners,
    });
    prose = line.end;
  }
  if (around && dealt.length > 0) pushProse(scope, prose, around.end);
  return dealt.length > 0;
}

/** Longer paragraphs tell of the actions rather than being one. */
const LONGEST_ITEM = 300;
const SENTENCE_END = /[.!?](?=\s+\p{Lu})|[。！？](?=\s*\S)/gu;

/** Under `Action items` a paragraph may be an item by what it says, or each of its lines where whoever wrote it broke them short. */
function readPlainItems(lines: readonly Line[], raw: string, scope: Scope): boolean {
  const { text } = scope.context;
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const [first] = lines;
  const isShort = raw.length <= LONGEST_ITEM && !/[:：?？]\s*$/.test(raw) && (raw.match(SENTENCE_END)?.length ?? 0) < 2;
  if (!isShort || !first || texts.some((line) => labelIn(line, scope) || isInternalLine(line))) return false;
  const areLines = texts.slice(0, -1).every((line) => line.length < 60 || /\p{Script=Han}/u.test(line));
  const items = areLines ? texts : [raw];
  if (!items.every(saysTask)) return false;
  if (areLines) for (const line of lines) pushEntry(line, line.end, 0, { kind: 'action' }, 'bullet', scope);
  else pushEntry(first, lines.at(-1)?.end ?? first.end, 0, { kind: 'action' }, 'bullet', scope);
  return true;
}

/** Among what comes next a paragraph may tell what was chosen (`经过考察，最终确定改用…`). */
function closes([line]: readonly Line[], { context: { text } }: Scope): boolean {
  return line !== undefined && tellsClosingZh(text.slice(line.start, line.end).trimEnd());
}

/** Under `Decisions made` a sentence by itself is one, and so is each line that is one. Nobody marked it as such: no client is shown it. */
function readPlainDecisions(lines: readonly Line[], scope: Scope): boolean {
  const { text } = scope.context;
  const texts = lines.map(({ start, end }) => text.slice(start, end).trimEnd());
  const areSentences = texts.every(
    (line) =>
      SETTLED_ZH.test(line) ||
      tellsClosingZh(line) ||
      (/^[\s*_]*\p{Lu}.{10,300}[.!][*_]*$/u.test(line) && !/[.!?]\s+\p{Lu}/u.test(line)) ||
      (lines.length === 1 && /^[\s*_]*\p{Lu}[^.!?:]{20,300}$/u.test(line) && FINITE.test(line)),
  );
  const areTold = !texts.some(
    (line) => labelIn(line, scope) || isInternalLine(line) || tellsState(line) || DENIES.test(line),
  );
  if (lines.length === 0 || !areSentences || !areTold) return false;
  for (const line of lines) pushEntry(line, line.end, 0, { kind: 'decision' }, 'bullet', { ...scope, hidden: true });
  return true;
}

/** `最终采用方案二。` */
const SETTLED_ZH =
  /^(?!.*(?:[?？]|待|尚未|没有|暂无|如下|以下|[是能可与]否|要不要|再[说议定决讨商]))(?=.*(?:决定|決定|确定|確定|同意|通过|通過|采用|採用|选择|選擇|定为|統一|统一|改为|取消|延期|推迟|批准|成立|一致))[\s*_]*\p{Script=Han}[^。；;]{6,100}[。；;]?[*_]*$/u;

/** Nothing was decided, or it is told where that stands. */
const DENIES =
  /^[\s*_]*(?:no|none|n\/?a|nothing|not|there (?:was|were|is|are)|see|the following|this section|all decisions|(?:record|list|capture|log|document|note|write|add|put)\s.*\b(?:here|below)|decisions? (?:made|taken)? ?(?:are|go))\b|\b(?:not yet|to be (?:made|decided|discussed))\b/i;

const APART = /^[\s*_@]*(\p{Script=Han}{2,3})\s+[-–—]\s+\S/u;

const DASHED_NAMES =
  /^[\s*_@]*(\p{Lu}[\p{L}’'.-]*(?:(?:\s|,\s|\s?[&/]\s?|\sand\s)\p{Lu}[\p{L}’'.-]*){0,4})[*_]*\s+[-–—]\s+\S/u;

/** Whether a line opens with somebody and a colon, or a dash set apart. */
export function startsWithName(line: string, scope: Scope): boolean {
  // `王伟 - 建库`
  const apart = APART.exec(line)?.[1];
  if (apart !== undefined && (isKnown(apart, scope.context.known) || isChineseName(apart))) return true;
  const dashed = DASHED_NAMES.exec(line.slice(0, 80))?.[1];
  if (dashed !== undefined && !scope.context.internal.mayKeepSomething() && areSomebody(dashed, scope.context.known))
    return true;
  const name = /^[\s*_@]*([^:：*_\n]{1,30}?)[\s*_]*[:：](?!\/\/)\s*\S/u.exec(line.slice(0, 80))?.[1];
  return (
    name !== undefined &&
    splitPeople(name).every((part) => isName(part.text, scope.context.known) || isGivenHanName(part.text))
  );
}

const SET_APART = /^[\s*_]*@?(\p{Script=Han}{2,4})\s+[\p{L}\d]/u;

/** Whether a line opens with somebody and a blank: `王伟 提供名单`, `@李娜 调研`. */
function startsWithPerson(line: string, { context: { known } }: Scope): boolean {
  const name = SET_APART.exec(line)?.[1] ?? '';
  return isKnown(name, known) || isWholeHanName(name, known) || (name !== '' && /^[\s*_]*@/.test(line));
}

/**
 * What tells a decision without a label, or says who is in charge of what, is one where nothing else says what it is; its words are part of what it says. Of a paragraph
 * that may be internal nothing is taken out: it is kept inside, or not, as a whole.
 */
export function toldIn(line: string, mayBeInternal: boolean, scope: Scope): EntryLabel | undefined {
  if (scope.kind !== undefined || mayBeInternal) return undefined;
  if (asksEverybody(line) && scope.topic !== 'goals') return TOLD_ACTION;
  if (scope.isOfNext && !scope.isBelow && tellsWork(line)) return TOLD_ACTION;
  if (!(scope.isTalk || scope.isOfNext || (scope.topic === 'agenda' && scope.isBelow))) return undefined;
  if (!scope.isOfPeople && tellsCharge(line, scope.context.known)) return TOLD_ACTION;
  if (!scope.isOfPeople && !TOLD_DONE.has(scope.topic ?? '') && tellsChargeAtEnd(line, scope.context.known))
    return WORDED_ACTION;
  return tellsDecision(line) || (!TOLD_DONE.has(scope.topic ?? '') && tellsSettledZh(line))
    ? TOLD_DECISION
    : tellsClosingZh(line)
      ? TOLD_INSIDE
      : undefined;
}

const TOLD_ACTION: EntryLabel = { label: '', end: 0, meaning: { kind: 'action' } };
/** Nothing but what stands in brackets behind it says so: no client is shown it. */
const WORDED_ACTION: EntryLabel = { label: '', end: 0, meaning: { kind: 'action', isInside: true } };
const TOLD_DECISION: EntryLabel = { label: '', end: 0, meaning: { kind: 'decision' } };
const TOLD_INSIDE: EntryLabel = { label: '', end: 0, meaning: { kind: 'decision', isInside: true } };
/** Sections of deeds: `确定了接口` there is one of them. */
const TOLD_DONE: ReadonlySet<string> = new Set(['completed', 'progress', 'summary', 'goals', 'agenda']);

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
  if (!isPutToVote(text.slice(line.start, line.end)) || internal.mayKeepSomething()) return undefined;
  const [raw, ...rest] = lines.slice(at, at + 4).map(({ start, end }) => text.slice(start, end));
  const isMoved = raw !== undefined && [...rest, below].some((other) => tellsMotion(raw, other));
  return isMoved ? TOLD_DECISION : undefined;
}

/** The label of one of several lines. */
function labelOfLine(lines: readonly Line[], at: number, scope: Scope): EntryLabel | undefined {
  const { text, known } = scope.context;
  const [line, ...beside] = [lines[at], lines[at - 1], lines[at + 1]].map((each) =>
    text.slice(each?.start ?? 0, each?.end ?? 0),
  );
  const label = labelIn(line ?? '', scope);
  return label && /^[a-z]/.test(label.label) && definesThings(beside, known) ? undefined : label;
}

function labelIn(line: string, scope: Scope): ReturnType<typeof entryLabel> {
  if (scope.topic === 'goals' || scope.topic === 'participants') return undefined;
  if (scope.topic === 'agenda' && !scope.isBelow) return undefined;
  const label = entryLabel(line, scope.context.known);
  const isWeak = label && (label.label === BOX_LABEL || OUTCOME_LABELS.has(label.label));
  if (isWeak && scope.context.internal.mayKeepSomething()) return undefined;
  return label && line.slice(label.end).trim() !== '' ? label : undefined;
}

/** A labelled entry goes on until the next line with a label of any kind. */
function lastLineOf({ text, known }: EntryContext, lines: readonly Line[], first: number): number {
  const own = text.slice(lines[first]?.start, lines[first]?.end);
  const isMoved = isPutToVote(own);
  const isMarked = ownMarkLength(own) > 0;
  let last = first;
  for (let i = first + 1; i < lines.length; i++) {
    const line = text.slice(lines[i]?.start, lines[i]?.end);
    const isOfMotion = isMoved && tellsOfMotion(line);
    // The next item of a list that Markdown does not see.
    if (isMarked && ownMarkLength(line) > 0) break;
    if (!isOfMotion && (entryLabel(line, known) || lineLabel(line) || tellsDecision(line) || tellsSettledZh(line)))
      break;
    last = i;
  }
  return last;
}

function readLabelled(line: Line, end: number, label: NonNullable<ReturnType<typeof entryLabel>>, scope: Scope): void {
  const { context, collected } = scope;
  const { meaning } = label;
  if (saysNone(context.text.slice(line.start + label.end, end)) || saysNone(context.text.slice(line.start, end))) {
    collected.explicitNone.add(meaning.kind);
    return;
  }
  pushEntry(line, end, label.end, meaning, 'label', scope);
}

/** Adds the entry that a line, and what goes on to `end`, is. */
export function pushEntry(
  line: Line,
  end: number,
  labelEnd: number,
  meaning: LabelMeaning,
  form: EntryForm,
  scope: Scope,
): void {
  const { context, collected } = scope;
  const place: EntryPlace = {
    kind: meaning.kind,
    form,
    section: scope.section,
    span: spanAt(context.lineStarts, line.start, end),
    endLine: spanAt(context.lineStarts, Math.max(line.start, end - 1), end).line,
    inheritedOwners: (form === 'bullet' || scope.isSpokenBy) && meaning.kind === 'action' ? scope.owners : [],
    clientSide: meaning.clientSide ?? (scope.clientSide && scope.kind === meaning.kind),
    needed: meaning.needed ?? (scope.needed && scope.kind === 'decision'),
    hidden: scope.hidden || meaning.isInside || isInternal(line.start, end, scope),
  };
  const draft = draftFor(place);
  if (meaning.isDone) {
    draft.status = 'done';
    draft.done = { value: 'unknown-day', span: place.span };
  }
  const text = readEntryText(draft, line.start + labelEnd, end, context);
  collected.entries.push(finishEntry(draft, place, spanAt(context.lineStarts, line.start, line.end), text));
}

/** Two sentences under *Topics* are no point of an agenda but what was said on it. */
const SENTENCES = /[\p{Ll}\p{Script=Han})][.。!！][*_]{0,3}\s*(?:\p{Lu}|\p{Script=Han})/u;

function pushProse(scope: Scope, start: number, end: number): void {
  const raw = scope.context.text.slice(start, end);
  if (raw.trim() === '' || !(scope.isTalk || (scope.topic === 'agenda' && SENTENCES.test(raw)))) return;
  const hidden = scope.hidden || isInternal(start, end, scope);
  scope.collected.prose.push({ start, end, section: scope.section, isOfLastTime: scope.isOfLastTime, hidden });
}

function isInternal(start: number, end: number, { context: { text, internal } }: Scope): boolean {
  return internal.mayHold(start, end) && isInternalLine(text.slice(start, end));
}
