import type { NoGain } from '../model/health';
import { type Case, type JudgedComponent, type JudgedPart, meanOfParts } from './cases';
import type { Chance, Found, JudgedDay } from './chances';
import { VALUES_IF_DONE } from './ifDone';
import { scoreOf } from './score';

/** Points that a step gains, and what keeps it from gaining any; `late` is for who knows when it was due. */
export interface Gain {
  readonly gain: number;
  readonly noGain?: Exclude<NoGain, 'late'>;
}

/** Sums of fractions are not exact. */
const ROUNDING = 1e-9;
const NOTHING: Gain = { gain: 0, noGain: 'next-time' };

/**
 * Says what the score would be if one thing alone were done today and written down, caps included, less what it is. Cases of a part that would change
 * alike gain alike and are worked out once: a project may have dozens.
 */
export function gainsOf(day: JudgedDay): (chance: Chance) => Gain {
  const known = new Map<JudgedPart, Map<number, Gain>>();
  const lifting = scoreGain(day.components, true, day);
  return ({ component, todo, record, isCap, found }) => {
    const asks = VALUES_IF_DONE[todo];
    if (asks) return scoreGain(withValue(day, component, asks(day.day, record)), isCap, day);
    const change = found && changeOf(found.case);
    if (!change) return isCap ? lifting : NOTHING;
    const ofPart = known.get(found.judged) ?? new Map<number, Gain>();
    known.set(found.judged, ofPart);
    const gain = ofPart.get(change) ?? scoreGain(withValue(day, component, valueIf(component, found)), isCap, day);
    ofPart.set(change, gain);
    return gain;
  };
}

function scoreGain(after: readonly Valued[], lifts: boolean, { components, caps }: JudgedDay): Gain {
  const { score, uncapped } = scoreOf(components, caps);
  const then = scoreOf(after, lifts ? caps.slice(1) : caps);
  if (score === null || uncapped === null || then.score === null || then.uncapped === null) return NOTHING;
  const gain = then.score - score;
  if (Math.abs(gain) > ROUNDING) return { gain };
  const helps = lifts || then.uncapped > uncapped + ROUNDING;
  if (helps && uncapped > score + ROUNDING) return { gain: 0, noGain: 'capped' };
  return lifts ? { gain: 0, noGain: 'lifts-cap' } : NOTHING;
}

type Valued = Pick<JudgedComponent, 'value' | 'weight'>;

function withValue({ components }: JudgedDay, changed: JudgedComponent, value: number | null): readonly Valued[] {
  return components.map((each) => (each === changed ? { weight: each.weight, value } : each));
}

/** The value of a component with one case changed: the mean of its part moves by the case's share of it. */
function valueIf({ judged }: JudgedComponent, found: Found): number | null {
  return meanOfParts(
    judged.map((each) => {
      const { value, share, counted } = each.part;
      return each === found.judged && value !== null
        ? { share, value: value + changeOf(found.case) / counted }
        : each.part;
    }),
  );
}

function changeOf({ value, ifDone }: Case): number {
  return ifDone === undefined || typeof value !== 'number' ? 0 : ifDone - value;
}
