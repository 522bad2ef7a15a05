import type { Span } from './span';

/** Replace the text between two UTF-16 offsets. `start === end` inserts. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Why an edit was not made. Shown to the user as a sentence; nothing has been changed. */
export type RefusalReason =
  | 'stale' // The text at the range is not what was diagnosed.
  | 'no-frontmatter-map' // The frontmatter does not parse, so nothing can be spliced safely.
  | 'unsafe-text' // Not UTF-8, mixed line ends, merge conflict markers.
  | 'would-change-other-values' // Re-reading after the splice gave another value elsewhere.
  | 'not-found'; // The entry, key or heading named by the operation is not there.

export type EditOutcome =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly reason: RefusalReason };

/**
 * What a fix or command wants done to one note, as data. Rules, commands and views speak in these; `edits` turns them into
 * the smallest text edits, in the note's own dialect, line ends and language.
 */
export type EditOperation =
  /**
   * Set a frontmatter value, replacing the value's range or adding the key as the last of the block (making a block where there is none). A map given for a map sets the keys
   * that it has; what else stands there stays.
   */
  | { readonly op: 'set-key'; readonly key: string; readonly value: YamlValue }
  /** Set a value inside a frontmatter list or map, e.g. `['goals', 0, 'outcome']`, by canonical keys; a plain item becomes a map on the way. */
  | { readonly op: 'set-path'; readonly path: readonly (string | number)[]; readonly value: YamlValue }
  /** Say in other words what the goal at `at` in the frontmatter says, alone or in a map; what stands beside it stays. */
  | { readonly op: 'reword'; readonly at: Span; readonly says: string; readonly words: string }
  | { readonly op: 'rename-key'; readonly span: Span; readonly from: string; readonly to: string }
  /** Append to a frontmatter list, making it where missing. */
  | { readonly op: 'add-to-list'; readonly key: string; readonly values: readonly YamlValue[] }
  /** Set a field of the entry whose text stands at `entry`, in the dialect the line uses; `expected` is the entry's raw text. */
  | {
      readonly op: 'set-field';
      readonly entry: Span;
      readonly expected: string;
      readonly field: string;
      readonly value: string;
    }
  /** Tick, cancel or migrate a task (`✅`/`❌` date added where `date` is given); turns a bare bullet under an action heading into a task. */
  | {
      readonly op: 'set-status';
      readonly entry: Span;
      readonly expected: string;
      readonly status: 'open' | 'done' | 'in-progress' | 'cancelled' | 'migrated';
      readonly date?: string;
    }
  /** Add an entry under the heading of its kind, made in the note's language where missing. `text` is canonical, without list marker. */
  | { readonly op: 'add-entry'; readonly kind: string; readonly text: string }
  /** Put a link under *Still open* in the place of an entry of one line that another note holds already; `says` is its text as it was read. */
  | { readonly op: 'link-instead'; readonly entry: Span; readonly says: string; readonly link: string }
  /** Add an empty section of the vocabulary at the end of the note, or one that says "none". */
  | { readonly op: 'add-section'; readonly section: string; readonly body: 'empty' | 'none' }
  /** Mark the entry for the client or internal (`#client`, `#internal`). */
  | { readonly op: 'mark'; readonly entry: Span; readonly expected: string; readonly visibility: 'client' | 'internal' }
  /** Replace exactly `expected` at `span`. */
  | { readonly op: 'replace'; readonly span: Span; readonly expected: string; readonly text: string }
  /** Write a suppression comment for the rule: before the line of `span`, or for the whole note. */
  | { readonly op: 'suppress'; readonly rule: string; readonly at: 'note' | Span };

/** What can be written into frontmatter. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };
