import type { NoGain } from '../model/health';
import { type Case, type JudgedComponent, type JudgedPart, meanOfParts } from './cases';
import type { Chance, Found, JudgedDay } from './chances';
import { JUDGED_IF_DONE, judgedForEachChannel } from './ifDone';
import { scoreOf } from './score';
import type { TodoKey } from './words/todoTexts';

/** Points that a step gains, and why it is worth doing where it gains none; neither where there is nothing to be said for it now. */
export interface Gain {
  readonly gain: number;
  readonly noGain?: NoGain;
}

/** What is told of something that is over, so that the next one is better. */
const OF_THE_NEXT: ReadonlySet<TodoKey> = new Set(['report-incomplete', 'channel-other', 'goals-unconfirmed']);

/** Sums of fractions are not exact. */
const ROUNDING = 1e-9;
const NOTHING: Gain = { gain: 0 };

/**
 * Says what the score would be if one thing alone were done today and written down, caps included, less what it is. Cases of a part that would change
 * alike gain alike and are worked out once: a project may have dozens.
 */
export function gainsOf(day: JudgedDay): (chance: Chance) => Gain {
  const known = new Map<JudgedPart, Map<number, Gain>>();
  const lifting = scoreGain(day.components, true, day);
  const gainOf = ({ component, todo, record, isCap, found }: Chance): Gain => {
    const asks = JUDGED_IF_DONE[todo];
    if (asks) return scoreGain(withJudged(day, asks(day.day, record)), isCap, day);
    const change = found && changeOf(found.case);
    if (!change) return isCap ? lifting : NOTHING;
    const ofPart = known.get(found.judged) ?? new Map<number, Gain>();
    known.set(found.judged, ofPart);
    const { principle, weight } = component;
    const judged = [{ principle, weight, value: valueIf(component, found) }];
    const gain = ofPart.get(change) ?? scoreGain(withJudged(day, judged), isCap, day);
    ofPart.set(change, gain);
    return gain;
  };
  return (chance) => {
    const gain = gainOf(chance);
    if (gain.gain <= 0 && !gain.noGain && isUnsure(chance, day)) return { gain: 0, noGain: whyUnsure(chance, day) };
    return gain.gain > 0 || gain.noGain ? gain : { ...gain, noGain: whyNone(chance) };
  };
}

/** Whether a channel is still to be learnt of, and no cap holds the score: the one that the contact was met by may turn out to be theirs. */
function isUnsure({ todo, component, record }: Chance, { day: { project }, components, caps }: JudgedDay): boolean {
  if (todo !== 'contact-unknown' || component.weight === 0 || project.clientPreferences.channel) return false;
  const { score, uncapped } = scoreOf(components, caps);
  if (score !== uncapped) return false;
  return !project.contacts.some(({ name, contact }) => name === record.text && contact?.channel);
}

/** A channel that would gain something may be theirs, or none would: then only what is still to come gains by knowing it. */
function whyUnsure({ record }: Chance, day: JudgedDay): NoGain {
  const possible = judgedForEachChannel(day.day, record);
  return possible.some((each) => scoreGain(withJudged(day, [each]), false, day).gain > 0) ? 'unsure' : 'next-time';
}

/** What is owed is worth doing even where it lowers the score for now: a report by mail to somebody who would rather be called. */
function whyNone({ todo, isCap, found }: Chance): NoGain | undefined {
  if (isCap) return 'lifts-cap';
  if (found?.case.until) return 'late';
  return OF_THE_NEXT.has(todo) ? 'next-time' : undefined;
}

function scoreGain(after: readonly Valued[], lifts: boolean, { components, caps }: JudgedDay): Gain {
  const { score, uncapped } = scoreOf(components, caps);
  const then = scoreOf(after, lifts ? caps.slice(1) : caps);
  if (score === null || uncapped === null || then.score === null || then.uncapped === null) return NOTHING;
  const gain = then.score - score;
  if (Math.abs(gain) > ROUNDING) return { gain };
  const helps = lifts || then.uncapped > uncapped + ROUNDING;
  if (helps && uncapped > score + ROUNDING) return { gain: 0, noGain: 'capped' };
  return NOTHING;
}

type Valued = Pick<JudgedComponent, 'principle' | 'value' | 'weight'>;

function withJudged({ components }: JudgedDay, changed: readonly Valued[]): readonly Valued[] {
  return components.map((each) => changed.find(({ principle }) => principle === each.principle) ?? each);
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
