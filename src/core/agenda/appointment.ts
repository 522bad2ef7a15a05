import type { LocalDate } from '../model/date';

/** Something that falls on a day, as it will stand in a calendar. */
export interface Appointment {
  /** Stable while its words stay: moving its day moves the same entry of the calendar. Says nothing about where it stands. */
  readonly uid: string;
  readonly day: LocalDate;
  readonly title: string;
  /** More about it, for the person who opens it. */
  readonly details?: string;
}

/** What makes an appointment the one it is. */
export type Identity = readonly [project: string, what: string, words: string];

/** Gives appointments their uids, in their order; of two alike the second gets one of its own. */
export function withUids(
  appointments: readonly (Omit<Appointment, 'uid'> & { readonly identity: Identity })[],
): readonly Appointment[] {
  const seen = new Map<string, number>();
  return appointments.map(({ identity, ...appointment }) => {
    const key = JSON.stringify(identity);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...appointment, uid: `${fingerprint(`${key}#${count}`)}@rapport` };
  });
}

/** FNV-1a with two starts, 64 bits together: the same everywhere, and nobody reads a text out of it. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => half(text, start)).join('');
}

function half(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
