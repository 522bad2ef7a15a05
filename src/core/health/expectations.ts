import type { LocalDate } from '../model/date';
import type { Baseline } from '../model/profile';
import type { Project } from '../model/snapshot';
import { type Case, componentOf, type JudgedComponent, meanOfParts, partOf } from './cases';
import { clockCases, type EntryClock, endBy } from './entryClock';
import { headOf } from './goals';

/** ½ the baseline's parts, halved while not agreed + ½ the two clocks of changes (health.md, expectations). */
export function expectations(project: Project, asOf: LocalDate): JudgedComponent {
  const communicated = partOf('changes-communicated', 1 / 4, clockCases(project, communicationClock(project), asOf));
  const agreed = partOf('changes-agreed', 1 / 4, clockCases(project, agreementClock(project), asOf));
  const { component, judged } = componentOf('expectations', project.weights.expectations, [
    partOf('baseline', 1 / 2, baselineCases(project, asOf)),
    communicated,
    agreed,
  ]);
  // The two clocks share one half: where only one of them has a value, it takes the whole half.
  const changes = { value: meanOfParts([communicated.part, agreed.part]), share: 1 / 2 };
  const baseline = component.parts[0];
  return { component: { ...component, value: meanOfParts(baseline ? [baseline, changes] : [changes]) }, judged };
}

export function communicationClock(project: Project): EntryClock {
  return {
    applies: isChange,
    end: ({ entry }) => entry.steps?.communicated?.value ?? entry.steps?.agreed?.value,
    limit: () => project.response.communicate,
    verb: 'communicated',
  };
}

export function agreementClock(project: Project): EntryClock {
  return { applies: isChange, end: endBy('agreed', 'resolved'), limit: () => project.response.agree, verb: 'agreed' };
}

const isChange: EntryClock['applies'] = ({ entry }) => entry.kind === 'change';

function baselineCases(project: Project, asOf: LocalDate): readonly Case[] {
  const { profile, baseline } = project;
  if (!profile) return [];
  const text = project.name;
  if (!baseline) return [{ path: profile.path, span: headOf(profile), text, value: 0, reason: 'no-baseline' }];
  const present = partsPresent(baseline);
  const isAgreed = baseline.agreed !== undefined && baseline.agreed.value <= asOf;
  const value = (present / 4) * (isAgreed ? 1 : 1 / 2);
  const reason = !isAgreed ? 'baseline-not-agreed' : present === 4 ? 'baseline-complete' : 'baseline-incomplete';
  return [{ path: profile.path, span: baseline.span, text, value, reason, data: { present, of: 4 } }];
}

function partsPresent({ goals, scope, time, resources }: Baseline): number {
  const parts = [
    goals.length > 0,
    scope.in.length + scope.out.length > 0,
    time.end !== undefined || time.start !== undefined || time.milestones.length > 0,
    resources.length > 0,
  ];
  return parts.filter(Boolean).length;
}
