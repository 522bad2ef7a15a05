import type { DateRange, LocalDate } from '../model/date';
import type { EntryKind } from '../model/entry';
import type { Locale } from '../model/locale';
import type { Audience } from '../model/profile';
import type { Project, Snapshot } from '../model/snapshot';
import type { TemplateFault } from '../template/templateFault';
import type { HiddenReason } from '../visibility/decide';
import type { WithheldNoteReason } from '../visibility/sources';
import type { FinalGate } from './finished/finalGate';

/** Everything that decides what a report says. The same request gives the same bytes. */
export interface ReportRequest {
  readonly project: Project;
  readonly snapshot: Snapshot;
  /** Texts of the workspace's notes by path, for the final gate. */
  readonly texts: ReadonlyMap<string, string>;
  /** The template file, as it stands in `media/templates/<language>/report-<audience>.md` or the workspace's own. */
  readonly template: string;
  readonly period: DateRange;
  readonly audience: Audience;
  readonly language: Locale;
  readonly asOf: LocalDate;
  /** One line that the user confirmed; the declared health stands beside it, and without it is not said. */
  readonly summary?: string;
  readonly recipients?: readonly string[];
}

/** An entry of the period that the client will not see, or a paragraph under a heading for them that something keeps inside. */
export interface WithheldEntry {
  readonly id: string;
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  readonly kind: EntryKind | 'paragraph';
  readonly text: string;
  /** `not-disclosed`: a risk or issue of a client note that the client has not been told of. */
  readonly reason: HiddenReason | 'not-disclosed';
}

export interface WithheldNote {
  readonly path: string;
  /** Where what keeps it out stands, 0-based; absent where it is the whole file. */
  readonly line?: number;
  readonly reason: WithheldNoteReason;
}

/** Why there is no report, with the place. */
export interface Refusal {
  readonly reason: 'ambiguous-note' | 'withheld-text' | 'internal-words' | 'template';
  readonly path: string;
  readonly line: number;
  /** What exactly: the structure, the shared words, the line that says internal, the template's fault. */
  readonly detail: string;
  /** Of a template, so that it can be worded in the reader's language. */
  readonly fault?: TemplateFault;
}

export type ReportResult =
  | {
      readonly ok: true;
      /** The record: frontmatter and body. */
      readonly note: string;
      /** The body alone: what goes to the client. */
      readonly body: string;
      readonly title: string;
      /** For the last look at the finished file. */
      readonly gate: FinalGate;
      /** It tells nothing that was noted. */
      readonly isBlank: boolean;
      readonly included: readonly string[];
      /** Ids of the risks, issues and changes in it: what the client knows once it is sent. */
      readonly carries: readonly string[];
      readonly withheld: readonly WithheldEntry[];
      readonly withheldNotes: readonly WithheldNote[];
    }
  | {
      readonly ok: false;
      readonly refusals: readonly Refusal[];
      readonly withheld: readonly WithheldEntry[];
      readonly withheldNotes: readonly WithheldNote[];
    };
