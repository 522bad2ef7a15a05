import { type OpenClock, openClocks } from '../../core/health/openClocks';
import type { LocalDate } from '../../core/model/date';
import type { Project } from '../../core/model/snapshot';

/** Several views ask for the clocks of a project, row by row; a project that has not changed stays the same value. */
const CLOCKS = new WeakMap<Project, { readonly asOf: LocalDate; readonly clocks: readonly OpenClock[] }>();

/** The clocks that run in a project on a day, read once. */
export function clocksOf(project: Project, asOf: LocalDate): readonly OpenClock[] {
  const known = CLOCKS.get(project);
  if (known?.asOf === asOf) {
    return known.clocks;
  }
  const clocks = openClocks(project, asOf);
  CLOCKS.set(project, { asOf, clocks });
  return clocks;
}
