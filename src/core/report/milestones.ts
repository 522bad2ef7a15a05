import { formatDate } from '../calendar/formatDate';
import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Milestone } from '../model/profile';
import type { Project } from '../model/snapshot';
import { wordsOf } from './reportWords';

/** Milestones with their original and current dates and how they stand on a day; only of a baseline that the client agreed to. */
export function milestoneRows(
  project: Project,
  day: LocalDate,
  language: Locale,
): readonly Readonly<Record<'name' | 'original' | 'current' | 'state', string>>[] {
  const { baseline, plan } = project;
  if (!baseline?.agreed || baseline.agreed.value > day) return [];
  const now = new Map(plan?.milestones.map((milestone) => [milestone.name, milestone]));
  return baseline.time.milestones.map((original) => {
    const current = now.get(original.name) ?? original;
    const date = (due: LocalDate | undefined): string => (due ? formatDate(due, language, 'short') : '');
    return {
      name: original.name,
      original: date(original.due),
      current: date(current.due ?? original.due),
      state: stateOf(original, current, day, language),
    };
  });
}

function stateOf(original: Milestone, current: Milestone, day: LocalDate, language: Locale): string {
  const words = wordsOf(language);
  const done = current.done ?? original.done;
  if (done && done <= day) return words.milestoneDone(formatDate(done, language, 'short'));
  const due = current.due ?? original.due;
  if (due && due < day) return words.milestonePast;
  if (due && original.due && due > original.due) return words.milestoneLater;
  return due && original.due && due < original.due ? words.milestoneEarlier : words.milestoneOnPlan;
}
