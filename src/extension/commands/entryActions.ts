import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import { sameEntry } from '../../core/lookup/sameEntry';
import type { LocalDate } from '../../core/model/date';
import type { Entry } from '../../core/model/entry';
import type { Project, TrackedEntry } from '../../core/model/snapshot';
import type { EditOperation } from '../../core/model/textEdit';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { askDate, askPastDate } from '../ask/askDate';
import { askPerson } from '../ask/askPerson';
import type { NoteChanges } from '../editor/noteChanges';
import { loadPart } from '../parts/loadPart';
import {
  type Agreement,
  answerOperations,
  canAnswer,
  canDisclose,
  canRedate,
  discloseOperations,
  dueOf,
  reassignOperations,
  redateOperations,
} from './entryOperations';

/** What a command does to one entry of the note as it stands now. */
type Change = (entry: Entry, text: string) => readonly EditOperation[];

/** What can be done to one or several entries from a view. Each changes notes in the editor and saves nothing; false when nothing was changed. */
export class EntryActions {
  constructor(
    private readonly feed: AnalysisFeed,
    private readonly changes: NoteChanges,
    private readonly today: () => LocalDate,
  ) {}

  /** Writes that questions were answered, needs confirmed, risks, issues and conflicts resolved today. */
  answer(chosen: readonly TrackedEntry[]): Promise<boolean> {
    return this.change(chosen, canAnswer, (entry, text) => answerOperations(entry, text, this.today()));
  }

  /** Writes that the client was told today. */
  disclose(chosen: readonly TrackedEntry[]): Promise<boolean> {
    return this.change(chosen, canDisclose, (entry, text) => discloseOperations(entry, text, this.today()));
  }

  /** Gives entries a new day, asked for unless given, and asks whether the client agreed where one of our promises moves back. */
  async redate(chosen: readonly TrackedEntry[], given?: LocalDate): Promise<boolean> {
    const fitting = chosen.filter(({ entry }) => canRedate(entry));
    if (fitting.length === 0) {
      return this.change(fitting, canRedate, () => []);
    }
    const date = given ?? (await this.askDay(fitting));
    if (date === undefined) {
      return false;
    }
    const { snapshot } = await this.feed.ready();
    const { promisedByUs } = await loadPart.judging();
    const promised = fitting.filter(
      (tracked) => movesBack(tracked, date) && promisedByUs(projectOf(snapshot, tracked.note.path))(tracked),
    );
    const agreement = promised.length > 0 ? await this.askAgreement(date) : 'not-needed';
    if (agreement === undefined) {
      return false;
    }
    const ids = new Set(promised.map(({ id }) => id));
    return this.change(fitting, canRedate, (entry, text, tracked) =>
      redateOperations(entry, text, date, ids.has(tracked.id) ? agreement : 'not-needed'),
    );
  }

  /** Hands entries to somebody else, asked for unless given. */
  async reassign(chosen: readonly TrackedEntry[], given?: string): Promise<boolean> {
    const actions = chosen.filter(({ entry }) => entry.kind === 'action');
    const owner = given ?? (actions[0] && (await this.askOwner(actions[0], actions)));
    return owner === undefined && actions.length > 0
      ? false
      : this.change(
          actions,
          () => true,
          (entry, text) => reassignOperations(entry, text, owner ?? ''),
        );
  }

  private async askDay(fitting: readonly TrackedEntry[]): Promise<LocalDate | undefined> {
    const calendar = fitting[0] && (await this.homeOf(fitting[0]))?.calendar;
    return askDate(titleFor(vscode.l10n.t('New date'), fitting), this.today(), calendar);
  }

  private async homeOf({ note }: TrackedEntry): Promise<Project | undefined> {
    const { snapshot } = await this.feed.ready();
    return projectOf(snapshot, note.path);
  }

  private async askOwner(first: TrackedEntry, actions: readonly TrackedEntry[]): Promise<string | undefined> {
    return askPerson(
      titleFor(vscode.l10n.t('Hand over to'), actions),
      await this.homeOf(first),
      first.note.participants.map(({ name }) => name),
    );
  }

  private async askAgreement(date: LocalDate): Promise<Agreement | undefined> {
    type Item = vscode.QuickPickItem & { readonly means: 'today' | 'earlier' | 'not-yet' };
    const items: readonly Item[] = [
      { label: vscode.l10n.t('Not yet'), description: vscode.l10n.t('I will tell the client'), means: 'not-yet' },
      { label: vscode.l10n.t('Yes, today'), means: 'today' },
      { label: vscode.l10n.t('Yes, on another day…'), means: 'earlier' },
    ];
    const answer = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Has the client agreed to {0}?', date),
      placeHolder: vscode.l10n.t('The day first promised stays in the note.'),
      ignoreFocusOut: true,
    });
    switch (answer?.means) {
      case 'today':
        return this.today();
      case 'earlier':
        return askPastDate(vscode.l10n.t('When did the client agree?'), this.today());
      default:
        return answer?.means;
    }
  }

  /** All as one step, or, where a note refuses it, nothing. */
  private async change(
    chosen: readonly TrackedEntry[],
    fits: (entry: Entry) => boolean,
    make: (...given: [...Parameters<Change>, TrackedEntry]) => readonly EditOperation[],
  ): Promise<boolean> {
    const fitting = chosen.filter(({ entry }) => fits(entry));
    if (fitting.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Choose an entry that this fits: a row of the sidebar, or the line with the cursor.'),
      );
      return false;
    }
    return this.changes.applyAll(
      [...byNote(fitting)].map(([path, rows]) => [
        path,
        (note, text) => {
          const operations: EditOperation[] = [];
          for (const tracked of rows) {
            const entry = sameEntry(note, tracked);
            if (!entry) {
              return 'stale';
            }
            operations.push(...make(entry, text, tracked));
          }
          return operations;
        },
      ]),
    );
  }
}

/** Whether an entry gets a later day than the one first given. */
function movesBack({ entry }: TrackedEntry, date: LocalDate): boolean {
  const before = entry.original?.value ?? dueOf(entry);
  return before !== undefined && before < date;
}

function byNote(chosen: readonly TrackedEntry[]): ReadonlyMap<string, readonly TrackedEntry[]> {
  const notes = new Map<string, TrackedEntry[]>();
  // The same entry may stand under two people or groups; it is changed once.
  for (const tracked of new Map(chosen.map((each) => [each.id, each])).values()) {
    const rows = notes.get(tracked.note.path);
    rows ? rows.push(tracked) : notes.set(tracked.note.path, [tracked]);
  }
  return notes;
}

function titleFor(action: string, chosen: readonly TrackedEntry[]): string {
  const [first] = chosen;
  // What two notes hold in the same words is one to whoever is asked.
  const count = new Set(chosen.map(({ entry }) => entry.text)).size;
  return count === 1 && first
    ? vscode.l10n.t('{0}: “{1}”', action, first.entry.text)
    : vscode.l10n.t('{0}: {1} entries', action, count);
}
