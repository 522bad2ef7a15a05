import type { TrackedEntry } from '../../core/model/snapshot';

/** The entry that a row of any view stands for. */
export function trackedOf(node: object): TrackedEntry | undefined {
  return 'tracked' in node ? (node.tracked as TrackedEntry) : undefined;
}
