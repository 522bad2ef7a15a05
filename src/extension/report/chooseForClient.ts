import * as vscode from 'vscode';
import { selectForMinutes } from '../../core/report/buildMeeting';
import { runSteps } from '../ask/runSteps';
import { markSteps } from './markSteps';
import { meetingAt } from './meetingFlow';
import type { ReportParts } from './reportFlow';
import { type Marks, type Reviewable, shownEntry } from './reviewable';
import { writeMarks } from './writeMarks';

/** Asks what of one note the client may see, and writes the marks. */
export async function chooseForClient(parts: ReportParts, path: string): Promise<void> {
  const found = await meetingAt(parts, path);
  if (!found) return;
  const { visible, withheld } = selectForMinutes(found.note, found.project);
  if (visible.length + withheld.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is recorded in this note that could be marked.'));
    return;
  }
  const shown: Reviewable = { visible: visible.map(shownEntry), leftOut: [], beside: [], withheld, withheldNotes: [] };
  const state = await runSteps<{ readonly marks: Marks }>(
    vscode.l10n.t('For the Client'),
    { marks: new Map() },
    markSteps(() => shown),
  );
  if (state) await writeMarks(parts, found.project, state.marks);
}
