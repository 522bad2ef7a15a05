import * as vscode from 'vscode';
import type { LocalDate } from '../../core/model/date';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { ReportDue, TodayRows } from '../tree/todayRows';
import { dueWords } from '../words/dateWords';
import { escapeMarkdown } from '../words/markdownText';

/** How many entries the tooltip lists before it says "and more". */
const LISTED = 8;

/** What needs attention today as a list: what is overdue, the reports that are late and what is due, as the status bar counts them, each with when. */
export function attentionTooltip({ overdue, today, reports }: TodayRows, asOf: LocalDate): vscode.MarkdownString {
  const late = reports.filter((report) => report.late);
  const all = [...overdue, ...late, ...today];
  const items = all.slice(0, LISTED).map((row) => `- ${'entry' in row ? lineOf(row, asOf) : reportLine(row, asOf)}`);
  if (all.length > LISTED) items.push(`- ${vscode.l10n.t('and {0} more', all.length - LISTED)}`);
  return new vscode.MarkdownString(`${vscode.l10n.t('**Needs attention today**')}\n\n${items.join('\n')}`);
}

function lineOf({ entry }: TrackedEntry, asOf: LocalDate): string {
  const due = entry.due ?? entry.neededBy;
  return due ? `${escapeMarkdown(entry.text)} · ${dueWords(due.value, asOf)}` : escapeMarkdown(entry.text);
}

function reportLine({ project, date }: ReportDue, asOf: LocalDate): string {
  return `${escapeMarkdown(vscode.l10n.t('Report for {0}', project.name))} · ${dueWords(date, asOf)}`;
}
