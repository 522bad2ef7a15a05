import type { HealthCap, HealthComponent, NextStep } from '../model/health';
import type { Case, JudgedPart } from './cases';
import { meanOfParts } from './cases';
import { ceilingOf, scoreOf } from './score';

const STEPS = 3;

/**
 * The records that would raise the score most if they were put right: for each that lowers a part, the score with that case at 1; for each cap, the score
 * without it. A record that stands behind several counts once, with its largest gain.
 */
export function doNext(
  components: readonly HealthComponent[],
  parts: ReadonlyMap<string, readonly JudgedPart[]>,
  caps: readonly HealthCap[],
): readonly NextStep[] {
  const { score, uncapped } = scoreOf(components, caps);
  if (score === null || uncapped === null) return [];
  const steps = new Map<string, NextStep>();
  const offer = (step: NextStep): void => {
    const key = `${step.path}\n${step.span.start}`;
    if (step.gain > (steps.get(key)?.gain ?? 0)) steps.set(key, step);
  };
  for (const cap of caps) {
    const gain = Math.min(uncapped, ceilingOf(caps.length - 1)) - score;
    offer({
      principle: CAP_PRINCIPLES[cap.reason],
      path: cap.path,
      span: cap.span,
      text: cap.text,
      todo: cap.reason,
      gain,
    });
  }
  for (const component of components) {
    for (const judged of parts.get(component.principle) ?? []) {
      for (const each of judged.cases) {
        if (typeof each.value !== 'number' || each.value === 1) continue;
        const raised = components.map((other) =>
          other === component ? { ...component, value: withCase(component, judged, each) } : other,
        );
        const gain = (scoreOf(raised, []).uncapped ?? uncapped) - uncapped;
        offer({
          principle: component.principle,
          path: each.path,
          span: each.span,
          text: each.text,
          todo: each.reason,
          gain,
        });
      }
    }
  }
  return [...steps.values()]
    .sort((a, b) => b.gain - a.gain || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start))
    .slice(0, STEPS);
}

const CAP_PRINCIPLES = {
  'high-risk-undisclosed': 'transparency',
  'question-long-open': 'trust',
  'concern-long-open': 'listening',
  'reports-missing': 'reporting',
  'conflict-long-open': 'conflict',
} as const;

function withCase(component: HealthComponent, { part }: JudgedPart, { value }: Case): number | null {
  const better = (part.value ?? 0) + (1 - Number(value)) / part.counted;
  return meanOfParts(component.parts.map((each) => (each === part ? { ...each, value: better } : each)));
}
