import type { Span } from '../model/span';
import { MAIL_KEYS } from '../reader/body/mailHead';
import { noteKey } from '../reader/keyNames';
import { type NamePart, readPerson, splitPeople } from '../reader/people';
import { spanAt } from '../reader/position';

/** Somebody as a list of people writes them. */
export interface ListedPerson {
  readonly name: string;
  readonly span: Span;
}

const LABELLED = /^[ \t>*_#-]*(\p{L}[\p{L} ]{0,30}?)[ \t*_]*[:：][ \t*_]*(\S[^\r\n]*)$/gmu;
const LONGEST = 2000;

/** Whether a label or key is followed by people: `Attendees`, `参会人`, `From`. */
export function listsPeople(label: string): boolean {
  const key = noteKey(label);
  return key === 'participants' || key === 'to' || MAIL_KEYS.includes(label.trim().toLowerCase());
}

/** Everybody whom a text of people (`Anna Schmidt <a@…>, Sam`) names, each with the place of what is written of them. */
export function peopleInList(list: string): readonly (NamePart & { readonly name: string })[] {
  return splitPeople(list).flatMap((part) => {
    const name = readPerson(part.text.replace(/["“”]/g, ''))?.name;
    return name === undefined ? [] : [{ ...part, name }];
  });
}

/**
 * Whom the lines of a note's body name that say who was there, or from and to whom a mail is: those of its header, and of each mail that
 * it holds.
 *
 * @param from where the body begins
 */
export function peopleOnLines(text: string, from: number, lineStarts: Uint32Array): readonly ListedPerson[] {
  return [...text.slice(from).matchAll(LABELLED)].flatMap((match): readonly ListedPerson[] => {
    const [line, label = '', list = ''] = match;
    if (list.length > LONGEST || !listsPeople(label)) return [];
    const start = from + match.index + line.length - list.length;
    return peopleInList(list).map((part) => ({
      name: part.name,
      span: spanAt(lineStarts, start + part.start, start + part.end),
    }));
  });
}
