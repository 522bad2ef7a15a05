import type { Principle } from './principle';
import type { Span } from './span';
import type { EditOperation } from './textEdit';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Rules about the notes themselves stand beside those of the ten principles. */
export type RuleGroup = Principle | 'format' | 'leak';

export type RuleId = `${RuleGroup}/${string}`;

/** Values that a message or a fix needs. Findings carry these; text is chosen when shown. */
export type FindingData = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Something else that explains a finding, such as the open question in another note. */
export interface RelatedPlace {
  readonly path: string;
  readonly span: Span;
  /** Key of one of the rule's `related` texts. */
  readonly label: string;
}

/** What a fix asks before it can run. `people` may be several, one a line; a `past-date` is the day something happened. */
export type FixQuestion = 'person' | 'people' | 'date' | 'past-date' | 'outcome' | 'channel' | 'text';

/** One way to mend a finding. `title` is chosen from the rule by index and language. */
export interface FixOffer {
  /** Index into the rule's `fixes`. */
  readonly index: number;
  readonly asks?: FixQuestion;
  /** True when it may be applied together with others without looking (`source.fixAll.rapport`, `rapport fix`). */
  readonly safe: boolean;
}

/** Something that good communication would not leave open, at the smallest range that explains it. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly path: string;
  readonly span: Span;
  readonly data: FindingData;
  readonly related?: readonly RelatedPlace[];
  readonly fixes: readonly FixOffer[];
  /** Whether the editor greys it out or strikes it through. */
  readonly tag?: 'unnecessary' | 'deprecated';
}

/** What a fix does: edits to the note at hand, or a command of the product that asks for more. */
export type FixAction =
  | { readonly kind: 'edit'; readonly path: string; readonly operations: readonly EditOperation[] }
  | { readonly kind: 'command'; readonly command: string; readonly arguments: readonly string[] };
