import type { NoteKind } from '../model/note';
import type { ReadingPolicy } from '../model/policy';

const FOLDERS: readonly (readonly [string, NoteKind])[] = [
  ['meetings', 'meeting'],
  ['会议', 'meeting'],
  ['会议纪要', 'meeting'],
  ['reports', 'report'],
  ['报告', 'report'],
  ['周报', 'report'],
];

/** How notes are read where no setting says otherwise. */
export const DEFAULT_READING: ReadingPolicy = { folders: new Map(FOLDERS), headings: new Map() };
