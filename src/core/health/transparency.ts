import { hasHappened } from '../calendar/clock';
import { isOpenOn } from '../calendar/overdue';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { clockCases } from './clockCases';
import { levelOf } from './clocks';
import { recordOf, stepDay } from './entryClock';
import type { ProjectDay } from './projectDay';

/** ⅘ the clock of risks and issues until the client is told + ⅕ open risks with a plan (health.md, transparency). */
export function transparency(day: ProjectDay): JudgedComponent {
  return componentOf('transparency', day.project.weights.transparency, [
    partOf('risks-disclosed', 4 / 5, clockCases(day.timeline.disclosures, day)),
    partOf('risks-with-plan', 1 / 5, planCases(day)),
  ]);
}

/** High and medium risks that are open on the day. */
function planCases({ timeline, window: { asOf } }: ProjectDay): readonly Case[] {
  const cases: Case[] = [];
  for (const tracked of timeline.risks) {
    const { entry, start } = tracked;
    if (levelOf(tracked) === 'low' || (start !== undefined && start > asOf)) continue;
    if (!isOpenOn(entry, asOf) || hasHappened(stepDay(tracked, 'resolved'), asOf)) continue;
    const record = recordOf(tracked);
    cases.push(
      entry.mitigation
        ? { record, value: 1, reason: 'risk-with-plan' }
        : { record, value: 0, reason: 'risk-without-plan', ifDone: 1 },
    );
  }
  return cases;
}
