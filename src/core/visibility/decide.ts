import type { Entry } from '../model/entry';
import type { Goal, Note, Participant, Section, SectionTopic, Statement } from '../model/note';
import { holdsInternalWord, isInternalTag, saysInternalIn } from './internalWords';

/** Why a client may see something, or why not (leak policy, A2). */
export type Visibility =
  | { readonly visible: true; readonly because: 'entry' | 'section' | 'note' }
  | { readonly visible: false; readonly reason: HiddenReason };

/** `not-marked` is the default: nobody said that it is for the client. */
export type HiddenReason =
  | 'internal-note'
  | 'internal-entry'
  | 'internal-container'
  | 'internal-section'
  | 'only-worded' // Nobody marked it, nor is its place for it: it might be something else.
  | 'internal-title' // The note is for clients by its frontmatter; its title keeps it inside.
  | 'denied-by-name' // For clients, it may be; from this one a word, a line above or a heading keeps it by name.
  | 'not-marked';

/** Whether all of a note is for the client where nothing in it says otherwise: `isClientNote`, or what is stricter because it knows which client. */
export type NoteTest = (note: Note) => boolean;

/** What a client may see of an entry. The strictest mark wins; without any mark nothing is visible. */
export function visibilityOf(note: Note, entry: Entry, isForClient: NoteTest = isClientNote): Visibility {
  if (note.visibility?.value === 'internal') return hidden('internal-note');
  if (entry.mark === 'internal' || bearsInternal(entry)) return hidden('internal-entry');
  if (entry.hiddenByContainer) return hidden('internal-container');
  const marks = sectionsAround(note, entry.section).map(({ mark }) => mark);
  if (marks.includes('internal')) return hidden('internal-section');
  if (entry.isOnlyWorded) return hidden('only-worded');
  if (entry.mark === 'client') return { visible: true, because: 'entry' };
  if (marks.includes('client')) return { visible: true, because: 'section' };
  return isForClient(note) ? { visible: true, because: 'note' } : hidden(reasonAgainst(note));
}

/** Why a note as a whole is not for the client. */
function reasonAgainst({ visibility, tags }: Note): HiddenReason {
  if (visibility?.value !== 'client') return 'not-marked';
  return tags.some(isInternalTag) ? 'internal-note' : 'internal-title';
}

/** A risk or issue that no mark of its own shows the client: until they have been told of it, it stays inside whatever its note says. */
export function waitsToBeTold({ kind, mark }: Entry): boolean {
  return (kind === 'risk' || kind === 'issue') && mark !== 'client';
}

/** Whether nobody has marked what stays inside, nor anything that holds it: a mark of its own shows it. */
export function isUnmarked(reason: HiddenReason): boolean {
  return reason === 'not-marked' || reason === 'internal-title';
}

/** Whether a client may see a paragraph or bullet that is no entry: the strictest mark wins here, too. */
export function isStatementVisible(note: Note, statement: Statement, isForClient: NoteTest = isClientNote): boolean {
  if (note.visibility?.value === 'internal' || reasonToHide(note, statement) !== undefined) return false;
  return isInClientSection(note, statement.section) || isForClient(note);
}

/** Whether a heading around a place is for the client. */
export function isInClientSection(note: Pick<Note, 'sections'>, section: number): boolean {
  return sectionsAround(note, section).some(({ mark }) => mark === 'client');
}

/** What in or around a paragraph or bullet keeps it inside; undefined where nothing does. */
function reasonToHide(note: Note, { text, section, hidden }: Statement): HiddenReason | undefined {
  if (hidden !== undefined) return hidden;
  if (saysInternal(text)) return 'internal-entry';
  return sectionsAround(note, section).some(({ mark }) => mark === 'internal') ? 'internal-section' : undefined;
}

/** Whether a paragraph or bullet is meant for the client: by a mark of its own, or by the heading above it. */
export function isStatementMeant(note: Note, { mark, section }: Statement): boolean {
  return mark === 'client' || isInClientSection(note, section);
}

