import { carriedOn } from '../facts/sameAction';
import type { DateRange, LocalDate, Occurrence } from '../model/date';
import type { Entry, EntryKind, Level } from '../model/entry';
import type { TrackedEntry } from '../model/snapshot';
import {
  actionRow,
  askedRow,
  changeRow,
  completedRow,
  conflictRow,
  decisionRow,
  type Frame,
  neededBy,
  needRow,
  type Row,
  riskRow,
  said,
} from './entryRows';
import { isInPeriod } from './isInPeriod';
import { dayText } from './reportDates';
import { isOpenAt } from './selectEntries';

/** A row and the entry it was made of. */
export interface EntryRow {
  readonly tracked: TrackedEntry;
  readonly row: Row;
}

/** The lists of a report that are made of entries, by the template's names, each in the order in which it is read. */
export type EntryLists = ReadonlyMap<string, readonly EntryRow[]>;

/** Makes the lists of the entries that the client may see. An action that several of their notes hold unchanged stands once. */
export function entryLists(frame: Frame, visible: readonly TrackedEntry[]): EntryLists {
  const of: OfKind = (kind) => visible.filter(({ entry }) => entry.kind === kind);
  return new Map(
    LISTS.map(({ name, entries, toRow }) => [
      name,
      once(entries(of, frame.period)).map((tracked) => ({ tracked, row: toRow(frame, tracked) })),
    ]),
  );
}

type OfKind = (kind: EntryKind) => readonly TrackedEntry[];

/** One list: which entries stand in it and in what order, and how each becomes a row. */
interface EntryList {
  readonly name: string;
  readonly entries: (of: OfKind, period: DateRange) => readonly TrackedEntry[];
  readonly toRow: (frame: Frame, tracked: TrackedEntry) => Row;
}

const LISTS: readonly EntryList[] = [
  {
    name: 'completed',
    entries: (of, period) => finished(ofSide(of('action'), 'us'), period),
    toRow: completedRow,
  },
  { name: 'solved', entries: (of, period) => finished(of('issue'), period), toRow: completedRow },
  { name: 'problems', entries: (of, period) => bySeverity(open(of('issue'), period)), toRow: riskRow },
  { name: 'risks', entries: (of, period) => bySeverity(open(of('risk'), period)), toRow: riskRow },
  {
    name: 'decisionsMade',
    entries: (of, period) =>
      of('decision').filter((it) => !isNeeded(it) && it.start !== undefined && isInPeriod(it.start, period)),
    toRow: ({ period, language }, tracked) => ({
      text: said(tracked),
      date: dayText(tracked.start, period.to, language),
    }),
  },
  {
    name: 'decisionsNeeded',
    entries: (of, period) =>
      sorted(open(of('decision').filter(isNeeded), period), neededBy).filter((it) => !isUpToUs(it)),
    toRow: decisionRow,
  },
  {
    name: 'questions',
    entries: (of, period) => openFirst(ofSide(of('question'), 'us'), period),
    toRow: askedRow,
  },
  { name: 'feedback', entries: (of, period) => openFirst(ofSide(of('feedback'), 'us'), period), toRow: askedRow },
  { name: 'needs', entries: (of) => ofSide(of('need'), 'us'), toRow: needRow },
  { name: 'changes', entries: (of) => of('change'), toRow: changeRow },
  { name: 'conflicts', entries: (of) => of('conflict'), toRow: conflictRow },
  {
    name: 'nextSteps',
    entries: (of, period) =>
      sorted(open([...ofSide(of('action'), 'us'), ...of('decision').filter(isUpToUs)], period), dueOf),
    toRow: actionRow,
  },
  {
    // A question of ours is something we need, too; one of nobody knows whom is not.
    name: 'neededFromYou',
    entries: (of, period) => {
      const questions = of('question').filter(({ isAskerUnknown }) => !isAskerUnknown);
      return sorted(open(ofSide([...of('action'), ...questions], 'client'), period), dueOf);
    },
    toRow: actionRow,
  },
];

/** Each list by itself: what stands in none of them takes nothing out of another. */
function once(entries: readonly TrackedEntry[]): readonly TrackedEntry[] {
  const carried = carriedOn(entries);
  return entries.filter((tracked) => !carried.has(tracked));
}

function ofSide(entries: readonly TrackedEntry[], side: TrackedEntry['side']): readonly TrackedEntry[] {
  return entries.filter((tracked) => tracked.side === side);
}

function open(entries: readonly TrackedEntry[], period: DateRange): readonly TrackedEntry[] {
  return entries.filter((tracked) => isOpenAt(tracked, period.to));
}

/** What ended within the period, by the day. */
function finished(entries: readonly TrackedEntry[], period: DateRange): readonly TrackedEntry[] {
  const within = entries.filter((tracked) => {
    const day = ended(tracked);
    return day !== undefined && isInPeriod(day, period);
  });
  return sorted(within, ended);
}

function ended({ entry }: TrackedEntry): LocalDate | undefined {
  return dayOf(entry.done?.value ?? entry.steps?.resolved?.value);
}

function isNeeded({ entry }: TrackedEntry): boolean {
  return entry.decisionStatus?.value === 'needed';
}

/** A decision that ours alone have to take; of somebody whom no profile knows it is not certain. */
function isUpToUs(tracked: TrackedEntry): boolean {
  return isNeeded(tracked) && tracked.owners.length > 0 && tracked.owners.every(({ side }) => side === 'us');
}

function dayOf(day: Occurrence | undefined): LocalDate | undefined {
  return day === 'unknown-day' ? undefined : day;
}

function dueOf({ entry }: TrackedEntry): LocalDate | undefined {
  return entry.due?.value;
}

/** By day, those without one last; what falls on the same day stays in its order. */
function sorted(
  entries: readonly TrackedEntry[],
  day: (tracked: TrackedEntry) => LocalDate | undefined,
): readonly TrackedEntry[] {
  const key = (tracked: TrackedEntry): string => day(tracked) ?? '9999-12-31';
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function openFirst(entries: readonly TrackedEntry[], { to }: DateRange): readonly TrackedEntry[] {
  return [...entries].sort((a, b) => Number(isOpenAt(b, to)) - Number(isOpenAt(a, to)));
}

const SEVERITY: Readonly<Record<Level, number>> = { high: 0, medium: 1, low: 3 };

/** The worst first; what nobody has rated stands before what is known to be low. */
function bySeverity(entries: readonly TrackedEntry[]): readonly TrackedEntry[] {
  const rank = ({ severity }: Entry): number => (severity ? SEVERITY[severity.value] : 2);
  return [...entries].sort((a, b) => rank(a.entry) - rank(b.entry));
}
