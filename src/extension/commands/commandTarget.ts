import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import type { Analysis } from '../../core/model/analysis';
import type { RuleId } from '../../core/model/finding';
import type { Note } from '../../core/model/note';
import type { Client, Person, Project, TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { pathOf } from '../notes/workspacePaths';

/** What a command was called on: a row of a view, an id or a path that a fix or link hands over, or nothing. */
export interface CommandTarget {
  readonly client?: Client;
  readonly project?: Project;
  readonly person?: Person;
  readonly note?: Note;
  readonly tracked?: TrackedEntry;
  /** Of the note, where a path names it. */
  readonly entries?: readonly TrackedEntry[];
}

/** What the argument of a command means, once the notes are read; without one there is nothing to look up, and no reason to wait for them. */
export async function targetOf(feed: AnalysisFeed, argument: unknown): Promise<CommandTarget> {
  return argument ? commandTarget(await feed.ready(), argument) : {};
}

/**
 * Finds what the argument of a command means in the analysis of the moment. Rows hold values of an older analysis, so
 * everything is looked up again by id or path; what is gone stays undefined.
 */
export function commandTarget(analysis: Analysis, argument: unknown): CommandTarget {
  if (typeof argument === 'string') {
    return byName(analysis, argument);
  }
  if (argument instanceof vscode.Uri) {
    return byName(analysis, pathOf(argument) ?? '');
  }
  if (typeof argument !== 'object' || argument === null) {
    return {};
  }
  const row = new Map<string, unknown>(Object.entries(argument));
  const idOf = (key: string) => property(row.get(key), 'id');
  const clientId = idOf('client');
  const projectId = idOf('project');
  const trackedId = idOf('tracked');
  const personId = idOf('person');
  const profile = property(row.get('person'), 'profile');
  return {
    ...defined(
      'client',
      analysis.snapshot.clients.find((client) => client.id === clientId),
    ),
    ...defined(
      'project',
      analysis.snapshot.projects.find((project) => project.id === projectId),
    ),
    ...defined(
      'person',
      analysis.snapshot.people.find((person) => person.id === personId && person.profile === profile),
    ),
    ...defined('note', analysis.snapshot.notes.get(property(row.get('note'), 'path') ?? '')),
    ...defined('tracked', trackedId === undefined ? undefined : entryById(analysis, trackedId)),
  };
}

/** The rule that an argument names or that a row's finding broke. No notes are asked: a rule can be explained before they are read. */
export function ruleAsked(argument: unknown): RuleId | undefined {
  const rule = typeof argument === 'string' ? argument : property(member(argument, 'finding'), 'rule');
  return rule as RuleId | undefined;
}

/** The note of the active editor, if it is a record. */
export function noteAtHand(analysis: Analysis): Note | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return analysis.snapshot.notes.get((uri && pathOf(uri)) ?? '');
}

function byName(analysis: Analysis, name: string): CommandTarget {
  const { projects, notes } = analysis.snapshot;
  const note = notes.get(name);
  const home = note && projectOf(analysis.snapshot, name);
  return {
    ...defined(
      'project',
      projects.find((project) => project.id === name),
    ),
    ...defined('note', note),
    ...defined(
      'entries',
      home?.entries.filter((tracked) => tracked.note === note),
    ),
  };
}

function entryById(analysis: Analysis, id: string): TrackedEntry | undefined {
  for (const project of analysis.snapshot.projects) {
    const found = project.entries.find((tracked) => tracked.id === id);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function property(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' ? found : undefined;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function defined<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in Key]?: Value });
}
