import { once } from '../lazy/once';
import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { Project } from '../model/snapshot';
import { clientTitle } from '../visibility/decide';
import { clientPolicy } from '../visibility/decideFor';
import { ambiguitiesOf, isSourceFor } from '../visibility/sources';
import type { ClientKnows } from './finished/finalGate';
import { type LetOut, visibleRanges, visibleTexts } from './gate';
import { reasonsAgainst } from './selectEntries';

/** What it is told by. */
interface Asked {
  readonly project: Project;
  readonly texts: ReadonlyMap<string, string>;
  readonly asOf: LocalDate;
}

/**
 * All that a project's client may see of its notes by a day, in whatever document and of whatever period: to say it again gives nothing away (leak policy, A8). It decides nothing about
 * what a document says.
 */
export function clientKnows(asked: Asked): () => ClientKnows {
  return once(() => knowledgeOf(asked));
}

function knowledgeOf({ project, texts, asOf }: Asked): ClientKnows {
  const letOut = mayBeSeen(project, asOf);
  const policy = clientPolicy(project);
  const titles = project.communications
    .map(({ note }) => note)
    .filter((note) => policy.isClientNote(note) && isSourceFor(note, project))
    .flatMap((note) => [
      clientTitle(note) ?? '',
      ...note.goals.filter((goal) => policy.isGoalVisible(note, goal)).map(({ text }) => text),
    ]);
  return {
    ranges: visibleRanges(letOut),
    texts: [...visibleTexts(letOut, texts), ...titles],
    names: namesIn(project, letOut),
  };
}

function mayBeSeen(project: Project, asOf: LocalDate): LetOut {
  const policy = clientPolicy(project);
  const reasonAgainst = reasonsAgainst(project);
  const isSource = memoised((note) => isSourceFor(note, project) && ambiguitiesOf(note).length === 0);
  const entries = project.entries.filter(
    (tracked) => tracked.note.kind !== 'report' && isSource(tracked.note) && reasonAgainst(tracked, asOf) === undefined,
  );
  // What is written about a risk that the client has not been told of is not theirs either, whatever its note says.
  const seen = new Set(entries.map(({ entry }) => entry));
  const isWithin = memoised((note) => note.entries.some((entry) => entry.form === 'file' && !seen.has(entry)));
  const statements = project.notes
    .filter((note) => note.kind !== 'report' && isSource(note) && !isWithin(note))
    .flatMap((note) =>
      note.statements
        .filter((statement) => policy.isStatementVisible(note, statement))
        .map((statement) => ({ note, statement })),
    );
  return { entries, statements };
}

/** Of both sides' people those that the client has met on paper: in their own profile, as a team, at a meeting whose note they have, behind an entry of theirs. */
function namesIn(project: Project, { entries }: LetOut): readonly string[] {
  const policy = clientPolicy(project);
  const present = project.communications.flatMap(({ note }) =>
    isSourceFor(note, project) ? note.participants.filter((person) => policy.isPersonVisible(note, person)) : [],
  );
  const people = [...project.contacts, ...project.team, ...present, ...entries.flatMap(({ owners }) => owners)];
  // People and companies are called by a part of their name as well.
  const parts = [project.clientName ?? '', ...people.map(({ name }) => name)].flatMap((name) => [
    name,
    ...name.split(/\s+/),
  ]);
  return [...new Set([project.name, ...parts])].filter((name) => name !== '' && policy.isSayable(name));
}

function memoised(ask: (note: Note) => boolean): (note: Note) => boolean {
  const known = new Map<Note, boolean>();
  return (note) => {
    const before = known.get(note);
    if (before !== undefined) return before;
    const now = ask(note);
    known.set(note, now);
    return now;
  };
}
