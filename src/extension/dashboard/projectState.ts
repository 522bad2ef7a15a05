import { l10n } from 'vscode';
import { recordsOf } from '../../core/facts/concerns';
import { percentWords } from '../../core/health/figureWords';
import { recordNext } from '../../core/health/recordNext';
import { aboutOf, gainText } from '../../core/health/stepText';
import { idleWords } from '../../core/health/words/statusNames';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { NextStep, NoGain, ProjectHealth, TrendPoint } from '../../core/model/health';
import type { Project } from '../../core/model/snapshot';
import type { PageHeader, ProjectPage, TrendRow } from '../../dashboard/state';
import { COMMANDS } from '../commandIds';
import { interfaceLocale } from '../locale';
import { bandWords, scoreWords, weekScoreWords } from '../words/healthWords';
import { todoWords } from '../words/todoWords';
import { capWords, principleWords } from './healthTexts';
import { principleRows } from './principleRows';
import { clockRows, promiseRows, reportRows } from './projectLists';
import { stepCommand } from './stepCommand';
import type { TargetTable } from './targets';
import { scoreTrend } from './trends';

/**
 * The page of one project.
 *
 * @param isToday what was to be done on a past day may be done by now: nothing is begun from there
 */
export function projectState(
  analysis: Analysis,
  project: Project,
  health: ProjectHealth,
  targets: TargetTable,
  isToday: boolean,
): ProjectPage {
  const commandOf: CommandOf = (step) => (isToday ? stepCommand(analysis, project, step, targets) : undefined);
  const row = { kind: 'project', id: `project:${project.id}`, project };
  const { person, period } = targets.current;
  const isTheirs = recordsOf(project, person);
  const trend = trendRows(project, analysis.asOf, period).map((point) => ({
    ...point,
    id: targets.view({ ...targets.current, day: point.date as LocalDate }),
  }));
  return {
    kind: 'project',
    header: headerOf(project, health, trend),
    actions: [
      { id: targets.command(COMMANDS.generateClientReport, row), text: l10n.t('Generate Client Report') },
      { id: targets.command(COMMANDS.newMeetingNote, row), text: l10n.t('New Meeting Note') },
      ...(project.profile ? [{ id: targets.command(COMMANDS.openProfile, row), text: l10n.t('Open Profile') }] : []),
    ],
    notices: noticesOf(project, health, targets, commandOf),
    missing: health.score === null ? [...recordNext(health.components, interfaceLocale())] : [],
    principles: principleRows(project, health, targets, isTheirs),
    trend,
    doNext: health.doNext.map((step) => ({
      id: targets.place(step),
      command: commandOf(step),
      todo: todoWords(step),
      text: aboutOf(step.text, project.name, step.todo),
      principle: principleWords(step.principle),
      gain: gainText(step, interfaceLocale()),
      why: step.noGain ? whyWords(step.noGain) : '',
    })),
    doNextText: doNextWords(health),
    clocks: clockRows(project, analysis.asOf, targets),
    ours: promiseRows(project, 'us', analysis.asOf, targets),
    theirs: promiseRows(project, 'client', analysis.asOf, targets),
    calendar: reportRows(project, analysis.asOf, targets),
  };
}

/** A week of a trend as it is shown. */
function trendRow({ asOf: date, score }: TrendPoint): TrendRow {
  return { date, score, text: weekScoreWords(score) };
}

/** The score of so many weeks, oldest first. */
function trendRows(project: Project, asOf: LocalDate, weeks: number): TrendRow[] {
  return scoreTrend(project, asOf, weeks).map(trendRow);
}

/** What the steps are about, or why there are none. */
function doNextWords({ score, lowest, doNext }: ProjectHealth): string {
  if (doNext.length === 0) {
    return score === null
      ? l10n.t('There is no score yet: what to record next stands above.')
      : l10n.t('Nothing would raise the score right now. Well done.');
  }
  if (!doNext.some(({ gain, noGain }) => gain > 0 || noGain === 'unsure')) {
    return l10n.t('Nothing done today would raise the score, yet this is worth doing:');
  }
  return lowest
    ? l10n.t('Lowest: {0}. What would raise the score most, in points:', principleWords(lowest))
    : l10n.t('What would raise the score most, in points:');
}

