import { findYamlBlock, parseYaml } from '../edits/yamlBlock';
import type { Note } from '../model/note';
import type { Snapshot } from '../model/snapshot';
import type { EditOperation } from '../model/textEdit';
import { foldName } from '../workspace/names';
import { linkedIn, type Mention, mentionsIn, type Named } from './mentions';
import { nameWithin } from './nameWithin';
import { type PeopleHere, peopleHere } from './peopleHere';
import { listsPeople, peopleInList, peopleOnLines } from './peopleLines';
import { clientIdOf, inForm, peopleAround, type Renamable, type Respell, respelling } from './respelling';

/** Why something cannot have that name. */
export type NameRefusal = 'no-profile' | 'empty' | 'unsafe' | 'taken';

/** Signs that end a name where notes write names: in handles, fields, links and tables; in lists of people too. */
const UNSAFE = /[\p{Cc}[\]{}|<>#`]/u;
const UNSAFE_IN_PERSON = /[@:：,，;；、]/;

/** The name that something has now. */
export function nameOf(named: Renamable): string {
  switch (named.kind) {
    case 'person':
      return named.person.name;
    case 'project':
      return named.project.name;
    case 'client':
      return named.client.name;
  }
}

/** Why the name cannot be given; undefined when it can. */
export function refuseName(snapshot: Snapshot, named: Renamable, name: string): NameRefusal | undefined {
  if (profileOf(named) === undefined) return 'no-profile';
  if (foldName(name) === '') return 'empty';
  const isUnsafe = UNSAFE.test(name) || !/\p{L}/u.test(name);
  if (isUnsafe || (named.kind === 'person' && UNSAFE_IN_PERSON.test(name))) return 'unsafe';
  return neighbours(snapshot, named).some((other) => foldName(other) === foldName(name)) ? 'taken' : undefined;
}

/** The notes that may name it: those of its client; for one of us, all. */
export function notesAround(snapshot: Snapshot, named: Renamable): readonly Note[] {
  const client = clientIdOf(snapshot, named);
  const notes = [...snapshot.notes.values()];
  return client === undefined ? notes : notes.filter(({ path }) => snapshot.clientOf.get(path) === client);
}

/**
 * What has to be written into a note so that it calls somebody or something by the new name: in the profile, in every field, handle
 * and link that names it. What says it otherwise stays: aliases, addresses, a first name that is the same, and prose.
 */
export function renameOperations(
  snapshot: Snapshot,
  note: Note,
  text: string,
  named: Renamable,
  name: string,
): readonly EditOperation[] {
  const respell = respelling(snapshot, named, name.trim());
  const bodyStart = findYamlBlock(text)?.end ?? 0;
  const inBody = [...mentionsIn(snapshot, note), ...linkedIn(snapshot, note, text)].filter(
    ({ span }) => span.start >= bodyStart,
  );
  const { find } = peopleHere(snapshot, note);
  const onLines = peopleOnLines(text, bodyStart, note.lineStarts).flatMap(
    ({ name: written, span }): readonly Mention[] => {
      const person = find(written);
      return person ? [{ kind: 'person', person, span }] : [];
    },
  );
  return [
    ...frontmatterOperations(snapshot, note, text, named, respell),
    ...bodyOperations(text, [...inBody, ...onLines], respell, find),
  ];
}

function bodyOperations(
  text: string,
  mentions: readonly Mention[],
  respell: Respell,
  find: PeopleHere['find'],
): readonly EditOperation[] {
  const done = new Set<number>();
  return mentions.flatMap((mention) => {
    const span = mention.kind === 'person' ? nameWithin(text, mention.span, mention.person, find) : mention.span;
    if (!span) return [];
    const expected = text.slice(span.start, span.end);
    const written = inForm(expected, mention, respell);
    if (done.has(span.start) || written === expected) return [];
    done.add(span.start);
    return [{ op: 'replace' as const, span, expected, text: written }];
  });
}

/** Sets the values of the frontmatter that are the name, wherever they stand; the rest of a value stays as it is. */
function frontmatterOperations(
  snapshot: Snapshot,
  note: Note,
  text: string,
  named: Renamable,
  respell: Respell,
): readonly EditOperation[] {
  const block = findYamlBlock(text);
  if (!block) return [];
  const canonical = new Map(note.frontmatter?.keys.map((key) => [key.name, key.canonical ?? key.name]));
  const { find } = peopleHere(snapshot, note);
  const meant = (value: string, path: readonly (string | number)[]): Named | undefined => {
    const key = canonical.get(String(path[0])) ?? String(path[0]);
    if (named.kind !== 'person') {
      return foldName(value) === foldName(nameOf(named)) && namesIt(note, named, key, path) ? named : undefined;
    }
    const person = NO_PEOPLE.has(key) ? undefined : find(value);
    return person && { kind: 'person', person };
  };
  const respelt = (value: string, path: readonly (string | number)[]): string =>
    value.replace(PARTS, (whole, before: string, inner: string, after: string) => {
      const found = meant(inner, path);
      return found ? `${before}${respell(found, inner)}${after}` : whole;
    });
  return scalars(parseYaml(text.slice(block.start, block.end)).value, []).flatMap(({ path, value }) => {
    const next =
      named.kind === 'person' && listsPeople(String(path[0]))
        ? inParts(value, (part) => respelt(part, path))
        : respelt(value, path);
    return next === value ? [] : [{ op: 'set-path' as const, path, value: next }];
  });
}

/** A list of people that is one value, each of its parts written anew. */
function inParts(value: string, write: (part: string) => string): string {
  let next = '';
  let written = 0;
  for (const { start, end } of peopleInList(value)) {
    next += value.slice(written, start) + write(value.slice(start, end));
    written = end;
  }
  return next + value.slice(written);
}

/** A name alone, with an address or a remark behind it, or as a link. */
const PARTS = /^(\s*(?:\[\[)?)(.*?)((?:\s*<[^<>]*>|\s*[(（][^()（）]*[)）]|(?:[|#][^\]]*)?\]\])?\s*)$/su;
/** Keys whose value is never a person, though it may read like one. */
const NO_PEOPLE: ReadonlySet<string> = new Set(['type', 'title', 'name', 'id', 'project', 'client', 'tags']);

/** Whether a key of a note gives the name of a project or client: `project:`, `client:`, or the `name:` of its own profile. */
function namesIt(note: Note, named: Renamable, key: string, path: readonly (string | number)[]): boolean {
  if (path.length !== 1) return false;
  return key === named.kind || (key === 'name' && profileOf(named) === note.path);
}

interface YamlScalar {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

function scalars(value: unknown, path: readonly (string | number)[]): readonly YamlScalar[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => scalars(item, [...path, i]));
  if (value instanceof Map) return [...value].flatMap(([key, item]) => scalars(item, [...path, String(key)]));
  return [];
}

/** The path of the profile that says what it is called. */
function profileOf(named: Renamable): string | undefined {
  switch (named.kind) {
    case 'person':
      return named.person.profile;
    case 'project':
      return named.project.profile?.path;
    case 'client':
      return named.client.profile?.path;
  }
}

/** What else is called something where the new name has to be told apart. */
function neighbours(snapshot: Snapshot, named: Renamable): readonly string[] {
  switch (named.kind) {
    case 'person':
      return peopleAround(snapshot, named).flatMap(({ name, contact }) => [name, ...(contact?.aliases ?? [])]);
    case 'project':
      return snapshot.projects
        .filter(({ id, clientId }) => id !== named.project.id && clientId === named.project.clientId)
        .map(({ name }) => name);
    case 'client':
      return snapshot.clients.filter(({ id }) => id !== named.client.id).map(({ name }) => name);
  }
}
