import * as vscode from 'vscode';
import { openWith } from '../../core/lookup/openWith';
import type { Analysis } from '../../core/model/analysis';
import type { Person, TrackedEntry } from '../../core/model/snapshot';
import { personTooltip } from '../tree/tooltips';
import { dueWords } from '../words/dateWords';
import { escapeMarkdown } from '../words/markdownText';

/** How many of a list are named; the rest is counted. */
const NAMED = 5;

/** A person: role, how they like to be told things, and what is open with them, both ways. */
export function personCard({ snapshot, asOf }: Analysis, person: Person): vscode.MarkdownString {
  const { owes, awaits } = openWith(snapshot, person);
  const list = (title: string, entries: readonly TrackedEntry[]) =>
    entries.length === 0
      ? ''
      : `\n\n${title}\n${entries
          .slice(0, NAMED)
          .map(({ entry }) => {
            const due = entry.due ? ` · ${dueWords(entry.due.value, asOf)}` : '';
            return `\n- ${escapeMarkdown(entry.text)}${due}`;
          })
          .join('')}${entries.length > NAMED ? `\n- ${vscode.l10n.t('and {0} more', entries.length - NAMED)}` : ''}`;
  return personTooltip(person)
    .appendMarkdown(list(vscode.l10n.t('Has promised:'), owes))
    .appendMarkdown(
      list(person.side === 'client' ? vscode.l10n.t('Waits for us:') : vscode.l10n.t('Waits for:'), awaits),
    );
}
