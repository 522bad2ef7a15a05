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
 * The prose that a note may want its client to read: in a section that is headed so, or in a note that is for the client as a whole. What an internal mark or container
 * hides there is kept as hidden, so that a review can say what does not go out.
 */
export function noteStatements(
  prose: readonly ProseBlock[],
  sections: readonly Section[],
  visibility: Located<VisibilityMark> | undefined,
  context: EntryContext,
): readonly Statement[] {
  if (visibility?.value === 'internal') return [];
  return prose.flatMap(({ start, end, section, hidden }): readonly Statement[] => {
    const isForClient = isInClientSection({ sections }, section);
    if (!(visibility?.value === 'client' || isForClient)) return [];
    const { words, isInternal } = wordsOf(start, end, context);
    if (words === '') return [];
    const span = spanAt(context.lineStarts, start, end);
    const reason = isInternal ? 'internal-entry' : hidden ? 'internal-container' : undefined;
    return [{ text: words, span, section, ...(reason && { hidden: reason }) }];
  });
}

/** Its words without fields and marks, nothing where all of it is struck out; and whether one of the marks keeps it inside. */
function wordsOf(
  start: number,
  end: number,
  context: EntryContext,
): { readonly words: string; readonly isInternal: boolean } {
  const raw = context.text.slice(start, end);
  const scan = scanOf(raw, start, context.lineStarts);
  const draft = newDraft();
  readInlineFields(scan, draft, context);
  readEmojiFields(scan, draft, context);
  readClientMark(scan, draft, readTags(scan, draft, context.internal));
  return { words: isWhollyStruck(raw) ? '' : remainingText(scan), isInternal: draft.mark === 'internal' };
}
