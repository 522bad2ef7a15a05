import { l10n } from 'vscode';
import type { Evidence, EvidenceEffect, HealthComponent, HealthPart, ProjectHealth } from '../../core/model/health';
import type { ResponseLimits } from '../../core/model/profile';
import type { Project } from '../../core/model/snapshot';
import type { PrincipleRow } from '../../dashboard/state';
import { principleWords } from '../words/healthWords';
import { formulaWords, partWords, reasonWords } from './healthTexts';
import type { TargetTable } from './targets';
import { principleTrend } from './trends';

/** Below this many cases a share is shown as a count alone. */
const FEW = 3;

/** The ten principles with their bars, thirteen weeks of each, and the records behind them. */
export function principleRows(
  project: Project,
  health: ProjectHealth,
  targets: TargetTable,
  isShown: (evidence: Evidence) => boolean,
): PrincipleRow[] {
  const trends = principleTrend(project, health.asOf);
  return health.components.map((component) =>
    principleRow(
      { ...component, evidence: component.evidence.filter(isShown) },
      [...(trends.get(component.principle) ?? [])],
      targets,
      project.response,
    ),
  );
}

function principleRow(
  component: HealthComponent,
  spark: (number | null)[],
  targets: TargetTable,
  limits: ResponseLimits,
): PrincipleRow {
  const name = principleWords(component.principle);
  const counted = component.parts.reduce((sum, part) => sum + part.counted, 0);
  const kept = component.parts.reduce((sum, part) => sum + part.kept, 0);
  return {
    key: component.principle,
    name,
    value: component.value,
    valueText: component.value === null ? l10n.t('n/a') : percent(component.value),
    count: counted === 0 ? '' : l10n.t('{0} of {1}', kept, counted),
    weight: l10n.t('weight {0}', component.weight),
    spark,
    sparkText: l10n.t(
      '{0}, the last 13 weeks: {1}',
      name,
      spark.map((value) => (value === null ? l10n.t('n/a') : percent(value))).join(', '),
    ),
    formula: formulaWords(component.principle, limits),
    parts: component.parts.map((part) => ({
      name: partWords(part),
      value: part.value,
      valueText: partValue(part),
      detail: partDetail(part),
    })),
    evidence: [...component.evidence].sort(byEffect).map((evidence) => ({
      id: targets.place(evidence),
      text: evidence.text,
      place: `${fileName(evidence.path)}:${evidence.span.line + 1}`,
      effect: evidence.effect,
      effectText: effectWords(evidence.effect),
      reason: reasonWords(evidence),
    })),
  };
}

const EFFECT_ORDER: readonly EvidenceEffect[] = ['lowers', 'pending', 'raises', 'left-out'];

/** What lowers the value stands first: it is what one can do something about. */
function byEffect(a: Evidence, b: Evidence): number {
  return EFFECT_ORDER.indexOf(a.effect) - EFFECT_ORDER.indexOf(b.effect);
}

function partValue(part: HealthPart): string {
  if (part.value === null) {
    return l10n.t('n/a');
  }
  return part.counted > 0 && part.counted < FEW ? l10n.t('{0} of {1}', part.kept, part.counted) : percent(part.value);
}

function partDetail(part: HealthPart): string {
  const details: string[] = [];
  if (part.counted >= FEW) {
    details.push(l10n.t('{0} of {1}', part.kept, part.counted));
  }
  if (part.median !== undefined && part.p90 !== undefined) {
    details.push(l10n.t('median {0}, 90 % within {1} working days', part.median, part.p90));
  }
  if (part.leftOut > 0) {
    details.push(l10n.t('{0} left out', part.leftOut));
  }
  return details.join(' · ');
}

function effectWords(effect: EvidenceEffect): string {
  switch (effect) {
    case 'raises':
      return l10n.t('raises the value');
    case 'lowers':
      return l10n.t('lowers the value');
    case 'pending':
      return l10n.t('still pending');
    case 'left-out':
      return l10n.t('left out');
  }
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
