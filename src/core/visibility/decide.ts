import type { Entry } from '../model/entry';
import type { Goal, Note, Section, SectionTopic, Statement } from '../model/note';
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
  | 'not-marked';

/** What a client may see of an entry. The strictest mark wins; without any mark nothing is visible. */
export function visibilityOf(note: Note, entry: Entry): Visibility {
  if (note.visibility?.value === 'internal') return hidden('internal-note');
  if (entry.mark === 'internal' || bearsInternal(entry)) return hidden('internal-entry');
  if (entry.hiddenByContainer) return hidden('internal-container');
  const marks = sectionsAround(note, entry.section).map(({ mark }) => mark);
  if (marks.includes('internal')) return hidden('internal-section');
  if (entry.mark === 'client') return { visible: true, because: 'entry' };
  if (marks.includes('client')) return { visible: true, because: 'section' };
  return isClientNote(note) ? { visible: true, because: 'note' } : hidden('not-marked');
}

/** Whether a client may see a paragraph or bullet that is no entry: the strictest mark wins here, too. */
export function isStatementVisible(note: Note, { text, section }: Statement): boolean {
  if (note.visibility?.value === 'internal' || saysInternal(text)) return false;
  const marks = sectionsAround(note, section).map(({ mark }) => mark);
  return !marks.includes('internal') && (marks.includes('client') || isClientNote(note));
}

/** In a note that is for the client as a whole, a document repeats what sums up and what was done, not all that was said. */
const REPEATED: ReadonlySet<SectionTopic> = new Set(['summary', 'progress', 'completed']);

/** Whether a document tells the client a paragraph or bullet: it stands under a heading for the client, or sums up. */
export function isStatementTold(note: Note, statement: Statement): boolean {
  const topic = note.sections[statement.section]?.topic;
  const isRepeated = topic !== undefined && REPEATED.has(topic);
  const isForClient = sectionsAround(note, statement.section).some(({ mark }) => mark === 'client');
  return isStatementVisible(note, statement) && (isRepeated || isForClient);
}

/** Whether a note as such (its date, title, participants, goals and outcomes) is for the client. */
export function isClientNote(note: Note): boolean {
  if (note.visibility?.value !== 'client' || saysInternal(note.title) || holdsInternalWord(note.title)) return false;
  if (note.tags.some(isInternalTag)) return false;
  return !note.sections.some(({ title, mark }) => mark === 'internal' && title === note.title);
}

/** Whether a goal of a note that is for the client is so itself: it may bear a mark, or stand under an internal heading. */
export function isGoalVisible(note: Note, { text, span, hidden }: Goal): boolean {
  if (hidden || !isClientNote(note) || saysInternal(text)) return false;
  const inside = note.sections.findLastIndex(({ heading, end }) => heading.start <= span.start && span.start < end);
  return !sectionsAround(note, inside).some(({ mark }) => mark === 'internal');
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

/** Comments, embeds, and words struck out. */
const TRACE = /<!--|%%|!\[\[|~~/u;

/** An entry that bears such a trace in any of its texts stays inside as a whole, whatever else it says. */
function bearsInternal({ text, mitigation, answer, agreement, cause, owners, from, tags }: Entry): boolean {
  const texts = [
    text,
    mitigation?.value,
    answer?.value,
    agreement?.value,
    cause?.value,
    from?.value,
    ...(owners ?? []).map(({ value }) => value),
  ];
  return texts.some((each) => each !== undefined && saysInternal(each)) || (tags ?? []).some(isInternalTag);
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
