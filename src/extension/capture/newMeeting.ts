import * as vscode from 'vscode';
import { NOTE_TITLES } from '../../core/capture/noteTitles';
import { stillOpen } from '../../core/capture/stillOpen';
import type { LocalDate } from '../../core/model/date';
import type { Project } from '../../core/model/snapshot';
import { askProject } from '../ask/askProject';
import { askText } from '../ask/askText';
import type { CaptureParts } from './captureParts';
import { languageOf } from './languageOf';

/** Writes the next meeting note of a project: its people and what the last meeting left open stand in it already. */
export async function newMeeting({ feed, writer, recent }: CaptureParts, chosen?: Project): Promise<void> {
  const title = vscode.l10n.t('New Meeting Note');
  const project = chosen ?? (await askProject(await feed.ready(), title, recent));
  const name =
    project &&
    (await askText(title, vscode.l10n.t('What is the meeting about?'), NOTE_TITLES[languageOf(project)].meeting));
  const share = name ? await askSharing(title) : undefined;
  if (!project || !name || share === undefined) {
    return;
  }
  await writer.write(project, {
    template: 'meeting',
    kinds: ['meeting'],
    view: (current, asOf) => meetingView(current, name, asOf, share),
  });
}

async function askSharing(title: string): Promise<boolean | undefined> {
  const items = [
    {
      label: vscode.l10n.t('Internal'),
      detail: vscode.l10n.t('Nothing in the note reaches the client unless you mark it.'),
      share: false,
    },
    {
      label: vscode.l10n.t('For the client'),
      detail: vscode.l10n.t('All of it may reach the client, except what is marked internal.'),
      share: true,
    },
  ];
  const placeHolder = vscode.l10n.t('May the client see this note?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.share;
}

function meetingView(project: Project, title: string, date: LocalDate, shareWithClient: boolean) {
  const { last, channel, openActions, openQuestions } = stillOpen(project, date);
  return {
    title,
    date,
    project: project.name,
    client: project.clientName ?? '',
    channel,
    purpose: '',
    participants: (last?.participants ?? []).map(({ name }) => ({ name })),
    shareWithClient,
    hasStillOpen: openActions.length + openQuestions.length > 0,
    openActions,
    openQuestions,
  };
}