/** What keeps a paragraph or bullet inside that is meant for the client; undefined where nothing does, or nobody meant it for them. */
export function statementKept(note: Note, statement: Statement): HiddenReason | undefined {
  if (!isStatementMeant(note, statement)) return undefined;
  return note.visibility?.value === 'internal' ? 'internal-note' : reasonToHide(note, statement);
}

/** In a note that is for the client as a whole, a document repeats what sums up and what was done, not all that was said. */
const REPEATED: ReadonlySet<SectionTopic> = new Set(['summary', 'progress', 'completed']);

/** Whether a document tells the client a paragraph or bullet: it stands under a heading for the client, or sums up. */
export function isStatementTold(note: Note, statement: Statement, isForClient?: NoteTest): boolean {
  const topic = note.sections[statement.section]?.topic;
  const isRepeated = topic !== undefined && REPEATED.has(topic);
  const isInSection = isInClientSection(note, statement.section);
  return isStatementVisible(note, statement, isForClient) && (isRepeated || isInSection);
}

/** Whether a note as such (its date, title, participants, goals and outcomes) is for the client. */
export function isClientNote(note: Note): boolean {
  return note.visibility?.value === 'client' && !isInternalNote(note);
}

/** Whether a note as such is internal: by its frontmatter, its title or a tag. */
export function isInternalNote(note: Note): boolean {
  if (note.visibility?.value === 'internal' || saysInternal(note.title) || holdsInternalWord(note.title)) return true;
  return (
    note.tags.some(isInternalTag) ||
    note.sections.some(({ title, mark }) => mark === 'internal' && title === note.title)
  );
}

/** Whether a goal of a note that is for the client is so itself: it may bear a mark, or stand under an internal heading. */
export function isGoalVisible(note: Note, goal: Goal, isForClient: NoteTest = isClientNote): boolean {
  if (goal.hidden || !isForClient(note) || saysInternal(goal.text)) return false;
  return !sectionsAround(note, sectionOf(note, goal)).some(({ mark }) => mark === 'internal');
}

/** Whether somebody who was at a meeting is named to the client. */
export function isPersonVisible(
  note: Note,
  { name, hidden }: Participant,
  isForClient: NoteTest = isClientNote,
): boolean {
  return !hidden && isForClient(note) && !saysInternal(name);
}

/** The innermost section in which a goal or a person stands; -1 in the frontmatter. */
export function sectionOf({ sections }: Pick<Note, 'sections'>, { span }: Goal | Participant): number {
  return sections.findLastIndex(({ heading, end }) => heading.start <= span.start && span.start < end);
}

/**
 * The title of a note as the client may see it: what its frontmatter or a heading says. A note without one is called by its file's name, which
 * was never written for anybody else.
 */
export function clientTitle({ title, frontmatter, sections }: Note): string | undefined {
  const isGiven = frontmatter?.keys.some(({ canonical }) => canonical === 'title' || canonical === 'name') ?? false;
  return isGiven || sections.some((section) => section.title === title) ? title : undefined;
}

/** Whether a text bears a trace of something that was not meant to be read by everybody. */
export function saysInternal(text: string): boolean {
  return TRACE.test(text) || saysInternalIn(text);
}

/** Comments, images, footnotes, and words struck out. */
const TRACE = /<!--|%%|[!^]\[|~~/u;

/** An entry that bears such a trace in any of its texts stays inside as a whole, whatever else it says. */
function bearsInternal(entry: Entry): boolean {
  return textsOf(entry).some(saysInternal) || (entry.tags ?? []).some(isInternalTag);
}

/** All that an entry says in words: its own text, its fields, and whom it names. */
export function textsOf({ text, mitigation, answer, agreement, cause, owners, from }: Entry): readonly string[] {
  const fields = [mitigation, answer, agreement, cause, from, ...(owners ?? [])];
  return [text, ...fields.flatMap((field) => (field ? [field.value] : []))];
}

/** The section and all that enclose it. */
export function sectionsAround(note: Pick<Note, 'sections'>, index: number): readonly Section[] {
  const around: Section[] = [];
  for (let at = index; at >= 0; ) {
    const section = note.sections[at];
    if (!section) break;
    around.push(section);
    at = section.parent;
  }
  return around;
}

function hidden(reason: HiddenReason): Visibility {
  return { visible: false, reason };
}
