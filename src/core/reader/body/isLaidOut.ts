import type { BodyFacts } from './facts';
import type { OutlineSection } from './outline';

/**
 * Whether a note has the sections that minutes have: who was there, an agenda or the next meeting, and beside them actions or decisions.
 * `Decision` over `Consequences` is a record of another kind, and tasks under a date are a diary.
 */
export function isLaidOut(sections: readonly OutlineSection[], facts: BodyFacts): boolean {
  const topics = new Set(sections.map((section) => section.own?.topic));
  const hasPeople = facts.participants.length > 0;
  const hasPoints = topics.has('agenda') || facts.agenda.length > 0;
  const isTalk = hasPeople || hasPoints || topics.has('next-meeting');
  return isTalk && (topics.has('action') || topics.has('decision') || (hasPeople && hasPoints));
}
