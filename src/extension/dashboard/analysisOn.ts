import { projectHealth } from '../../core/health/projectHealth';
import { workspaceHealth } from '../../core/health/workspaceHealth';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { ProjectHealth } from '../../core/model/health';
import type { Project } from '../../core/model/snapshot';
import { type Remembered, remember } from './remembered';

const analyses = new WeakMap<Analysis, Analysis>();
const healths: Remembered<ProjectHealth> = new WeakMap();

/** The same notes judged on another day. Findings are of today alone: there are none on a past day. */
export function analysisOn(analysis: Analysis, day: LocalDate | undefined): Analysis {
  if (!isPast(analysis, day)) return analysis;
  const known = analyses.get(analysis);
  if (known?.asOf === day) return known;
  const then = { ...analysis, asOf: day, findings: [], health: workspaceHealth(analysis.snapshot, day, healthOn) };
  analyses.set(analysis, then);
  return then;
}

/** What is to be done until the day is known, a job for each project that is not judged on it yet. */
export function dayJobs(analysis: Analysis, day: LocalDate | undefined): readonly (() => void)[] {
  if (!isPast(analysis, day)) return [];
  return analysis.snapshot.projects
    .filter((project) => !healths.get(project)?.has(day))
    .map((project) => () => void healthOn(project, day));
}

function isPast({ asOf }: Analysis, day: LocalDate | undefined): day is LocalDate {
  return day !== undefined && day < asOf;
}

function healthOn(project: Project, day: LocalDate): ProjectHealth {
  return remember(healths, project, day, () => projectHealth(project, day));
}
