import * as vscode from 'vscode';
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
  const { notes, projectOf } = analysis.snapshot;
  const all = [...notes.values()].filter(fits);
  // What belongs to no project can be told to no client.
  const ofProjects = all.filter(({ path }) => projectOf.has(path));
  const note = given ?? (await askNote(ofProjects.length > 0 ? ofProjects : all, kind));
  if (note) {
    await act(note, analysis);
  }
}

async function askNote(notes: readonly Note[], kind: 'report' | 'meeting'): Promise<Note | undefined> {
  if (notes.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no such note in this workspace yet.'));
    return undefined;
  }
  const newest = [...notes].sort((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? 1 : -1));
  const items = newest.map((note) => ({
    label: note.title,
    description: note.date?.value ?? '',
    detail: note.path,
    note,
  }));
  const placeHolder = kind === 'report' ? vscode.l10n.t('Which report?') : vscode.l10n.t('Which meeting?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.note;
}
