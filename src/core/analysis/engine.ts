import { projectHealth } from '../health/projectHealth';
import { workspaceHealth } from '../health/workspaceHealth';
import type { LocalDate } from '../model/date';
import type { JudgingPolicy } from '../model/policy';
import type { Project } from '../model/snapshot';
import { findInSteps } from '../rules/findFindings';
import { createFindingCache } from '../rules/findingCache';
import type { RuleFault } from '../rules/runRules';
import { composeEngine, type Engine } from './composeEngine';
import { needsHealth } from './needsHealth';
import { rememberHealth } from './rememberHealth';

type OnFault = (fault: RuleFault) => void;

/**
 * The product's engine: gathers notes, works out health and findings. What a change does not touch is not worked out again.
 *
 * @param onFault told of each rule that failed; the others go on
 */
export function createEngine(judging: JudgingPolicy, today: LocalDate, onFault?: OnFault): Engine {
  return engineOf(judging, today, () => true, onFault);
}

/**
 * An engine for those who want findings alone, again and again: its analyses hold no health that no rule asks for.
 */
export function createChecker(judging: JudgingPolicy, today: LocalDate, onFault?: OnFault): Engine {
  return engineOf(judging, today, needsHealth, onFault);
}

function engineOf(
  judging: JudgingPolicy,
  today: LocalDate,
  isAsked: (project: Project) => boolean,
  onFault?: OnFault,
): Engine {
  const cache = createFindingCache();
  const healthOf = rememberHealth(projectHealth);
  return composeEngine(judging, today, function* (snapshot, policy, asOf) {
    const projects = snapshot.projects.filter(isAsked);
    for (const project of projects) {
      healthOf(project, asOf);
      yield;
    }
    const health = workspaceHealth({ projects, clients: snapshot.clients }, asOf, healthOf);
    return { health, findings: yield* findInSteps({ snapshot, health, judging: policy, asOf, cache, onFault }) };
  });
}
