import * as vscode from 'vscode';
import type { StepPlace } from '../ask/runSteps';
import { pickStep, type StepRow } from '../ask/stepInputs';
import { kindIcon, kindsWords } from '../words/entryWords';
import { fileName, literal } from './entryRows';
import { type EntryGroup, groupsOf, liftable, type Marks, type Reviewable, type ShownEntry } from './reviewable';

type Row = StepRow & { readonly entries?: readonly ShownEntry[] };

/** Makes a first choice quick: everything, all of a kind or all of a note, each with its words. Nothing is ticked beforehand. */
export async function chooseGroups(
  place: StepPlace,
  shown: Reviewable,
  marks: Marks,
): Promise<Marks | 'back' | undefined> {
  const open = liftable(shown);
  const title = titleFor(place, shown);
  const answer = await pickStep<Row>({
    place: { ...place, title },
    many: true,
    rows: rowsOf(open),
    placeholder: vscode.l10n.t('What may the client see? The notes remember it'),
  });
  if (answer === undefined || answer === 'back') return answer;
  const chosen = 'rows' in answer ? answer.rows.flatMap(({ entries = [] }) => entries) : [];
  return new Map([...marks, ...chosen.map(({ id }) => [id, 'client'] as const)]);
}

function titleFor({ title }: StepPlace, { visible, leftOut }: Reviewable): string {
  if (visible.length > 0) return vscode.l10n.t('{0}: choose by kind or by note', title);
  const earlier = leftOut.filter(({ reason }) => reason === 'before-period').length;
  if (earlier > 0) return vscode.l10n.t('{0}: {1} marked, but before the period', title, earlier);
  return leftOut.length > 0
    ? vscode.l10n.t('{0}: {1} marked, but not in this document', title, leftOut.length)
    : vscode.l10n.t('{0}: nothing is marked for the client yet', title);
}

function rowsOf(entries: readonly ShownEntry[]): Row[] {
  const groups = groupsOf(entries);
  return [
    row(vscode.l10n.t('$(checklist) Everything'), entries),
    { label: vscode.l10n.t('By kind'), kind: vscode.QuickPickItemKind.Separator },
    ...groups.filter(({ by }) => by === 'kind').map((group) => row(kindLabel(group), group.entries)),
    { label: vscode.l10n.t('By note'), kind: vscode.QuickPickItemKind.Separator },
    ...groups.filter(({ by }) => by === 'note').map((group) => row(`$(note) ${fileName(group.name)}`, group.entries)),
  ];
}

function kindLabel({ entries: [first] }: EntryGroup): string {
  return first ? `$(${kindIcon(first.kind)}) ${kindsWords(first.kind)}` : '';
}

function row(label: string, entries: readonly ShownEntry[]): Row {
  return {
    label,
    description: String(entries.length),
    detail: entries.map(({ text }) => literal(text)).join(' · '),
    entries,
  };
}
