import matter from 'gray-matter';
import { parseDocument } from 'yaml';
import { TemplateError } from './templateFault';

/** What stands in a template file's own frontmatter, and the text below it. */
export interface TemplateFile {
  readonly data: ReadonlyMap<string, string>;
  readonly body: string;
  /** Offset of `body` in the file. */
  readonly bodyStart: number;
}

/** The only fence that opens frontmatter here. gray-matter would also run `---js`, so it is never shown one. */
const PLAIN_FENCE = /^---[ \t]*\r?\n/;
const LIMIT = 64 * 1024;

/**
 * Splits a template file into its frontmatter and its text.
 *
 * @throws TemplateError when the frontmatter is missing or does not parse
 */
export function readTemplateFile(text: string): TemplateFile {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (!PLAIN_FENCE.test(source)) throw new TemplateError({ reason: 'no-frontmatter', name: '', offset: 0 });
  // Each call brings its own engines and options: gray-matter caches by text when it gets none, and its own engines evaluate code.
  const { data, content } = matter(source, {
    language: 'yaml',
    engines: { yaml: readYaml, javascript: refuse, json: refuse },
  });
  return {
    data: new Map(Object.entries(data).map(([key, value]) => [key, String(value ?? '')])),
    body: content,
    bodyStart: text.length - content.length,
  };
}

const readYaml = {
  parse(block: string): object {
    if (block.length > LIMIT) throw new TemplateError({ reason: 'frontmatter', name: '> 64 KB', offset: 0 });
    const document = parseDocument(block, { schema: 'core', uniqueKeys: false });
    const [problem] = document.errors;
    if (problem) {
      // The block begins behind its fence, three hyphens and what follows them on the line.
      const offset = problem.pos[0] + '---\n'.length;
      const [name = ''] = problem.message.split(/ at line |:\n/);
      throw new TemplateError({ reason: 'frontmatter', name, offset });
    }
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  },
};

const refuse = {
  parse(): object {
    throw new TemplateError({ reason: 'no-frontmatter', name: '', offset: 0 });
  },
};
