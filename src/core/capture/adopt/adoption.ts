import { COMMUNICATION_KINDS, type NoteKind, type SkipReason } from '../../model/note';
import type { RefusalReason, TextEdit } from '../../model/textEdit';

/** What a note says it is. `profile` and `entry` files are made by hand; those that are adopted are communications and reports. */
export type AdoptableKind = Extract<NoteKind, 'meeting' | 'call' | 'email' | 'chat' | 'report'>;

export const ADOPTABLE_KINDS: readonly AdoptableKind[] = [...COMMUNICATION_KINDS, 'report'];

/** What tells that a file is a record of that kind. */
export type KindSign = 'place-or-title' | 'mail-header' | 'participants' | 'entries';

export interface KindGuess {
  readonly kind: AdoptableKind;
  readonly sign: KindSign;
}

/** Why a file is left as it is. */
export type AdoptionRefusal =
  | 'is-a-record' // Its frontmatter says all that could be inferred.
  | 'no-sign' // Nothing in it tells what it is.
  | 'broken-frontmatter' // It begins with frontmatter that does not parse, or is not closed.
  | 'other-frontmatter' // TOML or JSON.
  | SkipReason
  | RefusalReason;

/** A key of the new frontmatter, as it will be written. */
export interface AdoptedField {
  readonly key: string;
  readonly value: string | readonly string[];
}

export type Adoption =
  | {
      readonly ok: true;
      readonly kind: AdoptableKind;
      readonly fields: readonly AdoptedField[];
      /** Make the frontmatter; every character outside stays. */
      readonly edits: readonly TextEdit[];
    }
  | { readonly ok: false; readonly refusal: AdoptionRefusal };
