import { l10n } from 'vscode';
import { takesPart } from '../../core/facts/concerns';
import { percentWords } from '../../core/health/figureWords';
import { stepText } from '../../core/health/stepText';
import { CAPS_SHORT } from '../../core/health/words/capTexts';
import { idleWords } from '../../core/health/words/statusNames';
import type { Analysis } from '../../core/model/analysis';
import type { CombinedHealth, ProjectHealth } from '../../core/model/health';
import type { Client, Project } from '../../core/model/snapshot';
import type { PageHeader, PortfolioPage, ProjectRow } from '../../dashboard/state';
import { attentionOf } from '../analysis/attention';
import { interfaceLocale } from '../locale';
import { bandWords, scoreWords, weekScoreWords } from '../words/healthWords';
import type { TargetTable } from './targets';
import { knownScoreTrend } from './trends';

interface Shown {
  /** Findings are of today alone: on a past day nobody knows what needed attention. */
  readonly isToday: boolean;
  /** The one client that is looked at. */
  readonly only: Client | undefined;
}

/** The page of all clients, or of one. */
export function portfolioState(analysis: Analysis, targets: TargetTable, { isToday, only }: Shown): PortfolioPage {
  const { clients, projects } = analysis.snapshot;
  const isShown = (project: Project) => takesPart(project, targets.current.person);
  const rowOf = (project: Project) => projectRow(analysis, project, targets, isToday);
  const shown = only ? [only] : clients;
  const groups = shown.map((client) => ({
    // The page of one client says in its header what the client is called, and how it stands.
    ...(only
      ? { name: l10n.t('Projects'), summary: '' }
      : {
          id: targets.page({ kind: 'client', id: client.id }),
          name: client.name,
          summary: combinedWords(analysis.health.clients.get(client.id)),
        }),
    projects: client.projects.filter(isShown).map(rowOf),
  }));
  const clientless = only ? [] : projects.filter((project) => project.clientId === undefined && isShown(project));
  if (clientless.length > 0) {
    groups.push({
      name: l10n.t('Without a client'),
      summary: '',
      projects: clientless.map(rowOf),
    });
  }
  return {
    kind: 'portfolio',
    header: header(
      only?.name ?? l10n.t('Communication health'),
      only ? analysis.health.clients.get(only.id) : analysis.health.portfolio,
      standing(analysis, only?.projects ?? projects, isToday),
    ),
    clients: groups.filter((group) => group.projects.length > 0),
  };
}

function header(title: string, health: CombinedHealth | undefined, more: PageHeader['facts']): PageHeader {
  const score = health?.score ?? null;
  return {
    title,
    subtitle: '',
    score,
    scoreText: scoreWords(score),
    band: health?.band ?? null,
    bandText: bandWords(health?.band ?? null),
    facts: [
      {
        label: l10n.t('Active projects'),
        value: health?.active ? l10n.t('{0} of {1} with a score', health.scored, health.active) : '0',
        hint: l10n.t('A project has a score once half of the ten principles, by weight, have evidence.'),
      },
      ...more,
    ],
    formula: l10n.t(
      'Score: the mean of the active projects that have one; from 75 on track, from 50 at risk, else off track.',
    ),
  };
}

const BANDS = ['off-track', 'at-risk', 'on-track', null] as const;

/** How the active projects stand one by one: a mean alone would hide the one that is off track. */
function standing(analysis: Analysis, projects: readonly Project[], isToday: boolean): PageHeader['facts'] {
  const active = projects.filter(({ status }) => status === 'active');
  const ids = new Set(active.map(({ id }) => id));
  const counts = BANDS.flatMap((band) => {
    const count = analysis.health.projects.filter((each) => ids.has(each.projectId) && each.band === band).length;
    return count === 0 ? [] : l10n.t('{0} {1}', count, bandWords(band));
  });
  const bands = {
    label: l10n.t('Project by project'),
    value: counts.join(' · '),
    hint: l10n.t('How many active projects are in each band.'),
  };
  if (!isToday) return [bands];
  const attention = {
    label: l10n.t('Needs attention'),
    value: String(active.reduce((sum, { id }) => sum + attentionOf(analysis, id).length, 0)),
    hint: l10n.t('Errors and warnings in the notes of active projects, as the Problems panel lists them.'),
  };
  return [bands, attention];
}

function combinedWords(health: CombinedHealth | undefined): string {
  return health?.score == null ? bandWords(null) : `${scoreWords(health.score)} · ${bandWords(health.band)}`;
}

function projectRow(analysis: Analysis, project: Project, targets: TargetTable, isToday: boolean): ProjectRow {
  const health = analysis.health.projects.find((each) => each.projectId === project.id);
  const attention = attentionOf(analysis, project.id).length;
  const trend = (knownScoreTrend(project, analysis.asOf, targets.current.period) ?? []).map(({ score }) => score);
  return {
    id: targets.page({ kind: 'project', id: project.id }),
    name: project.name,
    status: idleWords(project.status, interfaceLocale()),
    score: health?.score ?? null,
    scoreText: scoreWords(health?.score ?? null),
    band: health?.band ?? null,
    bandText: bandWords(health?.band ?? null),
    coverage: percentWords(health?.coverage ?? 0),
    attention,
    attentionText: isToday ? attentionWords(attention) : '',
    watermelon: watermelonWords(health),
    caps: capsWords(health),
    next: nextWords(project, health),
    // Not worked out yet: the page is shown without, and again when it is.
    trend: trend.map((each) => (each === null ? null : Math.round(each))),
    trendText: trendWords(targets.current.period, trend),
  };
}

function attentionWords(count: number): string {
  return count === 0 ? l10n.t('Nothing needs attention') : l10n.t('Needs attention: {0}', count);
}

function trendWords(weeks: number, trend: readonly (number | null)[]): string {
  return trend.length === 0
    ? l10n.t('The last {0} weeks', weeks)
    : l10n.t('The last {0} weeks: {1}', weeks, trend.map(weekScoreWords).join(', '));
}

/** What to do first, and with which record. */
function nextWords({ name }: Project, health: ProjectHealth | undefined): string {
  const [step] = health?.doNext ?? [];
  return step ? l10n.t('Do next: {0}', stepText(step, name, interfaceLocale())) : '';
}

/** The first harm that caps the score, and how much more there is: a mean must not hide it, nor what raises the mean most. */
function capsWords(health: ProjectHealth | undefined): string {
  const [cap, ...more] = health?.caps ?? [];
  if (!cap) return '';
  const harm = CAPS_SHORT[interfaceLocale()][cap.reason] ?? cap.reason;
  return more.length > 0 ? l10n.t('{0}, and {1} more', harm, more.length) : harm;
}

function watermelonWords(health: ProjectHealth | undefined): string {
  return health?.watermelon
    ? l10n.t('Declared {0}; the records say {1}', bandWords(health.declared), bandWords(health.band))
    : '';
}
