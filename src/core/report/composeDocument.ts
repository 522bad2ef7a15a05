import type { TrackedEntry } from '../model/snapshot';
import { escapeLink, escapeMarkdown, escapeYaml, oneLine } from '../template/escapes';
import { readTemplateFile } from '../template/guardedFrontmatter';
import { renderText, staticTexts, TemplateError, type TemplateView } from '../template/renderText';
import { ambiguitiesOf } from '../visibility/sources';
import { findWithheldText, visibleRanges, visibleTexts } from './gate';
import type { Refusal } from './reportRequest';

const HEAD = /^---\n[\s\S]*?\n---\n/;

export type Composed =
  | { readonly ok: true; readonly note: string; readonly body: string }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Fills a template for a client and looks once more at what came out (leak policy, A4, A7 and A8).
 *
 * @param visible the entries that were let out
 * @param texts of the notes in which nothing else may have been let out
 * @param approved what is visible by nature and stands in no entry: names, the agreed baseline, goals of a client note
 * @returns the document with and without its frontmatter, or the places that refuse it
 */
export function composeDocument(
  template: string,
  view: TemplateView,
  visible: readonly TrackedEntry[],
  texts: ReadonlyMap<string, string>,
  approved: readonly string[],
): Composed {
  const ambiguous = ambiguousPlaces(visible);
  if (ambiguous.length > 0) return { ok: false, refusals: ambiguous };
  try {
    const { note, body, fixed } = fillTemplate(template, view);
    const ranges = visible.flatMap(visibleRanges);
    // Each value is looked at by itself: a run across two of them is nobody's sentence.
    const { carries: _ids, ...shown } = view;
    const found = findWithheldText(
      stringsOf(shown),
      [...fixed, ...approved, ...visibleTexts(visible, texts)],
      texts,
      ranges,
    );
    return found.length > 0 ? { ok: false, refusals: found } : { ok: true, note, body };
  } catch (cause) {
    return { ok: false, refusals: [templateRefusal(template, cause)] };
  }
}

function templateRefusal(template: string, cause: unknown): Refusal {
  const offset = cause instanceof TemplateError ? cause.fault.offset : 0;
  const line = template.slice(0, offset).split('\n').length - 1;
  return { reason: 'template', path: '', line, detail: cause instanceof Error ? cause.message : String(cause) };
}

/** Structures of contributing notes in which it is not sure what the client may see (A4). */
export function ambiguousPlaces(visible: readonly TrackedEntry[]): readonly Refusal[] {
  const notes = new Set(visible.map(({ note }) => note));
  return [...notes].flatMap((note) =>
    ambiguitiesOf(note).map(
      ({ span, reason }): Refusal => ({ reason: 'ambiguous-note', path: note.path, line: span.line, detail: reason }),
    ),
  );
}

/** Renders the record: YAML in its frontmatter, Markdown below. */
function fillTemplate(
  template: string,
  view: TemplateView,
): { readonly note: string; readonly body: string; readonly fixed: readonly string[] } {
  const { body: source } = readTemplateFile(template.replaceAll('\r\n', '\n'));
  const text = source.replace(/^\n+/, '');
  const head = HEAD.exec(text)?.[0] ?? '';
  const rest = text.slice(head.length);
  const body = tidy(
    renderText(rest, view, (value, name) => (name === 'link' ? escapeLink(value) : escapeMarkdown(value))),
  );
  return { note: `${renderText(head, view, escapeYaml)}\n${body}`, body, fixed: staticTexts(rest) };
}

/** No more than one empty line in a row, one newline at the end. */
function tidy(text: string): string {
  return `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function stringsOf(view: TemplateView): readonly string[] {
  return Object.values(view).flatMap((value) =>
    typeof value === 'string' ? [oneLine(value)] : Array.isArray(value) ? value.flatMap(stringsOf) : [],
  );
}
