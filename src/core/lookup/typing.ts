import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Note } from '../model/note';
import type { Snapshot } from '../model/snapshot';
import type { ReadDate } from './dateProposals';

/** Somebody typing in a note. */
export interface Typing {
  /** The text of the moment; the note may have been read from a slightly older one. */
  readonly text: string;
  readonly offset: number;
  readonly note: Note;
  readonly snapshot: Snapshot;
  readonly asOf: LocalDate;
  readonly locale: Locale;
  readonly readDate: ReadDate;
}
