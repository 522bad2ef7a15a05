import type { Communication, Snapshot } from '../model/snapshot';

/**
 * Paths of the meetings in which everybody is known to be of our own team (health.md, *Meetings*). A meeting with people
 * whom no profile names is not called internal: they may well be the client's.
 */
export function internalMeetings(snapshot: Snapshot): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const project of snapshot.projects) {
    for (const communication of project.communications) {
      if (isInternal(communication)) {
        paths.add(communication.note.path);
      }
    }
  }
  return paths;
}

function isInternal({ participants, withClient }: Communication): boolean {
  return !withClient && participants.length > 0 && participants.every((it) => it.side === 'us');
}
