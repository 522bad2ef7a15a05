import { once } from '../lazy/once';
import type { Note, NoteKind, Skipped, SkipReason } from '../model/note';
import type { ReadingPolicy } from '../model/policy';
import { simplified } from '../visibility/traditional';
import { asWritten } from './asWritten';
import { openFrontmatter } from './blocks/openFrontmatter';
import { parseBlocks } from './blocks/parseBlocks';
import { internalLinesOf } from './body/internalLines';
import { readFrontmatter } from './frontmatter/readFrontmatter';
import { yamlDepth } from './frontmatter/yamlDepth';
import { languageOf } from './language';
import { noteOf } from './noteOf';
import type { NoteSource } from './noteSource';
import { lineStartsOf } from './position';
import { readApart, readSource } from './readSource';
import { refusalOf } from './refusal';
import { shownToClient, withShownOf } from './shownToClient';

export type ReadResult =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'skipped'; readonly skipped: Skipped };

/**
 * Reads one Markdown file.
 *
 * @param path relative to the workspace, `/` between parts
 * @param text its whole text
 * @param as the kind it is read as where its frontmatter says none; else it is told by its place and its words
 * @returns the note, or why it is none; never throws
 */
export function readNote(path: string, text: string, policy: ReadingPolicy, as?: NoteKind): ReadResult {
  try {
    const read = readUnguarded(path, text, policy, as);
    return typeof read === 'string'
      ? { kind: 'skipped', skipped: { path, reason: read } }
      : { kind: 'note', note: read };
  } catch {
    // One file that the reader cannot take must never keep the others from being read; it is listed by this reason.
    return { kind: 'skipped', skipped: { path, reason: 'reader-failed' } };
  }
}

/** Traditional characters are read as simplified ones; those of Japanese, which other words are made of, as they are. */
function readUnguarded(path: string, text: string, policy: ReadingPolicy, as?: NoteKind): Note | SkipReason {
  const plain = KANA.test(text) ? text : simplified(text);
  const note = readPlain(path, plain, policy, as);
  return plain === text || typeof note === 'string' ? note : asWritten(note, text, plain);
}

const KANA = /[\u3041-\u30ff]/;

function readPlain(path: string, text: string, policy: ReadingPolicy, as?: NoteKind): Note | SkipReason {
  const lineStarts = lineStartsOf(text);
  const refusal = refusalOf(text, lineStarts);
  if (refusal) return refusal;
  const parsed = parseBlocks(text);
  const closed = parsed[0]?.kind === 'frontmatter' ? parsed[0] : undefined;
  const open = closed ? undefined : openFrontmatter(text);
  const front = closed ?? open;
  const blocks = open ? [open, ...parsed.filter(({ end }) => end > open.end)] : parsed;
  if (front && yamlDepth(text.slice(front.start, front.end)) > 64) return 'too-deep';
  const data = front && readFrontmatter(text, front, lineStarts, open !== undefined);
  const internal = internalLinesOf(text, lineStarts);
  const bodyStart = front?.end ?? 0;
  const told = (evidence: string): NoteSource => {
    const language = once(() => languageOf(evidence.slice(bodyStart)));
    return { path, text, policy, lineStarts, blocks, internal, bodyStart, data, as, evidence, language };
  };
  const whole = told(text);
  const read = readSource(whole);
  if (!read) return 'not-a-record';
  const note = noteOf(whole, read);
  const shown = shownToClient(note, text);
  const apart = shown === undefined ? undefined : readApart(read, told(shown));
  return apart ? { ...note, date: apart.date, ...withShownOf(note, apart) } : note;
}
