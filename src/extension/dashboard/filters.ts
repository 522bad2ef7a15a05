import { l10n } from 'vscode';
import { addDays, toEpochDay } from '../../core/calendar/localDate';
import { peopleOf } from '../../core/facts/concerns';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { Client, Person, Project } from '../../core/model/snapshot';
import type { Filters } from '../../dashboard/state';
import { COMMANDS } from '../commandIds';
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
  return {
    selects: [
      clientSelect(clients, clientId, targets),
      projectSelect(offered, project, clientId, targets),
      personSelect(peopleOf(project ? [project] : offered), targets),
      periodSelect(targets),
    ],
    travel: travelOf(project ? [project] : offered, current.day, today),
    hint:
      current.person === undefined
        ? ''
        : l10n.t(
            'Records, open items and promises are those of this person; figures and what to do next count everybody.',
          ),
    link: { id: targets.command(COMMANDS.copyDashboardLink), text: l10n.t('Copy Link to This View') },
    export: { id: targets.command(COMMANDS.exportDashboard), text: l10n.t('Export…') },
  };
}

type Select = Filters['selects'][number];

const ALL: DashboardPage = { kind: 'portfolio' };

function clientSelect(clients: readonly Client[], chosen: string | undefined, targets: TargetTable): Select {
  return {
    label: l10n.t('Client'),
    options: [
      { id: targets.page(ALL), text: l10n.t('All clients'), chosen: chosen === undefined },
      ...clients.map(({ id, name }) => ({
        id: targets.page({ kind: 'client', id }),
        text: name,
        chosen: id === chosen,
      })),
    ],
  };
}

function projectSelect(
  offered: readonly Project[],
  chosen: Project | undefined,
  clientId: string | undefined,
  targets: TargetTable,
): Select {
  const above: DashboardPage = clientId === undefined ? ALL : { kind: 'client', id: clientId };
  return {
    label: l10n.t('Project'),
    options: [
      { id: targets.page(above), text: l10n.t('All projects'), chosen: chosen === undefined },
      ...offered.map(({ id, name }) => ({
        id: targets.page({ kind: 'project', id }),
        text: name,
        chosen: id === chosen?.id,
      })),
    ],
  };
}

function personSelect(people: readonly Person[], targets: TargetTable): Select {
  const { person: chosen, ...everybody } = targets.current;
  return {
    label: l10n.t('Person'),
    options: [
      { id: targets.view(everybody), text: l10n.t('Everybody'), chosen: chosen === undefined },
      ...people.map(({ id, name }) => ({
        id: targets.view({ ...everybody, person: id }),
        text: name,
        chosen: id === chosen,
      })),
    ],
  };
}

function periodSelect(targets: TargetTable): Select {
  const { current } = targets;
  return {
    label: l10n.t('Period'),
    options: PERIODS.map((period) => ({
      id: targets.view({ ...current, period }),
      text: l10n.t('{0} weeks', period),
      chosen: period === current.period,
    })),
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
