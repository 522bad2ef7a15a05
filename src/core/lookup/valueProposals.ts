import { projectOf } from '../facts/projectOf';
import type { Snapshot } from '../model/snapshot';
import { CHANNEL } from '../schema/choices';
import type { FieldShape } from '../schema/field';
import { dateProposals } from './dateProposals';
import { knownWords } from './knownWords';
import { peopleHere } from './peopleHere';
import { personProposals } from './personProposals';
import type { Proposal } from './proposal';
import type { Typing } from './typing';

/** What a single value may be, as plain text. */
export function valueProposals(typing: Typing, shape: FieldShape, typed: string): readonly Proposal[] {
  const { snapshot, note, asOf, locale, readDate } = typing;
  switch (shape.takes) {
    case 'choice':
      return [
        ...(shape === CHANNEL ? toolProposals(typing) : []),
        ...shape.choices.map(
          ({ value, description }): Proposal => ({
            kind: 'value',
            label: value,
            insert: value,
            filter: `${value} ${description['zh-cn']}`,
            about: description,
          }),
        ),
      ];
    case 'date':
    case 'date-time':
    case 'occurrence':
      return dateProposals(typed, asOf, locale, readDate);
    case 'person':
      return personProposals(peopleHere(snapshot, note), ({ name }) => name);
    case 'client':
      return snapshot.clients.map(({ name }) => ({ kind: 'client', label: name, insert: name }));
    case 'project':
      return projectProposals(snapshot);
    case 'tag':
      return knownWords(snapshot).tags.map((tag) => ({ kind: 'tag', label: tag, insert: tag }));
    case 'entry-id':
      return entryIds(typing);
    default:
      return [];
  }
}

/** Every project once, with its client. */
export function projectProposals(snapshot: Snapshot): readonly Proposal[] {
  const names = new Map(snapshot.projects.map((project) => [project.name, project]));
  return [...names.values()].map(({ name, clientName }) => ({
    kind: 'project',
    label: name,
    insert: name,
    ...(clientName && { detail: clientName }),
  }));
}

/** The tools that the project has declared for talking: what one uses first. */
function toolProposals({ snapshot, note }: Typing): readonly Proposal[] {
  const tools = projectOf(snapshot, note.path)?.tools ?? [];
  return tools
    .filter(({ channel }) => channel !== undefined)
    .map(({ name, channel, purpose }) => ({
      kind: 'tool',
      label: name,
      insert: name,
      detail: [channel, purpose].filter(Boolean).join(' · '),
    }));
}

function entryIds({ snapshot, note }: Typing): readonly Proposal[] {
  return (projectOf(snapshot, note.path)?.entries ?? []).flatMap(({ entry }): readonly Proposal[] =>
    entry.id ? [{ kind: 'entry', label: entry.id, insert: entry.id, detail: entry.text }] : [],
  );
}
