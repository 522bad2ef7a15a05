import type { NoteKind } from '../model/note';
import type { ReadingPolicy } from '../model/policy';
import { foldPhrase } from './fold';
import {
  BLANK_FORM,
  CALL_NOTES,
  DATED_TALK,
  MINUTES,
  MINUTES_FOLDER,
  MONTH_LAST,
  NAMED_TALKS,
  NO_RECORD,
  OF_MINUTES,
  PERIODIC_REPORT,
  PROFILE_FOLDERS,
  RECORD_FOLDERS,
  RECORD_WORDS,
  TALK_WORDS,
  TALKED_WITH,
} from './vocabulary/recordWords';

/** What is known of a file when it is decided whether it is a record. */
export interface Candidate {
  readonly path: string;
  readonly title: string;
  /** Its first line, where that is no heading. */
  readonly opening?: string;
  readonly hasDate: boolean;
  /** Its frontmatter says that it is something else. */
  readonly isTyped?: boolean;
  /** What a profile of a client or project alone has: contacts, a baseline. */
  readonly profile?: 'client' | 'project' | 'named';
  /** A line, a section or the frontmatter names several people who were there. */
  readonly hasPeople?: boolean;
  /** Its sections are those of minutes, and not only people: an agenda or who was there, and what came of it. */
  readonly isLaidOut?: boolean;
  /** It opens with when, where and who, as minutes do, and tells what was talked over. */
  readonly isHeaded?: boolean;
  /** One of its headings speaks of a meeting. */
  readonly isOfMeeting?: boolean;
  /** Two or more of its headings each name a meeting (`第一次会议`). */
  readonly isLog?: boolean;
}

function isMinutes(name: string): boolean {
  return MINUTES.test(withoutAddition(name)) && !OF_MINUTES.test(name);
}

function isPeriodicReport(name: string): boolean {
  return PERIODIC_REPORT.test(withoutAddition(name));
}

/** Whether a title says that it is of a meeting, a call, a mail or a report. */
export function namesRecord(title: string): boolean {
  const folded = foldPhrase(title);
  return [...RECORD_WORDS, ...TALK_WORDS].some(([words]) => words.test(folded));
}

/** What a name says in brackets at its end (`（第二版）`), or the month it is of, does not change what it is. */
function withoutAddition(name: string): string {
  return name.replace(/\s*[（(][^（）()]*[)）]$/, '').replace(MONTH_LAST, '');
}

/** The kind of record a file is that does not say it itself, or nothing where it is none. */
export function recognise(candidate: Candidate, policy: ReadingPolicy): NoteKind | undefined {
  const parts = candidate.path.split('/');
  const file = (parts.pop() ?? '').replace(/\.[^.]*$/, '');
  if (NO_RECORD.test(file) && !candidate.hasDate && !isLogOf(parts, candidate)) return undefined;
  const folded = parts.map((part) => foldPhrase(part));
  const places = parts.map((part) => foldPhrase(part.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[_-]+/g, ' ')));
  for (let i = folded.length - 1; i >= 0; i--) {
    const kind =
      policy.folders.get(parts[i] ?? '') ??
      policy.folders.get(folded[i] ?? '') ??
      folderPath(parts.slice(0, i + 1), policy);
    // Minutes among reports say what they are themselves.
    if (kind)
      return kind === 'report' && [file, candidate.title].some((it) => isMinutes(foldPhrase(it))) ? 'meeting' : kind;
  }
  const profile = profileIn(folded, candidate);
  if (profile) return profile;
  const name = foldPhrase(
    file.replace(/[_-]+/g, ' ').replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})|(?<=\p{Ll})(?=\p{Lu})/gu, ' '),
  );
  const title = foldPhrase(candidate.title);
  // Minutes are minutes without a day, too, and a weekly report one: that it is missing is for a rule to say.
  if (!candidate.hasDate) {
    // One to be filled in is called what it is for.
    if (BLANK_FORM.test(name)) return undefined;
    if ([name, title].some((it) => CALL_NOTES.test(it) && !OF_MINUTES.test(it))) return 'call';
    if (isMinutes(name) || isMinutes(title) || (name === 'meeting' && candidate.isOfMeeting)) return 'meeting';
    if (OF_MINUTES.test(name) && !isLogOf(parts, candidate)) return undefined;
    if (isMinutesByPlace(places, candidate)) return 'meeting';
    return [name, title].some(isPeriodicReport) && !OF_MINUTES.test(title) ? 'report' : undefined;
  }
  const words = `${title}\n${name}`;
  for (const [pattern, kind] of RECORD_WORDS) if (pattern.test(words)) return kind;
  for (const [pattern, kind] of RECORD_FOLDERS) if (places.some((place) => pattern.test(place))) return kind;
  if (isMinutes(name) || isMinutes(title)) return 'meeting';
  for (const [pattern, kind] of TALK_WORDS) if (pattern.test(words)) return kind;
  for (const [pattern, kind] of NAMED_TALKS) if (pattern.test(file)) return kind;
  const told = talkOpened(name, candidate.opening);
  if (told) return told;
  return (candidate.hasPeople || candidate.isLaidOut || candidate.isLog) && !candidate.isTyped ? 'meeting' : undefined;
}

