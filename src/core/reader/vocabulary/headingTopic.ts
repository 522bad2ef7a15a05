import type { SectionTopic } from '../../model/note';

/**
 * What a heading says its section holds. `other`: known words that end an inherited topic (`Attachments`); `next-meeting`: what
 * stands there is about another meeting than this note's; `plans`: what of it says something to do is a task.
 */
export type HeadingTopic = SectionTopic | 'other' | 'next-meeting' | 'plans';

/** Some headings of one topic. */
export interface HeadingWords {
  readonly topic: HeadingTopic;
  /** The section's topic in a report, where it differs. */
  readonly inReport?: SectionTopic;
  /** The heading says that what stands there came from the client. */
  readonly clientSide?: true;
  /** Decisions that are still to be taken. */
  readonly needed?: true;
  /** In a section of plans it lists what is planned there, by when (`下阶段计划` over `时间安排`). */
  readonly ofPlan?: true;
  readonly words: readonly string[];
  /** Whole headings that no list of words holds, folded and without spaces. */
  readonly forms?: RegExp;
}
