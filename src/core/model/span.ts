/** A place in a note's text: UTF-16 offsets, `end` exclusive, and the 0-based line that `start` is on. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A value together with the place in the note it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}
