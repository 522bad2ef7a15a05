import type { Subject } from './englishSubject';
import { findChinese } from './findChinese';
import { findEnglish, lastPersonIn, speakerOf } from './findEnglish';
import type { CommitmentContext, FoundCommitment, Range } from './found';
import { maskInline } from './maskInline';
import { splitSentences } from './sentences';

/**
 * Finds what people take on in the prose of one paragraph or bullet. Whether an action of the note captures it already is for
 * the caller to see (`isCaptured`).
 *
 * Precision goes before recall: a sentence that may be a condition, a general truth, the past or a question gives nothing.
 *
 * @param raw the block's text as it stands in the note, markup included, without quote and list markers
 * @returns in order; offsets are into `raw`
 */
export function findCommitments(raw: string, context: CommitmentContext): readonly FoundCommitment[] {
  if (!MAY_PROMISE.test(raw)) return [];
  const text = maskInline(raw);
  const isPerson = personTest(context.people);
  const found: FoundCommitment[] = [];
  let antecedent: Subject | undefined;
  let speaker: Subject | undefined;
  for (const turn of turnsOf(text, isPerson)) {
    const chinese = isChinese(text.slice(turn.start, turn.end));
    speaker = chinese ? undefined : (speakerOf(text, turn, isPerson) ?? (startsTurn(text, turn) ? undefined : speaker));
    const commitment = chinese
      ? findChinese(text, turn, context, isPerson)
      : findEnglish(text, turn, context, isPerson, speaker, antecedent);
    if (commitment) found.push(commitment);
    antecedent = lastPersonIn(text, turn, isPerson) ?? speaker ?? antecedent;
  }
  return found;
}

/** A cheap look that spares most paragraphs the search. */
const MAY_PROMISE =
  /\bto\b|\bwill\b|['’]ll\b|\bshall\b|\bmust\b|gonna|\bis\b|:|：|\s[-–—]\s|\p{Script=Han}|\b(?:by|tomorrow|next)\b/iu;

const SPOKEN = /(?<=[.?!]\s{1,3})(?=@?\p{Lu}[\p{L}’'.-]{1,30}(?:\s\p{Lu}[\p{L}’'.-]{1,30})?:\s)/u;

/** Sentences, and within them each speaker's words (`John: can you? Gary: I'll try`). */
function turnsOf(text: string, isPerson: (name: string) => boolean): readonly Range[] {
  return splitSentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const at = words.search(SPOKEN);
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
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.match(/[A-Za-z]+/g)?.length ?? 0;
  return han > 0 && han >= latin;
}

/** Whether a name is one of the people: whole, first name, handle, in any case. */
function personTest(people: readonly string[]): (name: string) => boolean {
  const known = new Set<string>();
  for (const person of people) {
    const folded = fold(person);
    if (!folded) continue;
    known.add(folded);
    const parts = folded.split(/\s+/);
    if (parts.length > 1) {
      if ((parts[0]?.length ?? 0) > 1) known.add(parts[0] ?? '');
      if ((parts.at(-1)?.length ?? 0) > 2) known.add(parts.at(-1) ?? '');
    }
  }
  return (name) => known.has(fold(name));
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/^@\s*/, '').trim();
}
