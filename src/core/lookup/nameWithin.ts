import type { Person } from '../model/snapshot';
import type { Span } from '../model/span';
import { foldName } from '../workspace/names';

/**
 * Where somebody's name stands within the text that the reader took them from, which may be all of a title, or have an address or a
 * bracket behind it: as they are called whole, else by their first name, and never inside another word.
 *
 * @param find who is meant by a name
 * @returns undefined where it spells them in a way of its own
 */
export function nameWithin(
  text: string,
  span: Span,
  person: Person,
  find: (name: string) => Person | undefined,
): Span | undefined {
  const written = text.slice(span.start, span.end);
  const handle = /^@?\{?(.*?)\}?$/su.exec(written)?.[1] ?? written;
  if (find(handle)?.id === person.id) return span;
  for (const name of [person.name, person.name.split(/\s+/)[0] ?? '']) {
    const at = placeOf(name, written);
    if (at !== undefined) return { ...span, start: span.start + at, end: span.start + at + name.length };
  }
  return undefined;
}

function placeOf(name: string, written: string): number | undefined {
  const [sought, text] = [name.toLowerCase(), written.toLowerCase()];
  // Where small letters are longer than capital ones, places would no longer be those of the text.
  if (foldName(name) === '' || text.length !== written.length || sought.length !== name.length) return undefined;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const isWhole = !LETTER_LAST.test(text.slice(0, at)) && !LETTER_FIRST.test(text.slice(at + sought.length));
    if (isWhole) return at;
  }
  return undefined;
}

const LETTER_LAST = /[\p{L}\p{M}\p{N}_]$/u;
const LETTER_FIRST = /^[\p{L}\p{M}\p{N}_]|^['’-]\p{L}/u;
