/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$/i;
const LONGEST = 80;
/** File systems count bytes up to 255, and a name still gets a number and an extension. */
const MOST_BYTES = 240;

/**
 * A file or folder name from any text: letters and digits of any script with hyphens between, so that it can be written on every
 * system and stays readable in links. Never empty; `fallback` stands in for a text without letters or digits.
 */
export function portableName(text: string, fallback: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = cut(words).replace(/-+$/, '');
  const name = short === '' ? fallback : short;
  return RESERVED.test(name) ? `${name}-${fallback}` : name;
}

/** As much of a text as a file name has room for, in whole characters. */
function cut(text: string): string {
  const characters = Array.from(text).slice(0, LONGEST);
  while (new TextEncoder().encode(characters.join('')).length > MOST_BYTES) characters.pop();
  return characters.join('');
}

/** `name`, else `name-2`, `name-3` …: the first that is not taken. */
export async function freeName(name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    if (!(await isTaken(candidate))) {
      return candidate;
    }
  }
}
