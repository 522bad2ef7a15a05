import type { Note } from '../../core/model/note';
import type { Snapshot, TrackedEntry } from '../../core/model/snapshot';
import { compareText } from '../../core/order/compareText';
import { type ReportDue, TODAY_GROUPS, type TodayGroup, type TodayRows } from './todayRows';

export const TODAY_GROUPINGS = ['due', 'owner', 'project'] as const;
export type TodayGrouping = (typeof TODAY_GROUPINGS)[number];

export type TodayRow = TrackedEntry | ReportDue | Note;

/** Rows under one head: a part of the day, or a person or project by name. No name stands for nobody or none. */
export interface TodaySection {
  /** Unique among the sections, and the same as long as what it stands for is there. */
  readonly id: string;
  readonly head:
    | { readonly kind: 'when'; readonly group: TodayGroup }
    | { readonly kind: 'name'; readonly name: string };
  readonly rows: readonly TodayRow[];
}

/** The sections of the Today view in the order they stand; empty ones are left out. Pure. */
export function todaySections(rows: TodayRows, snapshot: Snapshot, grouping: TodayGrouping): readonly TodaySection[] {
  if (grouping === 'due') {
    return whenSections(rows, TODAY_GROUPS);
  }
  const entries = [...rows.overdue, ...rows.today, ...rows.week, ...rows.client];
  if (grouping === 'owner') {
    return [
      ...byName('owner', entries, ownersOf),
      ...whenSections(rows, ['us', 'reports', 'minutes', 'prepare', 'older']),
    ];
  }
  const names = new Map(snapshot.projects.map(({ id, name }) => [id, name]));
  const projectOf = (row: TodayRow): readonly Key[] => {
    const id = 'late' in row ? row.project.id : snapshot.projectOf.get('entry' in row ? row.note.path : row.path);
    return [{ id: id ?? '', name: names.get(id ?? '') ?? '' }];
  };
  const all = [...entries, ...rows.us, ...rows.reports, ...rows.minutes, ...rows.prepare];
  return [...byName('project', all, projectOf), ...whenSections(rows, ['older'])];
}

interface Key {
  readonly id: string;
  readonly name: string;
}

function whenSections(rows: TodayRows, groups: readonly TodayGroup[]): readonly TodaySection[] {
  return groups
    .filter((group) => rows[group].length > 0)
    .map((group) => ({ id: group, head: { kind: 'when', group }, rows: rows[group] }));
}

function ownersOf(row: TodayRow): readonly Key[] {
  const owners = 'entry' in row ? row.owners : [];
  return owners.length > 0
    ? owners.map(({ id, name, side }) => ({ id: `${side}/${id}`, name }))
    : [{ id: '', name: '' }];
}

/** By name, in code unit order; what has none stands last. */
function byName(
  grouping: TodayGrouping,
  rows: readonly TodayRow[],
  keysOf: (row: TodayRow) => readonly Key[],
): readonly TodaySection[] {
  const sections = new Map<string, { readonly name: string; readonly rows: TodayRow[] }>();
  for (const row of rows) {
    for (const { id, name } of keysOf(row)) {
      const section = sections.get(id) ?? { name, rows: [] };
      section.rows.push(row);
      sections.set(id, section);
    }
  }
  return [...sections]
    .sort(
      ([a, { name: x }], [b, { name: y }]) =>
        Number(x === '') - Number(y === '') || compareText(x, y) || compareText(a, b),
    )
    .map(([id, { name, rows: own }]) => ({ id: `${grouping}:${id}`, head: { kind: 'name', name }, rows: own }));
}
