import type { TrackedEntry } from '../model/snapshot';

/** Whether somebody of the client's came up with it: nobody has to tell them. */
export function cameFromClient({ entry, from }: TrackedEntry): boolean {
  return from === undefined ? entry.clientSide === true : from.side === 'client';
}
