import type { Locale } from '../core/model/locale';
import type { Snapshot } from '../core/model/snapshot';
import { type IndexedNote, indexedNotes, type ProblemWords } from './indexDocument';
import { LISTING } from './words/listing';

/**
 * The index as lines for people: a line for each note, below it one for each thing that was read in it, in the order of the note, and at the end the files that were
 * left. Each begins with its place, as editors and terminals follow it.
 *
 * @param loadWords called once, when there is a problem to put into words
 */
export async function* indexListing(
  snapshot: Snapshot,
  loadWords: () => Promise<ProblemWords>,
  locale: Locale,
): AsyncGenerator<string> {
  for await (const note of indexedNotes(snapshot, loadWords, locale)) {
    yield `${[headLine(note, locale), ...note.goals.map((goal) => goalLine(note, goal, locale)), ...toldLines(note, locale)].join('\n')}\n`;
  }
  for (const { path, reason } of snapshot.skipped) {
    yield `${LISTING[reason === 'not-a-record' ? 'noRecord' : 'notRead'][locale](path)}\n`;
  }
}

function headLine({ path, kind, title, date, client, project, participants }: IndexedNote, locale: Locale): string {
  const isProfile = kind === 'client' || kind === 'project';
  const place = [client, kind === 'project' ? null : project].filter((it) => it !== null && kind !== 'client');
  const more = [isProfile ? null : (date ?? LISTING.noDate[locale]), place.join(' / '), ...participants];
  return LISTING.line[locale](path, LISTING.kinds[locale][kind], title, more.filter(isSaid));
}

function goalLine({ path }: IndexedNote, goal: string, locale: Locale): string {
  return LISTING.line[locale](path, LISTING.goal[locale], goal, []);
}

function toldLines({ path, entries, commitments, problems }: IndexedNote, locale: Locale): readonly string[] {
  const words = LISTING.kinds[locale];
  const at = (line: number) => `${path}:${line}`;
  const told = [
    ...entries.map(({ line, kind, text, owner, due, done, status }) => {
      const more = [owner, due && LISTING.by[locale](due), LISTING.statuses[locale][status], done];
      return { line, says: LISTING.line[locale](at(line), words[kind], text, more.filter(isSaid)) };
    }),
    ...commitments.map(({ line, who, text }) => ({
      line,
      says: LISTING.line[locale](at(line), words.promise, text, [who].filter(isSaid)),
    })),
    ...problems.map(({ line, message }) => ({ line, says: `${at(line)}: ${message}` })),
  ];
  return told.sort((a, b) => a.line - b.line).map(({ says }) => says);
}

function isSaid(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== '';
}
