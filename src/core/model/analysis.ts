import type { LocalDate } from './date';
import type { Finding } from './finding';
import type { WorkspaceHealth } from './health';
import type { Snapshot } from './snapshot';

/** All that the product knows of a workspace on a day. Every view is drawn from one such value. */
export interface Analysis {
  readonly asOf: LocalDate;
  readonly snapshot: Snapshot;
  /** Sorted by path, then position, then rule. */
  readonly findings: readonly Finding[];
  readonly health: WorkspaceHealth;
  /** Counts up with each analysis of a session, so that a view can tell a newer one. */
  readonly version: number;
}
