import type { Entry } from '../model/entry';
import type { Note } from '../model/note';
import type { Span } from '../model/span';
import { isClientNote, visibilityOf } from '../visibility/decide';

/**
 * The entries of a note that its client may see, everything else blanked out, line breaks kept. Undefined when there are none. How dates are ordered
 * and who is a person in them is told by this alone: a word that is internal must not change it (leak policy, non-interference), nor may one of
 * prose, of which a document repeats only some.
 */
export function shownToClient(note: Note, text: string): string | undefined {
  const shown = note.entries.filter((entry) => isShown(note, entry)).flatMap(rangesOf);
  if (shown.length === 0 && !isClientNote(note)) return undefined;
  const ranges = [...(note.date ? [note.date.span] : []), ...shown];
  const blank = text.replace(/[^\r\n]/g, ' ');
  return ranges.reduce(
    (kept, { start, end }) => kept.slice(0, start) + text.slice(start, end) + kept.slice(end),
    blank,
  );
}

/** The entries of a note as `whole` reads it, those that the client may see as `apart` does. */
export function withShownOf(whole: Note, apart: Note): Pick<Note, 'entries'> {
  const inside = whole.entries.filter((entry) => !isShown(whole, entry));
  const shown = apart.entries.filter((entry) => isShown(whole, entry));
  return { entries: [...inside, ...shown].sort((a, b) => a.span.start - b.span.start) };
}

function isShown(note: Note, entry: Entry): boolean {
  return visibilityOf(note, entry).visible;
}

/** Its own words and the fields that come with it. */
function rangesOf({ textSpan, steps, ...entry }: Entry): readonly Span[] {
  const fields = [
    ...[entry.due, entry.original, entry.done, entry.cancelled, entry.neededBy],
    ...[entry.mitigation, entry.answer, entry.agreement, entry.from, ...(entry.owners ?? [])],
    ...Object.values(steps ?? {}),
  ];
  return [textSpan, ...fields.flatMap((field) => (field ? [field.span] : []))];
}
