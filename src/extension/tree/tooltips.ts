import * as vscode from 'vscode';
import { isUnsettled } from '../../core/facts/isUnsettled';
import { stepText } from '../../core/health/stepText';
import type { Analysis } from '../../core/model/analysis';
import type { Finding } from '../../core/model/finding';
import type { CombinedHealth, ProjectHealth } from '../../core/model/health';
import type { Note } from '../../core/model/note';
import type { Client, Person, Project, TrackedEntry } from '../../core/model/snapshot';
import { channelWord } from '../../core/rules/channelWords';
import { clientPolicy } from '../../core/visibility/decideFor';
import { interfaceLocale } from '../locale';
import { audienceWords } from '../words/audienceWords';
import { dueWords, relativeDay } from '../words/dateWords';
import { kindWords } from '../words/entryWords';
import { bandWords, scoreWords } from '../words/healthWords';
import { listWords } from '../words/listWords';
import { escapeMarkdown } from '../words/markdownText';
import { stepWords } from '../words/stepWords';
import { visibilityWords } from '../words/visibilityWords';
import { clockOf, entriesOfRow, projectOfEntry } from './lateness';

/** What stands beside the row of a client: health, contacts, and what is missing. */
export function clientTooltip(client: Client, health: CombinedHealth | undefined): vscode.MarkdownString {
  const lines = [`**${escapeMarkdown(client.name)}**`];
  if (health && health.score !== null) {
    lines.push(
      vscode.l10n.t(
        'Health {0}, {1}; {2} of {3} active projects have a score',
        scoreWords(health.score),
        bandWords(health.band),
        health.scored,
        health.active,
      ),
    );
  }
  if (client.contacts.length > 0) {
    lines.push(vscode.l10n.t('Contacts: {0}', listWords(client.contacts.map(({ name }) => escapeMarkdown(name)))));
  }
  if (!client.profile) {
    lines.push(vscode.l10n.t('No profile yet: *New Client* writes one.'));
  }
  return paragraphs(lines);
}

/** What stands beside the row of a project: health, what to do next, and how much needs attention. */
export function projectTooltip(
  project: Project,
  health: ProjectHealth | undefined,
  attention: number,
): vscode.MarkdownString {
  const lines = [`**${escapeMarkdown(project.name)}**`];
  if (health) {
    const score = health.score === null ? bandWords(null) : `${scoreWords(health.score)} · ${bandWords(health.band)}`;
    lines.push(vscode.l10n.t('Communication health: {0}', score));
    if (health.coverage < 1) {
      lines.push(vscode.l10n.t('Recorded so far: {0}% of what counts', Math.round(health.coverage * 100)));
    }
    if (health.watermelon) {
      lines.push(
        vscode.l10n.t('⚠ Declared {0}, which is better than what the records say.', bandWords(health.declared)),
      );
    }
    const next = health.doNext[0];
    if (next) {
      lines.push(vscode.l10n.t('Do next: {0}', escapeMarkdown(stepText(next, project.name, interfaceLocale()))));
    }
  }
  if (attention > 0) {
    lines.push(vscode.l10n.t('Needs attention: {0}', attention));
  }
  return paragraphs(lines);
}

/** What stands beside the row of a note: who was there, and what for. */
export function noteTooltip(note: Note): vscode.MarkdownString {
  const lines = [`**${escapeMarkdown(note.title)}**`];
  if (note.participants.length > 0) {
    lines.push(escapeMarkdown(listWords(note.participants.map(({ name }) => name))));
  }
  for (const goal of note.goals) {
    lines.push(`◎ ${escapeMarkdown(goal.text)}`);
  }
  lines.push(escapeMarkdown(note.path));
  return paragraphs(lines);
}

/** What stands beside the row of an entry: whose it is, when it is due or late, and who may see it. */
export function entryTooltip(analysis: Analysis, tracked: TrackedEntry): vscode.MarkdownString {
  const { entry, note } = tracked;
  const { asOf } = analysis;
  const lines = [`**${kindWords(entry.kind)}** · ${escapeMarkdown(entry.text)}`];
  const project = projectOfEntry(analysis, tracked);
  if (project) {
    lines.push(escapeMarkdown([project.name, project.clientName].filter(Boolean).join(' · ')));
  }
  if (tracked.owners.length > 0) {
    lines.push(vscode.l10n.t('Owner: {0}', listWords(tracked.owners.map(({ name }) => escapeMarkdown(name)))));
  }
  const due = entry.due?.value ?? entry.neededBy?.value;
  if (due && isUnsettled(entry)) {
    lines.push(vscode.l10n.t('Due: {0}', `${due} · ${dueWords(due, asOf)}`));
  }
  const clock = clockOf(analysis, tracked);
  if (clock) {
    const words = vscode.l10n.t(
      '{0}: working day {1} of {2}, until {3}',
      stepWords(clock.step, clientPolicy(project).isKeptInside(note, entry)),
      clock.age,
      clock.limit,
      clock.deadline,
    );
    lines.push(`${clock.isLate ? '⚠ ' : ''}${words}`);
  }
  if (tracked.start) {
    lines.push(vscode.l10n.t('Recorded {0} ({1})', tracked.start, relativeDay(tracked.start, asOf)));
  }
  lines.push(visibilityWords(clientPolicy(project).visibilityOf(note, entry)));
  lines.push(placeWords(tracked));
  for (const earlier of entriesOfRow(analysis, tracked).slice(1)) {
    const { title, date } = earlier.note;
    const name = [escapeMarkdown(title), date?.value].filter(Boolean).join(' · ');
    lines.push(vscode.l10n.t('Also in “{0}”: the tick goes to both.', name));
    lines.push(visibilityWords(clientPolicy(project).visibilityOf(earlier.note, earlier.entry)));
    lines.push(placeWords(earlier));
  }
  return paragraphs(lines);
}

function placeWords({ entry, note }: TrackedEntry): string {
  return escapeMarkdown(`${note.path}:${entry.span.line + 1}`);
}

/** What stands beside the row of a person: what they do, and how they like to be told things. */
export function personTooltip({ name, contact }: Person): vscode.MarkdownString {
  const lines = [`**${escapeMarkdown(name)}**`];
  if (!contact) {
    lines.push(vscode.l10n.t('No profile names this person yet.'));
  }
  if (contact?.role) {
    lines.push(escapeMarkdown(contact.role));
  }
  if (contact?.channel) {
    lines.push(vscode.l10n.t('Prefers: {0}', escapeMarkdown(channelWord(contact.channel, interfaceLocale()))));
  }
  if (contact?.audience) {
    lines.push(vscode.l10n.t('Wants to hear: {0}', audienceWords(contact.audience)));
  }
  if (contact && contact.focus.length > 0) {
    lines.push(vscode.l10n.t('Cares about: {0}', escapeMarkdown(listWords(contact.focus))));
  }
  if (contact?.notes) {
    lines.push(escapeMarkdown(contact.notes));
  }
  return paragraphs(lines);
}

/** What stands beside the row of a finding: all of its message, and its place. */
export function findingTooltip({ path, span }: Finding, title: string, message: string): vscode.MarkdownString {
  return paragraphs([
    `**${escapeMarkdown(title)}**`,
    escapeMarkdown(message),
    escapeMarkdown(`${path}:${span.line + 1}`),
  ]);
}

function paragraphs(lines: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(lines.join('\n\n'));
}
