import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Note } from '../model/note';
import type { Snapshot } from '../model/snapshot';
import { bodyProposals } from './bodyProposals';
import type { ReadDate } from './dateProposals';
import { frontmatterProposals } from './frontmatterProposals';
import { frontmatterRange } from './frontmatterRange';
import type { Proposals } from './proposal';

/** Somebody typing in a note. */
export interface Typing {
  /** The text of the moment; the note may have been read from a slightly older one. */
  readonly text: string;
  readonly offset: number;
  readonly note: Note;
  readonly snapshot: Snapshot;
  readonly asOf: LocalDate;
  readonly locale: Locale;
  readonly readDate: ReadDate;
}

/** What could stand where somebody types: keys and values in frontmatter; people, dates, fields, tags and links in the body. */
export function proposalsAt(typing: Typing): Proposals | undefined {
  const range = frontmatterRange(typing.text);
  if (range && typing.offset <= range.end) {
    return typing.offset < range.start ? undefined : frontmatterProposals(typing);
  }
  return bodyProposals(typing);
}
