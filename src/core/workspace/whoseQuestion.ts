import type { Entry } from '../model/entry';
import type { Note } from '../model/note';
import type { Person, Side } from '../model/snapshot';
import { askerOf } from './askerOf';

/** Whose answer a question waits for, and whether anything says so. */
export interface WhoseQuestion {
  readonly side: 'us' | 'client';
  readonly isCertain: boolean;
}

/**
 * Whose answer a question waits for: ours where the client asked, theirs where we did. Who asked is told by a field, a name, a heading or the owner; where nothing does, by who was there:
 * what comes up with the client's people alone is theirs. Else it counts as asked by us, and is not certain.
 *
 * @param sideOfName whose somebody is, by the project's profiles and by the note's own participants
 */
export function whoseQuestion(
  note: Note,
  entry: Entry,
  { owners, from }: { readonly owners: readonly Person[]; readonly from: Person | undefined },
  sideOfName: (name: string) => Side,
): WhoseQuestion {
  if (from) return certain(from.side === 'us' ? 'client' : 'us');
  const asker = askerOf(entry.text);
  const side = asker === undefined ? 'unknown' : sideOfName(asker);
  if (side !== 'unknown') return certain(side === 'us' ? 'client' : 'us');
  if (isAddressed(note, entry.section, sideOfName)) return certain('client');
  if (entry.clientSide || owners.some((it) => it.side === 'us')) return certain('us');
  if (owners.some((it) => it.side === 'client')) return certain('client');
  const present = note.participants.map(({ name }) => sideOfName(name));
  const isAmongThem = owners.length === 0 && present.length > 0 && present.every((it) => it === 'client');
  return isAmongThem ? certain('us') : { side: 'client', isCertain: false };
}

function certain(side: WhoseQuestion['side']): WhoseQuestion {
  return { side, isCertain: true };
}

/** A heading above questions that go to somebody: `Questions for Anna`, `To ask the client`, `待王芳确认`, `问客户`. */
const ADDRESSED: readonly RegExp[] = [
  /\b(?:for|to|ask) (?<name>\S[^:：()（）]{0,40}?)[\s:：]*$/i,
  /^(?:待|需要?|请|问|向|给)(?<name>[^\s:：]{1,20}?)(?:提问|提出|确认|答复|回复|回答|解答|澄清)?(?:的)?(?:问题|事项)?[\s:：]*$/,
];

/** Headings that say the questions are our own. */
const OURS: ReadonlySet<string> = new Set([
  'our questions',
  'questions we asked',
  '我方问题',
  '我方提问',
  '我们的问题',
]);

/** Whether a heading around the place says that what stands there is asked of the client. */
function isAddressed({ sections }: Note, index: number, sideOfName: (name: string) => Side): boolean {
  for (let section = sections[index]; section; section = sections[section.parent]) {
    const { title } = section;
    if (OURS.has(title.trim().toLowerCase())) return true;
    const names = ADDRESSED.flatMap((form) => form.exec(title)?.groups?.name ?? []);
    if (names.some((name) => sideOfName(name) === 'client')) return true;
  }
  return false;
}
