import type { DateRange } from '../model/date';
import type { Note, Statement } from '../model/note';
import type { Project } from '../model/snapshot';
import { compareText } from '../order/compareText';
import { clientPolicy } from '../visibility/decideFor';
import { isSourceFor } from '../visibility/sources';
import { isInPeriod } from './selectEntries';

/** A paragraph or bullet beside the entries of a note, and the note. */
export interface TrackedStatement {
  readonly note: Note;
  readonly statement: Statement;
}

/** What the meetings and messages of a period tell the client beside their entries, oldest first, each sentence once. */
export function clientStatements(project: Project, period: DateRange): readonly TrackedStatement[] {
  const told = new Set<string>();
  const { isStatementTold } = clientPolicy(project);
  return project.communications
    .filter(({ note }) => note.date !== undefined && isInPeriod(note.date.value, period) && isSourceFor(note, project))
    .sort(
      ({ note: a }, { note: b }) =>
        compareText(a.date?.value ?? '', b.date?.value ?? '') || compareText(a.path, b.path),
    )
    .flatMap(({ note }) =>
      note.statements
        .filter((statement) => isStatementTold(note, statement))
        .filter(({ text }) => !told.has(text) && told.add(text))
        .map((statement) => ({ note, statement })),
    );
}
