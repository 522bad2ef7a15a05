import * as vscode from 'vscode';
import type { AdoptableKind, Adoption, AdoptionRefusal, KindGuess } from '../../core/capture/adopt/adoption';
import { guessKind } from '../../core/capture/adopt/guessKind';
import { type AdoptionContext, proposeAdoption } from '../../core/capture/adopt/proposeAdoption';
import type { Analysis } from '../../core/model/analysis';
import { likelyProjects } from '../ask/askProject';
import type { RecentProject } from '../ask/recentProject';
import type { NoteChanges } from '../editor/noteChanges';
import { pathOf } from '../notes/workspacePaths';
import { readPolicy } from '../policy/readPolicy';
import { diskRefusalWords } from '../words/adoptionWords';

/** A file as it stands now, and what it could become. */
export interface Adoptable {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly text: string;
  readonly guess: KindGuess | undefined;
  readonly propose: (kind: AdoptableKind) => Adoption;
}

/** What adopting goes by: the settings, today, and the projects. */
export function adoptionContext(analysis: Analysis, recent: RecentProject): AdoptionContext {
  return { policy: readPolicy().reading, asOf: analysis.asOf, projects: likelyProjects(analysis, recent) };
}

/** Looks at a file without opening an editor. A string is the reason, in words, why it must not be touched. */
export async function lookAt(
  changes: NoteChanges,
  uri: vscode.Uri,
  context: AdoptionContext,
): Promise<Adoptable | string> {
  const disk = uri.scheme === 'untitled' ? undefined : await changes.look(uri);
  if (disk && 'refusal' in disk) {
    return diskRefusalWords(disk.refusal);
  }
  const text = openText(uri) ?? disk?.text ?? '';
  const path = pathOf(uri) ?? uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return {
    uri,
    path,
    text,
    guess: guessKind(path, text, context.policy, context.asOf),
    propose: (kind) => proposeAdoption(path, text, kind, context),
  };
}

/** What a file would become by its own signs, or why it is left as it is. */
export function adoptionOf({ guess, propose }: Adoptable): Adoption {
  if (guess) {
    return propose(guess.kind);
  }
  // What must not be touched is said before what cannot be told.
  const trial = propose('meeting');
  const refusal: AdoptionRefusal = trial.ok || trial.refusal === 'is-a-record' ? 'no-sign' : trial.refusal;
  return { ok: false, refusal };
}

/** The document of a file, if the file may still be adopted and says what it said: in the editor, and, where nothing is typed there, on the disk. */
export async function unchanged(
  changes: NoteChanges,
  { uri, text }: Adoptable,
): Promise<vscode.TextDocument | 'stale' | 'gone' | 'unreadable'> {
  const disk = uri.scheme === 'untitled' ? undefined : await changes.look(uri);
  const document = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
  if (disk && 'refusal' in disk && (disk.refusal === 'gone' || disk.refusal === 'unreadable')) {
    return disk.refusal;
  }
  if (!document) {
    return 'gone';
  }
  const isSameOnDisk = disk === undefined || ('text' in disk && (document.isDirty || disk.text === text));
  return isSameOnDisk && document.getText() === text ? document : 'stale';
}

/** What is typed wins over the disk. */
function openText(uri: vscode.Uri): string | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.getText();
}
