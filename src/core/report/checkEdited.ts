import type { Nodes } from 'mdast';
import type { Note } from '../model/note';
import { ambiguitiesOf, isUnparsable } from '../visibility/sources';
import { approvedTexts, buildReport, searchedFor } from './buildReport';
import { clientMarkdown } from './clientMarkdown';
import { clientStatements } from './clientStatements';
import type { FinalGate } from './finished/finalGate';
import { documentTree } from './formats/documentTree';
import { inline } from './formats/text';
import { findWithheldText, visibleTexts, withLetOut } from './gate';
import { headingOf } from './headingOf';
import { knownPeriod } from './knownPeriod';
import type { Refusal, ReportRequest } from './reportRequest';
import { selectEntries } from './selectEntries';

export type Checked =
  | { readonly ok: true; readonly title: string; readonly body: string; readonly gate: FinalGate }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Looks at a report as a person has edited it, before it goes out: cuts what no client is to see, and searches the rest for withheld text as for any report (leak policy, A5 and
 * A8). An entry that was for the client when the draft was written, and is internal now, is found.
 *
 * @param request what the report was made from; its summary is the draft's own
 * @param note the draft, as `text` was read
 */
export function checkEdited(request: ReportRequest, note: Note, text: string): Checked {
  const doubtful = doubtfulPlaces(note);
  if (doubtful.length > 0) return { ok: false, refusals: doubtful };
  return checkBody(request, text.slice(note.frontmatter?.span.end ?? 0));
}

/** The same for a text that stands in no note yet. */
export function checkBody(request: ReportRequest, text: string): Checked {
  const fresh = buildReport(request);
  if (!fresh.ok) return fresh;
  const period = knownPeriod(request);
  const { visible } = selectEntries(request.snapshot, request.project, period);
  const letOut = { entries: visible, statements: clientStatements(request.project, period) };
  const body = clientMarkdown(text);
  const searched = withLetOut(searchedFor(request), letOut);
  const seen = visibleTexts(letOut, searched.texts);
  const allowed = [...approvedTexts(request), fresh.title, ...blocksOf(fresh.body), ...seen];
  const found = findWithheldText(blocksOf(body), allowed, searched);
  if (found.length > 0) return { ok: false, refusals: found };
  const { values, fixed } = fresh.gate;
  return {
    ok: true,
    title: headingOf(body) ?? fresh.title,
    body,
    gate: { values: [...values, ...allowed], fixed, searched },
  };
}

/** Where it is not sure what is the record's own data, and where a comment ends. */
function doubtfulPlaces(note: Note): readonly Refusal[] {
  const { path, frontmatter } = note;
  if (!frontmatter || isUnparsable(note)) {
    return [{ reason: 'ambiguous-note', path, line: 0, detail: 'frontmatter' }];
  }
  return ambiguitiesOf(note).map(({ span, reason }) => ({
    reason: 'ambiguous-note',
    path,
    line: span.line,
    detail: reason,
  }));
}

/** The words of each paragraph, heading, item and cell, and of each row: a run across two of them was written side by side on purpose. */
function blocksOf(markdown: string): readonly string[] {
  const collect = (node: Nodes): readonly string[] => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [inline(node)];
    const inner = 'children' in node ? node.children.flatMap((child) => collect(child)) : [];
    return node.type === 'tableRow' ? [...inner, inner.join(' ')] : inner;
  };
  return collect(documentTree(markdown));
}
