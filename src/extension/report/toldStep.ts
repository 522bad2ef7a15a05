import * as vscode from 'vscode';
import type { Carried } from '../../core/report/carried';
import type { Step } from '../ask/runSteps';
import { pickStep, type StepRow } from '../ask/stepInputs';
import { kindIcon } from '../words/entryWords';
import { fileName, literal, placeButton } from './entryRows';

type Row = StepRow & { readonly carried: Carried };

/** Asks what the report told the client for the first time: what still stands in it is ticked. */
export function toldStep<State extends { readonly told: readonly Carried[] }>(all: readonly Carried[]): Step<State> {
  return {
    isNeeded: () => all.length > 0,
    ask: async (state, place) => {
      const rows = all.map(rowOf);
      const answer = await pickStep<Row>({
        place,
        rows,
        many: true,
        selected: rows.filter(({ carried }) => state.told.includes(carried)),
        placeholder: vscode.l10n.t(
          'What did it tell the client for the first time? The notes will say so, with this day.',
        ),
      });
      if (answer === undefined || answer === 'back') return answer;
      return { ...state, told: 'rows' in answer ? answer.rows.map(({ carried }) => carried) : state.told };
    },
  };
}

function rowOf(carried: Carried): Row {
  const { note, entry } = carried.tracked;
  return {
    label: `$(${kindIcon(entry.kind)}) ${literal(entry.text)}`,
    description: `${fileName(note.path)}:${entry.span.line + 1}`,
    ...(carried.isTold ? {} : { detail: vscode.l10n.t('no longer in the report in these words') }),
    ...placeButton(note.path, entry.span.line),
    carried,
  };
}
