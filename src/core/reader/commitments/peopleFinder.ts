import { compact } from '../../search/compact';
import { simplified } from '../../visibility/traditional';
import { initialsOf, isGivenName } from '../fields/knownPeople';
import { compatible } from '../fold';
import { TITLED_NAME } from './chinese/names';

/** Stands for each character of a known person's name in a masked text: no note has it, and every pattern can ask for it. */
export const KNOWN_NAME = '\ue000';

/** What the search knows of a note's people. */
export interface PeopleFinder {
  /** Whether a name is one of theirs: whole, first name, handle, in any case; or one that only people bear. */
  readonly isPerson: (name: string) => boolean;
  /** The text in simplified characters, every known name in it replaced by as many `KNOWN_NAME`. */
  readonly mask: (text: string) => string;
}

/** `会计小佟`, `运输部 鲁班长`, `班主任邓老师`: the name behind what somebody is, which is how the text speaks of them. */
const OWN_NAME = compact(
  `(?<=^[\\p{Script=Han}A-Za-z]{2,10}\\s)\\p{Script=Han}{2,4}$|(?<=^\\p{Script=Han}{2,8})${TITLED_NAME}$`,
  'u',
);

/** @param people names and handles as the note writes them */
export function peopleFinder(people: readonly string[]): PeopleFinder {
  const known = new Set<string>();
  for (const person of people) {
    const folded = fold(person);
    if (!folded) continue;
    known.add(folded);
    const own = OWN_NAME.exec(folded)?.[0];
    if (own) known.add(own);
    for (const initials of initialsOf(person)) known.add(initials);
    const parts = folded.split(/\s+/);
    if (parts.length > 1) {
      // `PMC Chair` is an office, and PMC nobody's first name.
      if ((parts[0]?.length ?? 0) > 1 && !/^\p{Lu}{2,5}\s/u.test(person.trim())) known.add(parts[0] ?? '');
      if ((parts.at(-1)?.length ?? 0) > 2) known.add(parts.at(-1) ?? '');
    }
  }
  let pattern: RegExp | undefined;
  return {
    isPerson: (name) => known.has(fold(name)) || known.has(name) || isGivenName(name),
    mask: (text) => {
      pattern ??= patternOf(known);
      return simplified(text).replace(pattern, (match) => KNOWN_NAME.repeat(match.length));
    },
  };
}

/** Longer names first; a name in letters must stand alone, one in Han characters may stand anywhere. */
function patternOf(known: ReadonlySet<string>): RegExp {
  const names = [...known].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  const written = names.map((name) => {
    const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return /^[\p{Script=Han}·]+$/u.test(name) ? escaped : `(?<![A-Za-z0-9_-])${escaped}(?![A-Za-z0-9_-])`;
  });
  return written.length > 0 ? new RegExp(written.join('|'), 'giu') : /(?!)/g;
}

function fold(name: string): string {
  return compatible(name).toLowerCase().replace(/^@\s*/, '').trim();
}
