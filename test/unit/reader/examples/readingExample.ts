/** What a note says and what it is read as. The tests read each; docs/reader.md shows them (`npm run generate`). */
export interface ReadingExample {
  readonly what: string;
  readonly written: string;
  /** What is read, its parts separated by ` · `; what is absent is left out. */
  readonly reads: string;
}

/** Examples of one part of the notes format. */
export interface ReadingExamples {
  readonly title: string;
  readonly examples: readonly ReadingExample[];
}

/** A row of a table of examples. */
export type Row = readonly [what: string, written: string, reads: string];

export function examples(title: string, rows: readonly Row[]): ReadingExamples {
  return { title, examples: rows.map(([what, written, reads]) => ({ what, written, reads })) };
}
