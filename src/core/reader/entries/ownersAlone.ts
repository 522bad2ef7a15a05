import type { Located } from '../../model/span';
import type { EntryLabel } from '../body/labelOf';
import { areSomebody, isChineseName, isKnown, isName, type KnownPeople, possessorOf } from '../fields/knownPeople';
import { SIGNED } from '../fields/ownersMentioned';
import { plainText } from '../inline/plainText';
import { splitPeople } from '../people';
import { spanAt } from '../position';

/** Longer texts say more than who. */
const LONGEST = 300;

/** The people that a text consists of, if it is nothing else: one name, mentions, or several names in Chinese (`崔颖、吴宇：`). */
export function ownersAlone(
  raw: string,
  start: number,
  known: KnownPeople,
  lineStarts: Uint32Array,
): readonly Located<string>[] | undefined {
  if (raw.length > LONGEST) return undefined;
  const plain = plainText(raw)
    .replace(/\s*[:：]$/, '')
    .replace(/\s*[-–—]{1,2}\s*(?:TBD|待定)$/i, '');
  const signed = SIGNED.exec(plain);
  const names = signed?.index === 0 ? [signed[1] ?? ''] : (namesOf(plain, known) ?? namesWithRemark(plain, known));
  const span = spanAt(lineStarts, start, start + raw.length);
  return names?.map((name) => ({ value: name.replace(/^@\{?|\}$/g, ''), span }));
}

/** `Anna Roe (chair)`, `Anna (by Friday), Tom`, `Anna's tasks`. */
function namesWithRemark(plain: string, known: KnownPeople): readonly string[] | undefined {
  const whose = possessorOf(plain, known);
  if (whose !== undefined) return [whose];
  const bare = plain.endsWith(')') || plain.includes('),') ? plain.replace(/\s*\([^()]{1,40}\)/g, '') : plain;
  return bare !== plain && areSomebody(bare, known) ? splitPeople(bare).map(({ text }) => text) : undefined;
}

function namesOf(plain: string, known: KnownPeople): readonly string[] | undefined {
  if (plain.startsWith('@')) {
    const names = plain.split(/[\s,，、&/]+/);
    return names.every((name) => /^@\{?[\p{L}\p{N}_.·{}-]{1,40}$/u.test(name)) ? names : undefined;
  }
  if (isName(plain, known)) return [plain];
  const several = splitPeople(plain).map(({ text }) => text);
  if (several.length > 1 && several.length <= 5 && areSomebody(plain, known)) return several;
  if (!/^\p{Script=Han}[\p{Script=Han}\s、,，&/]{3,40}$/u.test(plain)) return undefined;
  const names = splitPeople(plain).map(({ text }) => text);
  return names.length > 1 && names.length <= 6 && names.every((name) => isKnown(name, known) || isChineseName(name))
    ? names
    : undefined;
}

/** `Action: Anna`: who, and not what. */
export function saysWhoAlone(behind: string, { meaning, end }: EntryLabel, known: KnownPeople): boolean {
  if (meaning.kind !== 'action' || end === 0 || behind.length > 80) return false;
  return areSomebody(behind.replace(/[*_\s.]+$/, ''), known);
}
