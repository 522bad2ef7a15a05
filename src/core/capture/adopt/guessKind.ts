import type { LocalDate } from '../../model/date';
import type { ReadingPolicy } from '../../model/policy';
import { readNote } from '../../reader/readNote';
import { kindOfTalk, recognise } from '../../reader/recognise';
import { readMail } from '../paste/readMail';
import { ADOPTABLE_KINDS, type AdoptableKind, type KindGuess } from './adoption';

/**
 * What kind of record a file without a type is, and what tells so: its folder, title or name; a mail's header; people who attended; or a date with entries
 * below it. Undefined where nothing does.
 */
export function guessKind(path: string, text: string, policy: ReadingPolicy, asOf: LocalDate): KindGuess | undefined {
  const read = readNote(path, text, policy);
  if (read.kind === 'note') {
    return isAdoptable(read.note.kind) ? { kind: read.note.kind, sign: 'place-or-title' } : undefined;
  }
  const trial = readNote(path, text, policy, 'meeting');
  if (trial.kind !== 'note') return undefined;
  const { note } = trial;
  // A title that says what it is tells enough where there is no date yet: it can be filled in.
  const named = recognise({ path, title: note.title, hasDate: true }, policy);
  if (named !== undefined && isAdoptable(named)) return { kind: named, sign: 'place-or-title' };
  const body = text.slice(note.frontmatter?.span.end ?? 0).split(/\r?\n/);
  const mail = readMail(body, { asOf });
  if (mail?.messages[0]?.from) return { kind: 'email', sign: 'mail-header' };
  const opening = body.find((line) => line.trim() !== '')?.trimStart() ?? '';
  const talk = opening.length <= 100 ? kindOfTalk(opening.replace(/\bw\/\s?/, 'with ')) : undefined;
  if (talk !== undefined && isAdoptable(talk)) return { kind: talk, sign: 'place-or-title' };
  if (note.participants.length > 0) return { kind: 'meeting', sign: 'participants' };
  return note.date && note.entries.length > 0 ? { kind: 'meeting', sign: 'entries' } : undefined;
}

function isAdoptable(kind: string): kind is AdoptableKind {
  return (ADOPTABLE_KINDS as readonly string[]).includes(kind);
}
