import { projectHealth } from '../health/projectHealth';
import { workspaceHealth } from '../health/workspaceHealth';
import type { LocalDate } from '../model/date';
import type { JudgingPolicy } from '../model/policy';
import { findFindings } from '../rules/findFindings';
import { createFindingCache } from '../rules/findingCache';
import type { RuleFault } from '../rules/runRules';
import { composeEngine, type Engine } from './composeEngine';
import { rememberHealth } from './rememberHealth';

/**
 * The product's engine: gathers notes, works out health and findings. What a change does not touch is not worked out again.
 *
 * @param onFault told of each rule that failed; the others go on
 */
export function createEngine(judging: JudgingPolicy, today: LocalDate, onFault?: (fault: RuleFault) => void): Engine {
  const cache = createFindingCache();
  const healthOf = rememberHealth(projectHealth);
  return composeEngine(judging, today, {
    health: (snapshot, asOf) => workspaceHealth(snapshot, asOf, healthOf),
    findings: (snapshot, health, policy, asOf) =>
      findFindings({ snapshot, health, judging: policy, asOf, cache, onFault }),
  });
}
