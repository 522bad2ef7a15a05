import { projectOf } from '../facts/projectOf';
import type { Note } from '../model/note';
import type { Client, Person, Project, Snapshot } from '../model/snapshot';
import type { Span } from '../model/span';
import { clientOf, peopleHere } from './peopleHere';
import { noteNamed, projectNamed, wikilinksIn } from './wikilinks';

/** What a name in a note stands for. */
export type Named =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'client'; readonly client: Client }
  | { readonly kind: 'note'; readonly note: Note };

/** A place where a note names somebody or something. */
export type Mention = Named & { readonly span: Span };

/**
 * Everybody and everything that a note names, as it was read: participants, owners, who asked, its project and client, whom its profile lists.
 * Names that no profile makes certain are still people; ambiguous ones are left out.
 */
export function mentionsIn(snapshot: Snapshot, note: Note): readonly Mention[] {
  const { find } = peopleHere(snapshot, note);
  const mentions: Mention[] = [];
  const person = (name: string, span: Span) => {
    const found = find(name);
    if (found) mentions.push({ kind: 'person', person: found, span });
  };
  for (const { name, span } of note.participants) person(name, span);
  for (const { name, span } of contactsOf(note)) person(name, span);
  for (const entry of note.entries) {
    for (const { value, span } of entry.owners ?? []) person(value, span);
    if (entry.from) person(entry.from.value, entry.from.span);
  }
  const project = projectOf(snapshot, note.path);
  if (note.project && project) mentions.push({ kind: 'project', project, span: note.project.span });
  const client = clientOf(snapshot, note.path);
  if (note.client && client) mentions.push({ kind: 'client', client, span: note.client.span });
  return mentions;
}

/** What the wikilinks of a text lead to; those that lead nowhere, or to several, are left out. */
export function linkedIn(snapshot: Snapshot, note: Note, text: string): readonly Mention[] {
  const { find } = peopleHere(snapshot, note);
  return wikilinksIn(text).flatMap(({ span, target }): readonly Mention[] => {
    const project = projectNamed(snapshot, target);
    if (project) return [{ kind: 'project', project, span }];
    const person = find(target);
    if (person) return [{ kind: 'person', person, span }];
    const linked = noteNamed(snapshot, target);
    return linked ? [{ kind: 'note', note: linked, span }] : [];
  });
}

/**
 * Whether two names mean the same. A colleague is the same person in every project's team; a client's contact is, wherever the client's
 * profiles list them; two strangers of one name are.
 */
export function sameNamed(snapshot: Snapshot, a: Named, b: Named): boolean {
  if (a.kind === 'person' && b.kind === 'person') {
    const [one, other] = [a.person, b.person];
    const client = (person: Person) => snapshot.clientOf.get(person.profile ?? '');
    return one.id === other.id && one.side === other.side && (one.side === 'us' || client(one) === client(other));
  }
  if (a.kind === 'project' && b.kind === 'project') return a.project.id === b.project.id;
  if (a.kind === 'client' && b.kind === 'client') return a.client.id === b.client.id;
  return a.kind === 'note' && b.kind === 'note' && a.note.path === b.note.path;
}

/** The narrowest mention at an offset. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  return mentions
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

function contactsOf({
  clientProfile,
  projectProfile,
}: Note): readonly { readonly name: string; readonly span: Span }[] {
  return [...(clientProfile?.contacts ?? []), ...(projectProfile?.contacts ?? []), ...(projectProfile?.team ?? [])];
}
