import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale, Localized } from '../../src/core/model/locale';
import { NOTE_KINDS, type NoteKind } from '../../src/core/model/note';
import { RULES } from '../../src/core/rules/registry';
import { rulePages, ruleTable, severityDescriptions, severitySettings } from '../../src/core/rules/rulePages';
import { jsonSchemaOf } from '../../src/core/schema/jsonSchema';
import { variableTables } from '../../src/core/template/variables/variableTables';
import { ENTRY_EXAMPLES } from '../unit/reader/examples/entryExamples';
import { NOTE_EXAMPLES } from '../unit/reader/examples/noteExamples';
import type { ReadingExamples } from '../unit/reader/examples/readingExample';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const PAGES = 'docs/rules';

/** A committed file that is made from the code: what it says now, and what it should say. */
export interface Generated {
  readonly path: string;
  readonly actual: string | undefined;
  /** Absent for a page of a rule that no longer exists. */
  readonly expected: string | undefined;
}

/** Everything that is generated, with what the working tree has of it. JSON files are compared by value, not by layout. */
export function generatedFiles(): readonly Generated[] {
  const pages = rulePages(RULES);
  const stray = listPages().filter((path) => !pages.has(path));
  return [
    ...[...pages].map(([path, expected]) => ({ path: `${PAGES}/${path}`, actual: read(`${PAGES}/${path}`), expected })),
    ...stray.map((path) => ({ path: `${PAGES}/${path}`, actual: read(`${PAGES}/${path}`), expected: undefined })),
    ...readme('README.md', 'en'),
    ...readme('README.zh-cn.md', 'zh-cn'),
    ...readerPage('docs/reader.md', 'en'),
    ...readerPage('docs/reader.zh-cn.md', 'zh-cn'),
    ...templatePage('docs/templates.md', 'en'),
    ...templatePage('docs/templates.zh-cn.md', 'zh-cn'),
    ...json('package.json', withSettings),
    ...json('package.nls.json', (it) => withDescriptions(it, 'en')),
    ...json('package.nls.zh-cn.json', (it) => withDescriptions(it, 'zh-cn')),
    ...NOTE_KINDS.map(schemaFile),
  ];
}

/** Writes what is not current; gives the paths written. */
export function writeGenerated(): readonly string[] {
  const stale = generatedFiles().filter((it) => it.actual !== it.expected);
  for (const { path, expected } of stale) {
    const file = join(ROOT, path);
    if (expected === undefined) {
      rmSync(file);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, expected);
    }
  }
  return stale.map((it) => it.path);
}

/** The frontmatter of a type of note, for other editors. */
function schemaFile(kind: NoteKind): Generated {
  const path = `schemas/${kind}.schema.json`;
  return { path, actual: read(path), expected: `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n` };
}

function read(path: string): string | undefined {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : undefined;
}

function listPages(): readonly string[] {
  const folder = join(ROOT, PAGES);
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((it) => it.replaceAll('\\', '/'))
        .filter((it) => it.includes('/') && it.endsWith('.md'))
    : [];
}

/** The table between the markers of a README, where it has them. */
function readme(path: string, locale: Locale): readonly Generated[] {
  const actual = read(path);
  const table = ruleTable(RULES, locale, PAGES);
  const marked = /(<!-- rules:start -->\n)[\s\S]*?(<!-- rules:end -->)/;
  return actual && marked.test(actual)
    ? [
        {
          path,
          actual,
          expected: actual.replace(marked, (_all, start: string, end: string) => `${start}\n${table}\n\n${end}`),
        },
      ]
    : [];
}

/** The tables of names between the markers of a page on templates. */
function templatePage(path: string, locale: Locale): readonly Generated[] {
  return between(path, 'names', variableTables(locale));
}

/** What is generated between the markers of a page that is otherwise written by hand. */
function between(path: string, marker: string, text: string): readonly Generated[] {
  const actual = read(path) ?? '';
  const marked = new RegExp(`(<!-- ${marker}:start -->\\n)[\\s\\S]*?(<!-- ${marker}:end -->)`);
  const expected = actual.replace(marked, (_all, start: string, end: string) => `${start}\n${text}\n\n${end}`);
  return [{ path, actual, expected }];
}

/** The heads of the tables of examples. */
const EXAMPLE_COLUMNS: Localized = {
  en: '| what | written | read as |',
  'zh-cn': '| 写法 | 笔记里写 | 读作 |',
};

/** The tables of examples between the markers of a page on the reader. */
function readerPage(path: string, locale: Locale): readonly Generated[] {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
  const code = (line: string): string => `\`${line.replace(/^ +/, (indent) => '\u00a0'.repeat(indent.length))}\``;
  const written = (text: string): string =>
    text
      .split(/\n| ⏎ /)
      .filter(Boolean)
      .map(code)
      .join('\n');
  const table = ({ title, examples }: ReadingExamples): string =>
    [
      `### ${title[locale]}\n`,
      EXAMPLE_COLUMNS[locale],
      '|---|---|---|',
      ...examples.map((it) => `| ${it.what[locale]} | ${cell(written(it.written))} | ${cell(it.reads)} |`),
    ].join('\n');
  return between(path, 'examples', [...ENTRY_EXAMPLES, ...NOTE_EXAMPLES].map(table).join('\n\n'));
}

type Json = Record<string, unknown>;

function json(path: string, change: (value: Json) => Json): readonly Generated[] {
  const actual = read(path);
  if (actual === undefined) {
    return [];
  }
  const before = JSON.parse(actual) as Json;
  const after = change(structuredClone(before));
  const same = JSON.stringify(before) === JSON.stringify(after);
  return [{ path, actual, expected: same ? actual : `${JSON.stringify(after, null, 2)}\n` }];
}

function withSettings(manifest: Json): Json {
  const { configuration } = manifest.contributes as {
    readonly configuration: readonly { readonly properties: Json }[];
  };
  for (const { properties } of configuration) {
    const setting = properties['rapport.rules'] as Json | undefined;
    if (setting) {
      setting.properties = severitySettings(RULES);
    }
  }
  return manifest;
}

function withDescriptions(texts: Json, locale: Locale): Json {
  const others = Object.entries(texts).filter(([key]) => !key.startsWith('rule.'));
  return Object.fromEntries([...others, ...severityDescriptions(RULES, locale)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = writeGenerated();
  console.log(written.length === 0 ? 'Everything generated is current.' : written.join('\n'));
}
