import type { Note } from '../../core/model/note';
import { pack } from './pack';
import { unpack } from './unpack';

/** What tells where a note belongs, unpacked at once; the rest waits until somebody asks. */
const HEAD = [
  'path',
  'kind',
  'title',
  'language',
  'date',
  'client',
  'project',
  'clientProfile',
  'projectProfile',
] as const;
type HeadKey = (typeof HEAD)[number];
type Head = Pick<Note, HeadKey>;
type Body = Omit<Note, HeadKey | 'path'>;
/** Every key of a note, the optional ones too: one without a getter would be lost, and must not compile. */
type EveryKey = { readonly [Key in keyof Required<Note>]: Note[Key] };

/** A note as bytes, which may stand among those of others: its head from `start` on, its body from `middle` to `end`. */
export interface PackedNote {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** Packs a note. @throws TypeError when the note holds what cannot be stored, such as half a surrogate pair */
export function packNote(note: Note): PackedNote {
  if (note instanceof StoredNote) {
    return note.packed;
  }
  const head: Partial<Record<string, unknown>> = {};
  const body: Partial<Record<string, unknown>> = {};
  for (const [key, value] of Object.entries(note)) {
    if (key !== 'path') {
      (isHeadKey(key) ? head : body)[key] = value;
    }
  }
  const [first, rest] = [pack(head), pack(body)];
  const bytes = new Uint8Array(first.length + rest.length);
  bytes.set(first);
  bytes.set(rest, first.length);
  return { path: note.path, bytes, start: 0, middle: first.length, end: bytes.length };
}

/**
 * The note whose bytes these are. It reads like any other; its entries, sections and so on are unpacked when they are first
 * asked for, so that a workspace of thousands of notes is there at once.
 *
 * @throws when the bytes are not those of a note's head
 */
export function unpackNote(packed: PackedNote): Note {
  return new StoredNote(packed);
}

/** The note with nothing of it unpacked yet: for whoever looks at each of very many once, and need not keep what was found. */
export function freshCopy(note: Note): Note {
  return note instanceof StoredNote ? new StoredNote(note.packed) : note;
}

function isHeadKey(key: string): key is HeadKey {
  return (HEAD as readonly string[]).includes(key);
}

/** A class only because getters on a prototype cost nothing per note. */
class StoredNote implements EveryKey {
  readonly path: Note['path'];
  readonly kind: Note['kind'];
  readonly title: Note['title'];
  readonly language: Note['language'];
  readonly date: Note['date'];
  readonly client: Note['client'];
  readonly project: Note['project'];
  readonly clientProfile: Note['clientProfile'];
  readonly projectProfile: Note['projectProfile'];
  readonly #packed: PackedNote;
  #unpacked: Body | undefined;

  constructor(packed: PackedNote) {
    const head = unpack(packed.bytes, packed.start, packed.middle) as Head;
    this.path = packed.path;
    this.kind = head.kind;
    this.title = head.title;
    this.language = head.language;
    this.date = head.date;
    this.client = head.client;
    this.project = head.project;
    this.clientProfile = head.clientProfile;
    this.projectProfile = head.projectProfile;
    this.#packed = packed;
  }

  get packed(): PackedNote {
    return this.#packed;
  }

  get frontmatter() {
    return this.body().frontmatter;
  }
  get unclearDate() {
    return this.body().unclearDate;
  }
  get time() {
    return this.body().time;
  }
  get id() {
    return this.body().id;
  }
  get tags() {
    return this.body().tags;
  }
  get visibility() {
    return this.body().visibility;
  }
  get participants() {
    return this.body().participants;
  }
  get status() {
    return this.body().status;
  }
  get channel() {
    return this.body().channel;
  }
  get purpose() {
    return this.body().purpose;
  }
  get goals() {
    return this.body().goals;
  }
  get shared() {
    return this.body().shared;
  }
  get report() {
    return this.body().report;
  }
  get sections() {
    return this.body().sections;
  }
  get entries() {
    return this.body().entries;
  }
  get commitments() {
    return this.body().commitments;
  }
  get statements() {
    return this.body().statements;
  }
  get denials() {
    return this.body().denials;
  }
  get explicitNone() {
    return this.body().explicitNone;
  }
  get labelled() {
    return this.body().labelled;
  }
  get hasContent() {
    return this.body().hasContent;
  }
  get suppressions() {
    return this.body().suppressions;
  }
  get problems() {
    return this.body().problems;
  }
  get lineStarts() {
    return this.body().lineStarts;
  }
  get length() {
    return this.body().length;
  }

  toJSON(): Note {
    const { path, kind, title, language, date, client, project, clientProfile, projectProfile } = this;
    return { path, kind, title, language, date, client, project, clientProfile, projectProfile, ...this.body() };
  }

  private body(): Body {
    const { bytes, middle, end } = this.#packed;
    this.#unpacked ??= unpack(bytes, middle, end) as Body;
    return this.#unpacked;
  }
}
