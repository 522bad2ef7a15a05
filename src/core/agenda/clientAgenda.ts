import { carriedOn } from '../facts/sameAction';
import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Person, Project, TrackedEntry } from '../model/snapshot';
import { byText } from '../order/compareText';
import { clientKnows } from '../report/clientKnows';
import { ambiguousPlaces } from '../report/composeDocument';
import type { FinalGate, Searched } from '../report/finished/finalGate';
import { findWithheldText, type LetOut, visibleTexts, withLetOut } from '../report/gate';
import type { Refusal, WithheldEntry } from '../report/reportRequest';
import { reasonsAgainst } from '../report/selectEntries';
import { isSourceFor } from '../visibility/sources';
import { agendaWords } from './agendaWords';
import { type Appointment, withUids } from './appointment';
import { promiseOf } from './promiseOf';

export interface ClientAgendaRequest {
  readonly project: Project;
  readonly asOf: LocalDate;
  readonly language: Locale;
  /** Texts of the workspace's notes by path, for the final gate. */
  readonly texts: ReadonlyMap<string, string>;
  readonly isOwner?: (person: Person) => boolean;
}

export type ClientAgenda =
  | {
      readonly ok: true;
      readonly appointments: readonly Appointment[];
      /** For the last look at the finished file. */
      readonly gate: FinalGate;
      readonly withheld: readonly WithheldEntry[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly withheld: readonly WithheldEntry[] };

/**
 * What one may put into a calendar that the client sees, by the policy of a report: open promises and needed decisions that are for the client, with owner and day.
 * No report dates, no limits of ours, no path.
 */
export function clientAgenda({ project, asOf, language, texts, isOwner }: ClientAgendaRequest): ClientAgenda {
  const reasonAgainst = reasonsAgainst(project);
  const promised = project.entries.flatMap((tracked) => {
    // A report tells of other notes: it is no source.
    const promise =
      tracked.note.kind !== 'report' && isSourceFor(tracked.note, project) ? promiseOf(tracked, asOf) : undefined;
    if (!promise || (isOwner && !tracked.owners.some(isOwner))) return [];
    return [{ ...promise, tracked, reason: reasonAgainst(tracked, asOf) }];
  });
  const visible = promised.filter(({ reason }) => reason === undefined);
  // What is kept inside takes nothing out of sight.
  const carried = carriedOn(visible.map(({ tracked }) => tracked));
  const shown = visible.filter(({ tracked }) => !carried.has(tracked));
  const withheld = promised.flatMap(({ tracked: { id, note, entry }, reason }): WithheldEntry[] =>
    reason === undefined
      ? []
      : [{ id, path: note.path, line: entry.span.line, kind: entry.kind, text: entry.text, reason }],
  );
  const drafts = shown.map(({ tracked, day, isDecision }) => ({
    identity: [project.id, tracked.entry.kind, tracked.entry.text] as const,
    day,
    title: titleOf(project, tracked, isDecision, language),
  }));
  const letOut = { entries: visible.map(({ tracked }) => tracked), statements: [] };
  const searched = withLetOut({ texts, known: clientKnows({ project, texts, asOf }) }, letOut);
  const refusals = [...ambiguousPlaces(letOut), ...findWithheld(letOut, searched)];
  if (refusals.length > 0) return { ok: false, refusals, withheld };
  const sorted = [...drafts].sort(byText(({ day }) => day));
  const names = shown.flatMap(({ tracked }) => tracked.owners.map((person) => person.name));
  const gate: FinalGate = {
    values: [project.name, ...names, agendaWords(language).decision, ...visibleTexts(letOut, texts), ...said(letOut)],
    fixed: [],
    searched,
  };
  return { ok: true, appointments: withUids(sorted), gate, withheld };
}

function titleOf({ name }: Project, { owners, entry }: TrackedEntry, isDecision: boolean, language: Locale): string {
  const words = agendaWords(language);
  const who = owners.map((person) => person.name).join(words.listSeparator);
  return [name, ...(who ? [who] : []), ...(isDecision ? [words.decision] : []), entry.text].join(words.colon);
}

function said({ entries }: LetOut): readonly string[] {
  return entries.map(({ entry }) => entry.text);
}

/** The final gate: names and fixed words are visible by nature, so only what the entries say is searched for. */
function findWithheld(letOut: LetOut, searched: Searched): readonly Refusal[] {
  return findWithheldText(said(letOut), visibleTexts(letOut, searched.texts), searched);
}
