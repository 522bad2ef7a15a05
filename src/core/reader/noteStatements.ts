import type { VisibilityMark } from '../model/entry';
import type { Section, Statement } from '../model/note';
import type { Located } from '../model/span';
import { sectionsAround } from '../visibility/decide';
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
 * The prose that a note may want its client to read: in a section that is headed so, or in a note that is for the client as a whole. What is
 * hidden by an internal mark or container is not kept at all.
 */
export function noteStatements(
  prose: readonly ProseBlock[],
  sections: readonly Section[],
  visibility: Located<VisibilityMark> | undefined,
  context: EntryContext,
): readonly Statement[] {
  if (visibility?.value === 'internal') return [];
  return prose.flatMap(({ start, end, section, hidden }): readonly Statement[] => {
    const isForClient = sectionsAround({ sections }, section).some(({ mark }) => mark === 'client');
    if (hidden || !(visibility?.value === 'client' || isForClient)) return [];
    const words = wordsOf(start, end, context);
    return words === '' ? [] : [{ text: words, span: spanAt(context.lineStarts, start, end), section }];
  });
}

/** Its words without fields and marks; nothing where one of them keeps it inside, or all of it is struck out. */
function wordsOf(start: number, end: number, context: EntryContext): string {
  const raw = context.text.slice(start, end);
  const scan = scanOf(raw, start, context.lineStarts);
  const draft = newDraft();
  readInlineFields(scan, draft, context);
  readEmojiFields(scan, draft, context);
  readClientMark(scan, draft, readTags(scan, draft, context.internal));
  return draft.mark === 'internal' || isWhollyStruck(raw) ? '' : remainingText(scan);
}
