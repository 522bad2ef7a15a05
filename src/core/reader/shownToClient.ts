import type { Entry } from '../model/entry';
import type { Note } from '../model/note';
import type { Span } from '../model/span';
import { isClientNote, isStatementTold, visibilityOf } from '../visibility/decide';
import { blanked } from './inline/blanked';

/**
 * What of a note its client may see, everything else blanked out, line breaks kept. Undefined when there is nothing. How dates are ordered and who is a person in what the
 * client sees is told by this alone: a word that is internal must not change it (leak policy, non-interference), nor may prose that no document repeats.
 */
export function shownToClient(note: Note, text: string): string | undefined {
  const shown = [
    ...note.entries.filter((entry) => isShown(note, entry)).flatMap(rangesOf),
    ...note.statements.filter((statement) => isStatementTold(note, statement)).map(({ span }) => span),
  ];
  if (shown.length === 0 && !isClientNote(note)) return undefined;
  const ranges = [...(note.date ? [note.date.span] : []), ...shown];
  const blank = blanked(text);
  return ranges.reduce(
    (kept, { start, end }) => kept.slice(0, start) + text.slice(start, end) + kept.slice(end),
    blank,
  );
}

/** The entries and statements of a note as `whole` reads it, those that the client may see as `apart` does. */
export function withShownOf(
  whole: Note,
  apart: Pick<Note, 'entries' | 'statements'>,
): Pick<Note, 'entries' | 'statements'> {
  return {
    entries: merged(whole.entries, apart.entries, (entry) => isShown(whole, entry)),
    statements: merged(whole.statements, apart.statements, (statement) => isStatementTold(whole, statement)),
  };
}

function merged<T extends { readonly span: Span }>(
  whole: readonly T[],
  apart: readonly T[],
  isVisible: (one: T) => boolean,
): readonly T[] {
  return [...whole.filter((one) => !isVisible(one)), ...apart.filter(isVisible)].sort(
    (a, b) => a.span.start - b.span.start,
  );
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
