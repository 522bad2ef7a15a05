import type { TrackedEntry } from '../model/snapshot';
import type { TrackedStatement } from './clientStatements';
import type { Searched, VisibleRange } from './finished/finalGate';
import type { Refusal } from './reportRequest';
import { runsOf } from './runs';
import { tellingIn } from './tellingRun';

/**
 * Searches what was put into a document for text that was withheld. Runs that stand in what may be seen are no find.
 *
 * @param emitted every value that went in, one by one
 * @param allowed what may be seen: the visible entries as they stand in their notes, names, template texts
 * @param searched all notes of the workspace, and what the client may see of them
 * @returns a refusal for each line of a note of which a run stands in the document
 */
export function findWithheldText(
  emitted: readonly string[],
  allowed: readonly string[],
  searched: Searched,
): readonly Refusal[] {
  const known = new Set(allowed.flatMap(runsOf));
  return searchFor(new Set(emitted.flatMap(runsOf).filter((run) => !known.has(run))), searched);
}

/**
 * Searches the notes, less what their client may see, for runs of words.
 *
 * @returns a refusal for each line in which some stand that are no coincidence
 */
export function searchFor(found: ReadonlySet<string>, searched: Searched): readonly Refusal[] {
  if (found.size === 0) return [];
  const { texts } = searched;
  const known = searched.known();
  const suspicious = new Set(found);
  for (const text of known.texts) for (const run of runsOf(text)) suspicious.delete(run);
  if (suspicious.size === 0) return [];
  const rangesOf = new Map<string, VisibleRange[]>();
  for (const range of known.ranges) {
    const same = rangesOf.get(range.path);
    same ? same.push(range) : rangesOf.set(range.path, [range]);
  }
  const tellingOf = tellingIn(known);
  const refusals: Refusal[] = [];
  for (const [path, text] of texts) {
    const hidden = blankRanges(text, rangesOf.get(path) ?? []);
    for (const [line, words] of hidden.split(/\r\n|\r|\n/).entries()) {
      const told = runsOf(words).some((run) => suspicious.has(run)) ? tellingOf(words, suspicious) : undefined;
      if (told !== undefined) refusals.push({ reason: 'withheld-text', path, line, detail: told });
    }
  }
  return refusals;
}

/** What was let out of the notes: entries, and what a note tells its client beside them. */
export interface LetOut {
  readonly entries: readonly TrackedEntry[];
  readonly statements: readonly TrackedStatement[];
}

/** The notes to search, what a document lets out of them taken as known. */
export function withLetOut({ texts, known }: Searched, letOut: LetOut): Searched {
  return {
    texts,
    known: () => {
      const all = known();
      return { ...all, ranges: [...all.ranges, ...visibleRanges(letOut)] };
    },
  };
}

/** Where it stands that was let out. */
export function visibleRanges({ entries, statements }: LetOut): readonly VisibleRange[] {
  const told = statements.map(({ note, statement: { span } }) => ({
    path: note.path,
    start: span.start,
    end: span.end,
  }));
  return [...entries.flatMap(entryRanges), ...told];
}

/** Of an entry its own line and the fields that go with it, not all that stands below. */
function entryRanges({ note, entry }: TrackedEntry): readonly VisibleRange[] {
  const fields = [entry.mitigation, entry.answer, entry.agreement].flatMap((field) => (field ? [field.span] : []));
  return [entry.textSpan, ...fields].map(({ start, end }) => ({ path: note.path, start, end }));
}

/** What was let out as it stands in its notes. */
export function visibleTexts(letOut: LetOut, texts: ReadonlyMap<string, string>): readonly string[] {
  return [
    ...letOut.entries.flatMap(beyondItsLine),
    ...visibleRanges(letOut).map(({ path, start, end }) => texts.get(path)?.slice(start, end) ?? ''),
  ];
}

/**
 * What an entry says that its own line does not: the title of one on a page of its own, which stands there as a field and as a heading, and the text of one
 * that goes on over more lines, unless it does so below what marks it for the client.
 */
function beyondItsLine({ entry }: TrackedEntry): readonly string[] {
  const goesOn = entry.endLine > entry.textSpan.line && entry.goesOnBelowMark === undefined;
  return entry.form === 'file' || goesOn ? [entry.text] : [];
}

function blankRanges(text: string, ranges: readonly VisibleRange[]): string {
  return ranges.reduce(
    (blanked, { start, end }) =>
      blanked.slice(0, start) + blanked.slice(start, end).replace(/[^\r\n]/g, ' ') + blanked.slice(end),
    text,
  );
}