/** Why a step that gains nothing is worth doing all the same. */
function whyWords(noGain: NoGain): string {
  switch (noGain) {
    case 'capped':
      return l10n.t('It counts once the other caps are gone.');
    case 'lifts-cap':
      return l10n.t('It lifts a cap, which would hold back a better score.');
    case 'late':
      return l10n.t('The limit has passed; doing it now still keeps the harm from growing.');
    case 'next-time':
      return l10n.t('This time is over; it counts from the next one.');
    case 'unsure':
      return l10n.t('What it gains depends on the channel they prefer.');
  }
}

/** Weeks back that the header compares with: as long as the window, so that the two share no record. */
const COMPARED = 4;

function headerOf(project: Project, health: ProjectHealth, trend: readonly TrendRow[]): PageHeader {
  const facts = [
    {
      label: l10n.t('Coverage'),
      value: percentWords(health.coverage),
      hint: l10n.t('The share of the ten principles, by weight, that has evidence. Below 50% there is no score.'),
    },
  ];
  const idle = idleWords(project.status, interfaceLocale());
  if (idle) {
    facts.unshift({
      label: l10n.t('Project status'),
      value: idle,
      hint: l10n.t('Only active projects count in the score of their client and of all.'),
    });
  }
  const before = trend.at(-1 - COMPARED);
  if (before && before.score !== null) {
    facts.push({
      label: l10n.t('{0} weeks ago', COMPARED),
      value: before.text,
      hint: l10n.t('The score of {0}, from what was recorded by then.', before.date),
    });
  }
  if (health.declared) {
    facts.push({
      label: l10n.t('Declared'),
      value: bandWords(health.declared),
      hint: l10n.t('What the project’s profile says. Rapport never overwrites it.'),
    });
  }
  // A cap above the average changes nothing, and says so where it stands.
  if (health.caps.length > 0 && health.uncapped !== null && scoreWords(health.uncapped) !== scoreWords(health.score)) {
    facts.push({
      label: l10n.t('Without caps'),
      value: scoreWords(health.uncapped),
      hint: l10n.t('What the average alone would say, before harm that it must not hide is counted.'),
    });
  }
  return {
    title: project.name,
    subtitle: project.clientName ?? '',
    score: health.score,
    scoreText: scoreWords(health.score),
    band: health.band,
    bandText: bandWords(health.band),
    facts,
    formula: l10n.t(
      'Score: the mean of the principles that have evidence, each by its weight; from 75 on track, from 50 at risk, else off track. Harm that a mean must not hide caps it: one at 74, two or more at 49.',
    ),
  };
}

type CommandOf = (step: Pick<NextStep, 'todo' | 'path' | 'span'>) => ProjectPage['doNext'][number]['command'];

function noticesOf(
  project: Project,
  health: ProjectHealth,
  targets: TargetTable,
  commandOf: CommandOf,
): ProjectPage['notices'] {
  const notices: ProjectPage['notices'] = health.caps.map((cap) => ({
    id: targets.place(cap),
    tone: 'error' as const,
    text: capWords(cap),
    detail: aboutOf(cap.text, project.name, cap.reason),
    command: commandOf({ ...cap, todo: cap.reason }),
  }));
  if (health.watermelon) {
    notices.push({
      tone: 'warning',
      text: l10n.t('Declared {0}, but the records say {1}.', bandWords(health.declared), bandWords(health.band)),
      detail: l10n.t('The records that lower the score stand under the principles below.'),
      ...(project.profile && project.declaredHealth
        ? { id: targets.place({ path: project.profile.path, span: project.declaredHealth.span }) }
        : {}),
    });
  }
  return notices;
}
