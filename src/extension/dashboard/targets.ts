import type { DashboardPage, DashboardView } from './dashboardView';

/** What a click in the dashboard can lead to. The panel only ever names the number of one of these. */
export type Target =
  | { readonly kind: 'place'; readonly path: string; readonly line: number }
  | { readonly kind: 'view'; readonly view: DashboardView }
  | { readonly kind: 'command'; readonly command: string; readonly arguments: readonly unknown[] };

/** Numbers the targets of one state. */
export class TargetTable {
  private readonly targets: Target[] = [];

  /** @param current what a page that is gone to keeps: the day, the period, the person */
  constructor(readonly current: DashboardView) {}

  place(place: { readonly path: string; readonly span: { readonly line: number } }): number {
    return this.add({ kind: 'place', path: place.path, line: place.span.line });
  }

  page(page: DashboardPage): number {
    return this.view({ ...this.current, page });
  }

  view(view: DashboardView): number {
    return this.add({ kind: 'view', view });
  }

  command(command: string, ...args: readonly unknown[]): number {
    return this.add({ kind: 'command', command, arguments: args });
  }

  at(id: number): Target | undefined {
    return this.targets[id];
  }

  private add(target: Target): number {
    return this.targets.push(target) - 1;
  }
}
