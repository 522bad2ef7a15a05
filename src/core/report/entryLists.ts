import type { LocalDate, Occurrence } from '../model/date';
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
import { dayText } from './reportDates';
import { isOpenAt, isWithin } from './selectEntries';

/** A row and the entry it was made of. */
export interface EntryRow {
  readonly tracked: TrackedEntry;
  readonly row: Row;
}

/** The lists of a report that are made of entries, by the template's names, each in the order in which it is read. */
export type EntryLists = ReadonlyMap<string, readonly EntryRow[]>;

/** Makes the lists of the entries that the client may see. */
export function entryLists(frame: Frame, visible: readonly TrackedEntry[]): EntryLists {
  const { period } = frame;
  const of = (...kinds: readonly EntryKind[]): readonly TrackedEntry[] =>
    visible.filter(({ entry }) => kinds.includes(entry.kind));
  const isOpen = (tracked: TrackedEntry): boolean => isOpenAt(tracked, period.to);
  const rows = (entries: readonly TrackedEntry[], toRow: (frame: Frame, tracked: TrackedEntry) => Row): EntryRow[] =>
    entries.map((tracked) => ({ tracked, row: toRow(frame, tracked) }));
  const isNeeded = ({ entry }: TrackedEntry): boolean => entry.decisionStatus?.value === 'needed';
  const open = of('action').filter(isOpen);
  const ended = ({ entry }: TrackedEntry): LocalDate | undefined =>
    dayOf(entry.done?.value ?? entry.steps?.resolved?.value);
  const endedWithin = (tracked: TrackedEntry): boolean => {
    const day = ended(tracked);
    return day !== undefined && isWithin(day, period);
  };
  // A question of ours is something we need, too.
  const isOurs = (tracked: TrackedEntry): boolean => tracked.side === 'client' && isOpen(tracked);
  const day = (tracked: TrackedEntry): string => dayText(tracked.start, period.to, frame.language);
  const lists: readonly (readonly [string, readonly EntryRow[]])[] = [
    [
      'completed',
      rows(
        sorted(
          of('action').filter((it) => it.side === 'us' && endedWithin(it)),
          ended,
        ),
        completedRow,
      ),
    ],
    ['solved', rows(sorted(of('issue').filter(endedWithin), ended), completedRow)],
    ['problems', rows(bySeverity(of('issue').filter(isOpen)), riskRow)],
    ['risks', rows(bySeverity(of('risk').filter(isOpen)), riskRow)],
    [
      'decisionsMade',
      rows(
        of('decision').filter((it) => !isNeeded(it) && it.start !== undefined && isWithin(it.start, period)),
        (_frame, tracked) => ({ text: said(tracked), date: day(tracked) }),
      ),
    ],
    [
      'decisionsNeeded',
      rows(
        sorted(
          of('decision').filter((it) => isNeeded(it) && isOpen(it)),
          neededBy,
        ),
        decisionRow,
      ),
    ],
    [
      'questions',
      rows(
        openFirst(
          of('question').filter(({ side }) => side === 'us'),
          isOpen,
        ),
        askedRow,
      ),
    ],
    ['feedback', rows(openFirst(of('feedback'), isOpen), askedRow)],
    ['needs', rows(of('need'), needRow)],
    ['changes', rows(of('change'), changeRow)],
    ['conflicts', rows(of('conflict'), conflictRow)],
    [
      'nextSteps',
      rows(
        sorted(
          open.filter(({ side }) => side === 'us'),
          dueOf,
        ),
        actionRow,
      ),
    ],
    [
      'neededFromYou',
      rows(
        sorted([...open.filter(({ side }) => side === 'client'), ...of('question').filter(isOurs)], dueOf),
        actionRow,
      ),
    ],
  ];
  return new Map(lists);
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

function openFirst(
  entries: readonly TrackedEntry[],
  isOpen: (tracked: TrackedEntry) => boolean,
): readonly TrackedEntry[] {
  return [...entries].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
}

const SEVERITY: Readonly<Record<Level, number>> = { high: 0, medium: 1, low: 3 };

/** The worst first; what nobody has rated stands before what is known to be low. */
function bySeverity(entries: readonly TrackedEntry[]): readonly TrackedEntry[] {
  const rank = ({ severity }: Entry): number => (severity ? SEVERITY[severity.value] : 2);
  return [...entries].sort((a, b) => rank(a.entry) - rank(b.entry));
}
