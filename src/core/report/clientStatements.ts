import type { DateRange } from '../model/date';
import type { Note, Statement } from '../model/note';
import type { Project } from '../model/snapshot';
import { compareText } from '../order/compareText';
import { clientPolicy } from '../visibility/decideFor';
import { isSourceFor } from '../visibility/sources';
import { isInPeriod } from './isInPeriod';
import type { WithheldEntry } from './reportRequest';

/** A paragraph or bullet beside the entries of a note, and the note. */
export interface TrackedStatement {
  readonly note: Note;
  readonly statement: Statement;
}

/** What the meetings and messages of a period tell the client beside their entries, oldest first, each sentence once. */
export function clientStatements(project: Project, period: DateRange): readonly TrackedStatement[] {
  const told = new Set<string>();
  const { isStatementTold } = clientPolicy(project);
  return communicationsIn(project, period).flatMap((note) =>
    note.statements
      .filter((statement) => isStatementTold(note, statement))
      .filter(({ text }) => !told.has(text) && told.add(text))
      .map((statement) => ({ note, statement })),
  );
}

/** What is meant for the client in the meetings and messages of a period, and is kept inside, oldest first. */
export function withheldStatements(project: Project, period: DateRange): readonly WithheldEntry[] {
  return communicationsIn(project, period).flatMap(withheldBy(project));
}

/** What is meant for the client in a note, and is kept inside, in the note's order. */
export function withheldIn(note: Note, project: Project): readonly WithheldEntry[] {
  return withheldBy(project)(note);
}

/** The policy of a project looks up its client's names: once, and not for each note. */
function withheldBy(project: Project): (note: Note) => readonly WithheldEntry[] {
  const { statementKept } = clientPolicy(project);
  return (note) =>
    note.statements.flatMap((statement): readonly WithheldEntry[] => {
      const reason = statementKept(note, statement);
      const { text, span } = statement;
      return reason === undefined
        ? []
        : [{ id: `${note.path}:${span.start}`, path: note.path, line: span.line, kind: 'paragraph', text, reason }];
    });
}

/** The lines of some notes that are marked for the client, kept inside by nothing, and told by no document for all that: they are no entries. */
export function untoldMarked(notes: readonly Note[], project: Project): readonly TrackedStatement[] {
  const { isStatementTold, statementKept } = clientPolicy(project);
  return notes
    .filter((note) => isSourceFor(note, project))
    .flatMap((note) =>
      note.statements
        .filter((statement) => statement.mark === 'client' && !isStatementTold(note, statement))
        .filter((statement) => statementKept(note, statement) === undefined)
        .map((statement) => ({ note, statement })),
    );
}

/** The meetings and messages of a period that may be a source, oldest first. */
function communicationsIn(project: Project, period: DateRange): readonly Note[] {
  return project.communications
    .map(({ note }) => note)
    .filter((note) => note.date !== undefined && isInPeriod(note.date.value, period) && isSourceFor(note, project))
    .sort((a, b) => compareText(a.date?.value ?? '', b.date?.value ?? '') || compareText(a.path, b.path));
}
