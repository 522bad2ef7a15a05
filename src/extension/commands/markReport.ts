import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { LifecycleStep } from '../../core/model/entry';
import type { Note } from '../../core/model/note';
import type { TrackedEntry } from '../../core/model/snapshot';
import { askPastDate } from '../ask/askDate';
import type { NoteChanges } from '../editor/noteChanges';
import { sameEntry } from './markEntries';

/**
 * Marks a report as sent on a day, and with it what it carried: its risks and issues become disclosed, its changes communicated, on
 * that same day and never earlier.
 */
export async function markAsSent(changes: NoteChanges, analysis: Analysis, report: Note): Promise<void> {
  const title = vscode.l10n.t('When was the report sent?');
  const date = await askPastDate(title, analysis.asOf);
  if (!date) {
    return;
  }
  const sent = await changes.apply(report.path, [
    { op: 'set-key', key: 'status', value: 'sent' },
    { op: 'set-key', key: 'sent', value: date },
  ]);
  if (!sent) {
    return;
  }
  const carried = carriedBy(analysis, report);
  for (const { tracked, step } of carried) {
    if (!step) {
      continue;
    }
    await changes.apply(tracked.note.path, (note, text) => {
      const entry = sameEntry(note, tracked.entry);
      if (!entry) {
        return 'stale';
      }
      const expected = text.slice(entry.textSpan.start, entry.textSpan.end);
      return [{ op: 'set-field', entry: entry.textSpan, expected, field: step, value: date }];
    });
  }
  const found = new Set(carried.flatMap(({ names }) => names));
  const missing = (report.report?.carries ?? []).filter((name) => !found.has(name)).length;
  if (missing > 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} records that this report carries were not found; set their date by hand.', missing),
    );
  }
}

interface Carried {
  readonly tracked: TrackedEntry;
  /** What the report may call it. */
  readonly names: readonly string[];
  /** The date to set; undefined where it is set already. */
  readonly step: Extract<LifecycleStep, 'disclosed' | 'communicated'> | undefined;
}

/** The records that the report names under `carries`. */
function carriedBy(analysis: Analysis, report: Note): Carried[] {
  const wanted = new Set(report.report?.carries ?? []);
  const projectId = analysis.snapshot.projectOf.get(report.path);
  const project = analysis.snapshot.projects.find((each) => each.id === projectId);
  return (project?.entries ?? []).flatMap((tracked): Carried[] => {
    const { entry } = tracked;
    const names = [tracked.id, ...(entry.id === undefined ? [] : [entry.id])];
    if (!names.some((name) => wanted.has(name))) {
      return [];
    }
    const step =
      entry.kind === 'change'
        ? 'communicated'
        : entry.kind === 'risk' || entry.kind === 'issue'
          ? 'disclosed'
          : undefined;
    return [{ tracked, names, step: step && entry.steps?.[step] ? undefined : step }];
  });
}
