import type { Located } from '../../model/span';
import { readDatedLead } from '../fields/datedLead';
import { readDueWords } from '../fields/dueWords';
import { readEmojiFields } from '../fields/emojiFields';
import { type EntryDraft, newDraft } from '../fields/entryDraft';
import { readInlineFields } from '../fields/inlineFields';
import { readOwners } from '../fields/owners';
import { remainingText, scanOf, untaken } from '../fields/scanText';
import { readClientMark, readTags } from '../fields/tagFields';
import { isWhollyStruck } from '../inline/plainText';
import type { EntryContext, EntryPlace } from './entryPlace';
import { readSeverityWord, readWording } from './readWording';
import { readStatusWords } from './statusWords';

/** A draft for an entry at a place. */
export function draftFor(place: EntryPlace): EntryDraft {
  const draft = newDraft();
  draft.kind = place.kind;
  if (place.needed && place.kind === 'decision') draft.decisionStatus = { value: 'needed', span: place.span };
  return draft;
}

/**
 * Reads the fields of an entry's text into its draft.
 *
 * @param start first offset of the text in the note, behind marker, checkbox and label
 * @param end its end, continuation lines included
 * @returns the text that is left
 */
export function readEntryText(draft: EntryDraft, start: number, end: number, context: EntryContext): string {
  const scan = scanOf(context.text.slice(start, end), start, context.lineStarts);
  readInlineFields(scan, draft, context);
  readEmojiFields(scan, draft, context);
  const forClient = readTags(scan, draft, context.internal);
  readSeverityWord(scan, draft);
  readStatusWords(scan, draft, context);
  readWording(scan, draft);
  readDatedLead(scan, draft, context);
  readDueWords(scan, draft, context);
  readOwners(scan, draft, context.known);
  readClientMark(scan, draft, forClient);
  if (isWhollyStruck(scan.raw) || isWhollyStruck(untaken(scan))) draft.struck = true;
  const together = writtenTogether(draft.owners, context.text);
  if (together !== undefined) draft.ownersAsWritten = together;
  draft.text = remainingText(scan);
  return draft.text;
}

/** The stretch of the note that several owners share, where nothing but joiners stands between them. */
function writtenTogether(owners: readonly Located<string>[], text: string): string | undefined {
  const [first, ...others] = owners;
  if (!first || others.length === 0) return undefined;
  const stretch = text.slice(first.span.start, Math.max(...owners.map(({ span }) => span.end)));
  const between = owners.reduce((rest, { value }) => rest.replace(value, ' '), stretch);
  return /^(?:[\s,，、;；/&+·@{}]|\band\b|[和与及])*$/u.test(between) && !stretch.includes('\n')
    ? stretch.replaceAll('@', '').trim()
    : undefined;
}
