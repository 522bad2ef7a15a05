import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Finding } from '../../core/model/finding';
import type { CombinedHealth, ProjectHealth } from '../../core/model/health';
import type { Note } from '../../core/model/note';
import type { Client, Person, Project, TrackedEntry } from '../../core/model/snapshot';
import { audienceWords } from '../words/audienceWords';
import { dueWords, relativeDay } from '../words/dateWords';
import { kindWords } from '../words/entryWords';
import { bandWords, scoreWords } from '../words/healthWords';
import { escapeMarkdown } from '../words/markdownText';
import { stepWords } from '../words/stepWords';
import { todoWords } from '../words/todoWords';
import { isUnsettled } from './isUnsettled';
import { clockOf, projectOfEntry } from './lateness';

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
    lines.push(vscode.l10n.t('Contacts: {0}', client.contacts.map((person) => escapeMarkdown(person.name)).join(', ')));
  }
  if (!client.profile) {
    lines.push(vscode.l10n.t('No profile yet: *New Client* writes one.'));
  }
  return paragraphs(lines);
}

export function projectTooltip(
  project: Project,
  health: ProjectHealth | undefined,
  attention: number,
): vscode.MarkdownString {
  const lines = [`**${escapeMarkdown(project.name)}**`];
  if (health) {
    const score = health.score === null ? bandWords(null) : `${scoreWords(health.score)} · ${bandWords(health.band)}`;
    lines.push(vscode.l10n.t('Communication health: {0}, coverage {1} %', score, Math.round(health.coverage * 100)));
    if (health.watermelon) {
      lines.push(
        vscode.l10n.t('⚠ Declared {0}, which is better than what the records say.', bandWords(health.declared)),
      );
    }
    const next = health.doNext[0];
    if (next) {
      lines.push(vscode.l10n.t('Do next: {0}', escapeMarkdown(`${todoWords(next)}: ${next.text}`)));
    }
  }
  if (attention > 0) {
    lines.push(vscode.l10n.t('Needs attention: {0}', attention));
  }
  return paragraphs(lines);
}

export function noteTooltip(note: Note): vscode.MarkdownString {
  const lines = [`**${escapeMarkdown(note.title)}**`];
  if (note.participants.length > 0) {
    lines.push(escapeMarkdown(note.participants.map((each) => each.name).join(', ')));
  }
  for (const goal of note.goals) {
    lines.push(`◎ ${escapeMarkdown(goal.text)}`);
  }
  lines.push(escapeMarkdown(note.path));
  return paragraphs(lines);
}

export function entryTooltip(analysis: Analysis, tracked: TrackedEntry): vscode.MarkdownString {
  const { entry, note } = tracked;
  const { asOf } = analysis;
  const lines = [`**${kindWords(entry.kind)}** · ${escapeMarkdown(entry.text)}`];
  const project = projectOfEntry(analysis, tracked);
  if (project) {
    lines.push(escapeMarkdown([project.name, project.clientName].filter(Boolean).join(' · ')));
  }
  if (tracked.owners.length > 0) {
    lines.push(vscode.l10n.t('Owner: {0}', tracked.owners.map((owner) => escapeMarkdown(owner.name)).join(', ')));
  }
  if (entry.due && isUnsettled(entry)) {
    lines.push(`${entry.due.value} · ${dueWords(entry.due.value, asOf)}`);
  }
  const clock = clockOf(analysis, tracked);
  if (clock) {
    const words = vscode.l10n.t(
      '{0}: working day {1} of {2}, until {3}',
      stepWords(clock.step),
      clock.age,
      clock.limit,
      clock.deadline,
    );
    lines.push(`${clock.isLate ? '⚠ ' : ''}${words}`);
  }
  if (tracked.start) {
    lines.push(vscode.l10n.t('Recorded {0} ({1})', tracked.start, relativeDay(tracked.start, asOf)));
  }
  lines.push(
    vscode.l10n.t(
      'Client can see it: {0}',
      entry.mark === 'client'
        ? vscode.l10n.t('marked for the client')
        : vscode.l10n.t('only if its note or section says so'),
    ),
  );
  lines.push(escapeMarkdown(`${note.path}:${entry.span.line + 1}`));
  return paragraphs(lines);
}

export function personTooltip({ name, contact }: Person): vscode.MarkdownString {
  const lines = [`**${escapeMarkdown(name)}**`];
  if (!contact) {
    lines.push(vscode.l10n.t('No profile names this person yet.'));
  }
  if (contact?.role) {
    lines.push(escapeMarkdown(contact.role));
  }
  if (contact?.channel) {
    lines.push(vscode.l10n.t('Prefers: {0}', escapeMarkdown(contact.channel)));
  }
  if (contact?.audience) {
    lines.push(vscode.l10n.t('Wants to hear: {0}', audienceWords(contact.audience)));
  }
  if (contact && contact.focus.length > 0) {
    lines.push(vscode.l10n.t('Cares about: {0}', escapeMarkdown(contact.focus.join(', '))));
  }
  if (contact?.notes) {
    lines.push(escapeMarkdown(contact.notes));
  }
  return paragraphs(lines);
}

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
