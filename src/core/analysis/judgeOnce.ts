import { projectHealth } from '../health/projectHealth';
import { workspaceHealth } from '../health/workspaceHealth';
import type { Analysis } from '../model/analysis';
import type { LocalDate } from '../model/date';
import type { Note, Skipped } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Project } from '../model/snapshot';
import { findFindings } from '../rules/findFindings';
import type { RuleFault } from '../rules/runRules';
import { reopenProject } from '../workspace/buildProject';
import { emptyParts, updateParts } from '../workspace/incremental';
import { needsHealth } from './needsHealth';

/** What is judged once, by which policy, and as of which day. */
export interface OnceInput {
  readonly notes: readonly (Note | Skipped)[];
  readonly judging: JudgingPolicy;
  readonly asOf: LocalDate;
  /** A note that says the same as this one. It is let go, with all that was opened of it, once its project has been judged. */
  readonly copyOf: (note: Note) => Note;
  /** Told of each rule that failed; the others go on. */
  readonly onFault?: (fault: RuleFault) => void;
}

/**
 * What an engine finds in the same notes, for whoever asks once: one project after the other is opened, judged, and closed again, so that no more
 * than one is held at a time.
 */
export function judgeOnce(input: OnceInput): Pick<Analysis, 'snapshot' | 'findings'> {
  const { notes, judging, asOf, copyOf, onFault } = input;
  const { snapshot, built } = updateParts(emptyParts(judging), { changed: notes, removed: [] });
  const opened = (project: Project) => {
    const known = built.get(project.id);
    return known ? reopenProject(known, copyOf) : project;
  };
  const { clients, projects } = snapshot;
  const health = workspaceHealth({ projects: projects.filter(needsHealth), clients }, asOf, (project) =>
    projectHealth(opened(project), asOf),
  );
  return { snapshot, findings: findFindings({ snapshot, health, judging, asOf, onFault, opened }) };
}
