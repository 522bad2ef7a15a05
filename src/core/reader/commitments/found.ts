import type { LocalDate } from '../../model/date';

/** A range of the text that was searched: UTF-16 offsets into it, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Who a sentence speaks of, and how sure it is that this is somebody who can promise. */
export interface Subject extends Range {
  readonly value: string;
  /** `known`: we, I, a team, or a person of the note. `name`: a capitalised word that may be one. */
  readonly certainty: 'known' | 'name';
}

/** Whom a he, she or they speaks of; `several` where more than one person may be meant. */
export type Antecedent = Subject | 'several' | undefined;

/** A sentence in which somebody takes on something for the future, found in the text of one paragraph or bullet. */
export interface FoundCommitment extends Range {
  /** Who takes it on, as written. */
  readonly who: Range & { readonly value: string };
  /** What is taken on, ready to stand as an action's text. */
  readonly action: string;
  readonly due?: Range & { readonly value: LocalDate };
}

/** What the search may know beside the text itself. */
export interface CommitmentContext {
  /** Names, handles and teams that the note mentions as people: participants, owners, the profile's team and contacts. */
  readonly people: readonly string[];
  /** Whose words these are, where the heading above them is a name. */
  readonly speaker?: Subject;
  /** The block's text as an action may repeat it: what the search blanks out because it is no sentence stays (code, an address). */
  readonly written?: () => string;
  /** What was to be done since the last time is gone through in these words. */
  readonly isOfLastTime?: boolean;
  /** Reads a date phrase inside the text from an offset on; absent where the note has no date to count from. */
  readonly readDue?: (text: string, from: number, to: number) => (Range & { readonly value: LocalDate }) | undefined;
}
