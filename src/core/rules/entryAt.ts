import type { Entry } from '../model/entry';
import type { Span } from '../model/span';
import type { EditOperation } from '../model/textEdit';
import type { FixContext } from './defineRule';

/** The innermost entry of the finding's note that encloses the finding's place. */
export function entryAt(context: FixContext): Entry | undefined {
  const { start, end } = context.span;
  return context.note.entries
    .filter((it) => it.span.start <= start && end <= it.span.end)
    .reduce<Entry | undefined>((inner, it) => (inner && inner.span.start > it.span.start ? inner : it), undefined);
}

/** Sets fields of the entry at the finding's place; none where the entry is no longer there. */
export function setFields(
  context: FixContext,
  fields: readonly (readonly [field: string, value: string])[],
): readonly EditOperation[] {
  const entry = entryAt(context);
  return entry
    ? fields.map(([field, value]) => ({ op: 'set-field', ...target(context.text, entry), field, value }))
    : [];
}

/** How operations name an entry: where its text stands, and what it says there. */
export function target(text: string, entry: Entry): { readonly entry: Span; readonly expected: string } {
  return { entry: entry.textSpan, expected: text.slice(entry.textSpan.start, entry.textSpan.end) };
}
