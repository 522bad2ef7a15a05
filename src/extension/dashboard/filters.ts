import { l10n } from 'vscode';
import { addDays, toEpochDay } from '../../core/calendar/localDate';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { Project } from '../../core/model/snapshot';
import type { Filters } from '../../dashboard/state';
import { COMMANDS } from '../commandIds';
import { peopleOf } from './concerns';
import { type DashboardPage, PERIODS } from './dashboardView';
import type { TargetTable } from './targets';

/** The slider goes at least this many days back, and at most to the first record. */
const LEAST_BACK = 28;
const MOST_BACK = 3660;

/** What the view can be narrowed down by: client, project, person, period, and the day looked at. */
export function filtersOf({ snapshot, asOf: today }: Analysis, targets: TargetTable): Filters {
  const { current } = targets;
  const { clients, projects } = snapshot;
  const project = current.page.kind === 'project' ? projectOn(projects, current.page.id) : undefined;
  const clientId = project?.clientId ?? (current.page.kind === 'client' ? current.page.id : undefined);
  const offered = clientId === undefined ? projects : projects.filter((each) => each.clientId === clientId);
  const all: DashboardPage = { kind: 'portfolio' };
  const above: DashboardPage = clientId === undefined ? all : { kind: 'client', id: clientId };
  const people = peopleOf(project ? [project] : offered);
  const { person: _, ...everybody } = current;
  return {
    selects: [
      {
        label: l10n.t('Client'),
        options: [
          { id: targets.page(all), text: l10n.t('All clients'), chosen: clientId === undefined },
          ...clients.map(({ id, name }) => ({
            id: targets.page({ kind: 'client', id }),
            text: name,
            chosen: id === clientId,
          })),
        ],
      },
      {
        label: l10n.t('Project'),
        options: [
          { id: targets.page(above), text: l10n.t('All projects'), chosen: project === undefined },
          ...offered.map(({ id, name }) => ({
            id: targets.page({ kind: 'project', id }),
            text: name,
            chosen: id === project?.id,
          })),
        ],
      },
      {
        label: l10n.t('Person'),
        options: [
          { id: targets.view(everybody), text: l10n.t('Everybody'), chosen: current.person === undefined },
          ...people.map(({ id, name }) => ({
            id: targets.view({ ...current, person: id }),
            text: name,
            chosen: id === current.person,
          })),
        ],
      },
      {
        label: l10n.t('Period'),
        options: PERIODS.map((period) => ({
          id: targets.view({ ...current, period }),
          text: l10n.t('{0} weeks', period),
          chosen: period === current.period,
        })),
      },
    ],
    travel: travelOf(project ? [project] : offered, current.day, today),
    hint:
      current.person === undefined
        ? ''
        : l10n.t('Lists show what concerns this person; figures always count everybody.'),
    link: { id: targets.command(COMMANDS.copyDashboardLink), text: l10n.t('Copy Link to This View') },
    export: { id: targets.command(COMMANDS.exportDashboard), text: l10n.t('Export…') },
  };
}

function projectOn(projects: readonly Project[], id: string): Project | undefined {
  return projects.find((each) => each.id === id);
}

function travelOf(projects: readonly Project[], day: LocalDate | undefined, today: LocalDate): Filters['travel'] {
  const dates = projects.flatMap(({ notes: [first] }) => first?.date?.value ?? []);
  const [first = today] = [...dates, addDays(today, -LEAST_BACK)].sort();
  const most = Math.min(MOST_BACK, toEpochDay(today) - toEpochDay(first));
  const back = day === undefined ? 0 : Math.max(0, Math.min(most, toEpochDay(today) - toEpochDay(day)));
  return {
    label: l10n.t('As of'),
    most,
    back,
    text: back === 0 ? l10n.t('today') : addDays(today, -back),
    home: l10n.t('Back to today'),
  };
}
