import type { NextStep } from '../model/health';
import type { Principle } from '../model/principle';
import { compareText } from '../order/compareText';
import type { JudgedComponent } from './cases';
import { type Chance, chancesOf, isAt, type JudgedDay } from './chances';
import { type Gain, gainsOf } from './stepGain';

const STEPS = 3;

/**
 * The records that would raise the score most, one step for each. What nobody can put right any more (an answer that came late) is not named, nor what
 * would lower the score for now (a tool declared before anybody is trained in it), nor what gains nothing and has nothing else to be said for it.
 */
export function doNext(judged: JudgedDay): readonly NextStep[] {
  let first: readonly Step[] = [];
  for (const step of weighed(judged)) {
    const last = first[STEPS - 1];
    if ((step.gain > 0 || step.noGain) && (!last || compareSteps(step, last) < 0)) first = withStep(first, step);
  }
  return first.map(nextStep);
}

/** Every step there is: the one that gains most first; then what lifts a cap, then what was due first, then the heavier principle. */
export function stepsOf(judged: JudgedDay): readonly NextStep[] {
  return weighed(judged)
    .filter(({ gain, noGain }) => gain !== 0 || noGain)
    .sort(compareSteps)
    .map(nextStep);
}

/** The principle with the lowest value, the heavier one where two are equal. */
export function lowestPrinciple(components: readonly JudgedComponent[]): Principle | null {
  let lowest: JudgedComponent | undefined;
  for (const each of components) {
    if (each.value === null || each.value === 1) continue;
    const value = lowest?.value ?? Number.POSITIVE_INFINITY;
    if (each.value < value || (each.value === value && each.weight > (lowest?.weight ?? 0))) lowest = each;
  }
  return lowest?.principle ?? null;
}

interface Step {
  readonly chance: Chance;
  readonly gain: number;
  readonly noGain: Gain['noGain'];
}

function weighed(judged: JudgedDay): Step[] {
  const gainOf = gainsOf(judged);
  return chancesOf(judged).map((chance) => {
    const { gain, noGain } = gainOf(chance);
    return { chance, gain, noGain };
  });
}

/** The best so far, and the step among them: of two about one record, the better. */
function withStep(first: readonly Step[], step: Step): readonly Step[] {
  const other = first.find(({ chance }) => isAt(chance.record, step.chance.record));
  if (other && compareSteps(other, step) <= 0) return first;
  return [...first.filter((each) => each !== other), step].sort(compareSteps).slice(0, STEPS);
}

function nextStep({ chance: { component, record, todo }, gain, noGain }: Step): NextStep {
  const step = { principle: component.principle, ...record, todo, gain };
  return noGain === undefined ? step : { ...step, noGain };
}

function compareSteps({ chance: a, gain }: Step, { chance: b, gain: other }: Step): number {
  return (
    other - gain ||
    Number(b.isCap) - Number(a.isCap) ||
    compareDue(a, b) ||
    b.component.weight - a.component.weight ||
    comparePlaces(a, b)
  );
}

/** What was due first comes first, what was never due last. */
function compareDue({ found: a }: Chance, { found: b }: Chance): number {
  const [first, second] = [a?.case.until ?? NEVER, b?.case.until ?? NEVER];
  return compareText(first, second);
}

/** Stands behind every date. */
const NEVER = '~';

function comparePlaces({ record: a }: Chance, { record: b }: Chance): number {
  return compareText(a.path, b.path) || a.span.start - b.span.start;
}
