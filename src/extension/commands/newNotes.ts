import * as vscode from 'vscode';
import { languageOfClient } from '../../core/capture/noteLanguage';
import type { Locale } from '../../core/model/locale';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { askText } from '../ask/askText';
import { interfaceLocale } from '../locale';
import { createFile, openNew } from './createFile';
import { tickFirstStep } from './firstSteps';
import { askWorkspaceFolder, clientFolder } from './noteFolders';
import type { RenderedTemplate, Templates } from './templates';

/** How a profile names a language. */
const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'en', 'zh-cn': 'zh-CN' };

/** Writes the profiles of new clients and projects from templates, never over an existing file. */
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
    const { snapshot } = await this.feed.ready();
    const language = LANGUAGES[languageOfClient(client, snapshot) ?? interfaceLocale()];
    const template = await this.templates.render('client', interfaceLocale(), { client, language, contacts: [] });
    await writeProfile(home, template);
  }

  /** Makes a project under a client that is picked, or under none; `name` is the one to begin with. */
  async newProject(clientId?: string, name?: string): Promise<void> {
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
    const project = await askText(title, vscode.l10n.t('What is the project called?'), name);
    if (!project) {
      return;
    }
    const known = analysis.snapshot.clients.find((each) => each.name === client);
    const told = known?.preferences.language ?? languageOfClient(client ?? '', analysis.snapshot);
    const language = told ?? known?.profile?.language ?? interfaceLocale();
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
    await writeProfile(folder, template);
  }

  private async askClient(title: string, clientId: string | undefined): Promise<string | undefined | 'cancelled'> {
    const { clients } = (await this.feed.ready()).snapshot;
    const given = clients.find((client) => client.id === clientId);
    if (given) {
      return given.name;
    }
    const create = { label: vscode.l10n.t('$(add) A new client …'), name: undefined, create: true };
    const items = [...clients.map((client) => ({ label: client.name, name: client.name, create: false })), create];
    const placeHolder = vscode.l10n.t('For which client?');
    const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
    if (!chosen) {
      return 'cancelled';
    }
    return chosen.create
      ? ((await askText(title, vscode.l10n.t('What is the client called?'))) ?? 'cancelled')
      : chosen.name;
  }
}

async function writeProfile(home: vscode.Uri, { folder, fileName, text }: RenderedTemplate): Promise<void> {
  const uri = await createFile(vscode.Uri.joinPath(home, ...folder), fileName, '.md', text);
  if (uri) {
    await openNew(uri);
    await tickFirstStep('own');
  }
}
