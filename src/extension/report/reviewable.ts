import type { EntryKind, VisibilityMark } from '../../core/model/entry';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { LeftOutEntry } from '../../core/report/leftOut';
import type { WithheldEntry, WithheldNote } from '../../core/report/reportRequest';
import type { SaidBeside } from '../../core/report/saidBeside';
import { saidIn } from '../../core/report/saidIn';

/** An entry as a review shows it. */
export interface ShownEntry {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly kind: EntryKind;
  readonly text: string;
}

/** What a document would say and what it would not, as the notes are marked now. */
export interface Reviewable {
  /** What is for the client and goes out. */
  readonly visible: readonly ShownEntry[];
  /** What is for the client and does not, with the reason. */
  readonly leftOut: readonly LeftOutEntry[];
  /** What goes out beside the entries. */
  readonly beside: readonly SaidBeside[];
  readonly withheld: readonly WithheldEntry[];
  readonly withheldNotes: readonly WithheldNote[];
}

/** Whether there is nothing to look at: nothing goes out, and nothing could. */
export function isNothing(shown: Reviewable): boolean {
  return Object.values(shown).every((rows) => rows.length === 0);
}

/** Marks that somebody wants, by the ids of entries; none of them is written yet. */
export type Marks = ReadonlyMap<string, VisibilityMark>;

/** @param body the document as it is without any further mark */
export function entriesSaid(visible: readonly TrackedEntry[], body: string): readonly TrackedEntry[] {
  const isSaid = saidIn(body);
  return visible.filter(({ entry }) => isSaid(entry.text));
}

/** What the review shows of an entry. */
export function shownEntry({ id, note, entry }: TrackedEntry): ShownEntry {
  return { id, path: note.path, line: entry.span.line, kind: entry.kind, text: entry.text };
}

/** Reasons that a mark on the entry itself takes away. */
const LIFTABLE: ReadonlySet<WithheldEntry['reason']> = new Set(['not-marked', 'internal-title', 'not-disclosed']);

/** What nobody has called internal: a tick may lift it. */
export function liftable({ withheld }: Pick<Reviewable, 'withheld'>): readonly (WithheldEntry & ShownEntry)[] {
  return withheld.filter(
    (entry): entry is WithheldEntry & ShownEntry => entry.kind !== 'paragraph' && LIFTABLE.has(entry.reason),
  );
}

/** What is ticked where some marks are wanted: all that goes out, less what is to stay inside, and what was chosen. */
export function tickedBy({ visible, withheld }: Reviewable, marks: Marks): ReadonlySet<string> {
  const going = visible.filter(({ id }) => marks.get(id) !== 'internal');
  return new Set([...going, ...withheld.filter(({ id }) => marks.get(id) === 'client')].map(({ id }) => id));
}

/** The marks that make the document say what is ticked. What is internal stays so, ticked or not. */
export function marksFor(shown: Reviewable, ticked: ReadonlySet<string>): Marks {
  const inside = shown.visible.filter(({ id }) => !ticked.has(id));
  const chosen = liftable(shown).filter(({ id }) => ticked.has(id));
  return new Map<string, VisibilityMark>([
    ...chosen.map(({ id }) => [id, 'client'] as const),
    ...inside.map(({ id }) => [id, 'internal'] as const),
  ]);
}

/** Entries that one choice takes together: all of a kind, or all of a note. */
export interface EntryGroup {
  readonly by: 'kind' | 'note';
  /** The kind, or the note's path. */
  readonly name: string;
  readonly entries: readonly ShownEntry[];
}

/** The entries by kind and by note, each in the order in which they come. */
export function groupsOf(entries: readonly ShownEntry[]): readonly EntryGroup[] {
  const group = (by: EntryGroup['by'], nameOf: (entry: ShownEntry) => string): readonly EntryGroup[] => {
    const groups = new Map<string, ShownEntry[]>();
    for (const entry of entries) groups.set(nameOf(entry), [...(groups.get(nameOf(entry)) ?? []), entry]);
    return [...groups].map(([name, members]) => ({ by, name, entries: members }));
  };
  return [...group('kind', ({ kind }) => kind), ...group('note', ({ path }) => path)];
}

/** A long text in pieces that a row can show whole; no word of it is left out. Chinese characters count twice. */
export function pieces(text: string, width: number): readonly string[] {
  const result: string[] = [];
  let piece = '';
  let length = 0;
  for (const part of text.match(/\p{Script=Han}[，。；：、！？）”]?|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    const size = [...part.trimEnd()].reduce(
      (sum, char) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(char) ? 2 : 1),
      0,
    );
    if (length > 0 && length + size > width) {
      result.push(piece.trimEnd());
      [piece, length] = ['', 0];
    }
    piece += part;
    length += size + (part.length - part.trimEnd().length);
  }
  return [...result, piece.trimEnd()].filter((each) => each !== '');
}
