import type { CapReason, HealthCap, NextStep } from '../model/health';
import type { Principle } from '../model/principle';
import type { Case, CaseRecord, JudgedComponent, JudgedPart } from './cases';
import { ceilingOf, scoreOf } from './score';
import { TODOS, type TodoKey } from './words/todoTexts';

const STEPS = 3;

/** Something that could be put right, and what that would be worth. */
interface Chance {
  readonly principle: Principle;
  readonly record: CaseRecord;
  readonly todo: TodoKey;
  /** Points before caps. */
  readonly points: number;
  readonly isCap: boolean;
}

/**
 * The records that would raise the score most if they were put right: what lowers a part counted as kept, what caps the score gone. What nobody can put
 * right any more (an answer that came late) is not named. Records that raise the score equally stand in the order of what they would be worth without caps.
 */
export function doNext(components: readonly JudgedComponent[], caps: readonly HealthCap[]): readonly NextStep[] {
  const { score, uncapped } = scoreOf(components, caps);
  if (score === null || uncapped === null) return [];
  const steps = [...byRecord([...capChances(caps), ...caseChances(components)])].map((chances) => {
    const points = sumOfLargest(chances);
    const lifted = chances.filter(({ isCap }) => isCap).length;
    const gain = Math.max(0, Math.min(uncapped + points, ceilingOf(caps.length - lifted)) - score);
    const [first] = chances;
    return { first, gain, lifted, points };
  });
  return steps
    .sort((a, b) => b.gain - a.gain || b.lifted - a.lifted || b.points - a.points || comparePlaces(a.first, b.first))
    .slice(0, STEPS)
    .map(({ first: { principle, record, todo }, gain }) => ({ principle, ...record, todo, gain }));
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

const CAP_PRINCIPLES: Readonly<Record<CapReason, Principle>> = {
  'high-risk-undisclosed': 'transparency',
  'question-long-open': 'trust',
  'concern-long-open': 'listening',
  'reports-missing': 'reporting',
  'conflict-long-open': 'conflict',
};

function capChances(caps: readonly HealthCap[]): readonly Chance[] {
  return caps.map(({ reason, path, span, text }) => {
    return { principle: CAP_PRINCIPLES[reason], record: { path, span, text }, todo: reason, points: 0, isCap: true };
  });
}

function caseChances(components: readonly JudgedComponent[]): readonly Chance[] {
  const covered = components.reduce((sum, { value, weight }) => sum + (value === null ? 0 : weight), 0);
  return components.flatMap((component) =>
    component.judged.flatMap((judged) => {
      // A part's mean moves by a case's share of it, the score by the part's share of its component and the component's of all.
      const worth = (100 * component.weight * partShare(component, judged)) / covered / judged.part.counted;
      return judged.cases.flatMap((each) => chanceOf(component.principle, each, worth) ?? []);
    }),
  );
}

function chanceOf(principle: Principle, { record, value, reason }: Case, worth: number): Chance | undefined {
  if (typeof value !== 'number' || value === 1 || !isTodo(reason)) return undefined;
  return { principle, record, todo: reason, points: worth * (1 - value), isCap: false };
}

function partShare({ judged }: JudgedComponent, { part }: JudgedPart): number {
  const shares = judged.reduce((sum, each) => sum + (each.part.value === null ? 0 : each.part.share), 0);
  return part.share / shares;
}

function isTodo(reason: string): reason is TodoKey {
  return Object.hasOwn(TODOS, reason);
}

/** The chances of each record, a cap first and then the one worth most. */
function byRecord(chances: readonly Chance[]): Iterable<readonly [Chance, ...Chance[]]> {
  const records: [Chance, ...Chance[]][] = [];
  const byPath = new Map<string, Map<number, [Chance, ...Chance[]]>>();
  for (const chance of chances) {
    const { path, span } = chance.record;
    const inNote = byPath.get(path) ?? new Map<number, [Chance, ...Chance[]]>();
    byPath.set(path, inNote);
    const known = inNote.get(span.start);
    if (known) {
      known.push(chance);
      continue;
    }
    const found: [Chance, ...Chance[]] = [chance];
    inNote.set(span.start, found);
    records.push(found);
  }
  for (const found of records) {
    if (found.length > 1) found.sort((a, b) => Number(b.isCap) - Number(a.isCap) || b.points - a.points);
  }
  return records;
}

/** Different things about one record are put right together; the same thing twice (two reports missed) is two. */
function sumOfLargest(chances: readonly Chance[]): number {
  const [only] = chances;
  if (only && chances.length === 1) return only.points;
  const largest = new Map<TodoKey, number>();
  for (const { todo, points } of chances) largest.set(todo, Math.max(points, largest.get(todo) ?? 0));
  return [...largest.values()].reduce((sum, points) => sum + points, 0);
}

function comparePlaces({ record: a }: Chance, { record: b }: Chance): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.span.start - b.span.start;
}
