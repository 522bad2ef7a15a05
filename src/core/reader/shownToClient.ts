import type { Entry } from '../model/entry';
import type { Note } from '../model/note';
import type { Span } from '../model/span';
import { isClientNote, isInClientSection, isStatementTold, visibilityOf } from '../visibility/decide';
import { blanked } from './inline/blanked';

/**
 * What of a note its client may see, everything else blanked out, line breaks kept. Undefined when there is nothing. How dates are ordered and who is a person in what the
 * client sees is told by this alone: a word that is internal must not change it (leak policy, non-interference), nor may prose that no document repeats.
 */
export function shownToClient(note: Note, text: string): string | undefined {
  // A note may have thousands of statements and of headings: what holds of all of it is asked once.
  const isForClients = isClientNote(note);
  const shown = [
    ...note.entries.filter((entry) => isShown(note, entry)).flatMap(rangesOf),
    ...note.statements
      .filter((statement) => isStatementTold(note, statement, () => isForClients))
      .map(({ span }) => span),
  ];
  if (shown.length === 0 && !isForClients) return undefined;
  const ranges = [...(note.date ? [note.date.span] : []), ...shown];
  return keptOf(text, ranges);
}

/** A text of which all but some ranges is blanked out. */
function keptOf(text: string, ranges: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(blanked(text.slice(at, from)), text.slice(from, end));
    at = end;
  }
  return parts.join('') + blanked(text.slice(at));
}

/** The entries and statements of a note as `whole` reads it, those that the client may see as `apart` does. */
export function withShownOf(
  whole: Note,
  apart: Pick<Note, 'entries' | 'statements'>,
): Pick<Note, 'entries' | 'statements'> {
  const isForClients = isClientNote(whole);
  return {
    entries: merged(whole.entries, apart.entries, (entry) => isShown(whole, entry)),
    statements: merged(whole.statements, apart.statements, (statement) =>
      isStatementTold(whole, statement, () => isForClients),
    ),
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
  return isForClient(note, entry) && visibilityOf(note, entry).visible;
}

/** Whether anything says that the client may see it, whatever else keeps it inside: for most entries nothing does. */
function isForClient(note: Note, { mark, section }: Entry): boolean {
  return mark === 'client' || note.visibility?.value === 'client' || isInClientSection(note, section);
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
