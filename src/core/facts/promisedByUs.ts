import type { Project, TrackedEntry } from '../model/snapshot';
import { clientPolicy } from '../visibility/decideFor';

/**
 * Tells what our side promised to a project's client: an action of ours that nobody kept inside. That one is late, or moved to a later day, is nothing the client waits to
 * hear of.
 */
export function promisedByUs(
  client: Pick<Project, 'clientName' | 'contacts'> | undefined,
): (tracked: TrackedEntry) => boolean {
  const { isKeptInside } = clientPolicy(client);
  return ({ note, entry, side }) => entry.kind === 'action' && side === 'us' && !isKeptInside(note, entry);
}
