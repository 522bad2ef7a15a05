import type { Entry, EntryKind } from '../../model/entry';
import type { SectionTopic } from '../../model/note';
import type { Located } from '../../model/span';
import type { Block } from '../blocks/block';
import { type HiddenRange, isHiddenBy } from '../body/hiddenRanges';
import { hidesFollowing, isListOfMarks } from '../body/insideList';
import { leadTopic } from '../body/leadTopic';
import { firstLineOf } from '../body/listItem';
import type { Outline, OutlineSection } from '../body/outline';
import { isBelowInternalHead } from '../body/rowsBelowHead';
import { foldHeading, isEntryTopic, isOfLastTime } from '../body/topicOf';
import { isInternalMarkAlone } from '../body/visibilityOfHeading';
import { isWhollyStruck, struckIn } from '../inline/plainText';
import type { EntryContext } from './buildEntry';
import { readDealtBlocks } from './dealtBlocks';
import { doersLeading, scopeLedBy } from './dutyLead';
import { endOfLead } from './endOfLead';
import { handsOut, ownersOfSection } from './headedByPeople';
import { scopeBelowList } from './itemScope';
import { isOpenTitle, plansByTheme, tellsOfDeeds } from './openSections';
import { ownersAlone } from './ownersAlone';
import { readHeadingEntry } from './readHeadingEntry';
import { readList } from './readList';
import { readParagraph } from './readParagraph';
import { readRows } from './readRows';
import { readTable } from './readTable';
import { type Collected, isOfDeeds, type ProseBlock, type Scope } from './scope';
import { isMostlyWork } from './workZh';

/** What the body of a note holds. */
export interface BodyEntries {
  readonly entries: readonly Entry[];
  readonly explicitNone: readonly SectionTopic[];
  readonly prose: readonly ProseBlock[];
}

/**
 * Reads the entries of a note's body: tasks anywhere, items, table rows and labelled lines.
 *
 * @param ranges what stands in these is hidden
 */
export function readEntries(
  outline: Outline,
  context: EntryContext,
  further: ReadonlyMap<string, EntryKind>,
  ranges: readonly HiddenRange[],
): BodyEntries {
  const collected: Collected = { entries: [], explicitNone: new Set(), prose: [] };
  // It names every property: scopes made from it are of one shape, which keeps them cheap.
  const base: Scope = {
    context,
    further,
    collected,
    section: -1,
    kind: undefined,
    topic: undefined,
    until: Number.POSITIVE_INFINITY,
    clientSide: false,
    needed: false,
    owners: [],
    hidden: false,
    isOfPeople: false,
    isRollCall: false,
    deals: undefined,
    isOpen: true,
    isTold: false,
    isOfPlans: false,
    isPlanned: false,
    isBelow: false,
    planner: undefined,
    isOfNext: false,
    isTalk: true,
    readBlocks,
  };
  readBlocks(outline.preamble, base);
  outline.sections.forEach((section, index) => {
    const scope = scopeOf(section, index, outline.sections, base);
    if (!readHeadingEntry(section, outline.sections, scope)) readBlocks(section.blocks, scope);
  });
  const isStruckOut = struckOutIn(outline, context.text);
  const isHidden = (at: HiddenRange): boolean => isHiddenBy(ranges, at) || isStruckOut(at.start, at.end);
  return {
    entries: collected.entries
      .map((entry) =>
        isHidden(entry.span) || isStruckOut(entry.textSpan.start, entry.textSpan.end)
          ? { ...entry, hiddenByContainer: true }
          : entry,
      )
      .sort((a, b) => a.span.start - b.span.start),
    explicitNone: [...collected.explicitNone],
    prose: collected.prose.map((block) => (isHidden(block) ? { ...block, hidden: true } : block)),
  };
}

/** Whether all words between two offsets are struck out, by marks that may stand lines before and after them. */
function struckOutIn({ preamble, sections }: Outline, text: string): (start: number, end: number) => boolean {
  if (!text.includes('~') && !/<(?:del|s|strike)\b/i.test(text)) return () => false;
  const paragraphs = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) => (isParagraph(block) ? [block] : paragraphs(block.children)));
  const struck = paragraphs([...preamble, ...sections.flatMap(({ blocks }) => blocks)]).flatMap((block) => {
    const from = block.contentStart ?? block.start;
    return struckIn(text.slice(from, block.contentEnd)).map((at) => ({ start: from + at.start, end: from + at.end }));
  });
  return (start, end) => {
    let kept = '';
    let at = start;
    for (let i = firstBehind(struck, start); (struck[i]?.start ?? end) < end; i++) {
      kept += text.slice(at, struck[i]?.start);
      at = struck[i]?.end ?? end;
    }
    return at > start && !/[\p{L}\p{N}]/u.test(kept + text.slice(at, end));
  };
}

