import * as vscode from 'vscode';
import { addDays } from '../../core/calendar/localDate';
import { readPastDate } from '../../core/calendar/naturalPeriod';
import type { LocalDate } from '../../core/model/date';
import { relativeDay } from '../words/dateWords';
import { weekdayWords } from '../words/weekdayWords';
import type { StepPlace } from './runSteps';
import { pickStep, type StepRow } from './stepInputs';
import { loadDateReader } from './typedDate';

type Row = StepRow & { readonly date?: LocalDate };

/** Asks for a day on which something was done: today or earlier. Whatever is typed stands resolved before it is taken. */
export async function pastDayStep(
  place: StepPlace,
  today: LocalDate,
): Promise<{ readonly date: LocalDate } | 'back' | undefined> {
  const read = await loadDateReader();
  const suggestions = [0, -1, -2, -7].map((days) => dayRow(addDays(today, days), today));
  for (;;) {
    const answer = await pickStep<Row>({
      place,
      rows: suggestions,
      placeholder: vscode.l10n.t('On which day? Today, yesterday, monday, 11月18日 …'),
      onValue: (pick) => {
        const text = pick.value.trim();
        pick.items = text === '' ? suggestions : [typedRow(readPastDate(text, today, read), today)];
      },
    });
    if (answer === undefined || answer === 'back') return answer;
    const date = 'rows' in answer ? answer.rows[0]?.date : undefined;
    if (date) return { date };
  }
}

function typedRow(date: LocalDate | undefined, today: LocalDate): Row {
  if (date && date <= today) return { ...dayRow(date, today), alwaysShow: true };
  const problem = date
    ? vscode.l10n.t('{0} is still to come', date)
    : vscode.l10n.t('Not understood as a day yet. Try: yesterday, or 2026-11-18');
  return { label: `$(warning) ${problem}`, alwaysShow: true };
}

function dayRow(date: LocalDate, today: LocalDate): Row {
  return { label: date, description: `${weekdayWords(date)} · ${relativeDay(date, today)}`, date };
}
