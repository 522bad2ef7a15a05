import type { Entry } from '../model/entry';
import type { Note } from '../model/note';
import { lineLabel } from '../reader/body/labelOf';
import { LABEL_MEANINGS } from '../reader/vocabulary/labels';
import { lineEnd, lineStart } from './lines';
import { sectionMark } from './sectionMark';

/** A line that a label makes an entry, as a pattern for the next one. */
export interface LabelledLine {
  /** Behind the entry. */
  readonly at: number;
  /** What lines like it begin with: their list marker and label. The number of the first new line is 0. */
  readonly lead: (line: number) => string;
  /** A blank line stands between them. */
  readonly isApart: boolean;
}

/**
 * The last entry of a kind that the note writes as a line with a label (`Action: …`, `- 待办：…`), unless a client may see it by its section. Undefined where
 * it writes none that could be gone on from.
 */
export function lastLabelledLine(text: string, note: Note, kind: string): LabelledLine | undefined {
  const labelled = note.entries.filter(({ form }) => form === 'label');
  const own = labelled.filter((entry) => entry.kind === kind && isPlain(note, entry));
  const last = own.at(-1);
  const lead = last && leadOf(text, last);
  if (!last || !lead) return undefined;
  const before = labelled[labelled.indexOf(last) - 1];
  return { at: lineEnd(text, last.span.end), lead, isApart: before?.endLine === last.span.line - 2 };
}

function isPlain(note: Note, { mark, section, hiddenByContainer, isOnlyWorded }: Entry): boolean {
  return (
    mark === undefined && !hiddenByContainer && !isOnlyWorded && sectionMark(note, note.sections[section]) === undefined
  );
}

/** Marker, label and number of a line; a name or anything else in its label belongs to that entry alone. */
const LEAD = /^([ \t]*(?:[-*+][ \t]+)?[*_]{0,3}[\p{L} -]+?[ #]*)(\d{0,3})([*_]{0,3}[:：][*_]{0,3}[ \t]*)$/u;

function leadOf(text: string, { kind, textSpan }: Entry): LabelledLine['lead'] | undefined {
  const label = lineLabel(text.slice(textSpan.start, lineEnd(text, textSpan.start)));
  if (!label || LABEL_MEANINGS.get(label.label)?.kind !== kind) return undefined;
  const [, head, number = '', colon = ''] =
    LEAD.exec(text.slice(lineStart(text, textSpan.start), textSpan.start + label.end)) ?? [];
  if (head === undefined) return undefined;
  return (line) => `${head}${number === '' ? '' : Number(number) + 1 + line}${colon}`;
}
