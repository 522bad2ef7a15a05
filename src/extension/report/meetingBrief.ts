import * as vscode from 'vscode';
import { formatDate } from '../../core/calendar/formatDate';
import { isOverdue } from '../../core/calendar/overdue';
import { isUnsettled } from '../../core/facts/isUnsettled';
import type { Analysis } from '../../core/model/analysis';
import type { Note } from '../../core/model/note';
import type { Project, TrackedEntry } from '../../core/model/snapshot';
import { withFlags } from '../../core/template/listFlags';
import type { TemplateView } from '../../core/template/renderText';
import type { Templates } from '../commands/templates';
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
  const row = await vscode.window.showQuickPick(rows, { title: meeting.title });
  if (row?.isForUs) await openBrief(parts.templates, analysis, found.project, meeting);
  else if (row) await handOutMeeting(parts, 'brief', meeting.path);
}

/** Opens what one should know before a meeting: who comes, what is late on both sides, what waits for an answer. For our side only. */
async function openBrief(templates: Templates, analysis: Analysis, project: Project, meeting: Note): Promise<void> {
  const { text } = await templates.render('brief-internal', meeting.language, briefView(analysis, project, meeting));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

function briefView(analysis: Analysis, project: Project, meeting: Note): TemplateView {
  const { asOf } = analysis;
  const open = project.entries.filter(({ entry }) => isUnsettled(entry));
  const late = open.filter(({ entry }) => entry.kind === 'action' && isOverdue(entry, asOf));
  const lists = {
    people: peopleRows(project, meeting),
    unconfirmedGoals: meeting.goals.filter((goal) => !goal.confirmed).map(({ text }) => ({ text })),
    lastAgreed: lastAgreed(project, meeting),
    oursOverdue: late.filter(({ side }) => side === 'us').map(rowOf),
    theirsOverdue: late.filter(({ side }) => side === 'client').map(rowOf),
    unanswered: open.filter(({ entry, side }) => entry.kind === 'question' && side === 'us').map(rowOf),
    concerns: open.filter(({ entry }) => entry.kind === 'feedback').map(rowOf),
    undisclosed: open.filter(({ entry }) => isUndisclosed(entry.kind, entry.steps?.disclosed)).map(rowOf),
  };
  return {
    title: meeting.title,
    client: project.clientName ?? '',
    project: project.name,
    date: meeting.date?.value ?? '',
    dateText: meeting.date ? formatDate(meeting.date.value, meeting.language) : '',
    time: meeting.time ?? '',
    channel: meeting.channel?.value ?? '',
    ...withFlags(lists),
  };
}

function peopleRows(project: Project, meeting: Note): TemplateView[] {
  const present = project.communications.find(({ note }) => note.path === meeting.path)?.participants ?? [];
  return present
    .filter(({ side }) => side === 'client')
    .map(({ name, contact }) => ({
      name,
      role: contact?.role ?? '',
      channel: contact?.channel ?? '',
      audience: contact?.audience ?? '',
      focus: contact?.focus.join(', ') ?? '',
      notes: contact?.notes ?? '',
    }));
}

/** What the meeting before this one decided. */
function lastAgreed(project: Project, meeting: Note): TemplateView[] {
  const before = project.communications
    .map(({ note }) => note)
    .filter(
      ({ date, path }) => path !== meeting.path && date !== undefined && date.value < (meeting.date?.value ?? '9999'),
    )
    .at(-1);
  return project.entries
    .filter(
      ({ note, entry }) => note === before && entry.kind === 'decision' && entry.decisionStatus?.value !== 'needed',
    )
    .map(rowOf);
}

function isUndisclosed(kind: string, disclosed: unknown): boolean {
  return (kind === 'risk' || kind === 'issue') && disclosed === undefined;
}

function rowOf({ entry, owners, from, start }: TrackedEntry): TemplateView {
  return {
    text: entry.text,
    owner: owners.map(({ name }) => name).join(', '),
    due: entry.due?.value ?? '',
    from: from?.name ?? '',
    date: start ?? '',
  };
}
