import type { Block } from '../blocks/block';
import type { HiddenRange } from './hiddenRanges';
import type { InternalLines } from './internalLines';
import type { Outline } from './outline';

export type Section = Outline['sections'][number];

/**
 * A note in which what is kept inside is looked for. A *part* of it is a section with those below it. A *mark* says nothing but that something is internal, and speaks of
 * what it stands with; a *lead* (`Internal:`, a remark, a quote) speaks of what follows it.
 */
export interface MarkWalk {
  readonly text: string;
  readonly internal: InternalLines;
  readonly sections: readonly Section[];
}

/** The innermost section in which a place stands; its heading begins in the one around it. */
export function sectionAround(place: number, sections: readonly Section[]): Section | undefined {
  return sections.findLast(({ heading, end }) => heading.start < place && place < end);
}

/** The section around a place, with those below it; what begins a section by itself stands in the one around. */
export function partAround(place: number, sections: readonly Section[]): HiddenRange {
  const around = sectionAround(place, sections);
  return around
    ? { start: around.heading.start, end: around.end }
    : {
        start: 0,
        end: sections.find(({ heading }) => heading.start > place)?.heading.start ?? Number.POSITIVE_INFINITY,
      };
}

/** Whether a paragraph begins with a line that only reads like a heading. */
export function opensSection({ start, line, endLine }: Block, { sections }: MarkWalk): boolean {
  return line < endLine && sections.some(({ level, heading }) => level > 6 && heading.start === start);
}

/** Where the words of a block end, or a line in it begins that reads like a heading. */
export function endAboveHeading({ start, end, contentEnd }: Block, sections: readonly Section[]): number {
  const inner = sections.find(({ heading }) => heading.start > start && heading.start < end);
  return inner?.heading.start ?? contentEnd ?? end;
}

/** Whether what ends a part stands there: nothing more, a heading or a rule. */
export function endsPart(next: Block | undefined): boolean {
  return next === undefined || next.kind === 'heading' || next.kind === 'rule';
}
