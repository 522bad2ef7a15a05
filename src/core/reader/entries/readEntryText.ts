import type { Located } from '../../model/span';
import { readDatedLead } from '../fields/datedLead';
import { readDueWords } from '../fields/dueWords';
import { readEmojiFields } from '../fields/emojiFields';
import { type EntryDraft, newDraft } from '../fields/entryDraft';
import { readInlineFields } from '../fields/inlineFields';
import { readOutlinerFields } from '../fields/outlinerFields';
import { readOwners } from '../fields/owners';
import { remainingText, scanOf, type TextScan, take, untaken } from '../fields/scanText';
import { readSeverity } from '../fields/severityWords';
import { readClientMark, readTags } from '../fields/tagFields';
import { isWhollyStruck } from '../inline/plainText';
import { readEndingWords } from './endingWords';
import type { EntryContext, EntryPlace } from './entryPlace';
import { readFieldsWithin } from './fieldsWithin';
import { readWording } from './readWording';
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
  readOutlinerFields(scan, draft, context);
  const forClient = readTags(scan, draft, context.internal);
  readSeverity(scan, draft, context.text);
  readStatusWords(scan, draft, context);
  readEndingWords(scan, draft, context);
  readWording(scan, draft, context.known);
  readDatedLead(scan, draft, context);
  readDueWords(scan, draft, context);
  readOwners(scan, draft, context.known);
  readFieldsWithin(scan, draft, context);
  readClientMark(scan, draft, forClient);
  takeStruckRemark(scan);
  takeRecordingTime(scan);
  if (isWhollyStruck(scan.raw) || isWhollyStruck(untaken(scan))) draft.struck = true;
  const together = writtenTogether(draft.owners, context.text);
  if (together !== undefined) draft.ownersAsWritten = together;
  draft.text = remainingText(scan);
  return draft.text;
}

const REMARK =
  /[(（]\s?(?:postponed|deferred|dropped|cancell?ed|withdrawn|rejected|for later|not now|暂缓|推迟|延后|取消|已取消|作废|撤回|不做|搁置)\s?[)）][\s.。]*$/i;

/** `~~Drop the chat~~ (postponed)`: why it was struck out is no text of its own. */
function takeStruckRemark(scan: TextScan): void {
  const remark = scan.raw.includes('~') || scan.raw.includes('<') ? REMARK.exec(scan.masked) : null;
  if (!remark) return;
  const rest = untaken(scan).slice(0, remark.index);
  if (isWhollyStruck(rest)) take(scan, remark.index, scan.masked.length);
}

/** `([00:03:12](…))`: where in a recording it was said, as programs that write minutes put it. */
const RECORDING_TIME = /\s?[([]{1,2}\s?\d{1,2}:\d{2}:\d{2}\s?\]?(?:\([^()\s]{0,300}\))?[)\]]?(?=[\s.。]*$)/;

function takeRecordingTime(scan: TextScan): void {
  const match = RECORDING_TIME.exec(scan.raw);
  if (match) take(scan, match.index, match.index + match[0].length);
}

/** `@李雷@王芳`: the sign alone parts two names. */
const NEXT_MENTION = /(?<=[^\s,，、;；/&+·{])@/g;
const HAN = /[\u3400-\u9fff]/;

/** The stretch of the note that several owners share, where nothing but joiners stands between them. */
function writtenTogether(owners: readonly Located<string>[], text: string): string | undefined {
  const [first, ...others] = owners;
  if (!first || others.length === 0) return undefined;
  const stretch = text.slice(first.span.start, Math.max(...owners.map(({ span }) => span.end)));
  const between = owners.reduce((rest, { value }) => rest.replace(value, ' '), stretch);
  return /^(?:[\s,，、;；/&+·@{}]|\band\b|[和与及])*$/u.test(between) && !stretch.includes('\n')
    ? stretch
        .replace(NEXT_MENTION, (_sign, at: number) => (HAN.test(stretch.charAt(at - 1)) ? '、' : ', '))
        .replaceAll('@', '')
        .trim()
    : undefined;
}
