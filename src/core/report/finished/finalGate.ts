/** A stretch of a note's text that the client may see. */
export interface VisibleRange {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** What the last look holds a finished file against. */
export interface FinalGate {
  /** What was put in on purpose, each piece looked at before it went in: values, names, words of our own. */
  readonly values: readonly string[];
  /** What the template says by itself. */
  readonly fixed: readonly string[];
  /** The notes that are searched, and what of them was let out. */
  readonly texts: ReadonlyMap<string, string>;
  readonly visible: readonly VisibleRange[];
}
