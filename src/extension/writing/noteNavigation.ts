import * as vscode from 'vscode';
import { entryIdAt, placesOfId } from '../../core/lookup/entryIds';
import { linkedIn, type Mention, mentionAt, mentionsIn, type Named, sameNamed } from '../../core/lookup/mentions';
import type { Note } from '../../core/model/note';
import type { Snapshot } from '../../core/model/snapshot';
import type { Span } from '../../core/model/span';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { rangeIn } from '../editor/openPlace';
import { uriOf } from '../notes/workspacePaths';
import { type NoteInEditor, noteAsTyped } from './noteInEditor';

/** Leads from a name to its profile, from an id to its entry, from a link to its note, and to every place that names the same. */
export class NoteNavigation
  implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.DocumentLinkProvider
{
  constructor(private readonly feed: AnalysisFeed) {}

  provideDefinition(document: vscode.TextDocument, position: vscode.Position): vscode.Location[] {
    const pointed = pointedAt(noteAsTyped(this.feed, document), document, position);
    return pointed?.mention
      ? homeOf(pointed.snapshot, pointed.mention)
      : (pointed?.places ?? []).filter(({ bears }) => bears).flatMap(({ note, span }) => location(note, span));
  }

  provideReferences(document: vscode.TextDocument, position: vscode.Position): vscode.Location[] {
    const pointed = pointedAt(noteAsTyped(this.feed, document), document, position);
    if (!pointed?.mention) {
      return (pointed?.places ?? []).flatMap(({ note, span }) => location(note, span));
    }
    const { snapshot, mention } = pointed;
    return [...snapshot.notes.values()].flatMap((note) =>
      mentionsIn(snapshot, note)
        .filter((each) => sameNamed(snapshot, each, mention))
        .flatMap(({ span }) => location(note, span)),
    );
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const found = noteAsTyped(this.feed, document);
    if (!found) {
      return [];
    }
    const { analysis, note } = found;
    return linkedIn(analysis.snapshot, note, document.getText()).flatMap((mention) => {
      const [home] = homeOf(analysis.snapshot, mention);
      const target = home?.uri.with({ fragment: `L${home.range.start.line + 1}` });
      return target ? [new vscode.DocumentLink(rangeIn(note.lineStarts, mention.span), target)] : [];
    });
  }
}

/** What somebody points at in a note: a name, else the places that say the id of an entry. */
interface Pointed {
  readonly snapshot: Snapshot;
  readonly mention?: Mention;
  readonly places?: ReturnType<typeof placesOfId>;
}

function pointedAt(
  found: NoteInEditor | undefined,
  document: vscode.TextDocument,
  position: vscode.Position,
): Pointed | undefined {
  if (!found) {
    return undefined;
  }
  const { snapshot } = found.analysis;
  const mention = mentionUnder(found, document, position);
  if (mention) {
    return { snapshot, mention };
  }
  const id = entryIdAt(found.note, document.getText(), document.offsetAt(position));
  return { snapshot, places: id === undefined ? [] : placesOfId(snapshot, id) };
}

function mentionUnder(
  { analysis, note }: NoteInEditor,
  document: vscode.TextDocument,
  position: vscode.Position,
): Mention | undefined {
  const offset = document.offsetAt(position);
  return (
    mentionAt(linkedIn(analysis.snapshot, note, document.getText()), offset) ??
    mentionAt(mentionsIn(analysis.snapshot, note), offset)
  );
}

/** Where somebody or something is described: their profile; nowhere for strangers. */
function homeOf(snapshot: Snapshot, named: Named): vscode.Location[] {
  const top: Span = { start: 0, end: 0, line: 0 };
  switch (named.kind) {
    case 'note':
      return location(named.note, top);
    case 'project':
      return named.project.profile ? location(named.project.profile, top) : [];
    case 'client':
      return named.client.profile ? location(named.client.profile, top) : [];
    case 'person': {
      const { profile, contact } = named.person;
      const note = snapshot.notes.get(profile ?? '');
      return note && contact ? location(note, contact.span) : [];
    }
  }
}

function location(note: Note, span: Span): vscode.Location[] {
  const uri = uriOf(note.path);
  return uri ? [new vscode.Location(uri, rangeIn(note.lineStarts, span))] : [];
}
