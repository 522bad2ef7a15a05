import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import type { Finding, FixAction, FixOffer } from '../../core/model/finding';
import type { Note } from '../../core/model/note';
import type { EditOperation } from '../../core/model/textEdit';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { NoteChanges } from '../editor/noteChanges';
import { interfaceLocale } from '../locale';
import { uriOf } from '../notes/workspacePaths';
import { loadPart } from '../parts/loadPart';
import { askAnswer } from './askAnswer';

/** Mends findings: each against the text of the moment, and only where the finding still stands in it. */
export class Fixes {
  constructor(
    private readonly feed: AnalysisFeed,
    private readonly changes: NoteChanges,
  ) {}

  /** The edit of a fix that asks nothing; undefined when the finding is gone or the fix hands over to a command. */
  async editFor(finding: Finding, offer: FixOffer): Promise<vscode.WorkspaceEdit | undefined> {
    const planned = await this.changes.plan(finding.path, async (note, text) => {
      const action = await this.actionNow(finding, offer, note, text);
      return action?.kind === 'edit' && action.path === finding.path ? action.operations : 'stale';
    });
    return planned.ok ? planned.edit : undefined;
  }

  /** Applies a fix, asking what it needs to know first. Cancelling changes nothing. */
  async apply(finding: Finding, offer: FixOffer): Promise<void> {
    const analysis = this.feed.current;
    if (!analysis) {
      return;
    }
    const { fixTitle } = await loadPart.judging();
    const title = fixTitle(finding, offer, interfaceLocale());
    const answer = offer.asks && (await askAnswer(offer.asks, title, analysis, finding));
    if (offer.asks && answer === undefined) {
      return;
    }
    // A command, or an edit of another note than the finding's (a profile), is carried out once the finding is known to stand.
    let elsewhere: FixAction | undefined;
    const operations = async (note: Note, text: string): Promise<readonly EditOperation[] | 'stale'> => {
      const action = await this.actionNow(finding, offer, note, text, answer);
      const here = action?.kind === 'edit' && action.path === finding.path;
      elsewhere = here ? undefined : action;
      return here ? action.operations : action ? [] : 'stale';
    };
    if (!(await this.changes.apply(finding.path, operations))) {
      return;
    }
    if (elsewhere?.kind === 'edit') {
      if (await this.changes.apply(elsewhere.path, elsewhere.operations)) {
        await showChanged(elsewhere.path);
      }
    } else if (elsewhere) {
      await vscode.commands.executeCommand(elsewhere.command, ...elsewhere.arguments);
    }
  }

  /** Writes the comment that silences a rule at a finding. */
  async suppress(finding: Finding): Promise<void> {
    await this.changes.apply(finding.path, (note) => {
      const now = this.stillThere(finding, note);
      return now ? [{ op: 'suppress', rule: now.rule, at: now.span }] : 'stale';
    });
  }

  /** One edit of all fixes of a note that are safe without looking; undefined when there are none. */
  async editForAllSafe(path: string): Promise<vscode.WorkspaceEdit | undefined> {
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

  private async actionNow(
    finding: Finding,
    offer: FixOffer,
    note: Note,
    text: string,
    answer?: string,
  ): Promise<FixAction | undefined> {
    const { fixAction } = await loadPart.judging();
    const analysis = this.feed.current;
    const now = this.stillThere(finding, note);
    if (!analysis || !now) {
      return undefined;
    }
    const project = projectOf(analysis.snapshot, finding.path);
    return fixAction(now, offer, { note, text, today: analysis.asOf, ...(project && { project }) }, answer);
  }

  /**
   * The finding as it stands in the note now: itself, or the only one that says the same after lines above it moved. None where the
   * analysis is of another text than the one just read.
   */
  private stillThere(finding: Finding, now: Note): Finding | undefined {
    const analysed = this.feed.current?.snapshot.notes.get(finding.path);
    if (!analysed || !hasSameLines(analysed, now)) {
      return undefined;
    }
    const data = JSON.stringify(finding.data);
    const same = this.feed.current?.findings.filter(
      (each) => each.path === finding.path && each.rule === finding.rule && JSON.stringify(each.data) === data,
    );
    return same?.find((each) => each.span.start === finding.span.start) ?? (same?.length === 1 ? same[0] : undefined);
  }
}

/** A change in a note that is not on the screen is shown, so that nobody wonders what happened; it is saved by whoever reads it. */
async function showChanged(path: string): Promise<void> {
  const uri = uriOf(path);
  if (uri) {
    await vscode.window.showTextDocument(uri, { preview: false, preserveFocus: true });
  }
}

function hasSameLines(a: Note, b: Note): boolean {
  return (
    a.length === b.length &&
    a.lineStarts.length === b.lineStarts.length &&
    a.lineStarts.every((start, line) => start === b.lineStarts[line])
  );
}
