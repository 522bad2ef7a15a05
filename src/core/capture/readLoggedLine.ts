import type { LocalDate } from '../model/date';
import type { Entry, EntryKind } from '../model/entry';
import { DEFAULT_READING } from '../reader/readingDefaults';
import { readNote } from '../reader/readNote';

/** What stands in a line that somebody logs, each field empty where the line does not give it. */
export interface LoggedLine {
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly from: string;
  readonly severity: string;
  /** What a change moves, as a list in YAML: `goals, time`. */
  readonly affects: string;
}

/**
 * Reads one line as the reader would read it in a note, so that what becomes a page of its own has its people and dates in its frontmatter.
 *
 * @param asOf the day that relative words (`Friday`, `下周五`) count from
 */
export function readLoggedLine(kind: EntryKind, line: string, asOf: LocalDate): LoggedLine {
  const nothing: LoggedLine = { title: line, owner: '', due: '', from: '', severity: '', affects: '' };
  const entry = readLineAs(kind, line, asOf);
  if (!entry || entry.text === '') {
    return nothing;
  }
  return {
    title: entry.text,
    owner: (entry.owners ?? []).map(({ value }) => value).join(', '),
    due: entry.due?.value ?? entry.neededBy?.value ?? '',
    from: entry.from?.value ?? '',
    severity: entry.severity?.value ?? '',
    affects: (entry.affects ?? []).join(', '),
  };
}

/**
 * The line with a day for the words that mean one from today: `next fri` in a note of last month would be a Friday of last month. As it is where the words name
 * no day, or where the day in their place would be read otherwise.
 */
export function withDay(kind: EntryKind, line: string, asOf: LocalDate): string {
  const plain = line.replace(/\s+/g, ' ');
  const entry = readLineAs(kind, plain, asOf);
  const due = entry?.due ?? entry?.neededBy;
  if (!due) return line;
  const start = due.span.start - before(kind, asOf).length;
  const end = due.span.end - before(kind, asOf).length;
  if (plain.slice(start, end).includes(due.value)) return line;
  const dated = (mark: string) => `${plain.slice(0, start)}${mark}${due.value}${plain.slice(end)}`;
  const [bare, marked] = [dated(''), dated('📅 ')];
  const wanted = readLoggedLine(kind, bare, asOf);
  if (wanted.due !== due.value) return line;
  // The mark goes where the words around say nothing of a date themselves, as `by` and `截止：` do.
  const isFree = !/[:：📅]\s*$/u.test(plain.slice(0, start));
  return isFree && readLoggedLine(kind, marked, asOf).title === wanted.title ? marked : bare;
}

/** The entry that a line is under the heading of its kind, in a note of that day. */
export function readLineAs(kind: EntryKind, line: string, asOf: LocalDate): Entry | undefined {
  const read = readNote('logged.md', `${before(kind, asOf)}${line.replace(/\s+/g, ' ')}\n`, DEFAULT_READING);
  return read.kind === 'note' ? read.note.entries[0] : undefined;
}

/** What stands before the line in that note. */
function before(kind: EntryKind, asOf: LocalDate): string {
  return `---\ntype: meeting\ndate: ${asOf}\n---\n\n## ${HEADINGS[kind]}\n\n- `;
}

const HEADINGS: Readonly<Record<EntryKind, string>> = {
  action: 'Actions',
  decision: 'Decisions',
  question: 'Questions',
  feedback: 'Feedback',
  need: 'Needs',
  risk: 'Risks',
  issue: 'Issues',
  change: 'Changes',
  conflict: 'Conflicts',
};
