import type { Note, SectionTopic } from '../model/note';

/** Whether a note says something under a heading of one of the topics, or behind such a label; "none" in so many words is something. */
export function saysUnder(note: Note, topics: readonly SectionTopic[]): boolean {
  return (
    note.explicitNone.some((topic) => topics.includes(topic)) ||
    note.labelled.some((topic) => topics.includes(topic)) ||
    note.sections.some(({ topic, hasContent }) => hasContent && topic !== undefined && topics.includes(topic))
  );
}
