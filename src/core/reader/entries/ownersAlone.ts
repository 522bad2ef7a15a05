import type { Located } from '../../model/span';
import { isName, type KnownPeople } from '../fields/knownPeople';
import { plainText } from '../inline/plainText';
import { spanAt } from '../position';

/** The people that a text consists of, if it is nothing else. */
export function ownersAlone(
  raw: string,
  start: number,
  known: KnownPeople,
  lineStarts: Uint32Array,
): readonly Located<string>[] | undefined {
  const plain = plainText(raw).replace(/\s*[:：]$/, '');
  const names = plain.startsWith('@') ? plain.split(/[\s,，、&/]+/) : [plain];
  const isMentions = plain.startsWith('@') && names.every((name) => /^@\{?[\p{L}\p{N}_.·{}-]{1,40}$/u.test(name));
  if (!isMentions && (/[.。!?]$/.test(plain) || !isName(plain, known))) return undefined;
  const span = spanAt(lineStarts, start, start + raw.length);
  return names.map((name) => ({ value: name.replace(/^@\{?|\}$/g, ''), span }));
}
