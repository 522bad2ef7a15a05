import type { Person } from '../model/snapshot';

/** Whether one of the names, as a note writes them, is somebody's: their name, alias, mail address or first name. */
export function isNamed(person: Person, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const { name, contact } = person;
  if (names.includes(name)) return true;
  const own = [name, ...(contact?.aliases ?? []), contact?.email ?? '', contact?.email?.split('@')[0] ?? ''].map(fold);
  const [first = '', ...others] = own[0]?.split(' ') ?? [];
  const known = new Set(others.length > 0 ? [...own, first] : own);
  return names.some((each) => each !== '' && known.has(fold(each)));
}

/** Writing that makes no difference: letter case, full width, dots or dashes for spaces, a leading `@`. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/[\s._-]+/g, ' ')
    .trim();
}
