import * as vscode from 'vscode';
import { isOpen } from '../../core/calendar/overdue';
import type { LocalDate } from '../../core/model/date';
import type { Locale } from '../../core/model/locale';
import type { Project, TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { askProject } from '../ask/askProject';
import { askText } from '../ask/askText';
import { interfaceLocale } from '../locale';
import { createFile, openNew } from './createFile';
import { askWorkspaceFolder, clientFolder, folderOfLast, projectFolder } from './noteFolders';
import type { Templates } from './templates';

/** Writes new notes from templates, prefilled from what is known, and never over an existing file. */
export class NewNotes {
  constructor(
    private readonly feed: AnalysisFeed,
    private readonly templates: Templates,
  ) {}

  async newClient(): Promise<void> {
    const title = vscode.l10n.t('New Client');
    const home = await askWorkspaceFolder();
    const client = home && (await askText(title, vscode.l10n.t('What is the client called?')));
    if (!home || !client) {
      return;
    }
    const template = await this.templates.render('client', interfaceLocale(), { client, contacts: [] });
    const uri = await createFile(
      vscode.Uri.joinPath(home, ...template.folder),
      template.fileName,
      '.md',
      template.text,
    );
    if (uri) {
      await openNew(uri);
    }
  }

  /** Makes a project under a client that is picked, or under none. */
  async newProject(clientId?: string): Promise<void> {
    const title = vscode.l10n.t('New Project');
    const home = await askWorkspaceFolder();
    const analysis = home && (await this.feed.ready());
    if (!home || !analysis) {
      return;
    }
    const client = await this.askClient(title, clientId);
    if (client === 'cancelled') {
      return;
    }
    const project = await askText(title, vscode.l10n.t('What is the project called?'));
    if (!project) {
      return;
    }
    const known = analysis.snapshot.clients.find((each) => each.name === client);
    const language = known?.preferences.language ?? known?.profile?.language ?? interfaceLocale();
    const template = await this.templates.render('project', language, {
      client: client ?? '',
      project,
      date: analysis.asOf,
      team: [],
      hasReporting: false,
      cadence: '',
      weekday: '',
      audience: '',
      channel: '',
    });
    const folder = known ? (clientFolder(known) ?? home) : home;
    const uri = await createFile(
      vscode.Uri.joinPath(folder, ...template.folder),
      template.fileName,
      '.md',
      template.text,
    );
    if (uri) {
      await openNew(uri);
    }
  }

  /** Writes the next meeting note of a project: its people and what the last meeting left open stand in it already. */
  async newMeeting(chosen?: Project): Promise<void> {
    const title = vscode.l10n.t('New Meeting Note');
    const analysis = await this.feed.ready();
    const project = chosen ?? (await askProject(analysis, title));
    const folder = project && projectFolder(project);
    if (!project || !folder) {
      return;
    }
    const name = await askText(title, vscode.l10n.t('What is the meeting about?'), vscode.l10n.t('Progress meeting'));
    if (!name) {
      return;
    }
    const share = await askSharing(title);
    if (share === undefined) {
      return;
    }
    const template = await this.templates.render(
      'meeting',
      languageOf(project),
      meetingView(project, name, analysis.asOf, share),
    );
    const held = project.communications.filter(({ note }) => note.kind === 'meeting').map(({ note }) => note.path);
    const target = folderOfLast(project, held) ?? vscode.Uri.joinPath(folder, ...template.folder);
    const uri = await createFile(target, template.fileName, '.md', template.text);
    if (uri) {
      await openNew(uri);
    }
  }

  private async askClient(title: string, clientId: string | undefined): Promise<string | undefined | 'cancelled'> {
    const { clients } = (await this.feed.ready()).snapshot;
    const given = clients.find((client) => client.id === clientId);
    if (given) {
      return given.name;
    }
    const create = { label: vscode.l10n.t('$(add) A new client …'), name: undefined, create: true };
    const items = [...clients.map((client) => ({ label: client.name, name: client.name, create: false })), create];
    const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('For which client?') });
    if (!chosen) {
      return 'cancelled';
    }
    return chosen.create
      ? ((await askText(title, vscode.l10n.t('What is the client called?'))) ?? 'cancelled')
      : chosen.name;
  }
}

/** The language of new notes of a project: that of its newest note, else of its profile, else what the client prefers. */
export function languageOf(project: Project): Locale {
  return (
    project.profile?.language ??
    project.notes.at(-1)?.language ??
    project.clientPreferences.language ??
    interfaceLocale()
  );
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
      detail: vscode.l10n.t(
        'The note says `visibility: client`; what you mark internal, and internal sections, stay inside.',
      ),
      share: true,
    },
  ];
  return (
    await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('May the client see this note?') })
  )?.share;
}

function meetingView(project: Project, title: string, date: LocalDate, shareWithClient: boolean) {
  const last = project.communications.filter(({ note }) => note.date && note.date.value <= date).at(-1)?.note;
  const left = last ? project.entries.filter((tracked) => tracked.note === last && isOpen(tracked.entry)) : [];
  const openActions = left.filter(({ entry }) => entry.kind === 'action').map(linkOf);
  const openQuestions = left.filter(({ entry }) => entry.kind === 'question').map(linkOf);
  return {
    title,
    date,
    project: project.name,
    client: project.clientName ?? '',
    channel: last?.channel?.value ?? project.clientPreferences.channel ?? '',
    purpose: '',
    participants: (last?.participants ?? []).map(({ name }) => ({ name })),
    shareWithClient,
    hasStillOpen: openActions.length + openQuestions.length > 0,
    openActions,
    openQuestions,
  };
}

function linkOf({ entry, note, owners, from, start }: TrackedEntry) {
  return {
    link: note.path.slice(note.path.lastIndexOf('/') + 1).replace(/\.(md|markdown)$/i, ''),
    text: entry.text.replace(/[[\]|]/g, ' '),
    owner: owners.map((owner) => owner.name).join(', '),
    due: entry.due?.value ?? '',
    from: from?.name ?? '',
    asked: start ?? '',
  };
}
