import * as vscode from 'vscode';
import type { WithheldEntry, WithheldNote } from '../../core/report/reportRequest';
import type { StepPlace } from '../ask/runSteps';
import { pickStep, type StepRow } from '../ask/stepInputs';
import { kindIcon } from '../words/entryWords';
import { chooseGroups } from './chooseStep';
import { button, fileName, literal, placeButton } from './entryRows';
import { liftable, type Marks, marksFor, type Reviewable, type ShownEntry, tickedBy } from './reviewable';
import { withheldWords } from './withheldWords';

type Row = StepRow & { readonly entry?: ShownEntry; readonly isLocked?: boolean };

/** Shows what a document would say before it is written. */
export type Preview = (marks: Marks) => Promise<void>;

/**
 * Shows everything of the period: what goes out, ticked, and what stays inside and why, unticked. A tick marks an entry for the client, one taken away keeps it inside; what is
 * internal cannot be ticked. Every row leads to its place, and the list stays open beside it.
 */
export async function reviewEntries(
  place: StepPlace,
  shown: Reviewable,
  marks: Marks,
  preview: Preview | undefined,
): Promise<Marks | 'back' | undefined> {
  const rows = rowsOf(shown);
  const choose = button('checklist', vscode.l10n.t('Choose by kind or by note'));
  const look = button('open-preview', vscode.l10n.t('Preview what would go out'));
  let wanted = marks;
  for (;;) {
    const ticked = tickedBy(shown, wanted);
    const answer = await pickStep<Row>({
      place,
      rows,
      many: true,
      selected: rows.filter(({ entry }) => entry && ticked.has(entry.id)),
      placeholder: placeholderFor(shown),
      buttons: [
        ...(preview ? [{ button: look, run: () => void preview(wanted) }] : []),
        ...(liftable(shown).length > 0 ? [{ button: choose }] : []),
      ],
      onSelection: (pick) => {
        const allowed = pick.selectedItems.filter(({ isLocked }) => !isLocked);
        if (allowed.length < pick.selectedItems.length) {
          pick.selectedItems = allowed;
          pick.placeholder = vscode.l10n.t(
            'What is internal stays inside. To show it, change the mark in the note first.',
          );
        }
        wanted = marksFor(shown, idsOf(allowed));
        pick.title = titleFor(place, shown, idsOf(allowed));
      },
    });
    if (answer === undefined || answer === 'back') return answer;
    if ('button' in answer) {
      const chosen = await chooseGroups({ ...place, canGoBack: true }, shown, wanted);
      if (chosen === undefined) return undefined;
      if (chosen !== 'back') wanted = chosen;
      continue;
    }
    return marksFor(shown, idsOf(answer.rows));
  }
}

function titleFor({ title }: StepPlace, { visible, withheld }: Reviewable, ticked: ReadonlySet<string>): string {
  const isTicked = ({ id }: ShownEntry): boolean => ticked.has(id);
  const going = visible.filter((entry) => entry.isSaid && isTicked(entry)).length + withheld.filter(isTicked).length;
  const staying = [...visible, ...withheld].filter((entry) => !isTicked(entry)).length;
  return vscode.l10n.t('{0}: {1} to go out, {2} to stay inside', title, going, staying);
}

function placeholderFor({ visible, withheld, withheldNotes }: Reviewable): string {
  if (visible.length + withheld.length === 0) {
    return withheldNotes.length === 0
      ? vscode.l10n.t(
          'Nothing is recorded for this period. Go back to choose another one, or go on with an empty report.',
        )
      : vscode.l10n.t(
          'Nothing of this period can be used. Go back to choose another one, or go on with an empty report.',
        );
  }
  return vscode.l10n.t('Enter goes on. Tick what the client may see as well');
}

function rowsOf(shown: Reviewable): Row[] {
  const open = liftable(shown);
  const locked = shown.withheld.filter((entry) => !open.includes(entry));
  return [
    ...group(
      vscode.l10n.t('Goes out'),
      shown.visible.filter(({ isSaid }) => isSaid).map((entry) => entryRow(entry, false)),
    ),
    ...group(
      vscode.l10n.t('For the client, but not in this document'),
      shown.visible.filter(({ isSaid }) => !isSaid).map((entry) => entryRow(entry, false)),
    ),
    ...byReason(open, false),
    ...byReason(locked, true),
    ...noteRows(shown.withheldNotes),
  ];
}

function byReason(entries: readonly WithheldEntry[], isLocked: boolean): Row[] {
  return [...new Set(entries.map(({ reason }) => reason))].flatMap((reason) =>
    group(
      withheldWords(reason),
      entries.filter((entry) => entry.reason === reason).map((entry) => entryRow(entry, isLocked)),
    ),
  );
}

function noteRows(notes: readonly WithheldNote[]): Row[] {
  return [...new Set(notes.map(({ reason }) => reason))].flatMap((reason) =>
    group(
      withheldWords(reason),
      notes
        .filter((note) => note.reason === reason)
        .map(({ path }) => ({ label: `$(lock) ${literal(path)}`, isLocked: true, ...placeButton(path, 0) })),
    ),
  );
}

function group(label: string, rows: readonly Row[]): Row[] {
  if (rows.length === 0) return [];
  return [{ label: `${label} (${rows.length})`, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

function entryRow(entry: ShownEntry, isLocked: boolean): Row {
  return {
    label: `$(${isLocked ? 'lock' : kindIcon(entry.kind)}) ${literal(entry.text)}`,
    description: `${fileName(entry.path)}:${entry.line + 1}`,
    entry,
    isLocked,
    ...placeButton(entry.path, entry.line),
  };
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ entry }) => entry?.id ?? []));
}
