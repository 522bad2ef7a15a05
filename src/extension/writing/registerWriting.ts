import * as vscode from 'vscode';
import type { Renamable } from '../../core/lookup/respelling';
import type { LocalDate } from '../../core/model/date';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import type { NoteChanges } from '../editor/noteChanges';
import { registerTemplateEditing } from '../templates/templateEditing';
import { COMPLETION_TRIGGERS, Completions } from './completions';
import { DueHints } from './dueHints';
import { NoteHovers } from './noteHovers';
import { NoteLenses } from './noteLenses';
import { NoteNavigation } from './noteNavigation';
import { NoteOutline, WorkspaceSymbols } from './noteSymbols';
import { renameAsked } from './renameAsked';
import { Renames } from './renames';
import { VisibilityMarks } from './visibilityMarks';

const NOTES: vscode.DocumentSelector = { language: 'markdown' };

/** What helps while writing, as far as others use it: it is loaded as one part. */
export interface Writing extends vscode.Disposable {
  /** Asks for another name, and writes it into every note. */
  rename(named: Renamable): Promise<void>;
}

/** Help while reading and writing notes in the editor. Each part answers for records alone; other Markdown is left as it is. */
export function registerWriting(feed: AnalysisFeed, changes: NoteChanges, today: () => LocalDate): Writing {
  const store = new DisposableStore();
  const { languages } = vscode;
  const navigation = new NoteNavigation(feed);
  const lenses = store.add(new NoteLenses(feed));
  const hints = store.add(new DueHints(feed));
  const marks = store.add(new VisibilityMarks(feed));
  store.add(languages.registerCompletionItemProvider(NOTES, new Completions(feed, today), ...COMPLETION_TRIGGERS));
  store.add(languages.registerHoverProvider(NOTES, new NoteHovers(feed)));
  store.add(languages.registerCodeLensProvider(NOTES, lenses));
  store.add(languages.registerDocumentSymbolProvider(NOTES, new NoteOutline(feed), { label: 'Rapport' }));
  store.add(languages.registerWorkspaceSymbolProvider(new WorkspaceSymbols(feed)));
  store.add(languages.registerDefinitionProvider(NOTES, navigation));
  store.add(languages.registerReferenceProvider(NOTES, navigation));
  store.add(languages.registerRenameProvider(NOTES, new Renames(feed, changes)));
  store.add(languages.registerDocumentLinkProvider(NOTES, navigation));
  store.add(languages.registerInlayHintsProvider(NOTES, hints));
  store.add(languages.registerFoldingRangeProvider(NOTES, marks));
  store.add(registerTemplateEditing());
  return {
    rename: async (named) => renameAsked((await feed.ready()).snapshot, changes, named),
    dispose: () => store.dispose(),
  };
}
