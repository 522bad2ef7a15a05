import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Project } from '../model/snapshot';
import type { ProjectContext } from './defineRule';
import type { NoteFindings } from './groupFindings';
import type { RawFinding } from './runRules';

/** What the findings of a project depend on, beside the project itself. */
export interface ProjectKey extends Omit<ProjectContext, 'laterCopies'> {
  readonly judging: JudgingPolicy;
}

/** Remembers what rules found, as long as what they looked at is the same object. */
export interface FindingCache {
  ofNote(note: Note, asOf: LocalDate, find: () => readonly RawFinding[]): readonly RawFinding[];
  ofProject(project: Project, key: ProjectKey, find: () => readonly NoteFindings[]): readonly NoteFindings[];
}

/** A cache that forgets by itself what nobody holds any more. */
export function createFindingCache(): FindingCache {
  const notes = new WeakMap<Note, { readonly asOf: LocalDate; readonly found: readonly RawFinding[] }>();
  const projects = new WeakMap<Project, { readonly key: ProjectKey; readonly found: readonly NoteFindings[] }>();
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
    ofProject(project, key, find) {
      const known = projects.get(project);
      if (known && isSame(known.key, key)) {
        return known.found;
      }
      const found = find();
      projects.set(project, { key, found });
      return found;
    },
  };
}

function isSame(a: ProjectKey, b: ProjectKey): boolean {
  return a.asOf === b.asOf && a.health === b.health && a.clientProfile === b.clientProfile && a.judging === b.judging;
}
