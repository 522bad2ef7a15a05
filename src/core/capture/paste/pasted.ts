import type { LocalDate } from '../../model/date';
import type { WrittenPerson } from '../../reader/people';

/** What somebody said in a mail or chat. */
export interface PastedMessage {
  /** Absent where the text does not tell. */
  readonly from?: WrittenPerson;
  readonly date?: LocalDate;
  /** As the paste shows it, for people to read; not a time that anything is computed from. */
  readonly time?: string;
  /** Without quoted history and signature; lines end with `\n`. */
  readonly text: string;
}

/** A pasted mail or chat, taken apart. */
export interface Pasted {
  /** `text`: nothing in it tells whether it is a mail or a chat. */
  readonly kind: 'email' | 'chat' | 'text';
  /** A mail's, without `Re:` and its like. */
  readonly subject?: string;
  /** Whoever wrote or was written to, each once, writers first. */
  readonly people: readonly WrittenPerson[];
  readonly messages: readonly PastedMessage[];
}

/** Why a text cannot become a note. */
export type PasteRefusal = 'empty' | 'too-large' | 'not-text';
