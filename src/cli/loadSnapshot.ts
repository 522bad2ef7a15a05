import type { Note, Skipped } from '../core/model/note';
import type { Snapshot } from '../core/model/snapshot';
import { buildSnapshot } from '../core/workspace/buildSnapshot';
import { type LoadedNotes, loadNotes } from './loadNotes';
import type { Options } from './parseOptions';
import type { Settings } from './settings';
import type { Terminal } from './terminal';

export interface LoadedSnapshot {
  readonly snapshot: Snapshot;
  readonly files: LoadedNotes;
  /** When reading was through and gathering began, as `performance.now()` tells it. */
  readonly loaded: number;
}

/** Reads a workspace and gathers its notes, without judging them. */
export async function loadSnapshot(
  root: string,
  options: Options,
  settings: Settings,
  terminal: Terminal,
): Promise<LoadedSnapshot> {
  const files = await loadNotes(root, options, settings, terminal);
  const loaded = performance.now();
  const notes = new Map<string, Note>();
  const skipped: Skipped[] = [];
  for (const [path, result] of files.results) {
    if (result.kind === 'note') {
      notes.set(path, result.note);
    } else {
      skipped.push(result.skipped);
    }
  }
  return { snapshot: buildSnapshot(notes, skipped, settings.judging), files, loaded };
}
