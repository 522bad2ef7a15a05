import type { Occurrence } from '../../model/date';
import type { Entry, LifecycleStep } from '../../model/entry';
import type { Located } from '../../model/span';
import type { DateContext } from '../dates/readDate';

/** An entry being read: what it takes over as it stands, and what is only of the draft. */
export type EntryDraft = { -readonly [K in Exclude<keyof Entry, keyof DraftOnly>]?: Entry[K] } & DraftOnly;

/** What the reader keeps for itself, or hands on only where there is any of it. */
export interface DraftOnly {
  steps: Partial<Record<LifecycleStep, Located<Occurrence>>>;
  fields: Located<readonly [key: string, value: string]>[];
  owners: Located<string>[];
  badFields: Located<string>[];
  /** Probability and impact, from which a severity comes where none is given. */
  probability?: string;
  impact?: string;
  /** All its words are struck out. */
  struck?: boolean;
  /** The task or table says that it is finished, whatever day that was. */
  statusGiven?: boolean;
}

/** What a field's value is read against. */
export interface FieldContext {
  readonly dates: DateContext;
  readonly lineStarts: Uint32Array;
}

export function newDraft(): EntryDraft {
  return { steps: {}, fields: [], owners: [], badFields: [] };
}
