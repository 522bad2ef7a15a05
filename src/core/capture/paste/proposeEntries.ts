import type { LocalDate } from '../../model/date';
import type { FeedbackTone } from '../../model/entry';
import type { DateOrder } from '../../model/policy';
import { findCommitments } from '../../reader/commitments/findCommitments';
import { splitSentences } from '../../reader/commitments/sentences';
import { datesIn } from '../../reader/dates/datesIn';
import { deadlineAmong } from '../../reader/fields/deadlineAmong';
import { readLineAs } from '../readLoggedLine';
import { isRealQuestion, isStatement, requestIn, toneOf } from './messageWords';
import type { PastedMessage } from './pasted';

/** Somebody in a pasted text, as the workspace knows them. */
export interface Speaker {
  readonly name: string;
  readonly side: 'us' | 'client' | 'unknown';
}

export interface ProposedAction {
  readonly text: string;
  readonly owner?: string;
  readonly due?: LocalDate;
}

/** What stands in somebody's words that deserves an entry. Proposals: the person who pasted decides. */
export interface ProposedEntries {
  readonly questions: readonly { readonly text: string; readonly from: string }[];
  readonly feedback: readonly { readonly text: string; readonly from: string; readonly tone: FeedbackTone }[];
  readonly actions: readonly ProposedAction[];
}

/** More would not be read through. */
const MOST = 12;

/** What the proposals are read against. */
export interface ProposalContext {
  readonly speakerOf: (message: PastedMessage) => Speaker | undefined;
  /** Everybody who takes part. */
  readonly speakers: readonly Speaker[];
  readonly asOf: LocalDate;
  readonly order?: DateOrder;
}

/**
 * Finds the client's questions, praise and worries, what anybody takes on, and what anybody asks for. What our own side asks or feels is no record of the
 * client's; a promise counts on both sides.
 */
export function proposeEntries(messages: readonly PastedMessage[], context: ProposalContext): ProposedEntries {
  const found = messages.map((message, i) => {
    const entries = entriesIn(message, context);
    return isAnswered(entries, messages[i + 1], context) ? { ...entries, questions: [] } : entries;
  });
  return {
    questions: distinct(
      found.flatMap(({ questions }) => questions),
      context.asOf,
    ),
    feedback: distinct(
      found.flatMap(({ feedback }) => feedback),
      context.asOf,
    ),
    actions: distinct(
      found.flatMap(({ actions }) => actions),
      context.asOf,
    ),
  };
}

/** Whether the next to speak is one of us and answers the only question: with a statement that neither asks, promises nor puts it off. */
function isAnswered(
  { questions }: ProposedEntries,
  next: PastedMessage | undefined,
  context: ProposalContext,
): boolean {
  if (questions.length !== 1 || next === undefined) return false;
  const speaker = context.speakerOf(next);
  return speaker?.side === 'us' && isStatement(next.text) && promises(next, speaker, context).length === 0;
}

function entriesIn(message: PastedMessage, context: ProposalContext): ProposedEntries {
  const speaker = context.speakerOf(message);
  const sentences = sentencesOf(message.text);
  const isTheirs = speaker?.side !== 'us';
  const from = speaker?.name ?? '';
  const questions = sentences.filter((text) => isTheirs && isRealQuestion(text)).map((text) => ({ text, from }));
  const feedback = sentences.flatMap((text) => {
    const tone = isTheirs ? toneOf(text) : undefined;
    return tone ? [{ text, from, tone }] : [];
  });
  return {
    questions,
    feedback,
    actions: [...promises(message, speaker, context), ...requests(message, sentences, speaker, context)],
  };
}

/** The number of an item: its sentence stands by itself. */
const NUMBER = /^\s*(?:[（(]\d{1,2}[)）]|\d{1,2}(?:[、)）]|[.．](?!\d))|[一二三四五六七八九十]{1,3}、|[①-⑳])\s*/u;

/** Sentences, each on one line; a line break in a chat or above a greeting ends one, too. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(NUMBER, ''))
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)));
}

const SPEAKER_WORDS = /^(?:i|we|me|us|我|我们|咱们|我方|我这边|我们这边)$/i;

function promises(
  message: PastedMessage,
  speaker: Speaker | undefined,
  context: ProposalContext,
): readonly ProposedAction[] {
  const dates = { anchor: message.date ?? context.asOf, order: context.order };
  const readDue = (text: string, from: number, to: number) => {
    const said = text.slice(from, to);
    const found = deadlineAmong(datesIn(said, dates), said);
    return found?.date && { start: from + found.start, end: from + found.end, value: found.date };
  };
  const people = context.speakers.map(({ name }) => name);
  return message.text.split('\n').flatMap((line) =>
    findCommitments(line, { people, readDue }).map(({ who, action, due }) => {
      const owner = SPEAKER_WORDS.test(who.value) ? speaker?.name : who.value;
      return { text: action, ...(owner !== undefined && { owner }), ...(due && { due: due.value }) };
    }),
  );
}

/** `Please send …` and `请……` are for the one person on the other side; where there are several, nobody is guessed. */
function requests(
  message: PastedMessage,
  sentences: readonly string[],
  speaker: Speaker | undefined,
  { speakers, asOf, order }: ProposalContext,
): readonly ProposedAction[] {
  const others = speakers.filter(({ name, side }) => name !== speaker?.name && side !== speaker?.side);
  const owner = others.length === 1 ? others[0]?.name : undefined;
  return sentences.flatMap((sentence) => {
    const text = requestIn(sentence);
    if (text === undefined) return [];
    const due = deadlineAmong(datesIn(text, { anchor: message.date ?? asOf, order }), text)?.date;
    return [{ text, ...(owner !== undefined && { owner }), ...(due && { due }) }];
  });
}

/** `I’ll do that` promises something that stands elsewhere. */
const SAYS_NOTHING = /^(?:do|try|see|check|look into|think about) (?:that|it|this|so)$|^(?:做|看|处理|确认)一?下?$/i;

function distinct<T extends { readonly text: string }>(entries: readonly T[], asOf: LocalDate): readonly T[] {
  const texts = new Set<string>();
  return entries
    .map((entry) => ({ ...entry, text: unmarked(entry.text, asOf) }))
    .filter(({ text }) => !SAYS_NOTHING.test(text) && !texts.has(text) && texts.add(text))
    .slice(0, MOST);
}

/** Whoever wrote the mail does not decide who may see the entry: its `#client` and `visibility: client` are words among words. */
function unmarked(text: string, asOf: LocalDate): string {
  const plain = text.replace(/[#＃](?=[\p{L}\p{N}])/gu, '').replace(/[:：]{2,}/g, ':');
  return readLineAs('action', plain, asOf)?.mark === undefined ? plain : plain.replace(/[()[\]（）【】:：]+/g, ' ');
}
