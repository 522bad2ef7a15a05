import { escapeLink, escapeMarkdown, escapeYaml, oneLine } from '../template/escapes';
import { readTemplateFile } from '../template/guardedFrontmatter';
import { renderText, staticTexts, type TemplateView } from '../template/renderText';
import { TemplateError } from '../template/templateFault';
import { ambiguitiesOf } from '../visibility/sources';
import { clientMarkdown } from './clientMarkdown';
import type { FinalGate, Searched } from './finished/finalGate';
import { findWithheldText, type LetOut, visibleTexts, withLetOut } from './gate';
import type { Refusal } from './reportRequest';

const HEAD = /^---\n[\s\S]*?\n---\n/;

export type Composed =
  | { readonly ok: true; readonly note: string; readonly body: string; readonly gate: FinalGate }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Fills a template for a client and looks once more at what came out (leak policy, A4, A7 and A8).
 *
 * @param letOut what the client may see of the notes
 * @param searched the notes of which nothing else may have been let out, and what the client may see of them
 * @param approved what is visible by nature and stands in no entry: names, the agreed baseline, goals of a client note
 * @returns the record for the draft, and the body as it may go out; or the places that refuse it
 */
export function composeDocument(
  template: string,
  view: TemplateView,
  letOut: LetOut,
  searched: Searched,
  approved: readonly string[],
): Composed {
  const ambiguous = ambiguousPlaces(letOut);
  if (ambiguous.length > 0) return { ok: false, refusals: ambiguous };
  try {
    const { note, body, fixed } = fillTemplate(template, view);
    // Each value is looked at by itself: a run across two of them is nobody's sentence.
    const all = withLetOut(searched, letOut);
    const allowed = [...approved, ...visibleTexts(letOut, searched.texts)];
    const found = findWithheldText(stringsOf(view), [...fixed, ...allowed], all);
    if (found.length > 0) return { ok: false, refusals: found };
    return { ok: true, note, body, gate: { values: [...stringsOf(view, NONE), ...allowed], fixed, searched: all } };
  } catch (cause) {
    return { ok: false, refusals: [templateRefusal(template, cause)] };
  }
}

function templateRefusal(template: string, cause: unknown): Refusal {
  if (!(cause instanceof TemplateError)) throw cause;
  const { fault, message } = cause;
  const line = template.replaceAll('\r\n', '\n').slice(0, fault.offset).split('\n').length - 1;
  return { reason: 'template', path: '', line, detail: message, fault };
}

/** Structures of contributing notes in which it is not sure what the client may see (leak policy, A4). */
export function ambiguousPlaces({ entries, statements }: LetOut): readonly Refusal[] {
  const notes = new Set([...entries, ...statements].map(({ note }) => note));
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
  const file = template.replaceAll('\r\n', '\n');
  const { body: source } = readTemplateFile(file);
  const text = source.replace(/^\n+/, '');
  const start = file.length - text.length;
  const head = HEAD.exec(text)?.[0] ?? '';
  const rest = text.slice(head.length);
  const written = oneStop(
    inPlace(start + head.length, () =>
      renderText(rest, view, (value, name) => (name === 'link' ? escapeLink(value) : escapeMarkdown(value))),
    ),
  );
  const record = inPlace(start, () => renderText(head, view, escapeYaml));
  return { note: `${record}\n${tidy(written)}`, body: clientMarkdown(written), fixed: staticTexts(rest) };
}

/** Counts the place of a fault from the start of the file. */
function inPlace<T>(start: number, render: () => T): T {
  try {
    return render();
  } catch (cause) {
    if (!(cause instanceof TemplateError)) throw cause;
    throw new TemplateError({ ...cause.fault, offset: start + cause.fault.offset });
  }
}

/** No more than one empty line in a row, and one newline at the end. */
function tidy(text: string): string {
  return `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** One full stop where a value brought its own. */
function oneStop(text: string): string {
  return text.replace(/(?<!\.)([.?!…][”"’)]?\**)\.(?=\s|$)/gm, '$1').replace(/([。？！…][”’）」]?\**)。/gu, '$1');
}

/** What we say ourselves, from days, names and words of our own: the names in it are looked at where they stand alone. */
const OUR_WORDS: ReadonlySet<string> = new Set([
  ...['carries', 'date', 'due', 'by', 'when', 'owner', 'details', 'label', 'state', 'severity', 'affects'],
  ...['progress', 'nothingNoted', 'previousHeadline', 'sinceLastReport', 'scopeInText', 'scopeOutText'],
]);

const NONE: ReadonlySet<string> = new Set();

/** The texts in a view, less those under some names. */
function stringsOf(view: TemplateView, but: ReadonlySet<string> = OUR_WORDS): readonly string[] {
  return Object.entries(view).flatMap(([name, value]) => {
    if (but.has(name)) return [];
    if (typeof value === 'string') return [oneLine(value)];
    return Array.isArray(value) ? value.flatMap((item) => stringsOf(item, but)) : [];
  });
}
