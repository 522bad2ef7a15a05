import * as vscode from 'vscode';
import { formatDate } from '../../core/calendar/formatDate';
import type { DateRange } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import type { StepPlace } from '../ask/runSteps';
import { choiceStep, type StepRow } from '../ask/stepInputs';
import { interfaceLocale } from '../locale';
import { fileName } from './entryRows';

/** Where a report goes: into a draft that is there, or into a new one. */
export interface Target {
  readonly draft: Note | undefined;
}

/** Unsent reports of the same days, the newest first. */
export function draftsFor(project: Project, { from, to }: DateRange): readonly Note[] {
  return project.reports
    .filter(
      ({ report }) =>
        report?.status === 'draft' && report.period && report.period.from <= to && report.period.to >= from,
    )
    .toReversed();
}

/** Asks whether a draft is brought up to date or another one written. */
export async function askTarget(
  place: StepPlace,
  drafts: readonly Note[],
  { from, to }: DateRange,
): Promise<Target | 'back' | undefined> {
  const update = drafts.map((draft) => ({
    label: vscode.l10n.t('$(sync) Bring {0} up to date', fileName(draft.path)),
    description: draft.date ? vscode.l10n.t('draft of {0}', formatDate(draft.date.value, interfaceLocale())) : '',
    detail: vscode.l10n.t('You see the differences first. What stands between keep markers stays.'),
    value: draft,
  }));
  const beside = { label: vscode.l10n.t('$(new-file) Write a new draft beside it'), value: undefined };
  // A draft that begins or ends on the same day is the same report; one that merely overlaps is likelier another.
  const isSame = drafts.some(({ report }) => report?.period?.from === from || report?.period?.to === to);
  const rows: (StepRow & { readonly value: Note | undefined })[] = isSame ? [...update, beside] : [beside, ...update];
  const placeholder = vscode.l10n.t('There is a draft of these days already, not sent yet.');
  const answer = await choiceStep({ place, rows, placeholder });
  return answer === undefined || answer === 'back' ? answer : { draft: answer.value };
}
