import type { LocalDate } from '../model/date';
import type { FindingData, RuleId } from '../model/finding';
import type { Note } from '../model/note';
import type { Project, Snapshot } from '../model/snapshot';
import type {
  FoundAt,
  NoteRule,
  ProjectContext,
  ProjectRule,
  Rule,
  WorkspaceContext,
  WorkspaceRule,
} from './defineRule';
import { RULES } from './registry';

/** What a check yielded, with the rule that yielded it, before severity, suppression and limits. */
export interface RawFinding extends FoundAt<FindingData> {
  readonly rule: Rule;
}

/** A rule that threw: which, on what, and the error. A mistake of ours, to be logged; the note is as it was. */
export interface RuleFault {
  readonly rule: RuleId;
  /** The note's path, or the project's id, or empty for the workspace. */
  readonly where: string;
  readonly error: unknown;
}

type OnFault = (fault: RuleFault) => void;

const NOTE_RULES = RULES.filter((it): it is NoteRule<FindingData> => it.scope === 'note');
const PROJECT_RULES = RULES.filter((it): it is ProjectRule<FindingData> => it.scope === 'project');
const WORKSPACE_RULES = RULES.filter((it): it is WorkspaceRule<FindingData> => it.scope === 'workspace');

/** What the rules about single notes find in one. */
export function runNoteRules(note: Note, asOf: LocalDate, onFault: OnFault): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const { path } = note;
  for (const rule of NOTE_RULES) {
    for (const it of collect(rule, path, onFault, () => rule.check(note, { asOf }))) {
      const since = rule.fades ? (it.since ?? note.date?.value) : undefined;
      found.push({ ...it, path, ...(since && { since }) });
    }
  }
  return found;
}

/** What the rules about projects find in one, rule by rule. */
export function* runProjectRules(
  project: Project,
  context: ProjectContext,
  onFault: OnFault,
): Generator<readonly RawFinding[]> {
  for (const rule of PROJECT_RULES) yield collect(rule, project.id, onFault, () => rule.check(project, context));
}

/** What the rules about all notes together find. */
export function runWorkspaceRules(
  snapshot: Snapshot,
  context: WorkspaceContext,
  onFault: OnFault,
): readonly RawFinding[] {
  return WORKSPACE_RULES.flatMap((rule) => collect(rule, '', onFault, () => rule.check(snapshot, context)));
}

/** What a check found, with its rule; nothing, and a word to `onFault`, where it threw. */
function collect<Found extends object>(
  rule: Rule,
  where: string,
  onFault: OnFault,
  check: () => Iterable<Found>,
): readonly (Found & { readonly rule: Rule })[] {
  try {
    return Array.from(check(), (it) => ({ ...it, rule }));
  } catch (error) {
    onFault({ rule: rule.id, where, error });
    return [];
  }
}
