import { sameEntry } from '../../core/lookup/sameEntry';
import type { LocalDate } from '../../core/model/date';
import type { Entry } from '../../core/model/entry';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { NoteChanges } from '../editor/noteChanges';

/**
 * Ticks an action with today's date, or reopens it: in every note that holds it, as one step. False when no note was changed.
 *
 * @param copies the action as each of the notes has it
 */
export function tickAction(
  changes: NoteChanges,
  copies: readonly TrackedEntry[],
  done: boolean,
  today: LocalDate,
): Promise<boolean> {
  return changes.applyAll(
    copies.map((tracked) => [
      tracked.note.path,
      (note, text) => {
        const entry = sameEntry(note, tracked);
        // Of two notes one may have moved the day or changed hands by now: then it is not the same action any more.
        if (!entry || (copies.length > 1 && !isAlike(entry, tracked.entry))) {
          return 'stale';
        }
        const expected = text.slice(entry.textSpan.start, entry.textSpan.end);
        return [
          {
            op: 'set-status',
            entry: entry.textSpan,
            expected,
            ...(done ? { status: 'done', date: today } : { status: 'open' }),
          },
        ];
      },
    ]),
  );
}

function isAlike(now: Entry, before: Entry): boolean {
  const ownersOf = ({ owners }: Entry) => owners?.map(({ value }) => value).join();
  return now.due?.value === before.due?.value && ownersOf(now) === ownersOf(before);
}
