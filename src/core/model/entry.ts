import type { LocalDate, Occurrence } from './date';
import type { Located, Span } from './span';

/** The nine kinds of things a note records. */
export type EntryKind =
  | 'action'
  | 'decision'
  | 'question'
  | 'feedback'
  | 'need'
  | 'risk'
  | 'issue'
  | 'change'
  | 'conflict';

export const ENTRY_KINDS: readonly EntryKind[] = [
  'action',
  'decision',
  'question',
  'feedback',
  'need',
  'risk',
  'issue',
  'change',
  'conflict',
];

/** How the entry stands in the note. */
export type EntryForm = 'task' | 'bullet' | 'table' | 'label' | 'file';

export type EntryStatus = 'open' | 'done' | 'in-progress' | 'cancelled' | 'migrated';

/** What a person explicitly said about who may see something. Absent is neither: default deny decides. */
export type VisibilityMark = 'client' | 'internal';

export type Level = 'high' | 'medium' | 'low';
export type FeedbackTone = 'praise' | 'suggestion' | 'criticism' | 'concern';
export type ChangeTarget = 'goals' | 'scope' | 'time' | 'resources';
export type ConflictCause = 'interests' | 'understanding' | 'resources' | 'other';
export type ConflictApproach = 'negotiate' | 'compromise' | 'collaborate';

/** The dates in an entry's life, each set when that step happened. */
export type LifecycleStep =
  | 'asked'
  | 'answered'
  | 'raised'
  | 'identified'
  | 'disclosed'
  | 'confirmed'
  | 'requested'
  | 'communicated'
  | 'agreed'
  | 'resolved';

/** Which heading section of its note a thing stands in: an index into `Note.sections`, or -1 above the first heading. */
export type SectionIndex = number;

/** One recorded thing. Spans point into the note's text; fields that the note does not give are absent. */
export interface Entry {
  readonly kind: EntryKind;
  readonly form: EntryForm;
  /** The whole entry: from its list marker, label or first cell to the end of its last continuation line or sub-item. */
  readonly span: Span;
  /** The entry's own first line without marker and checkbox (the text that fields are read from and written to). */
  readonly textSpan: Span;
  /** 0-based last line of the entry. */
  readonly endLine: number;
  /** What it says: plain text, fields and markup removed, white space folded. */
  readonly text: string;
  readonly status: EntryStatus;
  readonly section: SectionIndex;

  /** Owners as written (`anna`, `Anna Schmidt`, `王伟`), before resolving to profiles. */
  readonly owners?: readonly Located<string>[];
  /** Several owners that stand side by side, as the note writes them together (`Andrew/Thanh`, `Ewan & Sophie`). */
  readonly ownersAsWritten?: string;
  /** Who it came from (a question, feedback, need, change). */
  readonly from?: Located<string>;
  /** True when the heading or wording says it is the client's (`Client questions`, `客户问题`, `客户提出`). */
  readonly clientSide?: boolean;
  readonly due?: Located<LocalDate>;
  /** The due date first promised, kept when it was moved. */
  readonly original?: Located<LocalDate>;
  /** Finished on that day, or on an unknown day. */
  readonly done?: Located<Occurrence>;
  readonly cancelled?: Located<Occurrence>;
  readonly steps?: Readonly<Partial<Record<LifecycleStep, Located<Occurrence>>>>;
  readonly severity?: Located<Level>;
  /** `needed` for a decision that is still to be taken; made is the default. */
  readonly decisionStatus?: Located<'needed' | 'made'>;
  /** By when a needed decision is needed. */
  readonly neededBy?: Located<LocalDate>;
  readonly mitigation?: Located<string>;
  readonly affects?: readonly ChangeTarget[];
  readonly cause?: Located<string>;
  readonly approach?: Located<string>;
  readonly agreement?: Located<string>;
  readonly positions?: readonly string[];
  readonly options?: readonly string[];
  readonly tone?: Located<FeedbackTone>;
  readonly answer?: Located<string>;
  readonly id?: string;
  readonly dependsOn?: readonly string[];
  readonly priority?: string;
  readonly recurrence?: string;
  readonly created?: LocalDate;
  readonly scheduled?: LocalDate;
  readonly start?: LocalDate;
  readonly tags?: readonly string[];
  /** Every `[key:: value]` and frontmatter field as written, known or not, in order. */
  readonly fields?: readonly Located<readonly [key: string, value: string]>[];

  /** The entry's own mark. `internal` wins where both stand. */
  readonly mark?: VisibilityMark;
  /** Set where its mark for the client closes a line and its text goes on below: whether that is for the client, too, nobody has said. */
  readonly goesOnBelowMark?: true;
  /** Set when a container (parent item, quote, hidden list part) is internal: the entry is hidden whatever it says itself. */
  readonly hiddenByContainer?: boolean;
  /** Nothing but how it is worded, or what it stands among, says what it is: no client is shown it, though nobody keeps it inside. */
  readonly isOnlyWorded?: boolean;
  /** Why the reader could not take a field's value, if any; the value is then left out. */
  readonly badFields?: readonly Located<string>[];
}
