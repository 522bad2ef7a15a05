import type { Locale } from '../model/locale';
import type { NoteKind } from '../model/note';
import type { ReadingPolicy } from '../model/policy';
import type { Block } from './blocks/block';
import type { InternalLines } from './body/internalLines';
import type { FrontmatterData } from './frontmatter/readFrontmatter';

/** One file as it is read: its text, its structure, and what it is read by. */
export interface NoteSource {
  readonly path: string;
  readonly text: string;
  readonly policy: ReadingPolicy;
  readonly lineStarts: Uint32Array;
  readonly blocks: readonly Block[];
  readonly internal: InternalLines;
  /** Where the text behind the frontmatter begins. */
  readonly bodyStart: number;
  readonly data: FrontmatterData | undefined;
  readonly as: NoteKind | undefined;
  /** The language of what stands behind the frontmatter, asked of the evidence. */
  readonly language: () => Locale;
  /** The text, or what of it tells how its dates are ordered and who is a person. As long as the text. */
  readonly evidence: string;
}
