import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Note } from '../../core/model/note';
import { askPastDate } from '../ask/askDate';
import type { NoteChanges } from '../editor/noteChanges';

/** Notes with whom, when and how the minutes of a meeting were shared. */
export async function markAsShared(changes: NoteChanges, analysis: Analysis, meeting: Note): Promise<void> {
  const title = vscode.l10n.t('Mark Minutes as Shared');
  const projectId = analysis.snapshot.projectOf.get(meeting.path);
  const project = analysis.snapshot.projects.find((each) => each.id === projectId);
  const present = new Set(
    project?.communications
      .find((communication) => communication.note.path === meeting.path)
      ?.participants.filter((person) => person.side === 'client')
      .map((person) => person.name),
  );
  const names = [...new Set([...present, ...(project?.contacts.map((person) => person.name) ?? [])])];
  const people =
    names.length === 0
      ? []
      : await vscode.window.showQuickPick(
          names.map((label) => ({ label, picked: present.has(label) })),
          { title, canPickMany: true, placeHolder: vscode.l10n.t('With whom?') },
        );
  const date = people && (await askPastDate(title, analysis.asOf));
  if (!people || !date) {
    return;
  }
  const via = project?.clientPreferences.channel;
  const shared = { date, ...(people.length > 0 && { with: people.map(({ label }) => label) }), ...(via && { via }) };
  await changes.apply(meeting.path, [{ op: 'set-key', key: 'shared', value: shared }]);
}
