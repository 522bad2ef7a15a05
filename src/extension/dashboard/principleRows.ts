import { l10n } from 'vscode';
import { figureWords, percentWords } from '../../core/health/figureWords';
import type { Evidence, EvidenceEffect, HealthComponent, HealthPart, ProjectHealth } from '../../core/model/health';
import type { ResponseLimits } from '../../core/model/profile';
import type { Project } from '../../core/model/snapshot';
import type { PrincipleRow } from '../../dashboard/state';
import { interfaceLocale } from '../locale';
import { formulaWords, partWords, principleWords, reasonWords } from './healthTexts';
import type { TargetTable } from './targets';
import { principleTrend } from './trends';

/** The ten principles with their bars, the weeks of the period for each, and the records behind them. */
export function principleRows(
  project: Project,
  health: ProjectHealth,
  targets: TargetTable,
  isShown: (evidence: Evidence) => boolean,
): PrincipleRow[] {
  const trends = principleTrend(project, health.asOf, targets.current.period);
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
  const figure = figureWords(component.value, component.parts, interfaceLocale());
  return {
    key: component.principle,
    name,
    value: component.value,
    valueText: figure.value,
    count: figure.count,
    isFew: figure.isFew,
    weight: l10n.t('weight {0}', component.weight),
    spark,
    sparkText: l10n.t(
      '{0}, the last {1} weeks: {2}',
      name,
      spark.length,
      spark.map((value) => (value === null ? l10n.t('n/a') : percentWords(value))).join(', '),
    ),
    formula: formulaWords(component.principle, limits),
    parts: component.parts.map(partRow),
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

function partRow(part: HealthPart): PrincipleRow['parts'][number] {
  const { value, count } = figureWords(part.value, [part], interfaceLocale());
  const details = [count];
  if (part.median !== undefined && part.p90 !== undefined) {
    details.push(l10n.t('median {0}, 90% within {1} working days', part.median, part.p90));
  }
  if (part.leftOut > 0) details.push(l10n.t('{0} left out', part.leftOut));
  return {
    name: partWords(part),
    value: part.value,
    valueText: value,
    detail: details.filter(Boolean).join(' · '),
  };
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

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
