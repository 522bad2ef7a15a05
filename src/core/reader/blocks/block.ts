/**
 * The block structure of a note as far as the reader looks at it. Any CommonMark parser can stand behind it: nothing above this
 * type knows which one does.
 *
 * Offsets are UTF-16 offsets into the whole note, lines are 0-based. `start` … `end` is what the construct itself covers, from
 * its marker on.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
  /** Items of a list, blocks of an item or quote, rows of a table (the header first), cells of a row. */
  readonly children: readonly Block[];
  /** Of a heading, 1 to 6. */
  readonly depth?: number;
  /** Inline content of a paragraph, heading or cell: without markers, with the line breaks and indents in between. */
  readonly contentStart?: number;
  readonly contentEnd?: number;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'item'
  | 'table'
  | 'row'
  | 'cell'
  | 'quote'
  | 'code'
  | 'html'
  | 'rule'
  | 'definition'
  | 'footnote'
  | 'frontmatter';

export const NO_BLOCKS: readonly Block[] = [];

/** What a block says: the inline content of a paragraph, heading or cell; all that any other covers. */
export function contentOf({ start, end, contentStart = start, contentEnd = end }: Block, text: string): string {
  return text.slice(contentStart, contentEnd);
}
