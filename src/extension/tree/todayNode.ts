import type { Note } from '../../core/model/note';
import type { Project, TrackedEntry } from '../../core/model/snapshot';
import { withUniqueIds } from './projectsNode';
import type { TodayRow, TodaySection } from './todayGroups';
import type { ReportDue } from './todayRows';

/** One row of the Today view. */
export type TodayNode =
  | { readonly kind: 'today-section'; readonly id: string; readonly section: TodaySection }
  | { readonly kind: 'entry'; readonly id: string; readonly tracked: TrackedEntry }
  | { readonly kind: 'report-due'; readonly id: string; readonly report: ReportDue; readonly project: Project }
  | { readonly kind: 'note'; readonly id: string; readonly note: Note };

/** The rows under a row of the Today view, or the top rows. Pure. */
export function todayChildren(sections: readonly TodaySection[], node: TodayNode | undefined): TodayNode[] {
  if (!node) {
    return sections.map((section) => ({ kind: 'today-section', id: section.id, section }));
  }
  return node.kind === 'today-section'
    ? withUniqueIds(node.section.rows.map((row) => rowNode(node.section.id, row)))
    : [];
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
