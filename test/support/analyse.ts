import { workspaceHealth } from '../../src/core/health/workspaceHealth';
import type { LocalDate } from '../../src/core/model/date';
import type { Finding } from '../../src/core/model/finding';
import type { Note, Skipped, SkipReason } from '../../src/core/model/note';
import type { JudgingPolicy } from '../../src/core/model/policy';
import type { Snapshot } from '../../src/core/model/snapshot';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { findFindings } from '../../src/core/rules/findFindings';
import { buildSnapshot } from '../../src/core/workspace/buildSnapshot';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import { packNote, unpackNote } from '../../src/host/codec/storedNote';

export interface Analysed {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
}

/** Reads, gathers and judges a few files as the product does. A rule that throws fails the test. */
export function analyse(
  files: Readonly<Record<string, string>>,
  today: string,
  judging: JudgingPolicy = DEFAULT_JUDGING,
  unread: Readonly<Record<string, SkipReason>> = {},
): Analysed {
  const notes = new Map<string, Note>();
  const skipped: Skipped[] = [];
  for (const [path, text] of Object.entries(files)) {
    const reason = unread[path];
    if (reason) {
      skipped.push({ path, reason });
      continue;
    }
    const result = readNote(path, text, DEFAULT_READING);
    if (result.kind === 'note') {
      // A stored note, as everywhere in the product, unpacks what it holds when it is asked.
      notes.set(path, unpackNote(packNote(result.note)));
    } else {
      skipped.push(result.skipped);
    }
  }
  const asOf = today as LocalDate;
  const snapshot = buildSnapshot(notes, skipped, judging);
  const health = workspaceHealth(snapshot, asOf);
  const onFault = ({ error }: { readonly error: unknown }) => {
    throw error;
  };
  return { snapshot, findings: findFindings({ snapshot, health, judging, asOf, onFault }) };
}
