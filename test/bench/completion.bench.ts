import { readNaturalDate } from '../../src/core/calendar/naturalDate';
import { proposalsAt } from '../../src/core/lookup/proposalsAt';
import type { LocalDate } from '../../src/core/model/date';
import type { Note } from '../../src/core/model/note';
import type { Snapshot } from '../../src/core/model/snapshot';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { buildSnapshot } from '../../src/core/workspace/buildSnapshot';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import type { Benchmark } from './benchmark';
import { generateCorpus } from './corpus';

const TODAY = '2026-11-20' as LocalDate;

/** What somebody is in the middle of typing, at the end of a note. */
const TYPED = [
  '- [ ] Send it @',
  '- [ ] Send it [',
  '- [ ] Send it #',
  '- [ ] Send it [[',
  '- [ ] Send it 📅 next f',
  '- [ ] 寄出 📅 下周',
];

interface Place {
  readonly snapshot: Snapshot;
  readonly note: Note;
  readonly text: string;
}

/** From a keystroke to the proposals. */
export const benchmarks = TYPED.map(
  (typed): Benchmark<Place> => ({
    name: `Proposals behind “${typed}”, by notes (aim: 30 ms for 10,000)`,
    grows: 'linear',
    sizes: [2_500, 5_000, 10_000],
    prepare: placeIn,
    run: ({ snapshot, note, text }) => {
      const now = `${text}\n${typed}`;
      const readDate = (words: string) => readNaturalDate(words, TODAY);
      const found = proposalsAt({ text: now, offset: now.length, note, snapshot, asOf: TODAY, locale: 'en', readDate });
      if (!found) throw new Error(`nothing is proposed behind “${typed}”`);
      return found;
    },
  }),
);

/** By number of notes: everything typed is measured in the same ones. */
const PLACES = new Map<number, Place>();

function placeIn(count: number): Place {
  const place = PLACES.get(count) ?? gather(count);
  PLACES.set(count, place);
  return place;
}

function gather(count: number): Place {
  const notes = new Map<string, Note>();
  let last: { readonly note: Note; readonly text: string } | undefined;
  for (const { path, text } of generateCorpus(count, 1)) {
    const result = readNote(path, text, DEFAULT_READING);
    if (result.kind !== 'note') continue;
    notes.set(path, result.note);
    if (result.note.kind === 'meeting') last = { note: result.note, text };
  }
  if (!last) throw new Error('the corpus holds no meeting');
  return { ...last, snapshot: buildSnapshot(notes, [], DEFAULT_JUDGING) };
}
