import * as vscode from 'vscode';
import {
  ADOPTABLE_KINDS,
  type AdoptableKind,
  type AdoptedField,
  type Adoption,
} from '../../core/capture/adopt/adoption';
import { applyEdits } from '../../core/edits/applyEdits';
import { tickFirstStep } from '../commands/firstSteps';
import { type NoteChanges, toWorkspaceEdit } from '../editor/noteChanges';
import { isNotePath } from '../notes/findNotes';
import { adoptionRefusalWords, recordWords, signWords } from '../words/adoptionWords';
import { listWords } from '../words/listWords';
import { type Adoptable, adoptionContext, lookAt, unchanged } from './adoptable';
import type { CaptureParts } from './captureParts';

/** The scheme of the text that an adopted note would have. */
const PREVIEW = 'rapport-adopted';

type Adopted = Extract<Adoption, { readonly ok: true }>;

/**
 * Gives an existing note its frontmatter: what it is may be corrected, what is written is shown against the note as it stands, and only then is it written, unsaved and
 * undone in one step.
 */
export async function adoptNote({ feed, changes, recent }: CaptureParts, target?: vscode.Uri): Promise<void> {
  const uri = target ?? vscode.window.activeTextEditor?.document.uri;
  if (!uri || !(isNotePath(uri.path) || uri.scheme === 'untitled')) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open the Markdown note that is to become a record, then try again.'),
    );
    return;
  }
  const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const found = await lookAt(changes, uri, adoptionContext(await feed.ready(), recent));
  const first = typeof found === 'string' ? undefined : found.propose(found.guess?.kind ?? 'meeting');
  if (typeof found === 'string' || !first?.ok) {
    const why =
      typeof found === 'string' ? found : adoptionRefusalWords(first && !first.ok ? first.refusal : 'no-sign');
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} was left as it is: {1}.', file, why));
    return;
  }
  const title = vscode.l10n.t('Adopt This Note');
  const isDeclared = !first.fields.some(({ key }) => key === 'type');
  const kind = isDeclared ? first.kind : await askKind(title, found);
  const adopted = kind && found.propose(kind);
  if (adopted?.ok && (await isWanted(title, file, found, adopted))) {
    await write(changes, found, adopted, file);
  }
}

async function askKind(title: string, { guess }: Adoptable): Promise<AdoptableKind | undefined> {
  const kinds = [...new Set([...(guess ? [guess.kind] : []), ...ADOPTABLE_KINDS])];
  const items = kinds.map((kind) => ({
    label: recordWords(kind),
    description: kind === guess?.kind ? signWords(guess.sign) : '',
    kind: vscode.QuickPickItemKind.Default,
    record: kind,
  }));
  const placeHolder = vscode.l10n.t('What is this note?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.record;
}

/** Shows the note with its frontmatter beside the note as it is, and asks. */
async function isWanted(
  title: string,
  file: string,
  { uri, text }: Adoptable,
  { edits, fields }: Adopted,
): Promise<boolean> {
  const after = applyEdits(text, edits);
  const preview = uri.with({ scheme: PREVIEW });
  const provider = vscode.workspace.registerTextDocumentContentProvider(PREVIEW, {
    provideTextDocumentContent: () => after,
  });
  try {
    await vscode.commands.executeCommand('vscode.diff', uri, preview, vscode.l10n.t('{0} as a record', file));
    const items = [
      {
        label: vscode.l10n.t('$(check) Write this frontmatter'),
        detail: fields.map(fieldText).join(' · '),
        isWanted: true,
      },
      { label: vscode.l10n.t('$(discard) Leave the note as it is'), isWanted: false },
    ];
    const placeHolder = vscode.l10n.t('Nothing below the frontmatter changes, and nothing is saved for you.');
    const answer = await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
    return answer?.isWanted ?? false;
  } finally {
    await closePreview(preview);
    provider.dispose();
  }
}

/** A field on one line: the question stands over the top of the preview. */
function fieldText({ key, value }: AdoptedField): string {
  return `${key}: ${typeof value === 'string' ? value : listWords(value)}`;
}

async function closePreview(preview: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === preview.toString(),
    );
  await vscode.window.tabGroups.close(tabs);
}

async function write(changes: NoteChanges, found: Adoptable, { edits }: Adopted, file: string): Promise<void> {
  const document = await unchanged(changes, found);
  if (typeof document === 'string') {
    changes.explain(file, document);
    return;
  }
  if (await changes.make(toWorkspaceEdit(document, edits))) {
    await tickFirstStep('own');
  }
  await vscode.window.showTextDocument(document, { preview: false });
}
