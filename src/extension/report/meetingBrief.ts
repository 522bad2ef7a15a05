import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import type { Templates } from '../commands/templates';
import { briefView } from './briefView';
import { handOutMeeting, meetingAt } from './meetingFlow';
import type { ReportParts } from './reportFlow';

/** Asks for whom a meeting is prepared: a page for our own side, or the agenda for the client. */
export async function prepareMeeting(parts: ReportParts, analysis: Analysis, meeting: Note): Promise<void> {
  const found = await meetingAt(parts, meeting.path);
  if (!found) return;
  const rows = [
    {
      label: vscode.l10n.t('$(lock) For us: what to know before'),
      detail: vscode.l10n.t(
        'Who comes, what was agreed last, what is late on both sides, what worries them. Never to be sent.',
      ),
      isForUs: true,
    },
    {
      label: vscode.l10n.t('$(organization) For the client: the agenda'),
      detail: vscode.l10n.t('Goals, decisions to take, and what is open, as far as it is marked for them.'),
      isForUs: false,
    },
  ];
  const row = await vscode.window.showQuickPick(rows, {
    title: meeting.title,
    placeHolder: vscode.l10n.t('Who is it for?'),
  });
  if (row?.isForUs) await openBrief(parts.templates, analysis.asOf, found.project, meeting);
  else if (row) await handOutMeeting(parts, 'brief', meeting.path);
}

/** Opens what one should know before a meeting: who comes, what is late on both sides, what waits for an answer. For our side only. */
async function openBrief(templates: Templates, asOf: LocalDate, project: Project, meeting: Note): Promise<void> {
  const { text } = await templates.render('brief-internal', meeting.language, briefView(asOf, project, meeting));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}
