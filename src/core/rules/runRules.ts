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

export function runNoteRules(note: Note, asOf: LocalDate, onFault: OnFault): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const { path } = note;
  for (const rule of NOTE_RULES) {
    for (const it of collect(rule, path, onFault, () => rule.check(note, { asOf }))) {
      const since = rule.fades ? (it.since ?? note.date?.value) : undefined;
      found.push({ ...it, rule, path, ...(since && { since }) });
    }
  }
  return found;
}

export function runProjectRules(project: Project, context: ProjectContext, onFault: OnFault): readonly RawFinding[] {
  return PROJECT_RULES.flatMap((rule) =>
    collect(rule, project.id, onFault, () => rule.check(project, context)).map((it) => ({ ...it, rule })),
  );
}

export function runWorkspaceRules(
  snapshot: Snapshot,
  context: WorkspaceContext,
  onFault: OnFault,
): readonly RawFinding[] {
  return WORKSPACE_RULES.flatMap((rule) =>
    collect(rule, '', onFault, () => rule.check(snapshot, context)).map((it) => ({ ...it, rule })),
  );
}

function collect<Found>(rule: Rule, where: string, onFault: OnFault, check: () => Iterable<Found>): readonly Found[] {
  try {
    return [...check()];
  } catch (error) {
    onFault({ rule: rule.id, where, error });
    return [];
  }
}
