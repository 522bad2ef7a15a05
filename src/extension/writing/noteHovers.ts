import * as vscode from 'vscode';
import { entryAtLine } from '../../core/lookup/entryAt';
import { trackedIn } from '../../core/lookup/entryIds';
import { linkedIn, mentionAt, mentionsIn, type Named } from '../../core/lookup/mentions';
import type { Analysis } from '../../core/model/analysis';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { attentionOf } from '../analysis/attention';
import { rangeIn } from '../editor/openPlace';
import { clientTooltip, noteTooltip, projectTooltip } from '../tree/tooltips';
import { entryCard } from './entryCard';
import { noteAsTyped } from './noteInEditor';
import { personCard } from './personCard';

/** Says who or what is under the pointer: a person, a project, a client, a linked note, or the entry of the line. */
export class NoteHovers implements vscode.HoverProvider {
  constructor(private readonly feed: AnalysisFeed) {}

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const found = noteAsTyped(this.feed, document);
    if (!found) {
      return undefined;
    }
    const { analysis, note } = found;
    const offset = document.offsetAt(position);
    const text = document.getText();
    const mention =
      mentionAt(linkedIn(analysis.snapshot, note, text), offset) ??
      mentionAt(mentionsIn(analysis.snapshot, note), offset);
    if (mention) {
      const card = cardOf(analysis, mention);
      return new vscode.Hover(card, rangeIn(note.lineStarts, mention.span));
    }
    const entry = entryAtLine(note, position.line);
    const tracked = trackedIn(analysis.snapshot, note).find((each) => each.entry === entry);
    return tracked && new vscode.Hover(entryCard(analysis, tracked), rangeIn(note.lineStarts, tracked.entry.textSpan));
  }
}

function cardOf(analysis: Analysis, named: Named): vscode.MarkdownString {
  const { health } = analysis;
  switch (named.kind) {
    case 'person':
      return personCard(analysis, named.person);
    case 'note':
      return noteTooltip(named.note);
    case 'client':
      return clientTooltip(named.client, health.clients.get(named.client.id));
    case 'project': {
      const { id } = named.project;
      const own = health.projects.find(({ projectId }) => projectId === id);
      return projectTooltip(named.project, own, attentionOf(analysis, id).length);
    }
  }
}
