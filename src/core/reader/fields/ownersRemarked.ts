import { spanAt } from '../position';
import { isNothingToDo } from './aboutPeople';
import { areSomebody, type KnownPeople } from './knownPeople';
import type { OwnerReading } from './ownerNames';
import { take } from './scanText';

/** The last brackets of a text, and what may stand behind them: a sign, that it is done, a remark set apart. */
const LAST_ASIDE =
  /[([{<]([^()[\]{}<>\n]{2,80})[)\]}>][*_\s.:;!?✅✔]*(?:(?:done|in progress|ongoing)\b.*|(?<=[:;]\s|\s)[-–—]\s.*)?$/iu;
const LAST_DASH = /\s[-–—]{1,2}\s+([^–—\n]{2,60})$/u;

/** What says before a name that it is the owner's. */
const OF_OWNER =
  /^(?:(?:led|owned|handled|run|done|taken|organi[sz]ed|coordinated|driven|actioned) by|by|assigned(?: to)?|owners?|poc|lead|dri|who|resp\.?|responsible|action(?: on| by| for)?)(?:\s?[:：]|\s[-–])?\s+/i;

/** What somebody does with it, beside whom, or by when. */
const REMARK =
  /(?:['’]s (?:action|task|job)|\s+(?:w|with|by|before|until|from|of|at|lead(?:s|ing)?|support(?:s|ing)?|back-?up|primary|secondary|main|doing|taking|is on it|on it|asap|tbc|maybe|will (?:do|take|lead)|to (?:do|take|lead)|\()(?:\s?.*)?|\?)$/i;

/** It is thanked for, or says where it comes from. */
const OTHER = /thank|idea|away|absent|sick|suggest|report|said|says|ask/i;

/** The names that stand at the start of a remark on who does it: `Anna, ASAP`, `Anna w/ Tom`, `Anna lead, Tom support`, `led by Anna`, `Anna or Tom`. */
function namesBefore(remark: string, known: KnownPeople): readonly (readonly [start: number, end: number])[] {
  const names: [number, number][] = [];
  const from =
    (/^[\s*_`]*/.exec(remark)?.[0].length ?? 0) + (OF_OWNER.exec(remark.replace(/^[\s*_`]+/, ''))?.[0].length ?? 0);
  for (const { 0: piece, index } of remark
    .slice(from)
    .replace(/\bw\//g, 'w ')
    .matchAll(/(?:(?!\s(?:and|or|&|\+)\s)[^,;/–—])+/g)) {
    const lead = /^[\s*_`]*(?:(?:and|or|&|\+)\s+)?[*_`]*/.exec(piece)?.[0].length ?? 0;
    const name = piece
      .slice(lead)
      .replace(REMARK, '')
      .replace(/[\s*_`.]+$/, '');
    if (!areSomebody(name, known)) break;
    names.push([from + index + lead, from + index + lead + name.length]);
  }
  return names;
}

/** `(Anna, ASAP)`, `(Anna w/ Tom)`, `(led by Anna)`, `- Anna is on it`: at the end people of the note, with a remark on how they do it. */
export const readRemarked: OwnerReading = (scan, known) => {
  const from = Math.max(0, scan.masked.length - 160);
  const tail = scan.masked.slice(from);
  for (const pattern of [LAST_ASIDE, LAST_DASH]) {
    const match = pattern.exec(tail);
    const remark = match?.[1];
    if (!match || !remark || OTHER.test(remark) || isNothingToDo(tail.slice(0, match.index))) continue;
    const start = from + match.index + match[0].indexOf(remark);
    const names = namesBefore(remark, known);
    if (names.length === 0) continue;
    const owners = names.map(([at, end]) => ({
      value: remark.slice(at, end),
      span: spanAt(scan.lineStarts, scan.base + start + at, scan.base + start + end),
    }));
    // What is said beside the names stays in the text.
    const beside = names.reduce(
      (rest, [at, end]) => rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end),
      remark,
    );
    if (/^(?:[\s,;/&+*_`]|and|or)*$/.test(beside.replace(OF_OWNER, '')))
      take(scan, from + match.index, start + remark.length + (pattern === LAST_ASIDE ? 1 : 0));
    return owners;
  }
  return [];
};
