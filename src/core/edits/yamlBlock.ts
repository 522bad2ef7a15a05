import { type Document, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Note } from '../model/note';
import { Refusal } from './planned';

/** How large a frontmatter block may be before nothing is spliced into it. */
const MOST_CHARACTERS = 64 * 1024;

/** The frontmatter of a text: where its YAML stands, without the fences. */
export interface YamlBlock {
  /** Offset after the opening fence's line end. */
  readonly start: number;
  /** Offset where the closing fence's line starts. */
  readonly end: number;
}

/** Where the frontmatter stands, or nothing where the text has none. */
export function findYamlBlock(text: string): YamlBlock | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!open) {
    return undefined;
  }
  const fence = /^---[ \t]*$/gm;
  fence.lastIndex = open[0].length;
  const close = fence.exec(text.replaceAll('\r\n', ' \n'));
  return close ? { start: open[0].length, end: close.index } : undefined;
}

export interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly map: YAMLMap.Parsed | undefined;
  /** The values, with maps as `Map`, so that no key is special. */
  readonly value: ReadonlyMap<unknown, unknown>;
}

/** Parses YAML that may be spliced; refuses what has errors, duplicate keys, or is no map. */
export function parseYaml(source: string): ParsedYaml {
  if (source.length > MOST_CHARACTERS) {
    throw new Refusal('no-frontmatter-map');
  }
  const document = parseDocument(source, {
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const contents = document.contents;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  if (document.errors.length > 0 || !(isEmpty || isMap(contents)) || (isMap(contents) && hasTwice(contents))) {
    throw new Refusal('no-frontmatter-map');
  }
  const value = isEmpty ? new Map() : valuesOf(document);
  if (!(value instanceof Map)) {
    throw new Refusal('no-frontmatter-map');
  }
  return { document, map: isMap(contents) ? (contents as YAMLMap.Parsed) : undefined, value };
}

/** Its values; nothing where an alias names what is nowhere, or too many are repeated. */
function valuesOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ mapAsMap: true, maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** The names under which a canonical key may stand in this note, the canonical one last. */
export function namesOf(note: Note, key: string): readonly string[] {
  const written = note.frontmatter?.keys.filter((it) => it.canonical === key).map((it) => it.name) ?? [];
  return [...written, key];
}

function hasTwice(map: YAMLMap): boolean {
  const seen = new Set<unknown>();
  return map.items.some(({ key }) => {
    const name = isScalar(key) ? key.value : key;
    const twice = seen.has(name);
    seen.add(name);
    return twice;
  });
}
