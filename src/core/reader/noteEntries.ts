import type { Entry } from '../model/entry';
import type { NoteKind } from '../model/note';
import type { Located } from '../model/span';
import type { HiddenRange } from './body/hiddenRanges';
import type { Outline } from './body/outline';
import type { EntryContext } from './entries/entryPlace';
import { readFileEntry } from './entries/fileEntry';
import { type BodyEntries, readEntries } from './entries/readEntries';
import { isEntryKind } from './frontmatter/readFrontmatter';
import type { NoteSource } from './noteSource';

/**
 * A report restates: it has no entries of its own. One that says nowhere that it is one was written by somebody who plans in it: what
 * it hands to somebody by name is recorded nowhere else.
 */
export function entriesOf(
  { data, policy }: NoteSource,
  kind: NoteKind,
  title: Located<string>,
  outline: Outline,
  context: EntryContext,
  ranges: readonly HiddenRange[],
): BodyEntries {
  const restates = kind === 'report' && data?.kind === 'report';
  if (restates) return { entries: [], explicitNone: [], prose: [] };
  const body = readEntries(outline, context, policy.headings, ranges);
  if (kind === 'report') return { entries: body.entries.filter(isHandedOut), explicitNone: [], prose: [] };
  if (!isEntryKind(kind)) return body;
  // Beside the entry itself, only tasks in its file are entries: its other lists are what it consists of.
  const own = readFileEntry(kind, title, data, outline, context, ranges);
  return { ...body, entries: [own, ...body.entries.filter((entry) => entry.form === 'task')] };
}

function isHandedOut({ kind, owners = [] }: Entry): boolean {
  return kind === 'action' && owners.length > 0;
}
