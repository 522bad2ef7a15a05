import { workspaceHealth } from '../../core/health/workspaceHealth';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';

const remembered = new WeakMap<Analysis, Analysis>();

/** The same notes judged on another day. Findings are of today alone: there are none on a past day. */
export function analysisOn(analysis: Analysis, day: LocalDate | undefined): Analysis {
  if (day === undefined || day >= analysis.asOf) return analysis;
  const known = remembered.get(analysis);
  if (known?.asOf === day) return known;
  const then = { ...analysis, asOf: day, findings: [], health: workspaceHealth(analysis.snapshot, day) };
  remembered.set(analysis, then);
  return then;
}
