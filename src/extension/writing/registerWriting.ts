import * as vscode from 'vscode';
import type { LocalDate } from '../../core/model/date';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { COMPLETION_TRIGGERS, Completions } from './completions';
import { DueHints } from './dueHints';
import { NoteHovers } from './noteHovers';
import { NoteLenses } from './noteLenses';
import { NoteNavigation } from './noteNavigation';
import { NoteOutline, WorkspaceSymbols } from './noteSymbols';
import { VisibilityMarks } from './visibilityMarks';

const NOTES: vscode.DocumentSelector = { language: 'markdown' };

/** Help while reading and writing notes in the editor. Each part answers for records alone; other Markdown is left as it is. */
export function registerWriting(feed: AnalysisFeed, today: () => LocalDate): vscode.Disposable {
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
  store.add(languages.registerDocumentLinkProvider(NOTES, navigation));
  store.add(languages.registerInlayHintsProvider(NOTES, hints));
  store.add(languages.registerFoldingRangeProvider(NOTES, marks));
  return store;
}
