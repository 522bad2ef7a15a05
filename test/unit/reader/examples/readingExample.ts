import type { Localized } from '../../../../src/core/model/locale';

/** What a note says and what it is read as. The tests read each; docs/reader.md and docs/reader.zh-cn.md show them (`npm run generate`). */
export interface ReadingExample {
  readonly what: Localized;
  readonly written: string;
  /** What is read, its parts separated by ` · `; what is absent is left out. */
  readonly reads: string;
}

/** Examples of one part of the notes format. */
export interface ReadingExamples {
  readonly title: Localized;
  readonly examples: readonly ReadingExample[];
}

/** A row of a table of examples. */
export type Row = readonly [what: string, whatInChinese: string, written: string, reads: string];

export function examples(title: Localized, rows: readonly Row[]): ReadingExamples {
  return {
    title,
    examples: rows.map(([en, zh, written, reads]) => ({ what: { en, 'zh-cn': zh }, written, reads })),
  };
}
