import type { Entry } from '../model/entry';
import type { Note } from '../model/note';

/** Whether somebody wrote that an entry is for us alone: by its own mark, a heading above it, or for the whole note. What it says is promised to no client. */
export function isForUsAlone({ visibility, sections }: Note, { mark, section }: Entry): boolean {
  if (mark === 'internal' || visibility?.value === 'internal') return true;
  for (let around = sections[section]; around !== undefined; around = sections[around.parent]) {
    if (around.mark === 'internal') return true;
  }
  return false;
}
