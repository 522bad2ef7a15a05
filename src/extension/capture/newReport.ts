import * as vscode from 'vscode';
import { NOTE_TITLES } from '../../core/capture/noteTitles';
import { reportChannel } from '../../core/facts/reportChannel';
import type { LocalDate } from '../../core/model/date';
import type { Locale } from '../../core/model/locale';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import { plannedPeriod } from '../../core/report/plannedPeriod';
import type { TemplateView } from '../../core/template/renderText';
import { askProject } from '../ask/askProject';
import { showLine } from '../editor/openPlace';
import type { CaptureParts } from './captureParts';

/** Writes the draft of a project's next report, to be filled in by hand: period, reader and channel as its reporting plan says. */
export async function newReport({ feed, writer, recent }: CaptureParts, chosen?: Project): Promise<void> {
  const title = vscode.l10n.t('New Weekly Report');
  const analysis = await feed.ready();
  const project = chosen ?? (await askProject(analysis, title, recent));
  if (!project) {
    return;
  }
  const { to } = plannedPeriod(project, analysis.asOf);
  const draft = project.reports.find(({ report }) => report?.status === 'draft' && report.period?.to === to);
  const answer = draft ? await askDraft(title, draft) : 'write';
  if (answer !== 'write') {
    await (answer && showLine(answer.path, 0));
    return;
  }
  const view = (current: Project, asOf: LocalDate, language: Locale): TemplateView => {
    const { reporting, clientPreferences } = current;
    const period = plannedPeriod(current, asOf);
    return {
      title: NOTE_TITLES[language].report(reporting?.cadence),
      date: period.to,
      project: current.name,
      client: current.clientName ?? '',
      periodFrom: period.from,
      periodTo: period.to,
      audience: reporting?.audience ?? clientPreferences.audience ?? 'executive',
      channel: reportChannel(current),
      recipients: current.contacts.map(({ name }) => ({ name })),
      shareWithClient: false,
    };
  };
  await writer.write(project, { template: 'weekly-report', kinds: ['report'], view });
}

/** There is a draft for the period already: a second one beside it is seldom what is wanted. Undefined when cancelled. */
async function askDraft(title: string, draft: Note): Promise<Note | 'write' | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly answer: Note | 'write' })[] = [
    { label: vscode.l10n.t('$(go-to-file) Open the draft there is'), description: draft.title, answer: draft },
    { label: vscode.l10n.t('$(new-file) Write another one'), answer: 'write' },
  ];
  const placeHolder = vscode.l10n.t('There is a draft for this period already.');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.answer;
}
