import * as vscode from 'vscode';
import { trackedIn } from '../../core/lookup/entryIds';
import type { EntryKind } from '../../core/model/entry';
import type { Snapshot, TrackedEntry } from '../../core/model/snapshot';
import type { Span } from '../../core/model/span';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { rangeIn } from '../editor/openPlace';
import { uriOf } from '../notes/workspacePaths';
import { kindWords } from '../words/entryWords';
import { listWords } from '../words/listWords';
import { noteAsTyped } from './noteInEditor';

/** More than anybody looks through. */
const MOST = 300;

const KINDS: Readonly<Record<EntryKind, vscode.SymbolKind>> = {
  action: vscode.SymbolKind.Method,
  decision: vscode.SymbolKind.Constant,
  question: vscode.SymbolKind.Interface,
  feedback: vscode.SymbolKind.String,
  need: vscode.SymbolKind.Property,
  risk: vscode.SymbolKind.Event,
  issue: vscode.SymbolKind.Event,
  change: vscode.SymbolKind.Operator,
  conflict: vscode.SymbolKind.Event,
};

/** The entries of a note in its outline. */
export class NoteOutline implements vscode.DocumentSymbolProvider {
  constructor(private readonly feed: AnalysisFeed) {}

  provideDocumentSymbols(document: vscode.TextDocument): vscode.DocumentSymbol[] {
    const found = noteAsTyped(this.feed, document);
    if (!found) {
      return [];
    }
    const { note, analysis } = found;
    const owners = new Map(trackedIn(analysis.snapshot, note).map((tracked) => [tracked.entry, ownersOf(tracked)]));
    return note.entries
      .filter(({ form, text }) => form !== 'file' && text !== '')
      .map((entry) => {
        const detail = [kindWords(entry.kind), owners.get(entry) ?? ''].filter(Boolean).join(' · ');
        const whole = rangeIn(note.lineStarts, entry.span);
        const own = whole.intersection(rangeIn(note.lineStarts, entry.textSpan)) ?? whole;
        return new vscode.DocumentSymbol(entry.text, detail, KINDS[entry.kind], whole, own);
      });
  }
}

/** Entries, people and projects of the whole workspace, by their words. */
export class WorkspaceSymbols implements vscode.WorkspaceSymbolProvider {
  constructor(private readonly feed: AnalysisFeed) {}

  provideWorkspaceSymbols(query: string): vscode.SymbolInformation[] {
    const snapshot = this.feed.current?.snapshot;
    const wanted = query.trim().toLowerCase();
    if (!snapshot || wanted === '') {
      return [];
    }
    return [...namesIn(snapshot), ...entriesIn(snapshot)].filter(({ name }) => fits(name, wanted)).slice(0, MOST);
  }
}

function namesIn(snapshot: Snapshot): readonly vscode.SymbolInformation[] {
  const people = snapshot.people.flatMap(({ name, profile, contact }) =>
    profile && contact
      ? symbol(snapshot, name, vscode.SymbolKind.Class, contact.role ?? '', profile, contact.span)
      : [],
  );
  const projects = snapshot.projects.flatMap(({ name, clientName, profile }) =>
    profile ? symbol(snapshot, name, vscode.SymbolKind.Module, clientName ?? '', profile.path, undefined) : [],
  );
  return [...projects, ...people];
}

function entriesIn(snapshot: Snapshot): readonly vscode.SymbolInformation[] {
  return snapshot.projects.flatMap((project) =>
    project.entries.flatMap(({ entry, note }) =>
      symbol(
        snapshot,
        entry.text,
        KINDS[entry.kind],
        `${kindWords(entry.kind)} · ${project.name}`,
        note.path,
        entry.textSpan,
      ),
    ),
  );
}

function symbol(
  snapshot: Snapshot,
  name: string,
  kind: vscode.SymbolKind,
  container: string,
  path: string,
  span: Span | undefined,
): readonly vscode.SymbolInformation[] {
  const uri = uriOf(path);
  const note = snapshot.notes.get(path);
  const range = note && span ? rangeIn(note.lineStarts, span) : new vscode.Range(0, 0, 0, 0);
  return uri && name !== ''
    ? [new vscode.SymbolInformation(name, kind, container, new vscode.Location(uri, range))]
    : [];
}

/** Whether the letters of the query stand in the text in their order, as the editor's own search has it. */
function fits(text: string, wanted: string): boolean {
  const lower = text.toLowerCase();
  let at = 0;
  for (const letter of wanted) {
    if (letter === ' ') {
      continue;
    }
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) {
      return false;
    }
  }
  return true;
}

function ownersOf({ owners }: TrackedEntry): string {
  return listWords(owners.map(({ name }) => name));
}
