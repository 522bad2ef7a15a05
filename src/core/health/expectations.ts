import { baselineParts } from '../facts/baselineParts';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { clockCases } from './clockCases';

import { headOf } from './headOf';
import type { ProjectDay } from './projectDay';

/** ½ the baseline's parts, halved while not agreed + ½ the mean of the two clocks of changes (health.md, expectations). */
export function expectations(day: ProjectDay): JudgedComponent {
  const communicated = clockCases(day.timeline.communications, day);
  const agreed = clockCases(day.timeline.agreements, day);
  // The two clocks share one half: where only one of them counts anything, the half is its own.
  const isShared = [communicated, agreed].every((cases) => cases.some(({ value }) => typeof value === 'number'));
  const share = isShared ? 1 / 4 : 1 / 2;
  return componentOf('expectations', day.project.weights.expectations, [
    partOf('baseline', 1 / 2, baselineCases(day)),
    partOf('changes-communicated', share, communicated),
    partOf('changes-agreed', share, agreed),
  ]);
}

/** A project with a profile should have a baseline; one that only exists because notes name it has nowhere to keep it. */
function baselineCases({ project: { profile, baseline, name: text }, window }: ProjectDay): readonly Case[] {
  if (!profile) return [];
  if (!baseline)
    return [
      { record: { path: profile.path, span: headOf(profile), text }, value: 0, reason: 'no-baseline', ifDone: 1 },
    ];
  const present = baselineParts(baseline).length;
  const isAgreed = baseline.agreed !== undefined && baseline.agreed.value <= window.asOf;
  const value = (present / 4) * (isAgreed ? 1 : 1 / 2);
  const reason = !isAgreed ? 'baseline-not-agreed' : present === 4 ? 'baseline-complete' : 'baseline-incomplete';
  const record = { path: profile.path, span: baseline.span, text };
  return [{ record, value, reason, data: { present, of: 4 }, ifDone: isAgreed ? 1 : present / 4 }];
}
