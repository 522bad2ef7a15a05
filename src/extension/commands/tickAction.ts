import { sameEntry } from '../../core/lookup/sameEntry';
import type { LocalDate } from '../../core/model/date';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { NoteChanges } from '../editor/noteChanges';

/** Ticks an action in its note with today's date, or reopens it. False when the note was not changed. */
export function tickAction(
  changes: NoteChanges,
  tracked: TrackedEntry,
  done: boolean,
  today: LocalDate,
): Promise<boolean> {
  return changes.apply(tracked.note.path, (note, text) => {
    const entry = sameEntry(note, tracked);
    if (!entry) {
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
  });
}
