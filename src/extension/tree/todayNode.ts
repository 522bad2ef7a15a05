import type { Note } from '../../core/model/note';
import type { Project, TrackedEntry } from '../../core/model/snapshot';
import { withUniqueIds } from './projectsNode';
import type { TodayRow, TodaySection } from './todayGroups';
import type { ReportDue } from './todayRows';

/** One row of the Today view. */
export type TodayNode =
  | { readonly kind: 'today-section'; readonly id: string; readonly section: TodaySection }
  /** The rows of a section behind the first ones, until somebody wants to see them. */
  | { readonly kind: 'more'; readonly id: string; readonly section: TodaySection; readonly count: number }
  | { readonly kind: 'entry'; readonly id: string; readonly tracked: TrackedEntry }
  | { readonly kind: 'report-due'; readonly id: string; readonly report: ReportDue; readonly project: Project }
  | { readonly kind: 'note'; readonly id: string; readonly note: Note };

/** So many rows of a section are shown at once: nobody looks through more, and each costs time to draw. */
export const SHOWN_AT_ONCE = 100;

/** The rows under a row of the Today view, or the top rows. Pure. */
export function todayChildren(sections: readonly TodaySection[], node: TodayNode | undefined): TodayNode[] {
  if (!node) {
    return sections.map((section) => ({ kind: 'today-section', id: section.id, section }));
  }
  if (node.kind !== 'today-section' && node.kind !== 'more') {
    return [];
  }
  const { section } = node;
  if (node.kind === 'more') {
    return rowsOf(section).slice(SHOWN_AT_ONCE);
  }
  const count = section.rows.length - SHOWN_AT_ONCE;
  const shown = rowsOf(section, SHOWN_AT_ONCE);
  return count > 0 ? [...shown, { kind: 'more', id: `${section.id}/more`, section, count }] : shown;
}

function rowsOf({ id, rows }: TodaySection, upTo?: number): TodayNode[] {
  return withUniqueIds(rows.slice(0, upTo).map((row) => rowNode(id, row)));
}

function rowNode(group: string, row: TodayRow): TodayNode {
  if ('entry' in row) {
    return { kind: 'entry', id: `${group}/entry:${row.id}`, tracked: row };
  }
  if ('late' in row) {
    const { project, date } = row;
    return { kind: 'report-due', id: `${group}/report:${project.id}:${date}`, report: row, project };
  }
  return { kind: 'note', id: `${group}/note:${row.path}`, note: row };
}
