import { ENTRY_KINDS, type EntryKind } from '../../model/entry';
import type { Frontmatter, FrontmatterKey, NoteKind, Problem } from '../../model/note';
import type { Block } from '../blocks/block';
import { foldKey } from '../fold';
import { clientKey, entryKey, nearKey, noteKey, projectKey } from '../keyNames';
import { spanAt } from '../position';
import { readValue } from '../readValue';
import { NOTE_TYPES } from '../vocabulary/values';
import { readText } from './frontmatterReader';
import { type KeptRange, keptByComments } from './keptByComments';
import { parseYaml } from './parseYaml';
import type { YamlMap, YamlNode } from './yamlNode';

/** What a note's frontmatter says, still as YAML. */
export interface FrontmatterData {
  readonly block: Frontmatter;
  readonly map?: YamlMap;
  /** The value of a canonical key (`participants`), whichever of its spellings the note uses. */
  readonly value: (canonical: string) => YamlNode | undefined;
  readonly kind?: NoteKind;
  readonly problems: readonly Problem[];
  /** What its comments keep inside. */
  readonly kept: readonly KeptRange[];
}

/** Reads the frontmatter block that the Markdown parser found, or one that nobody closed. */
export function readFrontmatter(text: string, block: Block, lineStarts: Uint32Array, isOpen: boolean): FrontmatterData {
  const opening = lineStarts[block.line + 1] ?? block.end;
  const closing = Math.max(opening, lineStarts[block.endLine] ?? block.end);
  const yaml = parseYaml(text.slice(opening, closing), opening, lineStarts);
  const kind = kindOf(yaml.map);
  const keyName = kind === undefined ? noteFirst : keyNameOf(kind);
  const keys: FrontmatterKey[] = [];
  const values = new Map<string, YamlNode>();
  const problems = [...yaml.problems];
  if (isOpen) {
    const span = spanAt(lineStarts, block.start, block.start + '---'.length);
    problems.push({ code: 'format/frontmatter', span, reason: 'unclosed', data: {} });
  }
  for (const pair of yaml.map?.pairs ?? []) {
    const canonical = keyName(pair.key);
    keys.push({ name: pair.key, canonical, key: pair.keySpan, value: pair.value.span });
    if (canonical === undefined) {
      const suggestion = nearKey(pair.key, kind !== undefined && isEntryKind(kind));
      if (suggestion) {
        problems.push({
          code: 'format/unknown-key',
          span: pair.keySpan,
          reason: 'near-miss',
          data: { key: pair.key, suggestion },
        });
      }
    } else if (!values.has(canonical) || foldKey(pair.key) === canonical) values.set(canonical, pair.value);
  }
  return {
    block: { span: spanAt(lineStarts, block.start, block.end), keys },
    map: yaml.map,
    value: (canonical) => values.get(canonical),
    kind,
    problems,
    kept: keptByComments(text.slice(opening, closing), opening, yaml.map),
  };
}

function kindOf(map: YamlMap | undefined): NoteKind | undefined {
  for (const pair of map?.pairs ?? []) {
    if (noteKey(pair.key) !== 'type') continue;
    for (const item of pair.value.kind === 'list' ? pair.value.items : [pair.value]) {
      const text = readText(item);
      const kind = text && readValue(text.value.replace(/^\[\[(.{1,60})\]\]$/, '$1'), NOTE_TYPES);
      if (kind) return kind;
    }
  }
  return undefined;
}

/** Whether a note is of one entry alone. */
export function isEntryKind(kind: NoteKind): kind is EntryKind {
  return (ENTRY_KINDS as readonly string[]).includes(kind);
}

/** How the keys of a kind of note are read. */
function keyNameOf(kind: NoteKind): (key: string) => string | undefined {
  if (kind === 'client') return clientKey;
  if (kind === 'project') return projectKey;
  return isEntryKind(kind) ? entryFirst : noteFirst;
}

/** Keys of a note on a meeting, profile or report. `lead`, `who` and the like are no keys of these. */
function noteFirst(key: string): string | undefined {
  return noteKey(key);
}

/** Keys of the note itself, which are no fields of the entry that its file stands for. */
export const NOTE_ONLY: ReadonlySet<string> = new Set([
  'type',
  'title',
  'client',
  'project',
  'date',
  'visibility',
  'tags',
  'lang',
]);

function entryFirst(key: string): string | undefined {
  const note = noteKey(key);
  // An id is the note's and its entry's.
  return note && (NOTE_ONLY.has(note) || note === 'id') ? note : (entryKey(key) ?? note);
}