/** The first of some ranges in order that ends behind an offset. */
function firstBehind(ranges: readonly HiddenRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_TALK: ReadonlySet<string> = new Set(['goals', 'agenda', 'participants', 'still-open', 'next-meeting']);

/** `Agenda & notes` holds what was said, too. */
const TELLS_OF_TALK = /\b(?:notes?|minutes|discussions?)\b|纪要|讨论|记录|内容/i;

function scopeOf(section: OutlineSection, index: number, sections: readonly OutlineSection[], base: Scope): Scope {
  const owners = ownersOfSection(section, sections, base.context);
  const isHandedOut = owners.length > 0 && handsOut(section, sections, base.context);
  const isSettled =
    !isEntryTopic(section.effective) && (isLedToDecisions(section, sections, base) || fixesShortly(section, base));
  const kind = isEntryTopic(section.effective)
    ? section.effective
    : isHandedOut
      ? 'action'
      : isSettled
        ? 'decision'
        : undefined;
  return {
    ...base,
    section: index,
    kind,
    topic: section.topic ?? kind,
    until: kind === undefined ? Number.POSITIVE_INFINITY : endOfLead(section, base.context.text),
    clientSide: section.clientSide,
    needed: section.needed,
    owners,
    hidden: isSettled,
    isPlanned: section.own?.topic === 'plans',
    isOfPeople: OF_PEOPLE.test(section.title),
    isOpen: section.own?.topic === 'discussion' || (section.own === undefined && isOpenTitle(section.title)),
    isTold: tellsOfDeeds(section.title),
    isOfPlans:
      (section.own?.topic === 'discussion' && sections[section.parent]?.effective === 'action') ||
      plansByTheme(section, base.context.text),
    isOfNext: section.own?.topic === 'next-meeting',
    isOfLastTime: section.own?.topic === 'other' && isOfLastTime(foldHeading(section.title)),
    isTalk: !NO_TALK.has(section.own?.topic ?? '') || TELLS_OF_TALK.test(section.title),
  };
}

/** `讨论后确定了以下方案：` over lines in bold that each head a list: what stands there was settled, as the sentence above them alone says. */
function isLedToDecisions(
  { level, own, parent }: OutlineSection,
  sections: readonly OutlineSection[],
  { context: { text, internal }, further }: Scope,
): boolean {
  if (level !== 7 || (own !== undefined && own.topic !== 'other')) return false;
  const lead = sections[parent]?.blocks.at(-1);
  if (!lead || !isParagraph(lead) || lead.line !== lead.endLine) return false;
  const raw = text.slice(lead.contentStart ?? lead.start, lead.contentEnd ?? lead.end).trimEnd();
  return (
    /[:：]$/.test(raw) && leadTopic(raw.slice(0, -1), further)?.topic === 'decision' && !internal.mayKeepSomething()
  );
}

const FIXED_HEAD =
  /^[^\p{Script=Han}]*(?:[一二三四五六七八九十]{1,2}、)?(?:最终)?(?:确定|选定|敲定|商定|议定)了?(?!.*(?:分工|任务|人员|责任|问题|需求|计划|目标|议题|主题|分配|安排))\p{Script=Han}{2,14}[:：]?$/u;

/** `### 确定技术选型` over nothing but short items: what each was fixed as. */
function fixesShortly({ title, blocks }: OutlineSection, { context: { text, internal } }: Scope): boolean {
  const [list, ...others] = blocks;
  if (!FIXED_HEAD.test(title) || list?.kind !== 'list' || others.length > 0 || internal.mayKeepSomething())
    return false;
  return list.children.every(({ start, end }) => end - start <= 40 && !/[。；;？?\n]/.test(text.slice(start, end)));
}

const OF_PEOPLE =
  /\b(?:members?|attend(?:ees?|ance|ed|ing)?|present|participants?|roll call|quorum|people|staff|committee|council|board)\b|成员|人员|参会|出席|签到|委员|与会/i;

/** Walks the blocks of one section, or of one container in it. */
function readBlocks(blocks: readonly Block[], scope: Scope): void {
  // A line that leads to something internal hides the rest of its container, a mark by itself all of it (leak policy, A2).
  let around = blocks.some(
    (block) =>
      mayBeInternal(block, scope) &&
      (isParagraph(block) ? isInternalMarkAlone(rawOf(block, scope)) : isListOfMarks(block, scope.context.text)),
  )
    ? { ...scope, hidden: true }
    : scope;
  const hides = (block: Block): boolean => hidesFollowing(block, scope.context.text, scope.context.internal);
  let here = around;
  let read = 0;
  for (const [i, block] of blocks.entries()) {
    if (i < read) continue;
    if (around.kind !== undefined && block.start >= around.until) here = around = withoutKind(around);
    read = i + readDealtBlocks(blocks, i, around);
    if (read > i) here = around;
    else if (block.kind === 'list') {
      readList(block, scopeOfBullets(blocks[i - 1], block, mentionedOver(block, blocks[i - 1], here)));
      if (hides(block)) here = around = { ...around, hidden: true };
    } else if (block.kind === 'table') {
      readTable(block, here);
      if (hides(block)) here = around = { ...around, hidden: true };
    } else if (!isParagraph(block)) {
      if (hides(block)) here = around = { ...around, hidden: true };
    } else {
      if (hides(block)) around = { ...around, hidden: true };
      const isOverList = blocks[i + 1]?.kind === 'list';
      const doers = isOverList && around.kind === undefined && around.isTalk ? doersAbove(block, around) : undefined;
      if (doers) {
        here = scopeLedBy(doers, around);
        continue;
      }
      const named = isOverList ? namedAbove(block, scope) : undefined;
      const isNameAlone = named !== undefined && block.line === block.endLine;
      here = named ? { ...around, owners: named } : around;
      if (isWhollyStruck(rawOf(block, scope))) here = { ...here, hidden: true };
      const next = blocks[i + 1];
      const headed = isBelowInternalHead(blocks, i, scope.context.text) ? { ...around, hidden: true } : around;
      if (!isNameAlone && !readRows(block, blocks[i - 1], headed))
        readParagraph(block, headed, next && firstLineOf(next, scope.context.text));
    }
  }
}

/** `@王伟` alone over a list that mostly tells work: what they have to do. Only how it is worded says so: no client is shown it. */
function mentionedOver(list: Block, before: Block | undefined, scope: Scope): Scope {
  const { text, internal } = scope.context;
  const isMentioned =
    scope.kind === undefined &&
    scope.owners.length > 0 &&
    before !== undefined &&
    /^[\s*_]*@/.test(text.slice(before.start, before.end)) &&
    scope.isTalk &&
    !scope.isOfPeople &&
    !isOfDeeds(scope);
  if (!isMentioned || internal.mayKeepSomething() || !isMostlyWork(list, text)) return scope;
  return { ...scope, kind: 'action', topic: 'action', hidden: true };
}

/** What follows the list that a line led to, with something else said between. */
function withoutKind(scope: Scope): Scope {
  return { ...scope, kind: undefined, topic: undefined, clientSide: false, needed: false, owners: [] };
}

/** Bullets right below a numbered item belong to it, though Markdown takes them for a list of their own. */
function scopeOfBullets(before: Block | undefined, list: Block, scope: Scope): Scope {
  const { text } = scope.context;
  const isBelowNumber =
    before?.kind === 'list' &&
    before.endLine + 1 === list.line &&
    /\d/.test(text.charAt(before.start)) &&
    /[-*+•]/.test(text.charAt(list.start));
  if (!isBelowNumber) return scope;
  const headed = scopeBelowList(before, scope);
  if (headed) return headed;
  return /[ \t]/.test(text.charAt(list.start - 1)) ? { ...scope, kind: undefined } : scope;
}

function isParagraph(block: Block): boolean {
  return block.kind === 'paragraph';
}

/** Lines that are read as one say together what none of them may by itself. */
function mayBeInternal(block: Block, { context }: Scope): boolean {
  return block.line !== block.endLine || context.internal.mayHold(block.start, block.end);
}

function rawOf(block: Block, { context }: Scope): string {
  return context.text.slice(block.contentStart ?? block.start, block.contentEnd ?? block.end);
}

/** `Tom will:` over a list; what may keep something inside says no more than it did. */
function doersAbove(block: Block, scope: Scope): readonly Located<string>[] | undefined {
  if (block.line !== block.endLine) return undefined;
  const doers = doersLeading(rawOf(block, scope), block.contentStart ?? block.start, scope.context);
  // What is asked of a whole note comes last.
  return doers && !scope.context.internal.mayKeepSomething() ? doers : undefined;
}

/** A line that is nothing but a name or mentions gives the owners of the list under it; of several lines only mentions in the last. */
function namedAbove(block: Block, scope: Scope): readonly Located<string>[] | undefined {
  const { text, known, lineStarts } = scope.context;
  const start = block.line === block.endLine ? (block.contentStart ?? block.start) : (lineStarts[block.endLine] ?? 0);
  const raw = text.slice(start, block.contentEnd ?? block.end);
  if (raw.length > 60 || (block.line !== block.endLine && !raw.trimStart().startsWith('@'))) return undefined;
  return ownersAlone(raw, start, known, lineStarts);
}
