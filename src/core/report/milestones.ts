import { daysBetween } from '../calendar/localDate';
import type { DateRange, LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Baseline, Milestone } from '../model/profile';
import type { Project } from '../model/snapshot';
import { clientPolicy } from '../visibility/decideFor';
import { isInternalTitle } from '../visibility/internalWords';
import { dayText, whenText } from './reportDates';
import { wordsOf } from './reportWords';

/** A milestone as agreed and as it stands on a day. */
export interface TrackedMilestone {
  readonly name: string;
  readonly original?: LocalDate;
  readonly current?: LocalDate;
  /** Absent while it is ahead. */
  readonly reached?: LocalDate;
}

/** What the client agreed to by that day. A profile that is internal as a whole keeps it inside (leak policy, A2). */
export function agreedBaseline({ baseline, profile }: Project, day: LocalDate): Baseline | undefined {
  const isAgreed = baseline?.agreed !== undefined && baseline.agreed.value <= day;
  return isAgreed && profile?.visibility?.value !== 'internal' ? baseline : undefined;
}

/** What was agreed, less what somebody has marked as not for everybody, or not for this client. */
export function saidOf(project: Project, texts: readonly string[] | undefined): readonly string[] {
  const { isSayable } = clientPolicy(project);
  return (texts ?? []).filter((text) => !project.baseline?.inside?.includes(text) && isSayable(text));
}

/**
 * The milestones of a baseline that the client agreed to by that day; without one there are none. The name of one is a title: an internal word in it keeps it inside, as in any
 * heading (`Internal freeze`).
 */
export function milestonesOn(project: Project, day: LocalDate): readonly TrackedMilestone[] {
  const { plan } = project;
  const baseline = agreedBaseline(project, day);
  if (!baseline) return [];
  const planned = plan?.milestones.filter(({ isInternal }) => !isInternal) ?? [];
  const now = new Map(planned.map((milestone) => [milestone.name, milestone]));
  const { isSayable } = clientPolicy(project);
  const agreedOn = baseline.time.milestones.filter(
    ({ name, isInternal }) => !isInternal && isSayable(name) && !isInternalTitle(name),
  );
  return agreedOn.map((agreed) => tracked(agreed, now.get(agreed.name) ?? agreed, day));
}

function tracked(agreed: Milestone, now: Milestone, day: LocalDate): TrackedMilestone {
  const done = now.done ?? agreed.done;
  return {
    name: agreed.name,
    original: agreed.due,
    current: now.due ?? agreed.due,
    reached: done && done <= day ? done : undefined,
  };
}

/** The milestones as rows of a table: name, agreed date, date now, state in words. */
export function milestoneRows(
  milestones: readonly TrackedMilestone[],
  day: LocalDate,
  language: Locale,
): readonly Readonly<Record<'name' | 'original' | 'current' | 'state', string>>[] {
  return milestones.map((milestone) => ({
    name: milestone.name,
    original: dayText(milestone.original, day, language),
    current: dayText(milestone.reached ?? milestone.current, day, language),
    state: stateOf(milestone, day, language),
  }));
}

/** The same in a sentence: how many are reached, and which is next. Empty without milestones. */
export function progressText(milestones: readonly TrackedMilestone[], day: LocalDate, language: Locale): string {
  if (milestones.length === 0) return '';
  const words = wordsOf(language);
  const ahead = milestones.filter(({ reached }) => !reached);
  const [next] = [...ahead].sort((a, b) => ((a.current ?? '9999') < (b.current ?? '9999') ? -1 : 1));
  const late = ahead.filter(({ current }) => current !== undefined && current < day).length;
  const counted = words.milestonesReached(milestones.length - ahead.length, milestones.length, late);
  const separator = language === 'en' ? ' ' : '';
  return next && milestones.length > 1
    ? `${counted}${separator}${words.nextMilestone(next.name, nextDay(next, day, language))}`
    : counted;
}

/** The day of what comes next; in so many words where it has passed. */
function nextDay({ current }: TrackedMilestone, day: LocalDate, language: Locale): string {
  const isPast = current !== undefined && current < day;
  return isPast ? whenText(current, day, language) : dayText(current, day, language);
}

/** The milestones reached within a period. */
export function reachedWithin(
  milestones: readonly TrackedMilestone[],
  { from }: DateRange,
): readonly TrackedMilestone[] {
  return milestones.filter(({ reached }) => reached !== undefined && reached >= from);
}

function stateOf({ original, current, reached }: TrackedMilestone, day: LocalDate, language: Locale): string {
  const words = wordsOf(language);
  if (reached) return words.milestoneDone;
  if (current && current < day) return words.milestonePast;
  if (!current || !original || current === original) return words.milestoneOnPlan;
  const days = daysBetween(original, current);
  return days > 0 ? words.milestoneLater(days) : words.milestoneEarlier(-days);
}
