import type { Snapshot } from '../model/snapshot';
import { compareText } from '../order/compareText';

/** Words of their own that the notes of a workspace use. */
export interface KnownWords {
  /** The most used first. */
  readonly tags: readonly string[];
}

const known = new WeakMap<Snapshot, KnownWords>();
/** Tags that say who may see something; they are proposed with what they mean. */
export const VISIBILITY_TAGS: ReadonlySet<string> = new Set(['client', 'internal']);

/** Looked through once for each snapshot, when somebody first asks. */
export function knownWords(snapshot: Snapshot): KnownWords {
  const words = known.get(snapshot) ?? gather(snapshot);
  known.set(snapshot, words);
  return words;
}

function gather(snapshot: Snapshot): KnownWords {
  const counts = new Map<string, number>();
  const count = (tag: string) => {
    const bare = tag.replace(/^#/, '');
    if (bare !== '' && !VISIBILITY_TAGS.has(bare.toLowerCase())) counts.set(bare, (counts.get(bare) ?? 0) + 1);
  };
  for (const note of snapshot.notes.values()) {
    note.tags.forEach(count);
    for (const entry of note.entries) entry.tags?.forEach(count);
  }
  const tags = [...counts].sort(([a, one], [b, other]) => other - one || compareText(a, b)).map(([tag]) => tag);
  return { tags };
}
