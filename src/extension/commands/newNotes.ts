import * as vscode from 'vscode';
import { profileOfClient, profileOfProject } from '../../core/capture/existingProfile';
import { languageOfClient } from '../../core/capture/noteLanguage';
import type { Locale } from '../../core/model/locale';
import type { Note } from '../../core/model/note';
import type { Snapshot } from '../../core/model/snapshot';
import { identityOf } from '../../core/workspace/names';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { askText } from '../ask/askText';
import { interfaceLocale } from '../locale';
import { uriOf } from '../notes/workspacePaths';
import { createFile, openNew } from './createFile';
import { tickFirstStep } from './firstSteps';
import { askWorkspaceFolder, clientFolder } from './noteFolders';
import { type Named, profileFolder, unreadProfile } from './profilePlace';
import type { RenderedTemplate, Templates } from './templates';

/** How a profile names a language. */
const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'en', 'zh-cn': 'zh-CN' };

/** Writes the profiles of new clients and projects from templates: never over an existing file, and none where there is one already. */
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
    const snapshot = await this.newest();
    if (await opened(profileOfClient(snapshot, client), client)) {
      return;
    }
    const language = LANGUAGES[languageOfClient(client, snapshot) ?? interfaceLocale()];
    const template = await this.templates.render('client', interfaceLocale(), { client, language, contacts: [] });
    await writeProfile(snapshot, home, template, { kind: 'client', name: client });
  }

  /** Makes a project of a client that is picked or named; `name` is the one to begin with. */
  async newProject(clientId?: string, name?: string): Promise<void> {
    const title = vscode.l10n.t('New Project');
    const home = await askWorkspaceFolder();
    const client = home && (await this.askClient(title, clientId));
    const project = client && (await askText(title, vscode.l10n.t('What is the project called?'), name));
    if (!home || !client || !project) {
      return;
    }
    const snapshot = await this.newest();
    if (await opened(profileOfProject(snapshot, project, client), project)) {
      return;
    }
    const known = snapshot.clients.find(({ id }) => id === identityOf(client));
    const told = known?.preferences.language ?? languageOfClient(client, snapshot);
    const language = told ?? known?.profile?.language ?? interfaceLocale();
    const template = await this.templates.render('project', language, {
      client: known?.name ?? client,
      project,
      date: (await this.feed.ready()).asOf,
      team: [],
      hasReporting: false,
      cadence: '',
      weekday: '',
      audience: '',
      channel: '',
    });
    const folder = known ? (clientFolder(known) ?? home) : home;
    await writeProfile(snapshot, folder, template, { kind: 'project', name: project });
  }

  /** What the workspace holds now: a profile made a moment ago counts. */
  private async newest(): Promise<Snapshot> {
    await this.feed.settle();
    return (await this.feed.ready()).snapshot;
  }

  private async askClient(title: string, clientId: string | undefined): Promise<string | undefined> {
    const { clients } = (await this.feed.ready()).snapshot;
    const given = clients.find((client) => client.id === clientId);
    if (given) {
      return given.name;
    }
    const create = { label: vscode.l10n.t('$(add) A new client …'), name: undefined, create: true };
    const items = [...clients.map((client) => ({ label: client.name, name: client.name, create: false })), create];
    const placeHolder = vscode.l10n.t('For which client?');
    const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
    return chosen?.create ? askText(title, vscode.l10n.t('What is the client called?')) : chosen?.name;
  }
}

/** Opens a profile that is there already, and says so. False where there is none. */
async function opened(profile: Note | undefined, name: string): Promise<boolean> {
  const uri = profile && uriOf(profile.path);
  if (!uri) {
    return false;
  }
  await vscode.window.showTextDocument(uri);
  void vscode.window.showInformationMessage(
    vscode.l10n.t('{0} has a profile already. It is open now, and nothing was made.', name),
  );
  return true;
}

async function writeProfile(
  snapshot: Snapshot,
  home: vscode.Uri,
  template: RenderedTemplate,
  named: Named,
): Promise<void> {
  const folder = await profileFolder(snapshot, home, template, named);
  const unread = await unreadProfile(snapshot, folder, template, named);
  if (unread) {
    await vscode.window.showTextDocument(unread);
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        '{0} is there already, so nothing was made. Is it the profile of {1}? It cannot be read as one.',
        vscode.workspace.asRelativePath(unread),
        named.name,
      ),
    );
    return;
  }
  const uri = await createFile(folder, template.fileName, '.md', template.text);
  if (uri) {
    await openNew(uri);
    await tickFirstStep('own');
  }
}
