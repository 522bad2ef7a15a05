import type { LocalDate } from '../../model/date';
import type { EntryForm, EntryKind, SectionIndex } from '../../model/entry';
import type { Located, Span } from '../../model/span';
import type { ChatMessage } from '../body/chat';
import type { InternalLines } from '../body/internalLines';
import type { FieldContext } from '../fields/entryDraft';
import type { KnownPeople } from '../fields/knownPeople';

/** What entries of a note are read against. */
export interface EntryContext extends FieldContext {
  readonly text: string;
  readonly internal: InternalLines;
  readonly known: KnownPeople;
  /** The day of a section, where a note is kept day by day. */
  readonly dayOf?: (section: SectionIndex) => LocalDate | undefined;
  /** The messages of a note that is a chat. */
  readonly messages?: readonly ChatMessage[];
}

/** Where an entry stands and what its surroundings say of it. */
export interface EntryPlace {
  readonly kind: EntryKind;
  readonly form: EntryForm;
  readonly section: SectionIndex;
  readonly span: Span;
  readonly endLine: number;
  /** Owners named above the entry (`@anna` over a list), used where it names none itself. */
  readonly inheritedOwners: readonly Located<string>[];
  readonly clientSide: boolean;
  readonly needed: boolean;
  readonly hiding: Hiding;
}

/** What hides an entry from clients, the stricter first: it stands in something internal, or nothing but its wording says what it is. */
export type Hiding = 'inside' | 'worded' | undefined;
