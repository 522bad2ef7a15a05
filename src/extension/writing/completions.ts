import * as vscode from 'vscode';
import { readNaturalDate } from '../../core/calendar/naturalDate';
import type { Proposal, ProposalKind, Proposals } from '../../core/lookup/proposal';
import { proposalsAt } from '../../core/lookup/proposalsAt';
import type { LocalDate } from '../../core/model/date';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { dateReader } from '../ask/typedDate';
import { interfaceLocale } from '../locale';
import { noteInEditor } from './noteInEditor';

/** Behind these something may be wanted; typing on narrows what is shown. */
export const COMPLETION_TRIGGERS: readonly string[] = ['@', '{', '[', '#', ':', '：', ' '];

const KINDS: Readonly<Record<ProposalKind, vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  person: vscode.CompletionItemKind.User,
  client: vscode.CompletionItemKind.Module,
  project: vscode.CompletionItemKind.Module,
  tool: vscode.CompletionItemKind.Constant,
  tag: vscode.CompletionItemKind.Keyword,
  date: vscode.CompletionItemKind.Event,
  field: vscode.CompletionItemKind.Field,
  entry: vscode.CompletionItemKind.Reference,
};

/** Proposes keys, values, people, projects, tools, tags, fields and dates where they may stand. */
export class Completions implements vscode.CompletionItemProvider {
  constructor(
    private readonly feed: AnalysisFeed,
    private readonly today: () => LocalDate,
  ) {}

  provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionList | undefined {
    const found = noteInEditor(this.feed, document);
    if (!found) {
      return undefined;
    }
    const asOf = this.today();
    const read = dateReader(readNaturalDate);
    const proposals = proposalsAt({
      text: document.getText(),
      offset: document.offsetAt(position),
      note: found.note,
      snapshot: found.analysis.snapshot,
      asOf,
      locale: interfaceLocale(),
      readDate: (text) => read(text, asOf),
    });
    return proposals && completionList(proposals, document, position);
  }
}

function completionList(
  { items, start, end, incomplete }: Proposals,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionList {
  const from = document.positionAt(start);
  const range = {
    inserting: new vscode.Range(from, position),
    replacing: new vscode.Range(from, document.positionAt(end)),
  };
  const list = items.map((proposal, index) => completionItem(proposal, range, index));
  return new vscode.CompletionList(list, incomplete);
}

function completionItem(
  proposal: Proposal,
  range: { readonly inserting: vscode.Range; readonly replacing: vscode.Range },
  index: number,
): vscode.CompletionItem {
  const { kind, label, detail, about, filter } = proposal;
  const item = new vscode.CompletionItem({ label, ...(detail !== undefined && { description: detail }) }, KINDS[kind]);
  item.insertText = insertion(proposal);
  item.range = range;
  // The order is that of the proposals: the project's own people before strangers, near days before far ones.
  item.sortText = String(index).padStart(4, '0');
  if (filter !== undefined) {
    item.filterText = filter;
  }
  if (about) {
    item.documentation = about[interfaceLocale()];
  }
  if (proposal.continues) {
    item.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
  return item;
}

/** A field's value is typed inside its brackets. */
function insertion({ kind, insert }: Proposal): string | vscode.SnippetString {
  return kind === 'field' && insert.endsWith(']')
    ? new vscode.SnippetString().appendText(insert.slice(0, -1)).appendTabstop(0).appendText(']')
    : insert;
}
