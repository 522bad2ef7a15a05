import { windowStart } from '../calendar/clock';
import type { LocalDate } from '../model/date';
import type { Project, TrackedEntry } from '../model/snapshot';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { clockCases, type EntryClock, endBy } from './entryClock';

/** ½ the clock of the client's questions + ½ our promises kept (health.md, trust). */
export function trust(project: Project, asOf: LocalDate): JudgedComponent {
  return componentOf('trust', project.weights.trust, [
    partOf('questions-answered', 1 / 2, clockCases(project, questionClock(project), asOf)),
    partOf('promises-kept', 1 / 2, promiseCases(project, asOf)),
  ]);
}

export function questionClock(project: Project): EntryClock {
  return {
    applies: ({ entry, side }) => entry.kind === 'question' && side === 'us',
    end: endBy('answered', 'resolved'),
    limit: () => project.response.question,
    verb: 'answered',
  };
}

/**
 * Our actions whose original due date lies in the window and is past, or that were done in the window by that date. Cancelled ones, those re-dated with
 * the client's agreement before the due date, and those done on an unknown day are left out.
 */
function promiseCases(project: Project, asOf: LocalDate): readonly Case[] {
  const from = windowStart(asOf);
  return project.entries
    .filter(
      ({ entry, side, start }) => entry.kind === 'action' && side === 'us' && !(start !== undefined && start > asOf),
    )
    .flatMap((tracked) => promiseCase(tracked, from, asOf));
}

function promiseCase({ entry, note }: TrackedEntry, from: LocalDate, asOf: LocalDate): readonly Case[] {
  const due = entry.original?.value ?? entry.due?.value;
  if (due === undefined) return [];
  const known = entry.done?.value;
  const done = known !== undefined && known !== 'unknown-day' && known <= asOf ? known : undefined;
  const isDue = due >= from && due < asOf;
  const wasDone = done !== undefined && done >= from && done <= due;
  if (!isDue && !wasDone) return [];
  const place = { path: note.path, span: entry.textSpan, text: entry.text, data: { due } };
  if (entry.status === 'cancelled' || entry.status === 'migrated')
    return [{ ...place, value: 'left-out', reason: 'promise-cancelled' }];
  if (wasRedatedInTime(entry, due)) return [{ ...place, value: 'left-out', reason: 'promise-redated' }];
  if (known === 'unknown-day' || (entry.status === 'done' && known === undefined))
    return [{ ...place, value: 'left-out', reason: 'unknown-day' }];
  if (done !== undefined && done <= due) return [{ ...place, value: 1, reason: 'promise-kept' }];
  return [{ ...place, value: 0, reason: done === undefined ? 'promise-open' : 'promise-late' }];
}

function wasRedatedInTime(entry: TrackedEntry['entry'], due: LocalDate): boolean {
  const agreed = entry.steps?.agreed?.value;
  return entry.original !== undefined && agreed !== undefined && agreed !== 'unknown-day' && agreed <= due;
}
