import type { Note } from '../model/note';
import type { Span } from '../model/span';
import { mayBeFolded } from '../visibility/traditional';

/**
 * A note whose words are as somebody wrote them, where it was read in simplified characters: the reader knows its words in these alone, and what it
 * finds is shown, searched and written back as it stands in the file.
 *
 * @param written the text of the file
 * @param read the same text in simplified characters, of the same length
 */
export function asWritten(note: Note, written: string, read: string): Note {
  return restored(note, { written, read }, [{ start: 0, end: read.length }]) as Note;
}

interface Texts {
  readonly written: string;
  readonly read: string;
}

type Range = Pick<Span, 'start' | 'end'>;

/** @param around where the text stands, the nearest place first */
function restored(value: unknown, texts: Texts, around: readonly Range[]): unknown {
  if (typeof value === 'string') return mayBeFolded(value) ? restoredText(value, texts, around) : value;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((one) => restored(one, texts, around));
  const own = placeOf(value);
  const here = own ? [own, ...placesOfParts(value), ...around.slice(0, 1), ...around.slice(-1)] : around;
  return Object.fromEntries(
    // The path is none of the text.
    Object.entries(value).map(([key, one]) => [key, key === 'path' ? one : restored(one, texts, here)]),
  );
}

/** Owners that an entry has from the heading above it stand there, and not in the entry. */
function placesOfParts(value: object): readonly Range[] {
  const parts = Object.values(value).flatMap((part) => (Array.isArray(part) ? part : [part]));
  return parts.flatMap((part) => placeOf(part) ?? []);
}

/** Where in the text stands what an object tells. */
function placeOf(value: unknown): Range | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { span, heading } = value as { readonly span?: Range; readonly heading?: Range };
  return span ?? heading;
}

/** Piece by piece as it stands in its place; what was left out between the pieces, or put there by the reader, does not matter. */
function restoredText(value: string, texts: Texts, around: readonly Range[]): string {
  let result = '';
  while (result.length < value.length) {
    const rest = value.slice(result.length);
    let piece: string | undefined;
    for (let i = 0; piece === undefined && i < around.length; i++) piece = longestPiece(rest, texts, around[i]);
    result += piece ?? rest.charAt(0);
  }
  return result;
}

/** What stands in a range of the text and is read as the longest beginning of some words. */
function longestPiece(words: string, { written, read }: Texts, range: Range | undefined): string | undefined {
  const { start, end } = range ?? { start: 0, end: 0 };
  let [best, length] = [-1, 0];
  for (let at = read.indexOf(words.charAt(0), start); at >= 0 && at < end; at = read.indexOf(words.charAt(0), at + 1)) {
    let same = 1;
    while (same < words.length && at + same < end && words.charCodeAt(same) === read.charCodeAt(at + same)) same++;
    if (same > length) [best, length] = [at, same];
    if (same === words.length) break;
  }
  return best < 0 ? undefined : written.slice(best, best + length);
}
