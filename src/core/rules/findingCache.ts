import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Project } from '../model/snapshot';
import type { ProjectContext } from './defineRule';
import { createFindingOrder, type FindingOrder } from './findingOrder';
import type { NoteFindings } from './groupFindings';
import type { RawFinding } from './runRules';

/** What the findings of a project depend on, beside the project itself. */
export interface ProjectKey extends Omit<ProjectContext, 'laterCopies'> {
  readonly judging: JudgingPolicy;
}

/** What the findings of notes that belong to no project depend on, beside the notes themselves. */
export type LooseKey = Pick<ProjectKey, 'asOf' | 'judging'>;

/** Remembers what rules found, as long as what they looked at is the same object. */
export interface FindingCache {
  ofNote(note: Note, asOf: LocalDate, find: () => readonly RawFinding[]): readonly RawFinding[];
  /** In steps, as a project may have hundreds of notes. */
  ofProject(
    project: Project,
    key: ProjectKey,
    find: () => Generator<void, readonly NoteFindings[]>,
  ): Generator<void, readonly NoteFindings[]>;
  ofLoose(notes: readonly Note[], key: LooseKey, find: () => readonly NoteFindings[]): readonly NoteFindings[];
  readonly inOrder: FindingOrder;
}

/** A cache that forgets by itself what nobody holds any more. */
export function createFindingCache(): FindingCache {
  const notes = new WeakMap<Note, { readonly asOf: LocalDate; readonly found: readonly RawFinding[] }>();
  const projects = new WeakMap<Project, { readonly key: ProjectKey; readonly found: readonly NoteFindings[] }>();
  const loose = new WeakMap<readonly Note[], { readonly key: LooseKey; readonly found: readonly NoteFindings[] }>();
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
    *ofProject(project, key, find) {
      const known = projects.get(project);
      if (known && isSame(known.key, key)) {
        return known.found;
      }
      const found = yield* find();
      projects.set(project, { key, found });
      return found;
    },
    ofLoose(list, key, find) {
      const known = loose.get(list);
      if (known?.key.asOf === key.asOf && known.key.judging === key.judging) {
        return known.found;
      }
      const found = find();
      loose.set(list, { key, found });
      return found;
    },
    inOrder: createFindingOrder(),
  };
}

function isSame(a: ProjectKey, b: ProjectKey): boolean {
  return a.asOf === b.asOf && a.health === b.health && a.clientProfile === b.clientProfile && a.judging === b.judging;
}
