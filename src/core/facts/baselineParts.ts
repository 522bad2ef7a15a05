import type { Baseline } from '../model/profile';

/** What a baseline says: what is aimed at, what is in and out, by when, with what. */
export type BaselinePart = 'goals' | 'scope' | 'time' | 'resources';

export const BASELINE_PARTS: readonly BaselinePart[] = ['goals', 'scope', 'time', 'resources'];

/** The parts that a baseline has something to say about. */
export function baselineParts(baseline: Baseline | undefined): readonly BaselinePart[] {
  return baseline ? BASELINE_PARTS.filter((it) => HAS[it](baseline)) : [];
}

const HAS: Readonly<Record<BaselinePart, (baseline: Baseline) => boolean>> = {
  goals: ({ goals }) => goals.length > 0,
  scope: ({ scope }) => scope.in.length + scope.out.length > 0,
  time: ({ time }) => time.end !== undefined || time.start !== undefined || time.milestones.length > 0,
  resources: ({ resources }) => resources.length > 0,
};
