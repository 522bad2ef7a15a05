import * as vscode from 'vscode';
import { addDays } from '../../core/calendar/localDate';
import { readNaturalPeriod } from '../../core/calendar/naturalPeriod';
import type { DateRange, LocalDate } from '../../core/model/date';
import type { StepPlace } from './runSteps';
import { pickStep, type StepRow } from './stepInputs';
import { loadDateReader } from './typedDate';

type Row = StepRow & { readonly period?: DateRange };

interface UsualPeriod {
  readonly label: string;
  readonly period: DateRange;
}

/**
 * Asks for a period. Whatever is typed, in English or Chinese, stands resolved as the first row before it is taken; what cannot be a period says why.
 *
 * @param usual what is suggested first, and in what words
 */
export async function askPeriod(
  place: StepPlace,
  today: LocalDate,
  usual: UsualPeriod,
): Promise<DateRange | 'back' | undefined> {
  const readDate = await loadDateReader();
  const suggestions = suggestionsFor(today, usual);
  for (;;) {
    const answer = await pickStep<Row>({
      place,
      rows: suggestions,
      placeholder: vscode.l10n.t('A period: last two weeks, october, since monday, 1 Nov to 15 Nov, 上周 …'),
      onValue: (pick) => {
        const text = pick.value.trim();
        pick.items = text === '' ? suggestions : [typedRow(readNaturalPeriod(text, today, readDate), today)];
      },
    });
    if (answer === undefined || answer === 'back') return answer;
    const [row] = 'rows' in answer ? answer.rows : [];
    if (row?.period) return row.period;
  }
}

function suggestionsFor(today: LocalDate, usual: UsualPeriod): readonly Row[] {
  const weeks = (count: number): DateRange => ({ from: addDays(today, 1 - 7 * count), to: today });
  return [
    periodRow(usual.label, usual.period),
    periodRow(vscode.l10n.t('The last 7 days'), weeks(1)),
    periodRow(vscode.l10n.t('The last 14 days'), weeks(2)),
    periodRow(vscode.l10n.t('The last 4 weeks'), weeks(4)),
  ];
}

function periodRow(label: string, period: DateRange): Row {
  return { label, description: `${period.from} – ${period.to}`, period };
}

/** What was typed, or why it is no period that a report can cover. */
function typedRow(period: DateRange | undefined, today: LocalDate): Row {
  const words = period && `${period.from} – ${period.to}`;
  const problem = !period
    ? vscode.l10n.t('Not understood as a period yet. Try: last two weeks, or 1 Nov to 15 Nov')
    : period.from > period.to
      ? vscode.l10n.t('{0} ends before it begins', words ?? '')
      : period.from > today
        ? vscode.l10n.t('{0} is still to come: a report tells what has happened', words ?? '')
        : undefined;
  return problem === undefined
    ? { label: words ?? '', alwaysShow: true, ...(period && { period }) }
    : { label: `$(warning) ${problem}`, alwaysShow: true };
}
