/** A stretch of a note's text that the client may see. */
export interface VisibleRange {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** What a project's client may see of its notes in any document: to say that again gives nothing away. */
export interface ClientKnows {
  readonly ranges: readonly VisibleRange[];
  /** As it stands there. */
  readonly texts: readonly string[];
  /** Of the project, the client and both sides' people. */
  readonly names: readonly string[];
}

/** The notes that are searched for what stayed inside. */
export interface Searched {
  readonly texts: ReadonlyMap<string, string>;
  /** Asked only where something is found: most documents hold nothing that was not put in. */
  readonly known: () => ClientKnows;
}

/** What the last look holds a finished file against. */
export interface FinalGate {
  /** What was put in on purpose, each piece looked at before it went in: values, names, words of our own. */
  readonly values: readonly string[];
  /** What the template says by itself. */
  readonly fixed: readonly string[];
  readonly searched: Searched;
}
