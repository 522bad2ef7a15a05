import type { Entry } from '../core/model/entry';
import type { Locale } from '../core/model/locale';
import type { Note, Problem } from '../core/model/note';
import type { Person, Snapshot } from '../core/model/snapshot';
import { lineAt } from '../core/reader/position';
import { visibilityOf } from '../core/visibility/decide';
import { type ClientPolicy, clientPolicy } from '../core/visibility/decideFor';
import { createRoster, findPerson, type KnownPerson } from '../core/workspace/people';
import { freshCopy } from '../host/codec/storedNote';

/** Puts a problem into words. */
export type ProblemWords = (problem: Problem, locale: Locale) => string;

/** A note as the index tells it: lines from 1, people by the names that profiles give them. */
export type IndexedNote = ReturnType<typeof indexedNote>;

/**
 * The index as pieces of one JSON document (version 1): notes and skipped files by path. In pieces, since a large workspace gives more than is good to hold at once.
 *
 * @param loadWords called once, when there is a problem to put into words
 */
export async function* indexDocument(
  snapshot: Snapshot,
  loadWords: () => Promise<ProblemWords>,
  locale: Locale,
): AsyncGenerator<string> {
  let before = '{"version":1,"notes":[\n';
  for await (const note of indexedNotes(snapshot, loadWords, locale)) {
    yield before + JSON.stringify(note);
    before = ',\n';
  }
  yield before.startsWith('{') ? before : '\n';
  yield '],"skipped":[\n';
  yield snapshot.skipped.map(({ path, reason }) => `${JSON.stringify({ path, reason })}`).join(',\n');
  yield '\n]}\n';
}

/**
 * The notes of the index by path, one after the other and with none kept open.
 *
 * @param loadWords called once, when there is a problem to put into words
 */
export async function* indexedNotes(
  snapshot: Snapshot,
  loadWords: () => Promise<ProblemWords>,
  locale: Locale,
): AsyncGenerator<IndexedNote> {
  const ownersOf = resolvedOwners(snapshot);
  const policyOf = clientPolicies(snapshot);
  const clients = new Map(snapshot.clients.map((it) => [it.id, it.name]));
  const projects = new Map(snapshot.projects.map((it) => [it.id, it.name]));
  let wordsOf: ProblemWords = () => '';
  let hasWords = false;
  for (const stored of snapshot.notes.values()) {
    const note = freshCopy(stored);
    if (note.problems.length > 0 && !hasWords) {
      wordsOf = await loadWords();
      hasWords = true;
    }
    const place = {
      client: clients.get(snapshot.clientOf.get(note.path) ?? '') ?? null,
      project: projects.get(snapshot.projectOf.get(note.path) ?? '') ?? null,
    };
    yield indexedNote(note, place, policyOf(note), ownersOf, (problem) => wordsOf(problem, locale));
  }
}

function indexedNote(
  note: Note,
  place: { readonly client: string | null; readonly project: string | null },
  policy: ClientPolicy,
  ownersOf: (note: Note, entry: Entry) => readonly string[],
  wordsOf: (problem: Problem) => string,
) {
  const { path, kind, title } = note;
  return {
    path,
    kind,
    title,
    date: note.date?.value ?? null,
    ...place,
    lang: note.language,
    participants: note.participants.map((it) => it.name),
    goals: note.goals.map((it) => it.text),
    visibility: note.visibility?.value ?? 'internal',
    entries: note.entries.map((entry) => indexedEntry(note, entry, policy, ownersOf(note, entry))),
    commitments: note.commitments.map(({ span, who, text }) => ({ line: span.line + 1, who: who.value, text })),
    problems: note.problems.map((it) => ({ code: it.code, line: it.span.line + 1, message: wordsOf(it) })),
  };
}

function indexedEntry(note: Note, entry: Entry, policy: ClientPolicy, owners: readonly string[]) {
  const { kind, form, text, status } = entry;
  const done = entry.done?.value;
  return {
    kind,
    line: lineAt(note.lineStarts, entry.textSpan.start) + 1,
    endLine: entry.endLine + 1,
    text,
    owner: ownerOf(entry, owners),
    due: entry.due?.value ?? null,
    done: done === undefined || done === 'unknown-day' ? null : done,
    status,
    form,
    visibility: isVisible(note, entry, policy) ? 'client' : 'internal',
    fields: fieldsOf(entry),
  };
}

/** A client's own policy only ever keeps back more: it is asked for the few entries that some client may see. */
function isVisible(note: Note, entry: Entry, policy: ClientPolicy): boolean {
  return visibilityOf(note, entry).visible && policy.visibilityOf(note, entry).visible;
}

/** What the client of a note may see: of its project, else of the note's own client; where neither is known nobody can be denied by name. */
function clientPolicies({ projects, clients, projectOf, clientOf }: Snapshot): (note: Note) => ClientPolicy {
  const ofProjects = new Map(projects.map((project) => [project.id, clientPolicy(project)]));
  const ofClients = new Map(
    clients.map(({ id, name, contacts }) => [id, clientPolicy({ clientName: name, contacts })]),
  );
  const ofNobody = clientPolicy(undefined);
  return ({ path }) => ofProjects.get(projectOf.get(path) ?? '') ?? ofClients.get(clientOf.get(path) ?? '') ?? ofNobody;
}

/** Owners by the names that profiles give them; people whom no profile knows stand as the note writes them together. */
function ownerOf(entry: Entry, owners: readonly string[]): string | null {
  if (owners.length === 0) return null;
  const areUnknown = entry.owners?.every(({ value }, i) => value === owners[i]) ?? false;
  return areUnknown && entry.ownersAsWritten !== undefined ? entry.ownersAsWritten : owners.join(', ');
}

/** The fields as written, the last of each key. Without a prototype, since keys are whatever people wrote. */
function fieldsOf(entry: Entry): object {
  const fields: Record<string, string> = Object.create(null);
  for (const { value } of entry.fields ?? []) {
    fields[value[0]] = value[1];
  }
  return fields;
}

/** Names of an entry's owners: as profiles write them, else as the note does. */
function resolvedOwners(snapshot: Snapshot): (note: Note, entry: Entry) => readonly string[] {
  const inProject = new Map(
    snapshot.projects.map(({ id, team, contacts }) => [id, createRoster([...team, ...contacts].filter(isKnown))]),
  );
  const inClient = new Map(
    snapshot.clients.map(({ id, contacts, projects }) => {
      const team = projects.flatMap((it) => it.team);
      return [id, createRoster([...contacts, ...team].filter(isKnown))];
    }),
  );
  return (note, entry) => {
    const project = snapshot.projectOf.get(note.path);
    const roster =
      project === undefined ? inClient.get(snapshot.clientOf.get(note.path) ?? '') : inProject.get(project);
    return (entry.owners ?? []).map(({ value }) => (roster && findPerson(roster, value)?.name) ?? value);
  };
}

function isKnown(person: Person): person is KnownPerson {
  return person.contact !== undefined;
}
