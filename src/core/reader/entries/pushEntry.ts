import type { EntryForm, EntryKind } from '../../model/entry';
import type { EntryLabel } from '../body/labelOf';
import { isInternalLine } from '../body/visibilityOfHeading';
import { giveStatus } from '../fields/assignStatus';
import { spanAt } from '../position';
import type { LabelMeaning } from '../vocabulary/labels';
import type { EntryPlace } from './entryPlace';
import { fieldLines } from './fieldsBeside';
import { finishEntry, saysNothing } from './finishEntry';
import type { Line } from './lines';
import { saysWhoAlone } from './ownersAlone';
import { draftFor, readEntryText } from './readEntryText';
import { readToneOfLabel } from './readWording';
import { saysNone } from './saysNone';
import { hidingOf, type Scope } from './scope';
import { readSubField } from './subFields';

/**
 * Adds the entry that a line, and what goes on to `end`, is.
 *
 * @param fields lines of their own that say who has it and by when
 */
export function pushEntry(
  line: Line,
  end: number,
  labelEnd: number,
  meaning: LabelMeaning,
  form: EntryForm,
  scope: Scope,
  fields: readonly Line[] = [],
): void {
  const { context, collected } = scope;
  const place: EntryPlace = {
    kind: meaning.kind,
    form,
    section: scope.section,
    span: spanAt(context.lineStarts, line.start, end),
    endLine: spanAt(context.lineStarts, Math.max(line.start, end - 1), end).line,
    inheritedOwners: (form === 'bullet' || scope.isSpokenBy) && meaning.kind === 'action' ? scope.owners : [],
    clientSide: meaning.clientSide ?? (scope.clientSide && scope.kind === meaning.kind),
    needed: meaning.needed ?? (scope.needed && scope.kind === 'decision'),
    hiding: hidingOf(scope, isInternalText(line.start, end, scope), meaning.isOnlyWorded),
  };
  const draft = draftFor(place);
  giveStatus(draft, meaning.status, place.span);
  readToneOfLabel(draft, line.start, line.start + labelEnd, context);
  const text = readEntryText(draft, line.start + labelEnd, end, context);
  for (const field of fields) readSubField(field.start, field.end, [], draft, scope);
  if (saysNothing(draft, text)) return;
  collected.entries.push(finishEntry(draft, place, spanAt(context.lineStarts, line.start, line.end), text));
}

/** Adds a line that is an item of its section as it stands. */
export function pushItem(line: Line, kind: EntryKind, scope: Scope): void {
  pushEntry(line, line.end, 0, { kind }, 'bullet', scope);
}

/** Adds the entry that a labelled line, and what goes on to an offset, is; `Decisions: none` says that there are none. */
export function pushLabelled(line: Line, until: number, label: EntryLabel, scope: Scope): void {
  const { context, collected } = scope;
  const { meaning } = label;
  const fields = fieldLines(line.start, until, meaning.kind, context);
  const end = fields.length > 0 ? endOfText(context.text, fields[0]?.start ?? until) : until;
  if (saysNone(context.text.slice(line.start + label.end, end)) || saysNone(context.text.slice(line.start, end))) {
    collected.explicitNone.add(meaning.kind);
    return;
  }
  if (!saysWhoAlone(context.text.slice(line.start + label.end, end), label, context.known))
    pushEntry(line, end, label.end, meaning, 'label', scope, fields);
}

/** Where what stands before an offset ends. */
function endOfText(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

/** Two sentences under *Topics* are no point of an agenda but what was said on it. */
const SENTENCES = /[\p{Ll}\p{Script=Han})][.。!！][*_]{0,3}\s*(?:\p{Lu}|\p{Script=Han})/u;

/** `2、申请创建仓库 --- 王伟` over what was said on it: who brings it forward takes on nothing. */
const POINT_AND_PRESENTER =
  /^[ \t]*\d{1,2}[、.．][^\r\n]{2,80}?[-–—]{2,3}\s?\p{Script=Han}{2,3}(?:[\s、，]{1,2}\p{Script=Han}{2,3}){0,4}[ \t]*[\r\n]+/u;

/** Adds what was said between two offsets, where the section holds what was said. */
export function pushProse(scope: Scope, from: number, end: number): void {
  const { text } = scope.context;
  const start =
    scope.topic === 'agenda' ? from + (POINT_AND_PRESENTER.exec(text.slice(from, end))?.[0].length ?? 0) : from;
  const raw = text.slice(start, end);
  if (raw.trim() === '' || !(scope.isTalk || (scope.topic === 'agenda' && SENTENCES.test(raw)))) return;
  const hidden = scope.hidden || isInternalText(start, end, scope);
  const owner = scope.isSpokenBy && scope.owners.length === 1 ? scope.owners[0]?.value : undefined;
  scope.collected.prose.push({ start, end, section: scope.section, owner, isOfLastTime: scope.isOfLastTime, hidden });
}

/** Whether what stands between two offsets says that it is internal. */
export function isInternalText(start: number, end: number, { context: { text, internal } }: Scope): boolean {
  return internal.mayHold(start, end) && isInternalLine(text.slice(start, end));
}
