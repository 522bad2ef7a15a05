import type { Communication, Project } from '../model/snapshot';

/**
 * Paths of the project's meetings in which everybody is known to be of our own team (docs/health.md). A meeting with
 * people whom no profile names is not called internal: they may well be the client's.
 */
export function internalMeetings(project: Project): ReadonlySet<string> {
  return new Set(project.communications.filter(isInternal).map((it) => it.note.path));
}

function isInternal({ participants, withClient }: Communication): boolean {
  return !withClient && participants.length > 0 && participants.every((it) => it.side === 'us');
}
