import { foldPhrase } from '../fold';
import { LABEL_MEANINGS, type LabelMeaning } from '../vocabulary/labels';

/** The part of a line before its colon. */
export interface LineLabel {
  /** Folded, without emphasis, emoji and a closing number (`Action 1`). */
  readonly label: string;
  /** Offset in the line where the text behind the label starts. */
  readonly end: number;
}

const LABEL = /^[\s*_`~>]*([^:：*_\n]{1,40}?)(?:[\s*_`~]*)[:：]+(?:[*_`~]{1,3}(?=\s|$|[^\s*]))?\s*/u;
const BARE = /^[\s*_]*(TODO|AI|To-do|待办|ACTION|DECISION)(?:[\s*_]+(?=\S)|(?=[@【[]))/;

/** The label at the start of a line, if it has one. */
export function lineLabel(line: string): LineLabel | undefined {
  // A label is short: looking at no more keeps long runs of markers from costing more than their length.
  const head = line.length > 100 ? line.slice(0, 100) : line;
  if (!head.includes(':') && !head.includes('：')) return undefined;
  const match = LABEL.exec(head);
  if (!match) return undefined;
  // A colon of an address or a time ends no label.
  if (
    /^\/\//.test(line.slice(match[0].length)) ||
    (/\d$/.test(match[1] ?? '') && /^\d/.test(line.slice(match[0].length)))
  )
    return undefined;
  const label = foldLabel(match[1] ?? '');
  return label === '' ? undefined : { label, end: match[0].length };
}

function foldLabel(raw: string): string {
  return foldPhrase(raw)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d{1,2}[.)、]\s*/, '')
    .replace(/[\s#]*\d{1,3}$/, '')
    .replace(/\s*[(（][^()（）]{0,40}[)）]$/, '')
    .trim();
}

/** What an entry's label says, and where the text behind it starts; `TODO …` in capitals needs no colon. */
export function entryLabel(line: string): (LineLabel & { readonly meaning: LabelMeaning }) | undefined {
  const labelled = lineLabel(line);
  const meaning = labelled && LABEL_MEANINGS.get(labelled.label);
  if (labelled && meaning) return { ...labelled, meaning };
  const bare = BARE.exec(line.slice(0, 60));
  const bareMeaning = bare && LABEL_MEANINGS.get((bare[1] ?? '').toLowerCase());
  return bare && bareMeaning
    ? { label: (bare[1] ?? '').toLowerCase(), end: bare[0].length, meaning: bareMeaning }
    : undefined;
}
