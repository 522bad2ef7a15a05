import type { Section } from '../../model/note';
import { isGivenName, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { splitPeople } from '../people';
import { onceBeside } from './onceBeside';

/**
 * Whether a section is headed by somebody's name: one that the note knows or that only people bear, or one among headings that are all
 * names. `Ongoing Projects` is written like a name and is none.
 *
 * @param name its title, without marks of a mention
 */
export function isPersonsSection(
  name: string,
  section: Section,
  sections: readonly Section[],
  known: KnownPeople,
): boolean {
  if (!isName(name, known)) return false;
  if (isKnown(name, known) || isGivenName(name) || /\p{Script=Han}/u.test(name)) return true;
  return isAmongNames(section, sections, known);
}

const isAmongNames = onceBeside<Section, KnownPeople>(
  (beside, _sections, known) => beside.length > 1 && beside.every(({ title }) => areNames(title, known)),
);

/** `1.2.1. ` before what a heading says. */
export const SECTION_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}[.、．]?\s+/;

function areNames(title: string, known: KnownPeople): boolean {
  const names = splitPeople(title.replace(SECTION_NUMBER, '').replace(/[:：]$/, ''));
  return names.length > 0 && names.every(({ text }) => isName(text, known));
}
