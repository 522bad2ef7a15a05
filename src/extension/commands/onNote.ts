import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import type { Analysis } from '../../core/model/analysis';
import type { Note } from '../../core/model/note';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { commandTarget, noteAtHand } from './commandTarget';

/** Does something with a report or a meeting: the one of the row, else the one at hand, else one that is picked. */
export async function onNote(
  feed: AnalysisFeed,
  row: unknown,
  kind: 'report' | 'meeting',
  act: (note: Note, analysis: Analysis) => Promise<void>,
): Promise<void> {
  const analysis = await feed.ready();
  const fits = (note: Note) =>
    kind === 'report' ? note.kind === 'report' : note.kind === 'meeting' || note.kind === 'call';
  const atHand = noteAtHand(analysis);
  const given = commandTarget(analysis, row).note ?? (atHand && fits(atHand) ? atHand : undefined);
  const { notes, projectOf: projects } = analysis.snapshot;
  const all = [...notes.values()].filter(fits);
  // What belongs to no project can be told to no client.
  const ofProjects = all.filter(({ path }) => projects.has(path));
  const here = atHand && projects.get(atHand.path);
  const note = given ?? (await askNote(analysis, ofProjects.length > 0 ? ofProjects : all, kind, here));
  if (note) {
    await act(note, analysis);
  }
}

/** Asks which note is meant, those of the project at hand first, the newest of each first. */
async function askNote(
  { snapshot }: Analysis,
  notes: readonly Note[],
  kind: 'report' | 'meeting',
  here: string | undefined,
): Promise<Note | undefined> {
  if (notes.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no such note in this workspace yet.'));
    return undefined;
  }
  const newest = [...notes].sort((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? 1 : -1));
  const isHere = ({ path }: Note) => here !== undefined && snapshot.projectOf.get(path) === here;
  const ordered = [...newest.filter(isHere), ...newest.filter((note) => !isHere(note))];
  const items = ordered.map((note) => ({
    label: note.title,
    description: [projectOf(snapshot, note.path)?.name, note.date?.value].filter(Boolean).join(' · '),
    detail: note.path,
    note,
  }));
  const placeHolder = kind === 'report' ? vscode.l10n.t('Which report?') : vscode.l10n.t('Which meeting?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true }))
    ?.note;
}
