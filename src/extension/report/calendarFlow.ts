import * as vscode from 'vscode';
import { agendaWords } from '../../core/agenda/agendaWords';
import { calendarFile } from '../../core/agenda/calendarFile';
import { clientAgenda } from '../../core/agenda/clientAgenda';
import { internalAgenda } from '../../core/agenda/internalAgenda';
import { isGroupName } from '../../core/facts/isGroupName';
import type { Analysis } from '../../core/model/analysis';
import type { Person, Project } from '../../core/model/snapshot';
import { clientLanguage } from '../../core/report/clientLanguage';
import { checkFinished } from '../../core/report/finished/checkFinished';
import { finishedTexts } from '../../core/report/finished/finishedTexts';
import { saveAs } from '../editor/saveAs';
import { interfaceLocale } from '../locale';
import { explainRefusal } from './explainRefusal';
import { noteTexts } from './noteTexts';

type ScopeRow = vscode.QuickPickItem & { readonly projects: readonly Project[] };
type ReaderRow = vscode.QuickPickItem & { readonly reader?: 'internal' | 'client'; readonly owner?: Person };

/** Saves what is due as a calendar file: for ourselves, or what of one project the client may see. Nothing is sent, and no calendar is touched. */
export async function exportCalendar(analysis: Analysis, chosen: Project | undefined): Promise<void> {
  const projects = chosen ? [chosen] : await askScope(analysis);
  const row = projects && (await askReader(projects));
  if (!projects || !row) return;
  const [project] = projects;
  if (row.reader === 'client' && project) await saveForClient(analysis, project);
  else await saveForUs(analysis, projects, row.owner);
}

async function askScope({ snapshot }: Analysis): Promise<readonly Project[] | undefined> {
  const { projects } = snapshot;
  if (projects.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no project yet. Make one first.'));
    return undefined;
  }
  if (projects.length === 1) return projects;
  const rows = projects.map(
    (project): ScopeRow => ({ label: project.name, description: project.clientName ?? '', projects: [project] }),
  );
  const all: ScopeRow = { label: vscode.l10n.t('All projects'), projects };
  const title = vscode.l10n.t('Export Calendar');
  return (await vscode.window.showQuickPick([all, ...rows], { title, matchOnDescription: true, ignoreFocusOut: true }))
    ?.projects;
}

async function askReader(projects: readonly Project[]): Promise<ReaderRow | undefined> {
  const rows: ReaderRow[] = [
    {
      label: vscode.l10n.t('$(calendar) Everything that is due'),
      description: vscode.l10n.t('internal'),
      detail: vscode.l10n.t('Report dates, promises of both sides, and what waits for our answer.'),
      reader: 'internal',
    },
    ...(projects.length === 1 ? [clientRow()] : []),
    { label: vscode.l10n.t('Only what one person owes'), kind: vscode.QuickPickItemKind.Separator },
    ...ownersOf(projects).map(
      (owner): ReaderRow => ({
        label: `$(person) ${owner.name}`,
        description: vscode.l10n.t('internal'),
        reader: 'internal',
        owner,
      }),
    ),
  ];
  const title = vscode.l10n.t('Export Calendar');
  const placeHolder = vscode.l10n.t('Who is this calendar for? Nothing is sent from here.');
  return vscode.window.showQuickPick(rows, { title, placeHolder, ignoreFocusOut: true });
}

function clientRow(): ReaderRow {
  return {
    label: vscode.l10n.t('$(organization) For the client'),
    detail: vscode.l10n.t('Only promises and decisions that were marked for them.'),
    reader: 'client',
  };
}

/** Everybody who owes something, by name, each once. A group that no profile names is nobody. */
function ownersOf(projects: readonly Project[]): readonly Person[] {
  const owners = projects.flatMap(({ entries, team, contacts }) => {
    const named = new Set([...team, ...contacts].map(({ id }) => id));
    return entries.flatMap(({ owners: own }) => own.filter(({ id, name }) => named.has(id) || !isGroupName(name)));
  });
  return [...new Map(owners.map((owner) => [owner.id, owner])).values()].sort((a, b) => a.name.localeCompare(b.name));
}

async function saveForUs({ asOf }: Analysis, projects: readonly Project[], owner: Person | undefined): Promise<void> {
  const language = interfaceLocale();
  const words = agendaWords(language);
  const [project] = projects;
  const scope = owner?.name ?? (projects.length === 1 && project ? project.name : words.everything);
  const isOwner = owner && ((person: Person) => person.id === owner.id);
  const appointments = internalAgenda({ projects, asOf, language, isOwner });
  if (appointments.length === 0) {
    sayNothingDue();
    return;
  }
  const file = calendarFile(words.name(scope), appointments, { asOf, language, isPrivate: true });
  await saveAs(file, `${scope} ${vscode.l10n.t('internal')}`, 'ics');
}

async function saveForClient({ snapshot, asOf }: Analysis, project: Project): Promise<void> {
  const language = clientLanguage(project);
  const agenda = clientAgenda({ project, asOf, language, texts: await noteTexts(snapshot) });
  if (!agenda.ok) {
    await explainRefusal(agenda.refusals);
    return;
  }
  if (agenda.appointments.length === 0) {
    sayNothingDue();
    return;
  }
  const file = calendarFile(project.name, agenda.appointments, { asOf, language, isPrivate: false });
  const refusals = checkFinished(await finishedTexts('ics', file), agenda.gate);
  if (refusals.length > 0) {
    await explainRefusal(refusals);
    return;
  }
  if ((await saveAs(file, project.name, 'ics')) && agenda.withheld.length > 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Saved. {0} dates stay inside because they are not marked for the client.', agenda.withheld.length),
    );
  }
}

function sayNothingDue(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing here has a date that is still to come or waits for us, so there is no calendar to save.'),
  );
}
