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
}

/**
 * Reads one line as the reader would read it in a note, so that what becomes a page of its own has its people and dates in its frontmatter.
 *
 * @param asOf the day that relative words (`Friday`, `下周五`) count from
 */
export function readLoggedLine(kind: EntryKind, line: string, asOf: LocalDate): LoggedLine {
  const nothing: LoggedLine = { title: line, owner: '', due: '', from: '', severity: '' };
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
  };
}

/** The entry that a line is under the heading of its kind, in a note of that day. */
export function readLineAs(kind: EntryKind, line: string, asOf: LocalDate): Entry | undefined {
  const heading = `---\ntype: meeting\ndate: ${asOf}\n---\n\n## ${HEADINGS[kind]}\n\n`;
  const read = readNote('logged.md', `${heading}- ${line.replace(/\s+/g, ' ')}\n`, DEFAULT_READING);
  return read.kind === 'note' ? read.note.entries[0] : undefined;
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
