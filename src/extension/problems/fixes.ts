import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Finding, FixAction, FixOffer } from '../../core/model/finding';
import type { EditOperation } from '../../core/model/textEdit';
import type { FixContext } from '../../core/rules/defineRule';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { NoteChanges } from '../editor/noteChanges';
import { interfaceLocale } from '../locale';
import type { WorkspaceNotes } from '../notes/workspaceNotes';
import { askAnswer } from './askAnswer';

/** Mends findings: each against the text of the moment, and only where the finding still stands in it. */
export class Fixes {
  constructor(
    private readonly feed: AnalysisFeed,
    private readonly notes: WorkspaceNotes,
    private readonly changes: NoteChanges,
  ) {}

  /** The edit of a fix that asks nothing; undefined when the finding is gone or the fix hands over to a command. */
  async editFor(finding: Finding, offer: FixOffer): Promise<vscode.WorkspaceEdit | undefined> {
    await this.settle();
    const planned = await this.changes.plan(finding.path, async (note, text) => {
      const action = await this.actionNow(finding, offer, note, text);
      return action?.kind === 'edit' ? action.operations : 'stale';
    });
    return planned.ok ? planned.edit : undefined;
  }

  /** Applies a fix, asking what it needs to know first. Cancelling changes nothing. */
  async apply(finding: Finding, offer: FixOffer): Promise<void> {
    const analysis = this.feed.current;
    if (!analysis) {
      return;
    }
    const { fixTitle } = await import('../../core/rules/messageOf');
    const title = fixTitle(finding, offer, interfaceLocale());
    const answer = offer.asks && (await askAnswer(offer.asks, title, analysis, finding));
    if (offer.asks && answer === undefined) {
      return;
    }
    let command: Extract<FixAction, { kind: 'command' }> | undefined;
    const operations = async (note: FixContext['note'], text: string): Promise<readonly EditOperation[] | 'stale'> => {
      const action = await this.actionNow(finding, offer, note, text, answer);
      command = action?.kind === 'command' ? action : undefined;
      return action?.kind === 'edit' ? action.operations : command ? [] : 'stale';
    };
    await this.settle();
    await this.changes.apply(finding.path, operations);
    if (command) {
      await vscode.commands.executeCommand(command.command, ...command.arguments);
    }
  }

  /** Writes the comment that silences a rule at a finding. */
  async suppress(finding: Finding): Promise<void> {
    await this.settle();
    await this.changes.apply(finding.path, (_note, text) => {
      const now = this.stillThere(finding, text);
      return now ? [{ op: 'suppress', rule: now.rule, at: now.span }] : 'stale';
    });
  }

  /** One edit of all fixes of a note that are safe without looking; undefined when there are none. */
  async editForAllSafe(path: string): Promise<vscode.WorkspaceEdit | undefined> {
    await this.settle();
    const planned = await this.changes.plan(path, async (note, text) => {
      const operations: EditOperation[] = [];
      for (const finding of this.feed.current?.findings.filter((each) => each.path === path) ?? []) {
        const offer = finding.fixes.find((each) => each.safe && !each.asks);
        const action = offer && (await this.actionNow(finding, offer, note, text));
        operations.push(...(action?.kind === 'edit' ? action.operations : []));
      }
      return operations;
    });
    return planned.ok && planned.edit.size > 0 ? planned.edit : undefined;
  }

  /** Brings what is known up to what stands on the screen. */
  private async settle(): Promise<void> {
    await this.notes.settle();
    await this.feed.settle();
  }

  private async actionNow(
    finding: Finding,
    offer: FixOffer,
    note: FixContext['note'],
    text: string,
    answer?: string,
  ): Promise<FixAction | undefined> {
    const { fixAction } = await import('../../core/rules/messageOf');
    const analysis = this.feed.current;
    const now = this.stillThere(finding, text);
    if (!analysis || !now) {
      return undefined;
    }
    const project = projectOf(analysis, finding.path);
    return fixAction(now, offer, { note, text, today: analysis.asOf, ...(project && { project }) }, answer);
  }

  /** The finding as it stands in this text: itself, or the only one that says the same after lines above it moved. */
  private stillThere(finding: Finding, text: string): Finding | undefined {
    if (!this.notes.wasReadFrom(finding.path, text)) {
      return undefined;
    }
    const data = JSON.stringify(finding.data);
    const same = this.feed.current?.findings.filter(
      (each) => each.path === finding.path && each.rule === finding.rule && JSON.stringify(each.data) === data,
    );
    return same?.find((each) => each.span.start === finding.span.start) ?? (same?.length === 1 ? same[0] : undefined);
  }
}

function projectOf(analysis: Analysis, path: string) {
  const id = analysis.snapshot.projectOf.get(path);
  return analysis.snapshot.projects.find((project) => project.id === id);
}
