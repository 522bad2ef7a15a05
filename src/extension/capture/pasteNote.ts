import * as vscode from 'vscode';
import { NOTE_TITLES } from '../../core/capture/noteTitles';
import type { Pasted, PasteRefusal } from '../../core/capture/paste/pasted';
import { type LikelyProject, likelyProjectsFor, proposeNote } from '../../core/capture/paste/proposeNote';
import { readPaste } from '../../core/capture/paste/readPaste';
import type { Locale } from '../../core/model/locale';
import type { Project } from '../../core/model/snapshot';
import { likelyProjects, offerNewProject } from '../ask/askProject';
import { readPolicy } from '../policy/readPolicy';
import { askTalkKind } from './askTalkKind';
import type { CaptureParts } from './captureParts';
import { talkView } from './talkView';

/** A title longer than this is a sentence. */
const LONGEST_TITLE = 60;

/** Makes a note of the mail or chat on the clipboard: people, date and entries proposed, in an unsaved document. Nothing is written until that is saved. */
export async function pasteNote({ feed, writer, recent }: CaptureParts, chosen?: Project): Promise<void> {
  const title = vscode.l10n.t('New Note from Clipboard');
  const analysis = await feed.ready();
  const { dateOrder } = readPolicy().reading;
  const read = readPaste(await clipboardText(), analysis.asOf, dateOrder);
  if (!read.ok) {
    void vscode.window.showInformationMessage(refusalWords(read.refusal));
    return;
  }
  const { pasted } = read;
  const projects = chosen ? [chosen] : likelyProjects(analysis, recent);
  if (projects.length === 0) {
    await offerNewProject();
    return;
  }
  const kind = pasted.kind === 'text' ? await askTalkKind(title, ['email', 'chat']) : pasted.kind;
  const project = kind && (await askLikely(title, likelyProjectsFor(pasted, projects)));
  if (!kind || !project) {
    return;
  }
  await writer.propose(project, {
    template: kind,
    kinds: [kind],
    view: (current, asOf, language) => {
      const note = proposeNote(pasted, current, asOf, dateOrder);
      return talkView(current, { ...note, kind, title: titleOf(pasted, kind, note.others, language) });
    },
  });
}

/** A browser may refuse to show the clipboard; then there is nothing on it for us. */
async function clipboardText(): Promise<string> {
  return vscode.env.clipboard.readText().then(undefined, () => '');
}

function titleOf({ subject, messages }: Pasted, kind: 'email' | 'chat', others: readonly string[], language: Locale) {
  if (subject !== undefined) {
    return subject;
  }
  const [first = ''] = messages[0]?.text.split('\n') ?? [];
  const who = others.slice(0, 3).join(language === 'en' ? ', ' : '、');
  return who === '' ? first.slice(0, LONGEST_TITLE) : NOTE_TITLES[language].talk(kind, who);
}

async function askLikely(title: string, likely: readonly LikelyProject[]): Promise<Project | undefined> {
  const [only, ...others] = likely;
  if (others.length === 0) {
    return only?.project;
  }
  const items = likely.map(({ project, people, isNamed }) => ({
    label: project.name,
    description: project.clientName ?? '',
    detail: [isNamed ? vscode.l10n.t('named in the text') : '', ...new Set(people)].filter(Boolean).join(' · '),
    project,
  }));
  const placeHolder = vscode.l10n.t('Which project?');
  const options = { title, matchOnDescription: true, placeHolder, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(items, options))?.project;
}

function refusalWords(refusal: PasteRefusal): string {
  switch (refusal) {
    case 'empty':
      return vscode.l10n.t('There is no text on the clipboard. Copy a mail or some chat messages, then try again.');
    case 'too-large':
      return vscode.l10n.t('What is on the clipboard is too long for a note. Copy only the messages that matter.');
    case 'not-text':
      return vscode.l10n.t('What is on the clipboard is not plain text. Copy the words of the mail or chat instead.');
  }
}
