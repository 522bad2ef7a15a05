import type { FoundDate } from '../dates/readDate';
import { dayRole } from './dayInDeed';

/**
 * By which of the days in a sentence something is to be done: by none that says which thing is meant (`a Monday slot`, `周一的例会`),
 * comes again and again, or has passed.
 *
 * @param dates the days of the sentence, in order
 * @param said the sentence that their places are in
 */
export function deadlineAmong<Found extends FoundDate>(dates: readonly Found[], said: string): Found | undefined {
  return dates.find((day) => {
    const [before, after] = [said.slice(0, day.start), said.slice(day.end)];
    return !(
      NO_DEADLINE.test(before) ||
      SINCE.test(after) ||
      saysWhich(before, after) ||
      dayRole(said, day) === 'part'
    );
  });
}

const NO_DEADLINE =
  /\b(?:was|were|been) due\s+(?:on\s+|by\s+)?$|\b(?:since|every|each)\s+$|(?:原定|本应|本该)于?$|每个?$/iu;

/** `周二起`: from that day on. */
const SINCE = /^(?:起|以来|开始)/u;

/** `by the Monday call`, `在周一的会上`: what leads up to a thing of that day says when, too. */
const LED = /\b(?:by|before|until|till|on|at|in|during)\s+(?:the\s+|our\s+)?$|[在于]\s*$/iu;
const OF_A_DAY = /^(?:['’]s(?!\p{L})|的|(?:例会|会议|晨会|周会|站会|评审会))/u;
const ITS_ARTICLE = /(?<!\p{L})(?:an?|the|our|your|their|his|her|my|that|another|any)\s+$/iu;
const WORD = /^\s(\p{Ll}{2,})(?!\p{L})/u;
/** What may follow a day and is no name of a thing. */
const NO_THING: ReadonlySet<string> = new Set(
  `morning noon midday lunchtime afternoon evening night latest and or but so then if when once unless because while until till to for from with without
  at in on by before after about via as of over into onto through per than that which who is are was will at again instead already also only please`.split(
    /\s+/,
  ),
);
/** Things that are called by their day without an article, too. */
const THINGS_OF_A_DAY =
  /^(?:meeting|call|demo|report|build|release|session|slot|update|review|stand-?up|workshop|newsletter|edition|shift|class|lesson|delivery)$/;

function saysWhich(before: string, after: string): boolean {
  if (LED.test(before)) return false;
  if (OF_A_DAY.test(after)) return true;
  const word = WORD.exec(after)?.[1];
  if (word === undefined || NO_THING.has(word)) return false;
  return ITS_ARTICLE.test(before) || THINGS_OF_A_DAY.test(word);
}
