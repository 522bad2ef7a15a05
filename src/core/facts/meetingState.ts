import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';

/** A meeting or call: what people prepare for and minutes are taken of. */
export function isMeeting(note: Note): boolean {
  return note.kind === 'meeting' || note.kind === 'call';
}

/** Held by its own word, or because its date has passed. */
export function isHeld(note: Note, asOf: LocalDate): boolean {
  return note.status ? note.status.value === 'held' : note.date !== undefined && note.date.value < asOf;
}

/** Still to come, and not called off. */
export function isPlanned(note: Note, asOf: LocalDate): boolean {
  return note.status ? note.status.value === 'planned' : note.date !== undefined && note.date.value >= asOf;
}
