import type { Located } from '../../model/span';
import { areSomebody, isGroup } from '../fields/knownPeople';
import { plainText } from '../inline/plainText';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import type { EntryContext } from './entryPlace';
import { type Scope, wordedAsTasks } from './scope';

const LEAD =
  /^(\p{Lu}[\p{L}\p{N}’'.,& -]{1,50}?)\s+(?:(?:will|shall|must|should|needs? to|ha(?:s|ve) to|(?:is|are) going to|plans? to|agreed to|promised to|to)(?:\s(?:do|work on|take care of))?|(?:is|are) (?:responsible for|in charge of|going to work on))\s?:$/u;

/** Who will do what the list under a line says, if the line is nothing but that: `Tom will:`, `Anna and Lee to:`. */
export function doersLeading(
  raw: string,
  start: number,
  { known, lineStarts }: EntryContext,
): readonly Located<string>[] | undefined {
  const names = raw.length <= 80 && raw.trimEnd().endsWith(':') ? LEAD.exec(plainText(raw).trimEnd())?.[1] : undefined;
  if (names === undefined || !(isGroup(names) || areSomebody(names, known))) return undefined;
  const span = spanAt(lineStarts, start, start + raw.trimEnd().length);
  return splitPeople(names).map(({ text }) => ({ value: text, span }));
}

/** What such a line makes of the list under it. Only how it is worded says so: no client is shown it. */
export function scopeLedBy(owners: readonly Located<string>[], scope: Scope): Scope {
  return { ...wordedAsTasks(scope), owners };
}
