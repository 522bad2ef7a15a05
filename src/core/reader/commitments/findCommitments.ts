import { once } from '../../lazy/once';
import { isChineseName } from '../fields/knownPeople';
import { findChinese } from './chinese/findChinese';
import { antecedents, type Spoken } from './english/antecedent';
import { findEnglish } from './english/findEnglish';
import { speakerOf } from './english/speaker';
import { ASSIGNED, DEEDS } from './english/words';
import type { CommitmentContext, FoundCommitment, Range, Subject } from './found';
import { keepInline, maskInline } from './maskInline';
import { type PeopleFinder, peopleFinder } from './peopleFinder';
import { splitSentences } from './sentences';

/**
 * Finds what people take on in the prose of one paragraph or bullet. Whether an action of the note captures it already is for
 * the caller to see (`capturedBy`).
 *
 * Precision goes before recall: a sentence that may be a condition, a general truth, the past or a question gives nothing.
 *
 * @param raw the block's text as it stands in the note, markup included, without quote and list markers
 * @returns in order; offsets are into `raw`
 */
export function findCommitments(
  raw: string,
  context: CommitmentContext,
  people: PeopleFinder = peopleFinder(context.people),
): readonly FoundCommitment[] {
  if (!MAY_PROMISE.test(raw) && !HAN.test(raw) && !DEEDS.has(SECOND_WORD.exec(raw)?.[1] ?? '')) return [];
  const { text, senders } = withoutHeaders(maskInline(raw), people);
  const { isPerson } = people;
  // What is named before what is copied is cheap; behind it, it costs more than all of the copy.
  const searched = { written: once(() => (senders.length > 0 ? text : keepInline(raw))), ...context };
  const found: FoundCommitment[] = [];
  const spoken: Spoken[] = [];
  const antecedent = antecedents(text, spoken, isPerson, context.people);
  let speaker: Subject | undefined;
  let masked: string | undefined;
  for (const turn of turnsOf(text, isPerson)) {
    const chinese = isChinese(text.slice(turn.start, turn.end));
    const message = senders.findLast(({ start }) => start < turn.start);
    speaker =
      speakerOf(text, turn, isPerson) ?? message ?? context.speaker ?? (startsTurn(text, turn) ? undefined : speaker);
    if (chinese) masked ??= people.mask(text);
    if (chinese) found.push(...findChinese(text, masked ?? people.mask(text), turn, searched, speaker));
    else found.push(...findEnglish(text, turn, searched, isPerson, speaker, antecedent));
    spoken.push({ turn, speaker });
  }
  return found;
}

const HEADER =
  /(?<=^|\n)[ \t]*(\S[^:：\n]{0,30}?)[ \t]+(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ \t]+)?\d{1,2}[:：]\d{2}(?::\d{2})?(?:\s?[ap]m)?[ \t]*\r?\n/gi;

const CLOCK = /\d[:：]\d\d/;

/** `Iggy 10:05` over the lines of a message says whose words they are, up to the next; blanked, it is none of them. */
function withoutHeaders(
  text: string,
  people: PeopleFinder,
): { readonly text: string; readonly senders: readonly Subject[] } {
  if (!CLOCK.test(text)) return { text, senders: [] };
  const senders: Subject[] = [];
  const blanked = text.replace(HEADER, (header, written: string, at: number) => {
    const name = written.trim();
    if (!(people.isPerson(name) || name === '我' || isChineseName(name))) return header;
    const start = at + header.indexOf(name);
    senders.push({ value: name, start, end: start + name.length, certainty: 'known' });
    return header.replace(/[^\n]/g, ' ').replace(/\n$/, ' ');
  });
  return { text: blanked, senders };
}

/** A cheap look that spares most paragraphs the search. */
const MAY_PROMISE = new RegExp(
  `[:：]|['’](?:ll|d|s|m|re)\\b|gonna|\\s[-–—]\\s|\\b(?:to|will|let (?:me|us)|shall|must|would|should|can|are|is|by|tomorrow|next|volunteer(?:s|ed)|taken|took|picks|asked|could|promised|offered|committed|tasked|assigned|took on|takes|signed up|charge|owes?|(?:chas|follow|look|reach)ing|${[...ASSIGNED].map((verb) => `${verb.replace(/-.*|y$/, '')}(?:e?|ie)s`).join('|')})\\b`,
  'i',
);
/** `Damien report the fault`: a verb behind what may be a name. */
const SECOND_WORD =
  /^[\s*_•-]*(?:[A-Z]|@\w)[\w.’'-]*[*_]*[:,]?\s(?:[A-Z][\w’'-]*[*_]*\s)?(?:please\s|pls\s)?([a-z]{3,12})\s/;
const HAN = /\p{Script=Han}/u;

const SPOKEN = /(?<=[.?!]\s{1,3})(?=@?\p{Lu}[\p{L}’'.-]{1,30}(?:\s\p{Lu}[\p{L}’'.-]{1,30})?:\s)/u;

const COLON = /:\s/;

/** Sentences, and within them each speaker's words (`John: can you? Gary: I'll try`). */
function turnsOf(text: string, isPerson: (name: string) => boolean): readonly Range[] {
  const sentences = splitSentences(text);
  if (!COLON.test(text)) return sentences;
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const at = COLON.test(words) ? words.search(SPOKEN) : -1;
    if (at <= 0 || !isPerson(words.slice(at).split(':')[0]?.trim() ?? '')) return [sentence];
    return [
      { start: sentence.start, end: sentence.start + at },
      { start: sentence.start + at, end: sentence.end },
    ];
  });
}

function startsTurn(text: string, sentence: Range): boolean {
  return sentence.start === 0 || text.slice(0, sentence.start).trim() === '';
}

/** Mostly Han: a handful of Latin names in a Chinese sentence do not make it English. */
function isChinese(words: string): boolean {
  if (!HAN.test(words)) return false;
  let han = 0;
  let latin = 0;
  let inWord = false;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    const isLatin = (code | 32) >= 97 && (code | 32) <= 122;
    if (isLatin && !inWord) latin++;
    else if (isHan(words, i, code)) han++;
    inWord = isLatin;
  }
  return han > 0 && han >= latin;
}

/** Nearly all Han characters stand in one block; only of the others is it asked by the script. */
function isHan(text: string, at: number, code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code >= 0x2e80 && HAN.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}
