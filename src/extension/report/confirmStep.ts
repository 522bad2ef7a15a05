import * as vscode from 'vscode';
import type { StepPlace } from '../ask/runSteps';
import { pickStep, type StepRow } from '../ask/stepInputs';
import { literal, placeButton } from './entryRows';
import { type Marks, pieces, type Reviewable, type ShownEntry } from './reviewable';

/** As much as a row shows at the usual width of the list. */
const WIDTH = 62;

/** Shows word for word what is about to be marked. Enter agrees; the notes are not changed yet. */
export async function confirmMarks(
  place: StepPlace,
  shown: Reviewable,
  marks: Marks,
): Promise<'agreed' | 'back' | undefined> {
  const all = [...shown.visible, ...shown.withheld];
  const going = all.filter(({ id }) => marks.get(id) === 'client');
  const staying = all.filter(({ id }) => marks.get(id) === 'internal');
  const agree: StepRow = { label: agreeLabel(going.length, staying.length), alwaysShow: true };
  for (;;) {
    const answer = await pickStep<StepRow>({
      place,
      rows: [
        agree,
        ...textRows(vscode.l10n.t('The client sees'), going),
        ...textRows(vscode.l10n.t('Stays inside'), staying),
      ],
      active: agree,
      placeholder: vscode.l10n.t(
        'May the client see this, word for word? The marks are written into the notes at the end.',
      ),
    });
    if (answer === undefined || answer === 'back') return answer;
    const [row] = 'rows' in answer ? answer.rows : [];
    if (row === agree) return 'agreed';
    row?.onButton?.();
  }
}

function agreeLabel(going: number, staying: number): string {
  if (staying === 0) return vscode.l10n.t('$(check) Yes, mark {0} for the client and go on', going);
  if (going === 0) return vscode.l10n.t('$(check) Yes, mark {0} internal and go on', staying);
  return vscode.l10n.t('$(check) Yes, mark {0} for the client and {1} internal, and go on', going, staying);
}

/** Every word of every entry, over as many rows as it takes. */
function textRows(label: string, entries: readonly Pick<ShownEntry, 'text' | 'path' | 'line'>[]): StepRow[] {
  if (entries.length === 0) return [];
  return [
    { label: `${label} (${entries.length})`, kind: vscode.QuickPickItemKind.Separator },
    ...entries.flatMap(({ text, path, line }) =>
      pieces(text, WIDTH).map((piece, index) =>
        index === 0 ? { label: `• ${literal(piece)}`, ...placeButton(path, line) } : { label: `   ${literal(piece)}` },
      ),
    ),
  ];
}
