import * as vscode from 'vscode';
import type { LeftOutEntry } from '../../core/report/leftOut';
import type { WithheldEntry, WithheldNote } from '../../core/report/reportRequest';
import type { SaidBeside } from '../../core/report/saidBeside';
import type { StepPlace } from '../ask/runSteps';
import { pickStep, type StepRow } from '../ask/stepInputs';
import { kindIcon } from '../words/entryWords';
import { chooseGroups } from './chooseStep';
import { button, fileName, literal, placeButton } from './entryRows';
import { liftable, type Marks, marksFor, type Reviewable, type ShownEntry, tickedBy } from './reviewable';
import { besideWords, leftOutWords, withheldWords } from './withheldWords';

/** What a row may show: most are entries, some a paragraph. */
type Listed = ShownEntry | WithheldEntry | LeftOutEntry;

/** `locked` says why a row cannot be ticked, or with `isOut` why its tick cannot be taken away. */
type Row = StepRow & {
  readonly entry?: Listed;
  readonly locked?: string;
  readonly isOut?: boolean;
};

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
      selected: rows.filter(({ entry, isOut }) => isOut || (entry && ticked.has(entry.id))),
      placeholder: placeholderFor(place, shown),
      buttons: [
        ...(preview ? [{ button: look, run: () => void preview(wanted) }] : []),
        ...(liftable(shown).length > 0 ? [{ button: choose }] : []),
      ],
      onSelection: (pick) => {
        const selected = new Set(pick.selectedItems);
        const refused = rows.find((row) => row.locked !== undefined && selected.has(row) !== (row.isOut ?? false));
        const allowed = rows.filter((row) => (row.locked === undefined ? selected.has(row) : row.isOut));
        if (refused) {
          pick.selectedItems = allowed;
          pick.placeholder = refused.locked;
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

/** Counts what has a tick, what goes out without a mark included. */
function titleFor(
  { title }: StepPlace,
  { visible, withheld, withheldNotes, beside }: Reviewable,
  ticked: ReadonlySet<string>,
): string {
  const all = [...visible, ...withheld];
  const going = all.filter(({ id }) => ticked.has(id)).length;
  const out = going + beside.filter(isOutAnyway).length;
  const inside = all.length - going;
  return withheldNotes.length === 0
    ? vscode.l10n.t('{0}: {1} to go out, {2} to stay inside', title, out, inside)
    : vscode.l10n.t(
        '{0}: {1} to go out, {2} to stay inside, whole notes kept out: {3}',
        title,
        out,
        inside,
        withheldNotes.length,
      );
}

function placeholderFor(
  { canGoBack }: StepPlace,
  { visible, leftOut, beside, withheld, withheldNotes }: Reviewable,
): string {
  const earlier = leftOut.filter(({ reason }) => reason === 'before-period').length;
  if (earlier > 0) return vscode.l10n.t('{0} marked, but before the period. Go back to choose a longer one', earlier);
  if (visible.length + leftOut.length + withheld.length === 0) {
    // A meeting has no period to choose, and what is told in a paragraph is recorded.
    if (!canGoBack || beside.some(({ what }) => what === 'paragraph')) return vscode.l10n.t('Enter goes on');
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
  const openIds = new Set(open.map(({ id }) => id));
  const locked = shown.withheld.filter(({ id }) => !openIds.has(id));
  return [
    // A whole note that says nothing is the worst news: it must not stand below all that is well.
    ...noteRows(shown.withheldNotes),
    ...group(
      vscode.l10n.t('Goes out'),
      shown.visible.map((entry) => entryRow(entry)),
    ),
    ...group(vscode.l10n.t('Goes out as well, without a mark'), shown.beside.map(besideRow)),
    ...byReason(shown.leftOut, leftOutWords, lockedByDay()),
    ...byReason(open, withheldWords),
    ...byReason(locked, withheldWords, lockedByMark()),
  ];
}

function byReason<Reason>(
  entries: readonly (Listed & { readonly reason: Reason })[],
  words: (reason: Reason) => string,
  locked?: string,
): Row[] {
  return [...new Set(entries.map(({ reason }) => reason))].flatMap((reason) =>
    group(
      words(reason),
      entries.filter((entry) => entry.reason === reason).map((entry) => entryRow(entry, locked)),
    ),
  );
}

function noteRows(notes: readonly WithheldNote[]): Row[] {
  return [...new Set(notes.map(({ reason }) => reason))].flatMap((reason) =>
    group(
      withheldWords(reason),
      notes
        .filter((note) => note.reason === reason)
        .map(({ path, line = 0 }) => ({
          label: `$(warning) ${literal(fileName(path))}:${line + 1}`,
          description: path,
          locked: lockedByMark(),
          ...placeButton(path, line),
        })),
    ),
  );
}

function group(label: string, rows: readonly Row[]): Row[] {
  if (rows.length === 0) return [];
  return [{ label: `${label} (${rows.length})`, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

/** The declared health waits for the line that somebody writes beside it. */
function isOutAnyway({ what }: SaidBeside): boolean {
  return what !== 'health';
}

/** What goes out without a mark, and is taken out where it stands. */
function besideRow(beside: SaidBeside): Row {
  const { what, text, path, line } = beside;
  return {
    label: `$(pinned) ${literal(text)}`,
    description: besideWords(what),
    locked: isOutAnyway(beside)
      ? vscode.l10n.t('It goes out without a mark. To keep it inside, change it where it stands.')
      : vscode.l10n.t('It goes out only with the line that you are asked for next.'),
    isOut: isOutAnyway(beside),
    ...placeButton(path, line),
  };
}

function lockedByMark(): string {
  return vscode.l10n.t('What is internal stays inside. To show it, change the mark in the note first.');
}

function lockedByDay(): string {
  return vscode.l10n.t('It is for the client already; above it stands why this document does not say it.');
}

function entryRow(entry: Listed, locked?: string): Row {
  const icon = locked !== undefined || entry.kind === 'paragraph' ? 'lock' : kindIcon(entry.kind);
  return {
    label: `$(${icon}) ${literal(entry.text)}`,
    description: `${fileName(entry.path)}:${entry.line + 1}`,
    entry,
    ...(locked !== undefined && { locked }),
    ...placeButton(entry.path, entry.line),
  };
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ entry }) => entry?.id ?? []));
}