/** A dated file that is called by how somebody was talked to, and says with whom in its first line: `2026-11-24 call anna`, `Call w/ Anna, 24/11`. */
function talkOpened(name: string, opening: string | undefined): NoteKind | undefined {
  if (opening === undefined || !DATED_TALK.test(name) || !TALKED_WITH.test(opening)) return undefined;
  return kindOfTalk(opening.replace(/\bw\/\s?/, 'with '));
}

/** How somebody was talked to, by the words of a title or an opening line. */
export function kindOfTalk(words: string): NoteKind | undefined {
  const folded = foldPhrase(words);
  return [...RECORD_WORDS, ...TALK_WORDS].find(([pattern]) => pattern.test(folded))?.[1];
}

/** `会议记录/README.md` may be the log of the meetings, with people in it, and not about the folder. */
function isLogOf(folders: readonly string[], { hasPeople, isLaidOut, isLog, isTyped }: Candidate): boolean {
  const folder = folders.at(-1) ?? '';
  return (
    /\p{Script=Han}/u.test(folder) &&
    MINUTES_FOLDER.test(folder) &&
    (hasPeople || isLaidOut || isLog) === true &&
    !isTyped
  );
}

/** It stands among minutes, or says who was there over sections as minutes have them. */
function isMinutesByPlace(
  places: readonly string[],
  { hasPeople, isLaidOut, isHeaded, isLog, isTyped }: Candidate,
): boolean {
  return (
    places.some((place) => MINUTES_FOLDER.test(place)) ||
    (((hasPeople && isLaidOut) || isHeaded || isLog) && !isTyped) === true
  );
}

/** `clients/` and `projects/` hold profiles and records alike: a profile is told by its keys, or by a name alone. */
function profileIn(folders: readonly string[], { profile, hasDate }: Candidate): NoteKind | undefined {
  const around = folders.map((folder) => PROFILE_FOLDERS.get(folder)).findLast((kind) => kind !== undefined);
  if (!around || !profile) return undefined;
  return profile === 'named' ? (hasDate ? undefined : around) : profile;
}

/** A setting may name a folder with the ones above it (`clients/acme/calls`). */
function folderPath(parts: readonly string[], policy: ReadingPolicy): NoteKind | undefined {
  for (const [folder, kind] of policy.folders) {
    if (!folder.includes('/')) continue;
    const wanted = folder.replace(/^\/+|\/+$/g, '').toLowerCase();
    const path = parts.join('/').toLowerCase();
    if (path === wanted || path.endsWith(`/${wanted}`)) return kind;
  }
  return undefined;
}
