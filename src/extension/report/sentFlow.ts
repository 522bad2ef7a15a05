import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import { reportChannel } from '../../core/facts/reportChannel';
import { sameEntry } from '../../core/lookup/sameEntry';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import type { EditOperation } from '../../core/model/textEdit';
import { type Carried, carriedBy } from '../../core/report/carried';
import { pastDayStep } from '../ask/pastDayStep';
import { runSteps, type Step } from '../ask/runSteps';
import type { Operations } from '../editor/noteChanges';
import { uriOf } from '../notes/workspacePaths';
import { recordCountWords } from '../words/countWords';
import { channelStep, peopleStep } from './deliverySteps';
import type { ReportParts } from './reportFlow';
import { toldStep } from './toldStep';

/** How a report reached the client, and what they know from it. */
interface Sending {
  readonly date: LocalDate;
  readonly to: readonly string[];
  readonly via: string;
  readonly told: readonly Carried[];
}

/**
 * Notes that a report was sent: when, to whom and how. Only then, and with that day, what it told the client for the first time becomes disclosed or communicated. Nothing is sent
 * from here.
 *
 * @param reached whom it went to, where that is known
 */
export async function markAsSent(
  { feed, changes }: ReportParts,
  report: Note,
  reached: readonly string[] = [],
): Promise<void> {
  await changes.settle();
  const { snapshot, asOf } = await feed.ready();
  const note = snapshot.notes.get(report.path) ?? report;
  const project = projectOf(snapshot, note.path);
  const record = note.report;
  if (record?.status === 'sent' && record.sent) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This report was marked as sent on {0} already.', record.sent.value),
    );
    return;
  }
  const { carried, missing } = project
    ? carriedBy(project, record?.carries ?? [], await textOf(note))
    : { carried: [], missing: 0 };
  const addressees = record && record.to.length > 0 ? record.to : (project?.contacts.map(({ name }) => name) ?? []);
  const first: Sending = {
    date: asOf,
    to: reached.length > 0 ? reached : addressees,
    via: record?.via || (project ? reportChannel(project) : ''),
    told: carried.filter(({ isTold }) => isTold),
  };
  const steps = stepsFor(project, addressees, carried, asOf);
  const sending = await runSteps(vscode.l10n.t('Mark as Sent'), first, steps);
  // One step for the report and for what it told: that one is written without the other must never be.
  if (!sending || !(await changes.applyAll([[note.path, recordOf(sending)], ...tellings(sending)]))) return;
  if (missing > 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'This report tells of {0} that can no longer be found in the notes. Set the date by hand where they stand now.',
        recordCountWords(missing),
      ),
    );
  }
}

function stepsFor(
  project: Project | undefined,
  addressees: readonly string[],
  carried: readonly Carried[],
  asOf: LocalDate,
): readonly Step<Sending>[] {
  return [
    {
      ask: async (state, place) => {
        const day = await pastDayStep(place, asOf);
        return day === undefined || day === 'back' ? day : { ...state, ...day };
      },
    },
    peopleStep<Sending>(
      project,
      ({ to }) => to,
      (state, to) => ({ ...state, to }),
      addressees,
    ),
    channelStep<Sending>(
      project,
      ({ via }) => via,
      (state, via) => ({ ...state, via }),
    ),
    toldStep<Sending>(carried),
  ];
}

function recordOf({ date, to, via }: Sending): readonly EditOperation[] {
  return [
    { op: 'set-key', key: 'status', value: 'sent' },
    { op: 'set-key', key: 'sent', value: date },
    ...(to.length > 0 ? [{ op: 'set-key', key: 'to', value: to } as const] : []),
    ...(via !== '' ? [{ op: 'set-key', key: 'via', value: via } as const] : []),
  ];
}

/** The day, set on what the client was told: all of a note at once. */
function tellings({ told, date }: Sending): readonly (readonly [path: string, operations: Operations])[] {
  const notes = new Map<string, Carried[]>();
  for (const each of told) {
    const { path } = each.tracked.note;
    notes.set(path, [...(notes.get(path) ?? []), each]);
  }
  return [...notes].map(([path, records]) => [
    path,
    (now, text) => {
      const operations = records.map(({ tracked, step }): EditOperation | undefined => {
        const entry = sameEntry(now, tracked);
        const expected = entry && text.slice(entry.textSpan.start, entry.textSpan.end);
        return entry && { op: 'set-field', entry: entry.textSpan, expected: expected ?? '', field: step, value: date };
      });
      return operations.every((operation) => operation !== undefined) ? operations : 'stale';
    },
  ]);
}

async function textOf({ path, frontmatter }: Note): Promise<string> {
  const uri = uriOf(path);
  const text = uri ? (await vscode.workspace.openTextDocument(uri)).getText() : '';
  return text.slice(frontmatter?.span.end ?? 0);
}
