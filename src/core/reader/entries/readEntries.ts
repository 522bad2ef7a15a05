import type { Entry, EntryKind } from '../../model/entry';
import type { SectionTopic } from '../../model/note';
import { type HiddenRange, isHiddenBy } from '../body/hiddenRanges';
import type { Outline } from '../body/outline';
import type { EntryContext } from './entryPlace';
import { readBlocks } from './readBlocks';
import { readHeadingEntry } from './readHeadingEntry';
import { toneIn } from './readWording';
import type { Collected, HeadingSays, ProseBlock, Scope } from './scope';
import { scopeOfSection } from './scopeOfSection';
import { struckOutIn } from './struckOut';

/** What the body of a note holds. */
export interface BodyEntries {
  readonly entries: readonly Entry[];
  readonly explicitNone: readonly SectionTopic[];
  readonly prose: readonly ProseBlock[];
}

/** Above the first heading whatever is said is open. */
const NO_HEADING: HeadingSays = {
  isOfPeople: false,
  isOpen: true,
  isTold: false,
  isPlanned: false,
  isOfPlans: false,
  isOfNext: false,
  isMixed: false,
};

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
  // It names every property: scopes made from it are of one shape, and one that a copy adds costs as much as all that it copies.
  const base: Scope = {
    context,
    further,
    collected,
    section: -1,
    heading: NO_HEADING,
    kind: undefined,
    topic: undefined,
    until: Number.POSITIVE_INFINITY,
    clientSide: false,
    needed: false,
    owners: [],
    hidden: false,
    isRollCall: false,
    deals: undefined,
    isBelow: false,
    planner: undefined,
    isOfLastTime: false,
    isOnlyWorded: false,
    isSpokenBy: undefined,
    isTalk: true,
    readBlocks,
  };
  readBlocks(outline.preamble, base);
  outline.sections.forEach((section, index) => {
    const day = context.dayOf?.(index);
    const here = day ? { ...base, context: { ...context, dates: { ...context.dates, anchor: day } } } : base;
    const scope = scopeOfSection(section, index, outline.sections, here);
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
      .map((entry) => withTone(entry, outline))
      .sort((a, b) => a.span.start - b.span.start),
    explicitNone: [...collected.explicitNone],
    prose: collected.prose.map((block) => (isHidden(block) ? { ...block, hidden: true } : block)),
  };
}

/** Under `Complaints` or `Praise` the heading says how feedback sounds, where it does not say so itself. */
function withTone(entry: Entry, { sections }: Outline): Entry {
  const section = entry.kind === 'feedback' && !entry.tone ? sections[entry.section] : undefined;
  const tone = section?.effective === 'feedback' ? toneIn(section.title) : undefined;
  return tone && section ? { ...entry, tone: { value: tone, span: section.heading } } : entry;
}
