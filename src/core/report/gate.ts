import type { TrackedEntry } from '../model/snapshot';
import type { TrackedStatement } from './clientStatements';
import type { VisibleRange } from './finished/finalGate';
import type { Refusal } from './reportRequest';

/** Runs this long are no coincidence: words, or characters in Chinese (leak policy, A8). */
export const RUN_OF_WORDS = 5;
export const RUN_OF_HAN = 12;

/**
 * Searches what was put into a document for text that was withheld. Runs that stand in what may be seen are no find.
 *
 * @param emitted every value that went in, one by one
 * @param allowed what may be seen: the visible entries as they stand in their notes, names, template texts
 * @param texts all notes of the workspace
 * @param visible what of them was let out
 * @returns a refusal for each line of a note of which a run stands in the document
 */
export function findWithheldText(
  emitted: readonly string[],
  allowed: readonly string[],
  texts: ReadonlyMap<string, string>,
  visible: readonly VisibleRange[],
): readonly Refusal[] {
  const suspicious = new Set<string>();
  const known = new Set<string>();
  for (const text of allowed) for (const run of runsOf(text)) known.add(run);
  for (const value of emitted) for (const run of runsOf(value)) if (!known.has(run)) suspicious.add(run);
  return searchFor(suspicious, texts, visible);
}

/**
 * Searches the notes, less what was let out of them, for runs of words.
 *
 * @returns a refusal for each line in which one stands
 */
export function searchFor(
  suspicious: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
  visible: readonly VisibleRange[],
): readonly Refusal[] {
  if (suspicious.size === 0) return [];
  const refusals: Refusal[] = [];
  for (const [path, text] of texts) {
    const hidden = blankRanges(
      text,
      visible.filter((range) => range.path === path),
    );
    for (const [line, words] of hidden.split(/\r\n|\r|\n/).entries()) {
      const found = runsOf(words).find((run) => suspicious.has(run));
      if (found) refusals.push({ reason: 'withheld-text', path, line, detail: found });
    }
  }
  return refusals;
}

/** What was let out of the notes: entries, and what a note tells its client beside them. */
export interface LetOut {
  readonly entries: readonly TrackedEntry[];
  readonly statements: readonly TrackedStatement[];
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
  // The title of an entry on a page of its own stands there twice, as a field and as a heading.
  const titles = letOut.entries.flatMap(({ entry }) => (entry.form === 'file' ? entry.text : []));
  return [...titles, ...visibleRanges(letOut).map(({ path, start, end }) => texts.get(path)?.slice(start, end) ?? '')];
}

function blankRanges(text: string, ranges: readonly VisibleRange[]): string {
  return ranges.reduce(
    (blanked, { start, end }) =>
      blanked.slice(0, start) + blanked.slice(start, end).replace(/[^\r\n]/g, ' ') + blanked.slice(end),
    text,
  );
}

/** A text without what case, width and invisible characters make of its letters. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '');
}

/** Every run of five words, and of twelve Chinese characters, folded so that markup and case hide nothing. */
export function runsOf(text: string): readonly string[] {
  const plain = plainLetters(text).replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');
  const words = plain.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs: string[] = [];
  for (let i = 0; i + RUN_OF_WORDS <= words.length; i++) runs.push(words.slice(i, i + RUN_OF_WORDS).join(' '));
  const han = plain.match(/\p{Script=Han}/gu) ?? [];
  for (let i = 0; i + RUN_OF_HAN <= han.length; i++) runs.push(han.slice(i, i + RUN_OF_HAN).join(''));
  return runs;
}
