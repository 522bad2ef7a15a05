import { type Open, openWith, type Way } from '../../core/lookup/openWith';
import type { Analysis } from '../../core/model/analysis';
import type { Person, Snapshot, TrackedEntry } from '../../core/model/snapshot';
import { withUniqueIds } from './projectsNode';

/** One row of the People view. */
export type PeopleNode =
  | { readonly kind: 'circle'; readonly id: string; readonly circle: Circle }
  | { readonly kind: 'person'; readonly id: string; readonly person: Person; readonly open: Open }
  | { readonly kind: 'commitments'; readonly id: string; readonly way: Way; readonly entries: readonly TrackedEntry[] }
  | { readonly kind: 'entry'; readonly id: string; readonly way: Way; readonly tracked: TrackedEntry };

/** People who belong together: those of one client, our own, and those whom no profile names. */
export type Circle =
  | { readonly kind: 'client'; readonly name: string; readonly people: readonly Person[] }
  | { readonly kind: 'us' | 'unknown'; readonly people: readonly Person[] };

/** The rows under a row of the People view, or the top rows. Pure. */
export function peopleChildren(analysis: Analysis, node: PeopleNode | undefined): PeopleNode[] {
  if (!node) {
    return withUniqueIds(
      circlesOf(analysis.snapshot).map((circle) => ({
        kind: 'circle',
        id: circle.kind === 'client' ? `client:${circle.name}` : circle.kind,
        circle,
      })),
    );
  }
  switch (node.kind) {
    case 'circle': {
      return withUniqueIds(
        node.circle.people.map((person): PeopleNode => {
          return { kind: 'person', id: `${node.id}/${person.id}`, person, open: openWith(analysis.snapshot, person) };
        }),
      );
    }
    case 'person':
      return (['owes', 'awaits'] as const).flatMap((way): PeopleNode[] => {
        const entries = node.open[way];
        return entries.length > 0 ? [{ kind: 'commitments', id: `${node.id}/${way}`, way, entries }] : [];
      });
    case 'commitments':
      return withUniqueIds(
        node.entries.map((tracked): PeopleNode => {
          return { kind: 'entry', id: `${node.id}/${tracked.id}`, way: node.way, tracked };
        }),
      );
    case 'entry':
      return [];
  }
}

/** The clients' people by client, then ours, then those whom no profile names; empty circles are left out. */
function circlesOf({ clients, people }: Snapshot): readonly Circle[] {
  const placed = new Set<Person>();
  const circles: Circle[] = clients.map(({ name, contacts, projects }) => {
    const own = new Set([...contacts, ...projects.flatMap((project) => project.contacts)]);
    const members = people.filter((person) => own.has(person) && !placed.has(person));
    for (const person of members) placed.add(person);
    return { kind: 'client', name, people: members };
  });
  const rest = people.filter((person) => !placed.has(person));
  circles.push({ kind: 'us', people: rest.filter(({ side }) => side === 'us') });
  circles.push({ kind: 'unknown', people: rest.filter(({ side }) => side !== 'us') });
  return circles.filter((circle) => circle.people.length > 0);
}
