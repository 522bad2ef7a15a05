import type { TrackedEntry } from '../model/snapshot';
import { escapeLink, escapeMarkdown, escapeYaml, oneLine } from '../template/escapes';
import { readTemplateFile } from '../template/guardedFrontmatter';
import { renderText, staticTexts, TemplateError, type TemplateView } from '../template/renderText';
import { ambiguitiesOf } from '../visibility/sources';
import { findWithheldText, visibleRange } from './gate';
import type { Refusal, ReportRequest, ReportResult } from './reportRequest';
import { selectEntries } from './selectEntries';
import { reportView } from './viewModel';

const HEAD = /^---\n[\s\S]*?\n---\n/;

/**
 * Builds a client report as a Markdown record (leak policy, A: default deny, flat view model, final gate). Nothing is written here.
 *
 * @returns the report, or the places that refuse it; what was withheld stands beside either
 */
export function buildReport(request: ReportRequest): ReportResult {
  const { visible, withheld, withheldNotes } = selectEntries(request.snapshot, request.project, request.period);
  const refuse = (refusals: readonly Refusal[]): ReportResult => ({ ok: false, refusals, withheld, withheldNotes });
  const ambiguous = ambiguousPlaces(visible);
  if (ambiguous.length > 0) return refuse(ambiguous);
  const view = reportView(request, visible);
  try {
    const { note, body, fixed } = fillTemplate(request.template, view);
    const found = findWithheldText(
      body,
      [...fixed, ...stringsOf(view)],
      withheldTexts(request),
      visible.map(({ note: source, entry }) => visibleRange(source, entry.span)),
    );
    if (found.length > 0) return refuse(found);
    return {
      ok: true,
      note,
      body,
      title: String(view.title),
      included: visible.map(({ id }) => id),
      withheld,
      withheldNotes,
    };
  } catch (cause) {
    const offset = cause instanceof TemplateError ? cause.fault.offset : 0;
    const line = request.template.slice(0, offset).split('\n').length - 1;
    return refuse([
      { reason: 'template', path: '', line, detail: cause instanceof Error ? cause.message : String(cause) },
    ]);
  }
}

/** Structures of contributing notes in which it is not sure what the client may see (A4). */
function ambiguousPlaces(visible: readonly TrackedEntry[]): readonly Refusal[] {
  const notes = new Set(visible.map(({ note }) => note));
  return [...notes].flatMap((note) =>
    ambiguitiesOf(note).map(
      ({ span, reason }): Refusal => ({ reason: 'ambiguous-note', path: note.path, line: span.line, detail: reason }),
    ),
  );
}

/** What the client has been sent already is withheld no longer: this project's own sent reports. */
function withheldTexts({ texts, project }: ReportRequest): ReadonlyMap<string, string> {
  const sent = new Set(project.reports.filter(({ report }) => report?.status === 'sent').map(({ path }) => path));
  return new Map([...texts].filter(([path]) => !sent.has(path)));
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
