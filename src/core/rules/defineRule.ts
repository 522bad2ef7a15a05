import type { LocalDate } from '../model/date';
import type { FindingData, FixAction, FixQuestion, RelatedPlace, RuleGroup, RuleId, Severity } from '../model/finding';
import type { ProjectHealth, WorkspaceHealth } from '../model/health';
import type { Localized } from '../model/locale';
import type { Note, SkipReason } from '../model/note';
import type { Project, Snapshot, TrackedEntry } from '../model/snapshot';
import type { Span } from '../model/span';

/** What a rule's page says. `title` is its short name, as a list of rules shows it. */
export interface RuleDocs {
  readonly title: string;
  /** What it finds. */
  readonly what: string;
  /** Why it matters for a client relationship. */
  readonly why: string;
  /** What to do instead. */
  readonly instead: string;
}

/** One finding as a check yields it; severity, suppression and limits are applied by `findFindings`. */
export interface Found<Data> {
  readonly span: Span;
  readonly data: Data;
  readonly related?: readonly RelatedPlace[];
}

/** A finding of a rule that looks at more than one note says which note it stands in. */
export interface FoundAt<Data> extends Found<Data> {
  readonly path: string;
  /** For time-dependent rules: the day of the event behind it; older than the look-back goes into one summary line. */
  readonly since?: LocalDate;
}

export interface NoteContext {
  readonly asOf: LocalDate;
}

export interface ProjectContext {
  readonly asOf: LocalDate;
  readonly health: ProjectHealth | undefined;
  /** Path of the profile of the project's client. */
  readonly clientProfile?: string;
  /** Open actions of the project that a later note holds again → that later copy. */
  readonly laterCopies: ReadonlyMap<TrackedEntry, TrackedEntry>;
}

export interface WorkspaceContext {
  readonly asOf: LocalDate;
  readonly health: WorkspaceHealth;
}

/** What a fix is made from. `text` is the text that `note` was read from; edits are checked against it before they are made. */
export interface FixContext {
  readonly note: Note;
  readonly text: string;
  readonly span: Span;
  readonly today: LocalDate;
  /** The project the note belongs to, for what a fix fills in from other notes. */
  readonly project?: Project;
}

export interface Fix<Data> {
  readonly title: Localized<(data: Data) => string>;
  readonly asks?: FixQuestion;
  /** May be applied together with others without looking. */
  readonly safe: boolean;
  /**
   * Rules that can say something only once this is mended: a goal must be written down before anybody can ask whether it
   * was met. Apart from these, a fix brings no finding of a new kind.
   */
  readonly leadsTo?: readonly RuleId[];
  /** Whether it is offered for this finding; always, where absent. */
  applies?(data: Data): boolean;
  /** Nothing when the finding can no longer be mended this way, or the answer it asks for is missing. */
  action(data: Data, context: FixContext, answer: string | undefined): FixAction | undefined;
}

/** A note or a few, what the rule finds in them (marked `⟦…⟧`), and the first file after the fix. Read by people and by a test. */
export interface RuleExample {
  readonly name: Localized;
  readonly today: string;
  /** Path → text. */
  readonly files: Readonly<Record<string, string>>;
  /** Those of the files that could not be read as text, and why. */
  readonly skipped?: Readonly<Record<string, SkipReason>>;
  /** Path → text after applying fix number `fix` (0 by default) to the first finding. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly fix?: number;
  readonly answer?: string;
}

interface RuleBase<Data> {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Judged only for active projects and within the look-back; changes with the day (⏱). */
  readonly timed?: boolean;
  /** Says nothing about meetings and calls in which everybody is known to be of our own team. */
  readonly skipsInternal?: boolean;
  readonly tag?: 'unnecessary' | 'deprecated';
  readonly docs: Localized<RuleDocs>;
  readonly message: Localized<(data: Data) => string>;
  /** Severity of one finding, where it differs from the rule's. */
  severityOf?(data: Data): Severity;
  /** The rule that says the same of this finding's place already: as long as it speaks there, this one does not. */
  saidBy?(data: Data): RuleId | undefined;
  /** Labels of related places. */
  readonly related?: Readonly<Record<string, Localized>>;
  readonly fixes: readonly Fix<Data>[];
  readonly examples: readonly RuleExample[];
}

/** One finding in the note at hand. `since` says from when it counts where that is not the note's day: an old action that is due next week. */
export interface FoundHere<Data> extends Found<Data> {
  readonly since?: LocalDate;
}

/** Looks at one note alone, so that its findings stay valid as long as the note and the day do. */
export interface NoteRule<Data> extends RuleBase<Data> {
  readonly scope: 'note';
  /**
   * It is about how something was written down at the time: of what is older than the look-back it says nothing, since nobody
   * tidies up an archive. What is still open then is `counted` in the project's one line about older open points.
   */
  readonly fades?: 'silently' | 'counted';
  check(note: Note, context: NoteContext): Iterable<FoundHere<Data>>;
}

export interface ProjectRule<Data> extends RuleBase<Data> {
  readonly scope: 'project';
  check(project: Project, context: ProjectContext): Iterable<FoundAt<Data>>;
}

export interface WorkspaceRule<Data> extends RuleBase<Data> {
  readonly scope: 'workspace';
  check(snapshot: Snapshot, context: WorkspaceContext): Iterable<FoundAt<Data>>;
}

export type RuleOf<Data> = NoteRule<Data> | ProjectRule<Data> | WorkspaceRule<Data>;

/** A rule whose data type only itself knows: what it yields is only ever handed back to it. */
export type Rule = RuleOf<FindingData>;

/** Makes a rule; everything about it, including what its findings carry, is in its one file. */
export function defineRule<Data extends FindingData>(rule: RuleOf<Data>): Rule {
  // Sound because a finding's data reaches only the message and fixes of the rule that made it.
  return rule as unknown as Rule;
}

/** The group a rule belongs to: the part of its id before the slash. */
export function groupOf(rule: { readonly id: RuleId }): RuleGroup {
  return rule.id.slice(0, rule.id.indexOf('/')) as RuleGroup;
}
