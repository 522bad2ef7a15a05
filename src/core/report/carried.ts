import type { LifecycleStep } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';
import { saidIn } from './saidIn';

/** A record that a report was made to carry, and what the client's knowing of it means. */
export interface Carried {
  readonly tracked: TrackedEntry;
  readonly step: Extract<LifecycleStep, 'disclosed' | 'communicated'>;
  /** True where its words still stand in the report: somebody may have taken them out of the draft. */
  readonly isTold: boolean;
}

/**
 * What the client learns from a report for the first time: the risks and issues (disclosed) and changes (communicated) that it names under `carries`, less those that were so
 * before.
 *
 * @param names the ids under `carries`
 * @param body the report's text as it stands now
 * @returns the records, and how many names were not found
 */
export function carriedBy(
  project: Project,
  names: readonly string[],
  body: string,
): { readonly carried: readonly Carried[]; readonly missing: number } {
  const wanted = new Set(names);
  const isSaid = saidIn(body);
  const found = project.entries.filter(
    ({ id, entry }) => wanted.has(id) || (entry.id !== undefined && wanted.has(entry.id)),
  );
  const carried = found.flatMap((tracked): readonly Carried[] => {
    const { entry } = tracked;
    const step = stepOf(tracked);
    if (step === undefined || entry.steps?.[step]) return [];
    return [{ tracked, step, isTold: isSaid(entry.text) }];
  });
  const known = new Set(found.flatMap(({ id, entry }) => [id, entry.id]));
  return { carried, missing: names.filter((name) => !known.has(name)).length };
}

function stepOf({ entry: { kind } }: TrackedEntry): Carried['step'] | undefined {
  if (kind === 'change') return 'communicated';
  return kind === 'risk' || kind === 'issue' ? 'disclosed' : undefined;
}
