import { planEdits } from '../../edits/planEdits';
import type { LocalDate } from '../../model/date';
import type { Note, Participant } from '../../model/note';
import type { ReadingPolicy } from '../../model/policy';
import type { Project } from '../../model/snapshot';
import type { EditOperation } from '../../model/textEdit';
import type { WrittenPerson } from '../../reader/people';
import { readNote } from '../../reader/readNote';
import { identityOf } from '../../workspace/names';
import type { Pasted } from '../paste/pasted';
import { likelyProjectsFor } from '../paste/proposeNote';
import { readPaste } from '../paste/readPaste';
import type { AdoptableKind, AdoptedField, Adoption, AdoptionRefusal } from './adoption';
import { placeByFolder } from './placeByFolder';

/** What a file is adopted into. */
export interface AdoptionContext {
  readonly policy: ReadingPolicy;
  readonly asOf: LocalDate;
  /** Every project, the likelier ones first. */
  readonly projects: readonly Project[];
  /** The names of all clients, those without a project too. */
  readonly clients: readonly string[];
  /** What the paths of each workspace folder begin with where several are open. */
  readonly roots: readonly string[];
}

/**
 * The frontmatter that a file would get as a record of a kind: what its text, name and place tell, and nothing that its frontmatter says already. Nothing
 * outside the frontmatter changes.
 */
export function proposeAdoption(path: string, text: string, kind: AdoptableKind, context: AdoptionContext): Adoption {
  const broken = brokenHead(text);
  if (broken) return { ok: false, refusal: broken };
  const read = readNote(path, text, context.policy, kind);
  if (read.kind === 'skipped') return { ok: false, refusal: read.skipped.reason };
  const { note } = read;
  if (note.problems.some(({ code }) => code === 'format/frontmatter')) {
    return { ok: false, refusal: 'broken-frontmatter' };
  }
  if (note.kind !== kind) return { ok: false, refusal: 'is-a-record' };
  const given = new Set(note.frontmatter?.keys.map(({ canonical, name }) => canonical ?? name));
  const fields = fieldsOf(path, text, note, kind, context).filter(({ key }) => !given.has(key));
  if (fields.length === 0) return { ok: false, refusal: 'is-a-record' };
  const operations = fields.map(({ key, value }): EditOperation => ({ op: 'set-key', key, value }));
  const outcome = planEdits(text, note, operations, context.asOf);
  return outcome.ok ? { ok: true, kind, fields, edits: outcome.edits } : { ok: false, refusal: outcome.reason };
}

/** A head that looks like frontmatter and is none that can be added to: below another one it would become text. */
function brokenHead(text: string): AdoptionRefusal | undefined {
  const head = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (/^\+\+\+[ \t]*\r?\n|^;;;[ \t]*\r?\n|^---(?:toml|json)\b/.test(head)) return 'other-frontmatter';
  const isOpened = /^---[ \t]*\r?\n/.test(head);
  return isOpened && !/\n---[ \t]*(?:\r?\n|$)/.test(head) ? 'broken-frontmatter' : undefined;
}

function fieldsOf(
  path: string,
  text: string,
  note: Note,
  kind: AdoptableKind,
  context: AdoptionContext,
): readonly AdoptedField[] {
  const pasted = kind === 'email' || kind === 'chat' ? pastedIn(text, note, context.asOf) : undefined;
  const date = note.date?.value ?? pasted?.messages.flatMap((message) => message.date ?? []).at(-1);
  const people = note.participants.length > 0 ? note.participants : (pasted?.people ?? []);
  const participants = kind === 'report' ? [] : [...new Set(people.map(personText))];
  return [
    { key: 'type', value: kind },
    ...field('date', date && (note.time ? `${date} ${note.time}` : date)),
    ...placeFields(path, text, note, people, context),
    ...field('channel', kind === 'meeting' ? note.channel?.value : undefined),
    ...field('purpose', note.purpose?.value),
    ...(participants.length > 0 ? [{ key: 'participants', value: participants }] : []),
  ];
}

function field(key: string, value: string | undefined): readonly AdoptedField[] {
  return value === undefined || value === '' ? [] : [{ key, value }];
}

function pastedIn(text: string, { frontmatter }: Note, asOf: LocalDate): Pasted | undefined {
  const body = text.slice(frontmatter?.span.end ?? 0).replace(/^\s*#{1,6}\s.*\n+/, '');
  const read = readPaste(body, asOf);
  return read.ok ? read.pasted : undefined;
}

/** The keys that say whose the note is: the client only where the project's name alone would not tell. */
function placeFields(
  path: string,
  text: string,
  note: Note,
  people: readonly WrittenPerson[],
  context: AdoptionContext,
): readonly AdoptedField[] {
  const { project, client } = placeOf(path, text, note, people, context);
  const named = context.projects.filter(
    ({ name }) => project !== undefined && identityOf(name) === identityOf(project),
  );
  const isTold = named.length === 1 && named[0]?.profile !== undefined;
  return [...field('client', isTold ? undefined : client), ...field('project', project)];
}

/**
 * The project it names or stands in; else that of the folders above it; else the one that its words and people speak for, when nothing speaks as much for
 * another. What it says speaks louder than folders whose names nobody has given a client or project yet.
 */
function placeOf(
  path: string,
  text: string,
  note: Note,
  people: readonly WrittenPerson[],
  context: AdoptionContext,
): { readonly project?: string | undefined; readonly client?: string | undefined } {
  const { projects, roots } = context;
  const home = homeOf(path, projects);
  const folders = placeByFolder(path.slice(roots.find((root) => path.startsWith(root))?.length ?? 0), context);
  if (note.project) {
    const isThat = folders?.project !== undefined && identityOf(folders.project) === identityOf(note.project.value);
    return { project: note.project.value, client: isThat && !home ? folders.client : undefined };
  }
  // A note that says whose it is is not given to somebody else's project.
  const fits = (client: string | undefined) =>
    !note.client || identityOf(client ?? '') === identityOf(note.client.value);
  if (home) return fits(home.clientName) ? { project: home.name, client: home.clientName } : {};
  if (folders?.isKnown && folders.project !== undefined) return fits(folders.client) ? folders : {};
  const spoken = spokenFor(
    text,
    people,
    projects.filter(({ clientName }) => fits(clientName)),
  );
  if (spoken) return { project: spoken.name, client: spoken.clientName };
  return folders && fits(folders.client) ? folders : {};
}

/** The project that words and people speak for, when nothing speaks as much for another. */
function spokenFor(text: string, people: readonly WrittenPerson[], projects: readonly Project[]): Project | undefined {
  const pasted: Pasted = { kind: 'text', people, messages: [{ text }] };
  const spoken = likelyProjectsFor(pasted, projects).filter((it) => it.isNamed || it.people.length > 0);
  const [first, second] = spoken;
  const isClear =
    first && (!second || (first.isNamed && !second.isNamed) || first.people.length > second.people.length);
  return isClear ? first.project : undefined;
}

function personText({ name, email }: WrittenPerson | Participant): string {
  return email === undefined ? name : `${name} <${email}>`;
}

/** The project in whose folder, or below it, a path lies; the nearest of several. */
function homeOf(path: string, projects: readonly Project[]): Project | undefined {
  const folderOf = ({ profile }: Project) => profile?.path.replace(/[^/]*$/, '') ?? '';
  return projects
    .filter((project) => folderOf(project) !== '' && path.startsWith(folderOf(project)))
    .sort((a, b) => folderOf(b).length - folderOf(a).length)[0];
}
