import type { LocalDate } from '../model/date';
import type { ProjectHealth } from '../model/health';
import type { Note } from '../model/note';
import type { Client, Project } from '../model/snapshot';
import type { RawFinding } from './runRules';

/** Remembers what rules found, as long as what they looked at is the same object. */
export interface FindingCache {
  ofNote(note: Note, asOf: LocalDate, find: () => readonly RawFinding[]): readonly RawFinding[];
  ofProject(
    project: Project,
    health: ProjectHealth | undefined,
    client: Client | undefined,
    asOf: LocalDate,
    find: () => readonly RawFinding[],
  ): readonly RawFinding[];
}

interface Remembered {
  readonly asOf: LocalDate;
  readonly health?: ProjectHealth;
  readonly client?: Client;
  readonly found: readonly RawFinding[];
}

/** A cache that forgets by itself what nobody holds any more. */
export function createFindingCache(): FindingCache {
  const notes = new WeakMap<Note, Remembered>();
  const projects = new WeakMap<Project, Remembered>();
  return {
    ofNote(note, asOf, find) {
      const known = notes.get(note);
      if (known?.asOf === asOf) {
        return known.found;
      }
      const found = find();
      notes.set(note, { asOf, found });
      return found;
    },
    ofProject(project, health, client, asOf, find) {
      const known = projects.get(project);
      if (known && known.asOf === asOf && known.health === health && known.client === client) {
        return known.found;
      }
      const found = find();
      projects.set(project, { asOf, health, client, found });
      return found;
    },
  };
}
