import type { Note, Section } from '../model/note';
import { Refusal } from './planned';
import { SECTION_TITLES } from './sectionTitles';

/** Heading level that stands for a bold line used as a heading. */
const BOLD_LINE = 7;

/** The heading of a new section at the end of the note, in the note's language and at the level its peers have. */
export function newHeading(note: Note, topic: string): string {
  const title = SECTION_TITLES.get(topic)?.[note.language];
  if (title === undefined) {
    throw new Refusal('not-found');
  }
  const level = newLevel(note.sections);
  return level === BOLD_LINE ? `**${title}**` : `${'#'.repeat(level)} ${title}`;
}

/** The text that appends a block to the note's end with one blank line before it, and the note's custom after it. */
export function appended(text: string, block: string, eol: string): string {
  const gap =
    text.replace(/^\uFEFF/, '').trim() === '' || /\n[ \t]*\r?\n$/.test(text)
      ? ''
      : text.endsWith('\n')
        ? eol
        : eol + eol;
  return `${gap}${block}${text.endsWith('\n') ? eol : ''}`;
}

/**
 * The level of the last section that is about something the reader knows, else the level below the title. Never so low that
 * the new section would fall into one that is marked for the client or internal.
 */
function newLevel(sections: readonly Section[]): number {
  const peers = sections.filter((it) => it.topic !== undefined);
  const first = sections[0];
  const titles = sections.filter((it) => it.level === 1).length;
  const usual = peers[peers.length - 1]?.level ?? (titles > 1 ? 1 : first && first.level > 1 ? first.level : 2);
  return marked(sections).reduce((level, it) => Math.min(level, it.level), usual);
}

/** The marked sections that are still open at the end of the note. */
function marked(sections: readonly Section[]): readonly Section[] {
  const open: Section[] = [];
  for (let at = sections.length - 1; at >= 0; at = sections[at]?.parent ?? -1) {
    const section = sections[at];
    if (section?.mark) {
      open.push(section);
    }
  }
  return open;
}
