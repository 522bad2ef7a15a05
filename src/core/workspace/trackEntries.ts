import type { LocalDate } from '../model/date';
import type { Entry, EntryKind, LifecycleStep } from '../model/entry';
import type { Note } from '../model/note';
import type { Person, Side, TrackedEntry } from '../model/snapshot';
import { whoseQuestion } from './whoseQuestion';

/** Turns a name as written into a person of the project at hand. */
export type ResolvePerson = (name: string) => Person;

/**
 * The entries of a note with their people, side, start and id.
 *
 * @param sideOfName whose somebody is, by the project's profiles and by the note's own participants
 */
export function trackEntries(
  note: Note,
  resolve: ResolvePerson,
  sideOfName: (name: string) => Side,
): readonly TrackedEntry[] {
  const seen = new Map<string, number>();
  return note.entries.map((entry) => {
    const base = `${note.path}#${entry.kind}:${textHash(entry.text)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const owners = (entry.owners ?? []).map((it) => resolve(it.value));
    const from = entry.from && resolve(entry.from.value);
    const asked = entry.kind === 'question' ? whoseQuestion(note, entry, { owners, from }, sideOfName) : undefined;
    return {
      note,
      entry,
      id: count === 1 ? base : `${base}~${count}`,
      owners,
      from,
      side: asked?.side ?? sideOf(entry, owners, from, sideOfName),
      ...(asked?.isCertain === false && { isAskerUnknown: true }),
      start: startOf(note, entry),
    };
  });
}

/**
 * Whose move it is, of all but questions. What we owe an answer or an openness for (feedback, needs, risks, issues, changes, conflicts): us, unless our own team gave the feedback.
 * Anything else: the client’s only if every owner is known to be theirs (docs/health.md).
 */
function sideOf(
  entry: Entry,
  owners: readonly Person[],
  from: Person | undefined,
  sideOfName: (name: string) => Side,
): 'us' | 'client' {
  switch (entry.kind) {
    case 'feedback':
    case 'need':
      return from?.side === 'us' ? 'client' : 'us';
    case 'risk':
    case 'issue':
    case 'change':
    case 'conflict':
      return 'us';
    default:
      return ownersSide(owners, sideOfName);
  }
}

/** `客户` and `the client` are the client's as a whole, though no profile has them as a contact. */
function ownersSide(owners: readonly Person[], sideOfName: (name: string) => Side): 'us' | 'client' {
  const isTheirs = ({ side, name }: Person): boolean => side === 'client' || sideOfName(name) === 'client';
  return owners.length > 0 && owners.every(isTheirs) ? 'client' : 'us';
}

const STARTS: Readonly<Record<EntryKind, readonly LifecycleStep[]>> = {
  action: ['raised', 'asked', 'requested'],
  decision: ['raised', 'asked', 'requested'],
  question: ['asked', 'raised'],
  feedback: ['raised', 'asked'],
  need: ['raised', 'requested', 'asked'],
  risk: ['identified', 'raised'],
  issue: ['identified', 'raised'],
  change: ['requested', 'raised'],
  conflict: ['raised', 'identified'],
};

/** The entry's own date, where it gives a day, else its note's. */
function startOf(note: Note, entry: Entry): LocalDate | undefined {
  for (const step of STARTS[entry.kind]) {
    const value = entry.steps?.[step]?.value;
    if (value !== undefined && value !== 'unknown-day') {
      return value;
    }
  }
  return entry.created ?? note.date?.value;
}

/** FNV-1a, 32 bits: short, and the same everywhere. */
function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
