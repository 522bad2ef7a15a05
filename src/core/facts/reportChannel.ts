import type { Project } from '../model/snapshot';

/** How the reports of a project go out: as its plan says, else as the client prefers, else by mail. */
export function reportChannel({ reporting, clientPreferences }: Project): string {
  return reporting?.channel || clientPreferences.channel || 'email';
}
