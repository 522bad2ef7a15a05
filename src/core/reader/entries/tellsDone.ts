import { type DateContext, findDate } from '../dates/readDate';
import { areSomebody, type KnownPeople } from '../fields/knownPeople';

const DONE =
  /^(?:done|completed?|finished|已完成|完成了|已办)(?=\s*(?:[!.,;，。！；(（@–—-]|$|on\s|by\s|and\s|last\s|\d))/i;
const AGREED = /^yes[\s!.]*$/i;

/** Days that lie behind; `done by Friday` and `done this week` may be plans. */
const DAY =
  /^(?:(?:last\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|last\s(?:week|month|night)|yesterday|today|this morning|昨[天日]|今[天日]|上周[一二三四五六日天]?)$/i;
const HANDED_ON =
  /^and\s(?:sent|e?mailed|shared|posted|published|filed|paid|signed|delivered|submitted|uploaded|merged|released|approved|closed|tested|returned)(?:\s(?:out|back|in|off|on))?$/i;

/**
 * Whether what is said of an action is that it is done: a plain word of completion, and behind it nothing but a day that is no day to come, a name, or that it was sent off.
 * Anything else may take it back (`finished, but broken`, `已完成，但没测`) and leaves the action open: one that is open for no reason is looked at, one that is done for none is forgotten.
 */
export function tellsDone(said: string, dates: DateContext, known: KnownPeople): boolean {
  if (AGREED.test(said)) return true;
  const word = DONE.exec(said)?.[0];
  if (word === undefined) return false;
  const rest = said.slice(word.length).replace(/^[\s!.,;，。！；(（–—-]+|[\s!.。！)）*_]+$/g, '');
  if (rest === '' || HANDED_ON.test(rest)) return true;
  const day = rest.replace(/^on\s+/i, '');
  if (DAY.test(day)) return true;
  const found = findDate(day, dates);
  if (found?.start === 0 && found.end === day.length)
    return !(dates.anchor !== undefined && found.date !== undefined && found.date > dates.anchor);
  return areSomebody(rest.replace(/^by\s+/i, ''), known);
}
