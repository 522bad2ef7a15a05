import { readFileSync } from 'node:fs';
import { tryCommand } from '../unit/cli/tryCommand';

/** A line that a careful reader marked; `unsure` ones count neither way. */
interface Mark {
  readonly line: number;
  readonly unsure?: boolean;
  readonly owner?: string | null;
  readonly due?: string | null;
}

/** One note's labels: a line of the labels file. */
interface Label {
  readonly repo: string;
  readonly path: string;
  readonly lang: string;
  readonly date?: string | null;
  readonly dateUnsure?: boolean;
  readonly hasGoals?: boolean;
  readonly goalsUnsure?: boolean;
  readonly actions: readonly Mark[];
  readonly decisions: readonly Mark[];
  readonly commitments: readonly Mark[];
}

/** What was found at a line, counted from 1. */
interface Found {
  readonly line: number;
  readonly owner?: string | null;
  readonly due?: string | null;
}

/** What is compared of a note as `rapport index --json` prints it. */
interface IndexedNote {
  readonly path: string;
  readonly date: string | null;
  readonly goals: readonly string[];
  readonly entries: readonly (Found & { readonly kind: string })[];
  readonly commitments: readonly Found[];
}

type Pair = readonly [mark: Mark, found: Found];
type Tally = Map<string, [right: number, of: number]>;

/**
 * Pairs marks with what was found, one to one: the same line first, then a line beside it, sure marks before unsure ones.
 *
 * @returns sure pairs, and how many sure marks and findings stay alone
 */
function pairUp(marks: readonly Mark[], found: readonly Found[]): { pairs: Pair[]; missed: number; extra: number } {
  const marksLeft = new Set(marks);
  const foundLeft = new Set(found);
  const pairs: Pair[] = [];
  for (const distance of [0, 1]) {
    for (const sure of [true, false]) {
      for (const mark of marks.filter((it) => marksLeft.has(it) && !it.unsure === sure)) {
        const match = found.find((it) => foundLeft.has(it) && Math.abs(it.line - mark.line) === distance);
        if (!match) continue;
        marksLeft.delete(mark);
        foundLeft.delete(match);
        if (sure) pairs.push([mark, match]);
      }
    }
  }
  const unsure = marks.filter((it) => it.unsure);
  return {
    pairs,
    missed: [...marksLeft].filter((it) => !it.unsure).length,
    extra: [...foundLeft].filter((it) => !unsure.some((mark) => Math.abs(mark.line - it.line) <= 1)).length,
  };
}

function scoreNote(label: Label, note: IndexedNote | undefined, tally: Tally): void {
  const entries = (kind: string): readonly Found[] => (note?.entries ?? []).filter((it) => it.kind === kind);
  const count = (key: string, right: boolean): void => add(tally, key, right ? 1 : 0, 1);
  for (const [name, marks, found] of [
    ['actions', label.actions, entries('action')],
    ['decisions', label.decisions, entries('decision')],
    ['commitments', label.commitments, note?.commitments ?? []],
  ] as const) {
    const { pairs, missed, extra } = pairUp(marks, found);
    add(tally, `${name}, precision`, pairs.length, pairs.length + extra);
    add(tally, `${name}, recall`, pairs.length, pairs.length + missed);
    if (name !== 'actions') continue;
    for (const [mark, it] of pairs) {
      if (mark.owner) count('owner', sameName(mark.owner, it.owner));
      if (/^\d{4}-\d\d-\d\d$/.test(mark.due ?? '')) count('due date', it.due === mark.due);
    }
  }
  if (label.date && !label.dateUnsure) count('date of the note', note?.date === label.date);
  const hasGoals = (note?.goals.length ?? 0) > 0;
  if (!label.goalsUnsure) count('goals given or not', hasGoals === Boolean(label.hasGoals));
}

function add(tally: Tally, key: string, right: number, of: number): void {
  const [r, o] = tally.get(key) ?? [0, 0];
  tally.set(key, [r + right, o + of]);
}

function sameName(marked: string, found: string | null | undefined): boolean {
  const fold = (name: string): string => name.toLowerCase().replace(/@/g, '').trim();
  const it = fold(found ?? '');
  return it !== '' && (it.includes(fold(marked)) || fold(marked).includes(it));
}

/**
 * Scores what `rapport index` prints for a folder of notes that others wrote.
 *
 * @param folder holds the notes, each under `OWNER__REPOSITORY/PATH`
 * @param labels JSON lines: what a careful reader finds in each note
 * @returns a Markdown table of hits per language
 */
async function scoreTable(folder: string, labels: string): Promise<string> {
  const languages = new Map<string, Tally>();
  const { out } = await tryCommand(folder, ['index', '--json', '--no-cache']);
  const { notes } = JSON.parse(out) as { readonly notes: readonly IndexedNote[] };
  const read = new Map(notes.map((note) => [note.path, note]));
  for (const line of readFileSync(labels, 'utf8').split('\n').filter(Boolean)) {
    const label = JSON.parse(line) as Label;
    const tally = languages.get(label.lang) ?? new Map();
    languages.set(label.lang, tally);
    scoreNote(label, read.get(`${label.repo.replace('/', '__')}/${label.path}`), tally);
  }
  const names = [...languages.keys()].sort();
  const rows = [...new Set([...languages.values()].flatMap((tally) => [...tally.keys()]))].map(
    (key) => `| ${key} | ${names.map((name) => share(languages.get(name)?.get(key))).join(' | ')} |`,
  );
  return [`| | ${names.join(' | ')} |`, `|---|${names.map(() => '---:|').join('')}`, ...rows].join('\n');
}

function share(hits: readonly [right: number, of: number] | undefined): string {
  return hits && hits[1] > 0 ? `${((100 * hits[0]) / hits[1]).toFixed(1)} % of ${hits[1]}` : 'n/a';
}

async function main([folder, labels]: readonly string[]): Promise<void> {
  if (folder && labels) {
    console.log(await scoreTable(folder, labels));
  } else {
    console.error('usage: npm run score -- NOTES LABELS');
    process.exitCode = 2;
  }
}

void main(process.argv.slice(2));
