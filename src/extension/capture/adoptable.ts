import * as vscode from 'vscode';
import type { AdoptableKind, Adoption, AdoptionRefusal, KindGuess } from '../../core/capture/adopt/adoption';
import { guessKind } from '../../core/capture/adopt/guessKind';
import { type AdoptionContext, proposeAdoption } from '../../core/capture/adopt/proposeAdoption';
import type { Analysis } from '../../core/model/analysis';
import { likelyProjects } from '../ask/askProject';
import type { RecentProject } from '../ask/recentProject';
import { diskRefusal } from '../editor/diskRefusal';
import { pathOf } from '../notes/workspacePaths';
import { readPolicy } from '../policy/readPolicy';
import { adoptionRefusalWords } from '../words/adoptionWords';

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
export async function lookAt(uri: vscode.Uri, context: AdoptionContext): Promise<Adoptable | string> {
  const refusal = uri.scheme === 'untitled' ? undefined : await diskRefusal(uri);
  if (refusal === 'read-only' || refusal === 'gone') {
    return refusal === 'gone' ? vscode.l10n.t('it is no longer there') : vscode.l10n.t('it is read-only');
  }
  if (refusal === 'link') {
    return vscode.l10n.t('it is a link to another file');
  }
  if (refusal) {
    return adoptionRefusalWords('unsafe-text');
  }
  const { text } = await textOf(uri);
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

/** The text that the editor holds or would hold: what is typed wins over the disk, and a byte order mark is not text. */
async function textOf(uri: vscode.Uri): Promise<{ readonly text: string }> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return { text: open ? open.getText() : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
}
