import type { LocalDate } from '../../../src/core/model/date';
import type { Entry, EntryKind } from '../../../src/core/model/entry';
import type { Note, NoteKind } from '../../../src/core/model/note';
import type { ClientProfile, Contact, ProjectProfile } from '../../../src/core/model/profile';
import type { Located } from '../../../src/core/model/span';

const NOWHERE = { start: 0, end: 0, line: 0 };

export const at = <T>(value: T): Located<T> => ({ value, span: NOWHERE });
export const date = (text: string): LocalDate => text as LocalDate;

interface NoteWords {
  readonly kind?: NoteKind;
  readonly date?: string;
  readonly client?: string;
  readonly project?: string;
  readonly participants?: readonly (string | { name: string; email?: string; org?: string })[];
  readonly entries?: readonly Entry[];
  readonly contacts?: readonly (string | Partial<Contact>)[];
  readonly team?: readonly (string | Partial<Contact>)[];
  readonly name?: string;
  readonly projectProfile?: Partial<ProjectProfile>;
}

/** A note as the reader would give it, from the few words a test needs. */
export function makeNote(path: string, words: NoteWords = {}): Note {
  const kind = words.kind ?? 'meeting';
  return {
    path,
    kind,
    title: words.name ?? path,
    language: 'en',
    ...(words.date ? { date: at(date(words.date)) } : {}),
    ...(words.client ? { client: at(words.client) } : {}),
    ...(words.project ? { project: at(words.project) } : {}),
    tags: [],
    participants: (words.participants ?? []).map((it) => ({
      ...(typeof it === 'string' ? { name: it } : it),
      span: NOWHERE,
    })),
    goals: [],
    ...(kind === 'client' ? { clientProfile: clientProfile(words) } : {}),
    ...(kind === 'project' ? { projectProfile: projectProfile(words) } : {}),
    sections: [],
    entries: words.entries ?? [],
    commitments: [],
    statements: [],
    explicitNone: [],
    labelled: [],
    hasContent: true,
    suppressions: [],
    problems: [],
    lineStarts: Uint32Array.of(0),
    length: 0,
  };
}

export function makeEntry(kind: EntryKind, text: string, more: Partial<Entry> = {}): Entry {
  return {
    kind,
    form: 'bullet',
    span: NOWHERE,
    textSpan: NOWHERE,
    endLine: 0,
    text,
    status: 'open',
    section: -1,
    ...more,
  };
}

function clientProfile(words: NoteWords): ClientProfile {
  return { name: words.name ?? '', contacts: contacts(words.contacts), preferences: {} };
}

function projectProfile(words: NoteWords): ProjectProfile {
  return {
    name: words.name ?? '',
    status: 'active',
    team: contacts(words.team),
    contacts: contacts(words.contacts),
    tools: [],
    response: {},
    ...words.projectProfile,
  };
}

function contacts(list: NoteWords['contacts']): readonly Contact[] {
  return (list ?? []).map((it) => ({
    name: '',
    aliases: [],
    focus: [],
    span: NOWHERE,
    ...(typeof it === 'string' ? { name: it } : it),
  }));
}
