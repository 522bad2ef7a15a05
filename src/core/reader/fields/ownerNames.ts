import type { Located } from '../../model/span';
import { looksLikeName, readPerson, splitPeople } from '../people';
import { spanAt } from '../position';
import { isGivenHanName } from './hanNames';
import { isChineseName, isDepartment, isGroup, isHandleOf, isName, isTier, type KnownPeople } from './knownPeople';
import type { TextScan } from './scanText';

/** One way in which a text may name its owners: returns them and takes them out of the text, or returns none. */
export type OwnerReading = (scan: TextScan, known: KnownPeople) => readonly Located<string>[];

/** Names in a stretch of text, each with its place. */
export function namesIn(scan: TextScan, start: number, end: number): readonly Located<string>[] {
  return splitPeople(scan.raw.slice(start, end)).flatMap((part) => {
    const person = readPerson(part.text);
    if (!person || person.email !== undefined || !looksLikeName(person.name)) return [];
    return [
      {
        value: person.name,
        span: spanAt(scan.lineStarts, scan.base + start + part.start, scan.base + start + part.end),
      },
    ];
  });
}

/**
 * Whether a word or phrase where an owner may stand is one: a name, a mention, a group, a department.
 *
 * @param hasColon it stands before a colon or dash, or in brackets, where a Chinese name needs no other sign
 */
export function isOwnerWord(text: string, known: KnownPeople, hasColon: boolean): boolean {
  if (text.startsWith('@')) return /^@\{?[\p{L}\p{N} _.·-]{1,40}\}?$/u.test(text);
  return (
    isName(text, known) ||
    isHandleOf(text, known) ||
    isGroup(text) ||
    (hasColon ? isChineseName(text) || isGivenHanName(text) || isTier(text) : isDepartment(text))
  );
}

/** By then, not by them. */
export const NOT_DOERS =
  /^(?:Easter|Christmas|Xmas|Thanksgiving|New Year|Pentecost|Whitsun|Advent|Eid|Diwali|Hanukkah|Ramadan|Q[1-4]|EO[DWMY]|COB)\b/u;
