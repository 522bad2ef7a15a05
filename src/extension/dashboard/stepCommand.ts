import { l10n } from 'vscode';
import { headOf } from '../../core/health/headOf';
import type { Analysis } from '../../core/model/analysis';
import type { Finding } from '../../core/model/finding';
import type { NextStep } from '../../core/model/health';
import type { Project } from '../../core/model/snapshot';
import { fixTitle } from '../../core/rules/messageOf';
import { COMMANDS, INTERNAL_COMMANDS } from '../commandIds';
import { interfaceLocale } from '../locale';
import { STEP_RULES } from './stepRules';
import type { TargetTable } from './targets';

/** A button that does something about a record. */
interface StepCommand {
  readonly id: number;
  readonly text: string;
}

/** Things to do that a reply begins. */
const REPLIES: ReadonlySet<string> = new Set([
  'answered-open',
  'question-long-open',
  'feedback-open',
  'concern-long-open',
  'confirmed-open',
]);
/** Those that a report or the minutes do. */
const REPORTS: ReadonlySet<string> = new Set([
  'report-missed',
  'reports-missing',
  'disclosed-open',
  'high-risk-undisclosed',
]);
const MINUTES: ReadonlySet<string> = new Set(['record-not-shared']);

/** What a note has one of, so that its problem stands wherever it likes: at the key of a baseline, say, and not where its value begins. */
const ONCE: ReadonlySet<string> = new Set(['baseline-incomplete', 'baseline-not-agreed']);

/** The command that begins what is to be done: a reply, a report, the minutes, else the first fix of the problem that says the same. */
export function stepCommand(
  analysis: Analysis,
  project: Project,
  { todo, path, span }: Pick<NextStep, 'todo' | 'path' | 'span'>,
  targets: TargetTable,
): StepCommand | undefined {
  if (REPLIES.has(todo)) {
    const tracked = project.entries.find(
      ({ note, entry }) => note.path === path && entry.textSpan.start === span.start,
    );
    if (tracked) return { id: targets.command(COMMANDS.draftReply, { tracked }), text: l10n.t('Draft Reply') };
  }
  if (REPORTS.has(todo)) {
    return { id: targets.command(COMMANDS.generateClientReport, { project }), text: l10n.t('Generate Client Report') };
  }
  if (MINUTES.has(todo)) {
    const note = analysis.snapshot.notes.get(path);
    if (note) return { id: targets.command(COMMANDS.shareMinutes, { note }), text: l10n.t('Share Minutes') };
  }
  const finding = findingOf(analysis, { todo, path, span });
  const [offer] = finding?.fixes ?? [];
  return finding && offer
    ? {
        id: targets.command(INTERNAL_COMMANDS.applyFix, finding, offer),
        text: fixTitle(finding, offer, interfaceLocale()),
      }
    : undefined;
}

/** The problem that can be mended, on the record's own line; for a note as a whole and what it has one of, anywhere in it. */
function findingOf(
  { findings, snapshot }: Analysis,
  { todo, path, span }: Pick<NextStep, 'todo' | 'path' | 'span'>,
): Finding | undefined {
  const rules = STEP_RULES.get(todo) ?? [];
  const mendable = findings.filter((each) => each.path === path && each.fixes.length > 0 && rules.includes(each.rule));
  const note = snapshot.notes.get(path);
  const isWhole = ONCE.has(todo) || (note !== undefined && headOf(note).start === span.start);
  return mendable.find((each) => each.span.line === span.line) ?? (isWhole ? mendable[0] : undefined);
}
