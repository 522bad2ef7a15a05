import type { OutlineSection } from '../body/outline';
import { isEntryTopic } from '../body/topicOf';
import { spanAt } from '../position';
import { cardUnder } from './cardUnder';
import type { EntryPlace } from './entryPlace';
import { labelledHeading } from './labelledHeading';
import { draftFor, readEntryText } from './readEntryText';
import { pushWithSubItems } from './readSubItems';
import { hiding, hidingOf, type Scope } from './scope';

/** Where a section ends, with those below it. */
function endOf(section: OutlineSection, sections: readonly OutlineSection[], text: string): number {
  const index = sections.indexOf(section);
  const below = new Set([index]);
  for (const [at, { parent, heading }] of sections.entries()) {
    if (at <= index) continue;
    if (!below.has(parent)) return heading.start;
    below.add(at);
  }
  return text.length;
}

/** Whether a line (`Internal:`) that is no real heading, and yet heads a part, keeps inside what follows it in the section around. */
function isLedInside({ parent, heading }: OutlineSection, sections: readonly OutlineSection[], text: string): boolean {
  return sections.some(
    (other, i) =>
      i > parent &&
      other.heading.start < heading.start &&
      other.mark === 'internal' &&
      !text.startsWith('#', other.heading.start) &&
      (other.parent === parent || other.blocks.length === 0),
  );
}

/**
 * Reads a heading that is an entry by itself, with the labelled items below it as its fields.
 *
 * @returns whether the section was such a one
 */
export function readHeadingEntry(section: OutlineSection, sections: readonly OutlineSection[], scope: Scope): boolean {
  const around = sections[section.parent];
  const inherited = isEntryTopic(around?.effective) ? around.effective : undefined;
  const isOfItsOwn = section.own !== undefined && section.own.topic !== inherited;
  const headed =
    (isOfItsOwn ? undefined : labelledHeading(section, inherited, sections, scope)) ?? cardUnder(section, scope);
  if (!headed) return false;
  const { context } = scope;
  const last = section.blocks.at(-1);
  const above = [...(around?.blocks ?? []), ...(sections[scope.section - 1]?.blocks.slice(-1) ?? [])];
  // Whatever keeps something inside below it, or leads to it from above, may speak of the heading, too.
  const isInside =
    isLedInside(section, sections, context.text) ||
    above.some(({ start, end }) => context.internal.mayKeepIn(start, end)) ||
    context.internal.mayKeepIn(section.heading.end, endOf(section, sections, context.text));
  const place: EntryPlace = {
    kind: headed.kind,
    form: 'label',
    section: scope.section,
    span: spanAt(context.lineStarts, section.heading.start, last?.end ?? section.heading.end),
    endLine: last?.endLine ?? section.heading.line,
    inheritedOwners: [],
    clientSide: scope.clientSide,
    needed: scope.needed,
    hiding: hidingOf(scope, isInside),
  };
  const draft = draftFor(place);
  const text = readEntryText(draft, headed.start, headed.end, context);
  // `To do (Anna)` says whose the tasks below are.
  if (text === '') return false;
  const textSpan = spanAt(context.lineStarts, headed.start, headed.end);
  const below = { from: section.heading.start, blocks: section.blocks };
  pushWithSubItems(draft, place, textSpan, text, below, hiding(scope, scope.hidden || isInside));
  return true;
}
