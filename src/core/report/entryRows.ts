import type { LocalDate } from '../model/date';
import type { TrackedEntry } from '../model/snapshot';
import { dayText, dueText, whenText } from './reportDates';
import type { ReportRequest } from './reportRequest';
import { wordsOf } from './reportWords';
import { isOpenAt } from './selectEntries';

/** What a template sees of one entry: text, and nothing else. */
export type Row = Readonly<Record<string, string>>;

/** What decides how a row is written. */
export type Frame = Pick<ReportRequest, 'period' | 'language'>;

/** Something finished, with the day. */
export function completedRow({ period, language }: Frame, tracked: TrackedEntry): Row {
  const day = tracked.entry.done?.value ?? tracked.entry.steps?.resolved?.value;
  return { label: '', text: said(tracked), owner: owners(tracked, language), date: dayText(day, period.to, language) };
}

/** Something to do: by whom, by when. */
export function actionRow({ period, language }: Frame, tracked: TrackedEntry): Row {
  const { due, original } = tracked.entry;
  const owner = owners(tracked, language);
  const when = whenText(due?.value, period.to, language);
  return {
    text: said(tracked),
    owner,
    due: dueText(due?.value, original?.value, period.to, language),
    when,
    details: joined(language, owner, when),
  };
}

/** A risk or problem and what is done about it. */
export function riskRow({ period, language }: Frame, tracked: TrackedEntry): Row {
  const { entry, start } = tracked;
  const words = wordsOf(language);
  const severity = entry.severity ? words.severity[entry.severity.value] : '';
  const date = dayText(start, period.to, language);
  const owner = owners(tracked, language);
  return {
    text: said(tracked),
    owner,
    date,
    severity,
    mitigation: ended(entry.mitigation?.value),
    state: words.noted,
    details: joined(language, severity, date && words.since(date), owner),
  };
}

/** A decision that is still to be taken. */
export function decisionRow({ period, language }: Frame, tracked: TrackedEntry): Row {
  const owner = owners(tracked, language);
  const by = neededBy(tracked);
  const when = whenText(by, period.to, language);
  return {
    text: said(tracked).replace(UNDECIDED, ''),
    owner,
    by: dueText(by, undefined, period.to, language),
    when,
    details: joined(language, owner, when),
  };
}

/** What a note says of a decision that waits; under its own heading nobody needs it twice. */
const UNDECIDED = /[\s：:，,;；–—-]*[（(]?(?:待客户决定|待贵方决定|待决定|待定|to be decided|tbd)[）)]?$/iu;

/** A question or feedback, and what became of it. */
export function askedRow({ period, language }: Frame, tracked: TrackedEntry): Row {
  const words = wordsOf(language);
  const { kind, answer, due, tone, steps } = tracked.entry;
  const from = tracked.from?.name ?? '';
  const date = dayText(tracked.start, period.to, language);
  const by = due && due.value >= period.to ? dayText(due.value, period.to, language) : '';
  const promised = by && words.answerBy(by);
  // Who asked decides who answers: a question of ours waits for the client.
  const isOurs = kind === 'question' && tracked.side === 'client';
  const ofUs = promised || (kind === 'question' ? words.answerFollows : words.noted);
  const waiting = tracked.isAskerUnknown ? words.unanswered : isOurs ? words.awaitsYou(by) : ofUs;
  const needsNone = kind === 'feedback' && (tone === undefined || tone.value === 'praise');
  const isOpen = isOpenAt(tracked, period.to);
  const answered = steps?.answered?.value;
  const isAnsweredLater = answered !== undefined && answered !== 'unknown-day' && answered > period.to;
  return {
    text: said(tracked),
    from,
    date,
    answer: isAnsweredLater ? '' : ended(answer?.value),
    state: isOpen ? (needsNone ? '' : waiting) : needsNone ? '' : words.answered,
    details: joined(language, from, date),
  };
}

/** A need, and whether it was confirmed. */
export function needRow(frame: Frame, tracked: TrackedEntry): Row {
  const words = wordsOf(frame.language);
  const isConfirmed = tracked.entry.steps?.confirmed !== undefined;
  return { ...askedRow(frame, tracked), state: isConfirmed ? words.confirmed : words.notConfirmed };
}

/** A change: what it touches, and whether the client agreed to it. */
export function changeRow({ period, language }: Frame, tracked: TrackedEntry): Row {
  const words = wordsOf(language);
  const { affects, steps, status } = tracked.entry;
  const agreed = steps?.agreed?.value;
  const isAgreed = agreed !== undefined && (agreed === 'unknown-day' || agreed <= period.to);
  const open = status === 'cancelled' ? words.withdrawn : words.toBeAgreed;
  return {
    text: said(tracked),
    from: tracked.from?.name ?? '',
    date: dayText(tracked.start, period.to, language),
    affects: (affects ?? []).map((target) => words.affects[target]).join(words.listSeparator),
    state: isAgreed ? words.agreed(dayText(agreed, period.to, language)) : open,
  };
}

/** A conflict: since when, and what was agreed. */
export function conflictRow({ period, language }: Frame, tracked: TrackedEntry): Row {
  const words = wordsOf(language);
  return {
    text: said(tracked),
    date: dayText(tracked.start, period.to, language),
    agreement: ended(tracked.entry.agreement?.value),
    state: isOpenAt(tracked, period.to) ? words.beingTalkedOver : words.agreed(''),
  };
}

/** The entry's words without a full stop; the template brings its own. */
export function said({ entry }: TrackedEntry): string {
  return ended(entry.text);
}

function ended(text: string | undefined): string {
  return (text ?? '').replace(/[.。;；]+$/u, '');
}

function owners({ owners: people }: TrackedEntry, language: Frame['language']): string {
  return people.map(({ name }) => name).join(wordsOf(language).listSeparator);
}

function joined(language: Frame['language'], ...parts: readonly string[]): string {
  return parts.filter(Boolean).join(wordsOf(language).detailSeparator);
}

/** The day by which a decision is needed. */
export function neededBy({ entry }: TrackedEntry): LocalDate | undefined {
  return entry.neededBy?.value ?? entry.due?.value;
}
