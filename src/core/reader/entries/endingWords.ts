import type { Occurrence } from '../../model/date';
import type { EntryKind } from '../../model/entry';
import { datesIn } from '../dates/datesIn';
import { withYear } from '../dates/readDate';
import type { EntryDraft } from '../fields/entryDraft';
import { areSomebody, isChineseName } from '../fields/knownPeople';
import { type TextScan, take } from '../fields/scanText';
import { foldPhrase } from '../fold';
import { struckIn } from '../inline/plainText';
import { allMatches } from '../matches';
import { spanAt } from '../position';
import { BARE_ENDINGS, ENDING_WORDS, type Ending, ON_THE_SPOT, THOSE_WHO_DECIDE } from '../vocabulary/endings';
import type { EntryContext } from './entryPlace';

const ENDINGS_OF: Readonly<Partial<Record<EntryKind, readonly Ending[]>>> = {
  risk: ['resolved'],
  issue: ['resolved'],
  change: ['agreed', 'refused'],
  feedback: ['answered'],
};

/** How something ended, and on which day. */
interface Told {
  readonly ending: Ending;
  readonly day: Occurrence;
}

/** What is said last in brackets. */
const IN_BRACKETS = /[(（[【]([^()（）[\]【】]{2,60})[)）\]】][\s.。]*$/;
/** Where a clause may begin that says how the thing before it stands. */
const PARTS = /\s[–—-]{1,2}\s|—{1,2}|[:：,，;；。]|\.(?=\s)|→|=>/g;

/**
 * Reads how a risk, an issue, a change or feedback ended, by the last thing its text says of it (`Login fails – fixed`, `增加英文版（已批准，王总，11-20）`). The words stay
 * in the text. Whatever may take them back leaves it open.
 */
export function readEndingWords(scan: TextScan, draft: EntryDraft, context: EntryContext): void {
  const endings = draft.kind && ENDINGS_OF[draft.kind];
  if (!endings || draft.status || draft.done || draft.cancelled) return;
  const masked = scan.masked.replace(/[*_]/g, ' ');
  const besideStruck = struckIn(scan.raw).length > 0 ? toldIn(masked.trim(), endings, context) : undefined;
  const told = besideStruck ?? toldLast(masked, endings, context);
  if (!told) return;
  const { ending, day } = told;
  // `~~The oak is late~~ closed`: the words that are left are no text of its own.
  const span = besideStruck
    ? take(scan, masked.search(/\S/), masked.length)
    : spanAt(scan.lineStarts, scan.base, scan.base + scan.raw.length);
  if (ending === 'agreed') draft.steps.agreed ??= { value: day, span };
  else if (ending === 'answered') draft.steps.answered ??= { value: day, span };
  else if (ending === 'refused') draft.cancelled = { value: day, span };
  else {
    draft.status = 'done';
    draft.done = { value: day, span };
  }
}

function toldLast(text: string, endings: readonly Ending[], context: EntryContext): Told | undefined {
  const bracket = IN_BRACKETS.exec(text);
  const inside = bracket?.[1] === undefined ? undefined : toldIn(bracket[1], endings, context);
  if (inside) return inside;
  const whole = text.replace(/[\s.。!！]+$/, '');
  for (const match of allMatches(whole, PARTS)) {
    const from = match.index + match[0].length;
    // A thing is named before it is said how it stands.
    if (match.index < 2 || whole.length - from > 80) continue;
    const told = toldIn(whole.slice(from), endings, context);
    if (told) return told;
  }
  return undefined;
}

/** What a clause and all that follows says, if it says no more than that it ended, when, by whom and at what cost. */
function toldIn(clause: string, endings: readonly Ending[], context: EntryContext): Told | undefined {
  const [first = '', ...others] = clause.split(/[,，、;；]/);
  const opening = endingAt(first.trim(), endings, context);
  if (!opening) return undefined;
  let { day } = opening;
  for (const part of others) {
    const found = dayIn(part.trim(), context);
    if (found === undefined || !(saysNothing(found.rest) || COSTS.test(found.rest) || isWho(found.rest, context)))
      return undefined;
    if (day === 'unknown-day' && found.day) day = found.day;
  }
  return { ending: opening.ending, day };
}

/** `+3 days`, `€2,400`, `no cost impact`, `费用不变`: what it costs takes nothing back. */
const COSTS =
  /^(?:[+±€$¥£-]|\d|no (?:extra )?(?:cost|effort|impact|effect)|(?:费用|工期|成本|进度)(?:不变|无影响|增加|延后|减少))/i;

function endingAt(said: string, endings: readonly Ending[], context: EntryContext): Told | undefined {
  const found = dayIn(said, context);
  if (!found) return undefined;
  const rest = found.rest.replace(/^(?:was |has been |have been |is |now |since )/i, '');
  const folded = rest.toLowerCase();
  for (const ending of endings) {
    for (const word of ENDING_WORDS[ending]) {
      const at = folded.indexOf(word);
      if (at < 0) continue;
      const behind = rest.slice(at + word.length).trim();
      const isOver = found.day !== undefined || /^了/.test(behind);
      if (BARE_ENDINGS.has(word) && !isOver) continue;
      if (isWhoBefore(rest.slice(0, at).trim(), word, context) && isWhoBehind(behind.replace(/^了/, ''), word, context))
        return { ending, day: found.day ?? 'unknown-day' };
    }
  }
  return undefined;
}

/** The day in what is said, if it is over, and what else is said; undefined where a day is still to come. */
function dayIn(
  said: string,
  { dates }: EntryContext,
): { rest: string; day?: Exclude<Occurrence, 'unknown-day'> } | undefined {
  const [, month, ofMonth] = /^(\d{1,2})-(\d{1,2})$/.exec(said) ?? [];
  const short = month === undefined ? undefined : withYear(Number(month), Number(ofMonth), dates);
  const [found] = short ? [{ start: 0, end: said.length, date: short, relative: false }] : datesIn(said, dates);
  if (!found) return { rest: said };
  const isAhead = !found.date || (dates.anchor !== undefined && found.date > dates.anchor);
  // `Friday` in minutes of a Friday is the day to come for whatever is due, and the last one for what is done.
  if (isAhead && !found.relative) return undefined;
  const rest = `${said.slice(0, found.start).replace(/\bon\s*$/i, '')} ${said.slice(found.end)}`.trim();
  return isAhead ? { rest } : { rest, day: found.date };
}

function saysNothing(rest: string): boolean {
  return rest === '' || ON_THE_SPOT.has(foldPhrase(rest));
}

function isWho(said: string, { known }: EntryContext): boolean {
  const name = said.replace(/^(?:by|with)\s+/i, '').trim();
  return THOSE_WHO_DECIDE.has(foldPhrase(name)) || areSomebody(name, known) || isChineseName(name);
}

/** `王总已同意`: who, before a word in Chinese. */
function isWhoBefore(said: string, word: string, context: EntryContext): boolean {
  return said === '' || (/^\p{Script=Han}/u.test(word) && (isWho(said, context) || ON_THE_SPOT.has(said)));
}

/** `approved by Anna`, `answered in call`: who and where, behind a word in English. */
function isWhoBehind(said: string, word: string, context: EntryContext): boolean {
  if (saysNothing(said)) return true;
  return /^[a-z]/.test(word) && /^(?:by|with)\s/i.test(said) && isWho(said, context);
}
