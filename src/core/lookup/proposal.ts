import type { Localized } from '../model/locale';

/** What a proposal is, for its icon and its place among the others. */
export type ProposalKind =
  | 'key'
  | 'value'
  | 'person'
  | 'client'
  | 'project'
  | 'tool'
  | 'tag'
  | 'date'
  | 'field'
  | 'entry';

/** One thing that could stand where somebody types. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly label: string;
  /** Plain text to put in place of what was typed. */
  readonly insert: string;
  /** Other words it is found by. */
  readonly filter?: string;
  /** Beside the label: a role, a date, the key in Chinese. */
  readonly detail?: string;
  /** What it means. */
  readonly about?: Localized;
  /** True where something more is to be chosen once it stands there. */
  readonly continues?: boolean;
}

/** Everything proposed for one place. */
export interface Proposals {
  /** Offsets of what a proposal replaces. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly Proposal[];
  /** True where typing on may bring others, as with dates in words. */
  readonly incomplete: boolean;
}
