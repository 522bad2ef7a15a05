import type { FixAction } from '../model/finding';
import type { EditOperation } from '../model/textEdit';
import type { FixContext } from './defineRule';

/** A fix that edits the note of its finding. */
export function editNote(context: FixContext, ...operations: readonly EditOperation[]): FixAction {
  return { kind: 'edit', path: context.note.path, operations };
}
