import { l10n } from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { NextStep } from '../../core/model/health';
import type { Project } from '../../core/model/snapshot';
import { fixTitle } from '../../core/rules/messageOf';
import { COMMANDS, INTERNAL_COMMANDS } from '../commandIds';
import { interfaceLocale } from '../locale';
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

/** The command that begins what is to be done: a reply, a report, the minutes, else the first fix of a problem found on the same line. */
export function stepCommand(
  analysis: Analysis,
  project: Project,
  { todo, path, span }: NextStep,
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
  const finding = analysis.findings.find(
    (each) => each.path === path && each.span.line === span.line && each.fixes.length > 0,
  );
  const [offer] = finding?.fixes ?? [];
  return finding && offer
    ? {
        id: targets.command(INTERNAL_COMMANDS.applyFix, finding, offer),
        text: fixTitle(finding, offer, interfaceLocale()),
      }
    : undefined;
}
