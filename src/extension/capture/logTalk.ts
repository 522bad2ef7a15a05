import * as vscode from 'vscode';
import { NOTE_TITLES } from '../../core/capture/noteTitles';
import { stillOpen } from '../../core/capture/stillOpen';
import type { Purpose } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import { askProject, likelyProjects, offerNewProject } from '../ask/askProject';
import { askCorrespondent } from './askCorrespondent';
import { askTalkKind } from './askTalkKind';
import type { CaptureParts } from './captureParts';
import { talkView } from './talkView';

/** Writes a note of a call, mail or chat: how, with whom, and what for are asked; the person tells the project. */
export async function logTalk({ feed, writer, recent }: CaptureParts, chosen?: Project): Promise<void> {
  const title = vscode.l10n.t('Log a Call or Message');
  const analysis = await feed.ready();
  const projects = chosen ? [chosen] : likelyProjects(analysis, recent);
  if (projects.length === 0) {
    await offerNewProject();
    return;
  }
  const kind = await askTalkKind(title, ['call', 'email', 'chat']);
  const whom = kind && (await askCorrespondent(title, projects));
  const purpose = whom && (await askPurpose(title));
  const project = purpose && (whom.project ?? (await askProject(analysis, title, recent)));
  if (!kind || !whom || !purpose || !project) {
    return;
  }
  await writer.write(project, {
    template: kind,
    kinds: [kind],
    view: (current, asOf, language) =>
      talkView(current, {
        kind,
        title: NOTE_TITLES[language].talk(kind, whom.name),
        date: asOf,
        purpose,
        participants: [whom.name],
        carried: stillOpen(current, asOf),
      }),
  });
}

async function askPurpose(title: string): Promise<Purpose | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly purpose: Purpose })[] = [
    {
      label: vscode.l10n.t('Progress'),
      detail: vscode.l10n.t('How things stand, and what comes next.'),
      purpose: 'progress',
    },
    {
      label: vscode.l10n.t('A problem'),
      detail: vscode.l10n.t('Something is in the way, for them or for us.'),
      purpose: 'problem',
    },
    {
      label: vscode.l10n.t('Feedback'),
      detail: vscode.l10n.t('What they think of it, good and bad.'),
      purpose: 'feedback',
    },
    {
      label: vscode.l10n.t('Planning'),
      detail: vscode.l10n.t('What is to be done, when and by whom.'),
      purpose: 'planning',
    },
  ];
  const placeHolder = vscode.l10n.t('What was it for?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.purpose;
}
