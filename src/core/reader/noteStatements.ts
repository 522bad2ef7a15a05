import type { VisibilityMark } from '../model/entry';
import type { Section, Statement } from '../model/note';
import type { Located } from '../model/span';
import { isInClientSection } from '../visibility/decide';
import type { EntryContext } from './entries/entryPlace';
import type { ProseBlock } from './entries/scope';
import { readEmojiFields } from './fields/emojiFields';
import { newDraft } from './fields/entryDraft';
import { readInlineFields } from './fields/inlineFields';
import { remainingText, scanOf } from './fields/scanText';
import { readClientMark, readTags } from './fields/tagFields';
import { isWhollyStruck } from './inline/plainText';
import { spanAt } from './position';

/**
 * The prose that a note may want its client to read: in a section that is headed so, in a note that is for the client as a whole, or marked by itself. What an internal mark or
 * container hides there is kept as hidden, so that a review can say what does not go out.
 */
export function noteStatements(
  prose: readonly ProseBlock[],
  sections: readonly Section[],
  visibility: Located<VisibilityMark> | undefined,
  context: EntryContext,
): readonly Statement[] {
  return prose.flatMap(({ start, end, section, hidden }): readonly Statement[] => {
    const isInternalNote = visibility?.value === 'internal';
    const isInPlace = visibility?.value === 'client' || isInClientSection({ sections }, section);
    const isForClient = isInPlace && !isInternalNote;
    if (!isForClient && !MAY_BE_MARKED.test(context.text.slice(start, end))) return [];
    const { words, mark } = wordsOf(start, end, context);
    if (words === '' || !(isForClient || mark === 'client')) return [];
    const span = spanAt(context.lineStarts, start, end);
    const reason = mark === 'internal' ? 'internal-entry' : hidden ? 'internal-container' : undefined;
    return [{ text: words, span, section, ...(reason && { hidden: reason }), ...(mark === 'client' && { mark }) }];
  });
}

/** Most lines bear no tag and no field, and need not be looked at. */
const MAY_BE_MARKED = /[#＃]|::/;

/** Its words without fields and marks, nothing where all of it is struck out; and what the marks say. */
function wordsOf(
  start: number,
  end: number,
  context: EntryContext,
): { readonly words: string; readonly mark: VisibilityMark | undefined } {
  const raw = context.text.slice(start, end);
  const scan = scanOf(raw, start, context.lineStarts);
  const draft = newDraft();
  readInlineFields(scan, draft, context);
  readEmojiFields(scan, draft, context);
  readClientMark(scan, draft, readTags(scan, draft, context.internal));
  return { words: isWhollyStruck(raw) ? '' : remainingText(scan), mark: draft.mark };
}
