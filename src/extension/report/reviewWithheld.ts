import * as vscode from 'vscode';
import type { ReportResult, WithheldEntry, WithheldNote } from '../../core/report/reportRequest';
import { withheldWords } from './withheldWords';

type Withheld = Pick<ReportResult, 'withheld' | 'withheldNotes'>;
type Row = vscode.QuickPickItem & { readonly entry?: WithheldEntry };

/** Reasons that a tick can lift: nobody said that the client may not see it. */
const LIFTABLE: readonly WithheldEntry['reason'][] = ['not-marked', 'not-disclosed'];

/**
 * Shows everything that stays inside, by reason and unticked. What is ticked is shown once more in its exact words before it counts.
 *
 * @returns the entries that the client may see after all; undefined when cancelled
 */
export async function reviewWithheld(
  title: string,
  going: number,
  held: Withheld,
): Promise<readonly WithheldEntry[] | undefined> {
  const rows = rowsOf(held);
  const staying = rows.filter((row) => row.kind !== vscode.QuickPickItemKind.Separator).length;
  const picked = await vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('{0}: {1} entries go out, {2} stay inside', title, going, staying),
    canPickMany: true,
    ignoreFocusOut: true,
    matchOnDescription: true,
    placeHolder: vscode.l10n.t('Tick only what the client may see as well'),
  });
  if (!picked) {
    return undefined;
  }
  const liftable = picked.flatMap(({ entry }) => (entry && LIFTABLE.includes(entry.reason) ? entry : []));
  if (liftable.length < picked.length) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        '{0} of the ticked entries are internal and stay inside. Change the mark in the note if the client may see them.',
        picked.length - liftable.length,
      ),
    );
  }
  return liftable.length === 0 ? [] : confirm(liftable);
}

async function confirm(entries: readonly WithheldEntry[]): Promise<readonly WithheldEntry[] | undefined> {
  const mark = vscode.l10n.t('Mark for Client');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('May the client see this, word for word?'),
    { modal: true, detail: entries.map(({ text }) => `• ${text}`).join('\n') },
    mark,
  );
  return answer === mark ? entries : undefined;
}

function rowsOf({ withheld, withheldNotes }: Withheld): Row[] {
  const reasons = [...new Set(withheld.map(({ reason }) => reason))].sort((a, b) => orderOf(a) - orderOf(b));
  return [
    ...reasons.flatMap((reason) =>
      entryRows(
        reason,
        withheld.filter((entry) => entry.reason === reason),
      ),
    ),
    ...noteRows(withheldNotes),
  ];
}

function entryRows(reason: WithheldEntry['reason'], entries: readonly WithheldEntry[]): Row[] {
  const lock = LIFTABLE.includes(reason) ? '' : '$(lock) ';
  return [
    { label: `${withheldWords(reason)} (${entries.length})`, kind: vscode.QuickPickItemKind.Separator },
    ...entries.map((entry) => ({
      label: lock + literal(entry.text),
      description: place(entry.path, entry.line),
      entry,
    })),
  ];
}

function noteRows(notes: readonly WithheldNote[]): Row[] {
  return notes.flatMap(({ path, reason }, index) => [
    ...(notes[index - 1]?.reason === reason
      ? []
      : [{ label: withheldWords(reason), kind: vscode.QuickPickItemKind.Separator }]),
    { label: `$(lock) ${literal(path)}` },
  ]);
}

function orderOf(reason: WithheldEntry['reason']): number {
  return LIFTABLE.includes(reason) ? LIFTABLE.indexOf(reason) : LIFTABLE.length;
}

/** Text of a note as itself: `$(…)` in it is no icon. */
function literal(text: string): string {
  return text.replaceAll('$(', '\\$(');
}

function place(path: string, line: number): string {
  return `${path.slice(path.lastIndexOf('/') + 1)}:${line + 1}`;
}
