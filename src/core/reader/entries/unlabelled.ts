import type { EntryLabel } from '../body/labelOf';

/** An action that no label says to be one: it is told as such. */
export const TOLD_ACTION: EntryLabel = { label: '', end: 0, meaning: { kind: 'action' } };

/** A decision that no label says to be one: it is told as such. */
export const TOLD_DECISION: EntryLabel = { label: '', end: 0, meaning: { kind: 'decision' } };

/** Nothing but how it is worded, or what it stands among, says that it is an action: no client is shown it. */
export const WORDED_ACTION: EntryLabel = { label: '', end: 0, meaning: { kind: 'action', isOnlyWorded: true } };

/** Nothing but how it is worded says that it is a decision: no client is shown it. */
export const WORDED_DECISION: EntryLabel = { label: '', end: 0, meaning: { kind: 'decision', isOnlyWorded: true } };
