import type { DateRange, LocalDate, LocalTime, Occurrence } from './date';
import { ENTRY_KINDS, type Entry, type EntryKind, type SectionIndex, type VisibilityMark } from './entry';
import type { Locale } from './locale';
import type { Audience, ClientProfile, HealthBand, ProjectProfile } from './profile';
import type { Located, Span } from './span';

/** A communication that happened or is planned. */
export type CommunicationKind = 'meeting' | 'call' | 'email' | 'chat';

export const COMMUNICATION_KINDS: readonly CommunicationKind[] = ['meeting', 'call', 'email', 'chat'];

export type NoteKind = 'client' | 'project' | CommunicationKind | 'report' | EntryKind;

export const NOTE_KINDS: readonly NoteKind[] = ['client', 'project', ...COMMUNICATION_KINDS, 'report', ...ENTRY_KINDS];

/** What a communication is for. */
export type Purpose = 'progress' | 'problem' | 'feedback' | 'planning';

export type MeetingStatus = 'planned' | 'held' | 'cancelled';

export interface Participant {
  /** As written, without the e-mail address. */
  readonly name: string;
  readonly email?: string;
  /** `us`, or the organisation's name. */
  readonly org?: string;
  readonly span: Span;
  /** They stand in something that a page hides, or a comment. */
  readonly hidden?: boolean;
}

export interface Goal {
  readonly text: string;
  readonly span: Span;
  /** Index in the frontmatter list, or -1 when the goal was read from the body. */
  readonly index: number;
  /** It stands in something that a page hides, or a comment. */
  readonly hidden?: boolean;
  readonly confirmed?: Located<Occurrence>;
  readonly outcome?: Located<'met' | 'partly' | 'unmet'>;
}

/** Whom a communication's record was given to. */
export interface Shared {
  readonly date?: Occurrence;
  readonly with: readonly string[];
  readonly via?: string;
  readonly acknowledged?: Occurrence;
  readonly span: Span;
}

/** What a section is about, beyond the nine entry kinds. */
export type SectionTopic =
  | EntryKind
  | 'goals'
  | 'participants'
  | 'agenda'
  | 'still-open'
  | 'summary'
  | 'progress'
  | 'completed'
  | 'problems'
  | 'next-steps'
  | 'discussion';

/** A heading (or bold line used as one) and everything until the next of the same or a higher level. */
export interface Section {
  readonly title: string;
  /** 1 to 6; a bold-line heading has 7. */
  readonly level: number;
  /** The heading line. */
  readonly heading: Span;
  /** Offset where the section ends. */
  readonly end: number;
  /** Index of the enclosing section, or -1. */
  readonly parent: SectionIndex;
  readonly topic?: SectionTopic;
  /** By its own title (leak policy, A2); not inherited here. */
  readonly mark?: VisibilityMark;
  /** True when anything but blank lines and sub-headings stands in it. */
  readonly hasContent: boolean;
}

/** A sentence in which somebody takes on something and that no action of the note captures. */
export interface Commitment {
  /** The sentence. */
  readonly span: Span;
  readonly text: string;
  /** As written: a name, `we`, `我们`, a team. */
  readonly who: Located<string>;
  /** What is promised, ready to stand as an action's text. */
  readonly action: string;
  readonly due?: Located<LocalDate>;
  readonly section: SectionIndex;
}

/** A paragraph or bullet that is no entry, kept where the note may want its client to read it. */
export interface Statement {
  /** Without markup, tags and marks. */
  readonly text: string;
  readonly span: Span;
  readonly section: SectionIndex;
  /** What keeps it inside although it stands where the client reads: a mark of its own, or what it stands in. No document tells it; a review names it. */
  readonly hidden?: 'internal-entry' | 'internal-container';
  /** Marked for the client by itself. No document tells it for that, since it is no entry; a review names it. */
  readonly mark?: 'client';
}

/** A report's own data. */
export interface ReportRecord {
  readonly period?: DateRange;
  readonly audience?: Audience;
  readonly status: 'draft' | 'sent';
  readonly sent?: Located<LocalDate>;
  readonly to: readonly string[];
  readonly via?: string;
  /** How the project stood, as the report said it. */
  readonly health?: HealthBand;
  /** Ids or places of risks, issues and changes the draft carries, set as disclosed or communicated once sent. */
  readonly carries: readonly string[];
}

