import type { Person } from '../model/snapshot';

/**
 * Who somebody is in the whole workspace. Each project knows people of its own, and each mention makes one of somebody whom no profile names: they are the same
 * where this is the same. The same name on another side, or at another client, is somebody else.
 */
export function personKey({ side, id }: Person, clientId: string | undefined): string {
  return `${side}/${side === 'client' ? (clientId ?? '') : ''}/${id}`;
}
