import { escapeLink, escapeMarkdown, escapeYaml, escapeYamlList, oneLine } from './escapes';
import { readTemplateFile } from './guardedFrontmatter';
import { renderText, type TemplateView } from './renderText';

/** A note made from a template, and where the template wants it. */
export interface RenderedNote {
  readonly text: string;
  /** Relative folder, `/` between parts; empty where the template names none. */
  readonly folder: string;
  /** Without extension, not yet made portable. */
  readonly fileName: string;
}

/** The note's own frontmatter, at the start of the template's text. */
const HEAD = /^---\n[\s\S]*?\n---\n/;

/**
 * Renders a template of a note: values are YAML inside the note's frontmatter and plain words of Markdown below it.
 *
 * @param source the template file, its own frontmatter first
 * @throws TemplateError
 */
export function renderNoteTemplate(source: string, view: TemplateView): RenderedNote {
  const { data, body } = readTemplateFile(source.replaceAll('\r\n', '\n'));
  const text = body.replace(/^\n+/, '');
  const head = HEAD.exec(text)?.[0] ?? '';
  const rendered =
    renderText(head, view, (value, name) => (name === 'affects' ? escapeYamlList(value) : escapeYaml(value))) +
    renderText(text.slice(head.length), view, (value, name) =>
      name === 'link' ? escapeLink(value) : escapeMarkdown(value),
    );
  return {
    text: `${rendered.replace(/\n+$/, '')}\n`,
    folder: renderText(data.get('folder') ?? '', view, oneLine),
    fileName: renderText(data.get('fileName') ?? '', view, oneLine),
  };
}

/** The folder that a template names in its own frontmatter, as it stands there; empty where it names none. */
export function templateFolder(source: string): string {
  return readTemplateFile(source).data.get('folder') ?? '';
}