/** Codes of what the reader could not take at face value; each is the id of the rule that shows it. */
export type ProblemCode =
  | 'format/frontmatter'
  | 'format/value'
  | 'format/unknown-key'
  | 'format/merge-conflict'
  | 'format/not-utf8'
  | 'format/mixed-line-ends'
  | 'format/bidi'
  | 'format/not-analysed'
  | 'leak/ambiguous';

export interface Problem {
  readonly code: ProblemCode;
  readonly span: Span;
  /** What exactly, as a code of the format rule's own (`duplicate-key`, `impossible-date`, `unclosed-fence` …). */
  readonly reason: string;
  /** Values for the message (`key`, `value`, `expected`, `suggestion`). */
  readonly data: Readonly<Record<string, string>>;
}

/** `<!-- rapport-ignore rule -->`: for the line below, or for the whole note. */
export interface Suppression {
  readonly rules: readonly string[];
  /** 0-based line it silences; -1 for the whole note. */
  readonly line: number;
  readonly span: Span;
}

/** The frontmatter block and its top-level keys, in order. */
export interface Frontmatter {
  /** From the opening `---` to the end of the closing one. */
  readonly span: Span;
  readonly keys: readonly FrontmatterKey[];
}

export interface FrontmatterKey {
  readonly name: string;
  /** The canonical key it is read as, if known. */
  readonly canonical?: string;
  readonly key: Span;
  readonly value: Span;
}

/** One Markdown file read as a record. Immutable; a changed file gives a new Note. */
export interface Note {
  /** Relative to the workspace, `/` between parts; in a multi-root workspace the folder's name comes first. */
  readonly path: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly language: Locale;
  readonly frontmatter?: Frontmatter;
  readonly date?: Located<LocalDate>;
  /** A day as it is written, where no date can be told by it: its year is missing, or day and month may be either. */
  readonly unclearDate?: Located<string>;
  readonly time?: LocalTime;
  readonly client?: Located<string>;
  readonly project?: Located<string>;
  readonly id?: string;
  readonly tags: readonly string[];
  /** Said by the note's own frontmatter; absent means internal but may still show marked parts. */
  readonly visibility?: Located<VisibilityMark>;

  readonly participants: readonly Participant[];
  /** As written; `held` once the date has passed is decided where today is known. */
  readonly status?: Located<MeetingStatus>;
  /** How: `video`, `phone`, `email`, `in-person`, `im` …, as canonical as the reader can make it. */
  readonly channel?: Located<string>;
  readonly purpose?: Located<Purpose>;
  readonly goals: readonly Goal[];
  readonly shared?: Shared;
  readonly report?: ReportRecord;
  readonly clientProfile?: ClientProfile;
  readonly projectProfile?: ProjectProfile;

  readonly sections: readonly Section[];
  readonly entries: readonly Entry[];
  readonly commitments: readonly Commitment[];
  /** In sections and notes that are meant for the client: who may see them is for the leak policy to say. */
  readonly statements: readonly Statement[];
  /** Lines that keep what they lead to from somebody by name, with all of what they speak of. */
  readonly denials?: readonly Located<string>[];
  /** Kinds for which the note says "none" in so many words. */
  readonly explicitNone: readonly SectionTopic[];
  /** Of a report: what it tells behind labels (`Done: …`) rather than under headings. */
  readonly labelled: readonly SectionTopic[];
  /** True when the body holds prose or bullets that are no entry. */
  readonly hasContent: boolean;
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly Problem[];
  /** UTF-16 offset at which each line starts, for turning spans into line and column. */
  readonly lineStarts: Uint32Array;
  /** Length of the text in UTF-16 units. */
  readonly length: number;
}

/** Why a file gave no Note. */
export type SkipReason =
  | 'not-a-record'
  | 'not-utf8'
  | 'too-large'
  | 'too-deep'
  | 'line-too-long'
  | 'frontmatter-too-large'
  | 'timed-out'
  | 'not-a-regular-file'
  | 'outside-workspace'
  | 'unreadable'
  | 'vanished'
  | 'reader-failed';

export interface Skipped {
  readonly path: string;
  readonly reason: SkipReason;
}
