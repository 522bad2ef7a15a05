import type { Entry, EntryKind } from '../../model/entry';
import type { SectionTopic } from '../../model/note';
import type { Located } from '../../model/span';
import type { Block } from '../blocks/block';
import { foldPhrase } from '../fold';
import type { EntryContext, Hiding } from './entryPlace';

/** A paragraph or bullet that is no entry: commitments are looked for in these, and what the client may read. */
export interface ProseBlock {
  readonly start: number;
  readonly end: number;
  readonly section: number;
  /** Whose name alone stands above it: the words are theirs. */
  readonly owner?: string;
  /** It is of what was to be done since the last time: who was to do it promises nothing anew. */
  readonly isOfLastTime?: boolean;
  /** It stands in an internal container, or bears an internal mark. */
  readonly hidden: boolean;
}

/** What is collected while the body is walked. */
export interface Collected {
  readonly entries: Entry[];
  readonly explicitNone: Set<SectionTopic>;
  readonly prose: ProseBlock[];
}

/** What the heading of a section says of all that stands under it. */
export interface HeadingSays {
  /** It is of people (`TAC voting members`), though none that says who came. */
  readonly isOfPeople: boolean;
  /** It names a meeting, a day or the talk as such, and no thing that is described there. */
  readonly isOpen: boolean;
  /** It says what was done, or how it stands. */
  readonly isTold: boolean;
  /** Under it (`Plan`) an item is a task if it says something to do. */
  readonly isPlanned: boolean;
  /** It heads what was talked over among plans (`会议内容` in `工作安排`): what reads as a task there is one. */
  readonly isOfPlans: boolean;
  /** It is about the next meeting: what was decided of that was decided here. */
  readonly isOfNext: boolean;
  /** It names decisions and tasks (`决议与待办`): each item tells which of them it is. */
  readonly isMixed: boolean;
}

/** What the place in the body says of the blocks there. */
export interface Scope {
  readonly context: EntryContext;
  readonly further: ReadonlyMap<string, EntryKind>;
  readonly collected: Collected;
  readonly section: number;
  /** Nothing below changes it, so that copies of a scope share it. */
  readonly heading: HeadingSays;
  /** The kind that list items here have. */
  readonly kind: EntryKind | undefined;
  readonly topic: SectionTopic | undefined;
  /** Offset from which its heading, a line with a colon, says nothing of the blocks any more. */
  readonly until: number;
  readonly clientSide: boolean;
  readonly needed: boolean;
  readonly owners: readonly Located<string>[];
  /** The owners are who speaks in these lines: what they label as to be done is theirs. */
  readonly isSpokenBy?: true;
  readonly hidden: boolean;
  /** It is hidden for this alone: nothing but how its lines are worded, or what they stand among, says what they are. */
  readonly isOnlyWorded?: boolean;
  /** The boxes of this list say who came. */
  readonly isRollCall: boolean;
  /** The items of this list deal out work: each of a topic and who has it, or each a task by what it says. */
  readonly deals: 'names' | 'tasks' | 'planned' | 'orders' | 'initials' | undefined;
  /** Whoever the item around names: what its items call plans are theirs. */
  readonly planner: readonly Located<string>[] | undefined;
  /** What was to be done since the last time is gone through here. */
  readonly isOfLastTime?: boolean;
  /** It stands under a list item. */
  readonly isBelow: boolean;
  /** Prose here may hold commitments: not in agendas, goals and lists of people. */
  readonly isTalk: boolean;
  /** Reads the blocks that stand under another one, such as the lists in an item. */
  readonly readBlocks: (blocks: readonly Block[], scope: Scope) => void;
}

/** A scope in which these people are known, too: how the lines there name them says that whoever wrote them knows them. */
export function withKnown(scope: Scope, names: readonly string[]): Scope {
  if (names.length === 0) return scope;
  const known = new Set([...scope.context.known, ...names.map(foldPhrase)]);
  return { ...scope, context: { ...scope.context, known } };
}

/** A scope in which what is read is kept inside, or is not. */
export function hiding(scope: Scope, hidden: boolean): Scope {
  return scope.hidden === hidden ? scope : { ...scope, hidden };
}

/** Whether the section around is of what has been done, or of how it stands. */
export function isOfDeeds({ topic }: Scope): boolean {
  return topic === 'completed' || topic === 'progress';
}

/** A scope in which nothing but how lines are worded, or what they stand among, says what they are: no client is shown them. */
export function onlyWorded(scope: Scope): Scope {
  return scope.hidden ? scope : { ...scope, hidden: true, isOnlyWorded: true };
}

/** What hides an entry here: the place, or what is known of the entry itself. */
export function hidingOf({ hidden, isOnlyWorded }: Scope, isInside: boolean, isWorded = false): Hiding {
  if (isInside || (hidden && !isOnlyWorded)) return 'inside';
  return hidden || isWorded ? 'worded' : undefined;
}

/** A scope of tasks, though only how its lines are worded says so. */
export function wordedAsTasks(scope: Scope): Scope {
  return { ...onlyWorded(scope), kind: 'action', topic: 'action' };
}
