import type { SectionTopic } from '../../model/note';

/**
 * What a heading says its section holds. `other`: known words that end an inherited topic (`Attachments`); `next-meeting`: what
 * stands there is about another meeting than this note's.
 */
export type HeadingTopic = SectionTopic | 'other' | 'next-meeting';

/** Some headings of one topic. */
export interface HeadingWords {
  readonly topic: HeadingTopic;
  /** The section's topic in a report, where it differs. */
  readonly inReport?: SectionTopic;
  /** The heading says that what stands there came from the client. */
  readonly clientSide?: true;
  /** Decisions that are still to be taken. */
  readonly needed?: true;
  readonly words: readonly string[];
}
