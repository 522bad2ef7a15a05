import { planEdits } from '../../edits/planEdits';
import type { LocalDate } from '../../model/date';
import type { Note, Participant } from '../../model/note';
import type { ReadingPolicy } from '../../model/policy';
import type { Project } from '../../model/snapshot';
import type { EditOperation } from '../../model/textEdit';
import type { WrittenPerson } from '../../reader/people';
import { readNote } from '../../reader/readNote';
import type { Pasted } from '../paste/pasted';
import { likelyProjectsFor } from '../paste/proposeNote';
import { readPaste } from '../paste/readPaste';
import type { AdoptableKind, AdoptedField, Adoption, AdoptionRefusal } from './adoption';

/** What a file is adopted into. */
export interface AdoptionContext {
  readonly policy: ReadingPolicy;
  readonly asOf: LocalDate;
  /** Every project, the likelier ones first. */
  readonly projects: readonly Project[];
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
    ...field('project', projectOf(path, text, note, people, context)),
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

/** The project it names or stands in; else the one that its words and people speak for, when nothing speaks as much for another. */
function projectOf(
  path: string,
  text: string,
  note: Note,
  people: readonly WrittenPerson[],
  { projects }: AdoptionContext,
): string | undefined {
  const home = homeOf(path, projects);
  if (home || note.project) return note.project?.value ?? home?.name;
  const pasted: Pasted = { kind: 'text', people, messages: [{ text }] };
  const spoken = likelyProjectsFor(pasted, projects).filter((it) => it.isNamed || it.people.length > 0);
  const [first, second] = spoken;
  const isClear =
    first && (!second || (first.isNamed && !second.isNamed) || first.people.length > second.people.length);
  return isClear ? first.project.name : undefined;
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
