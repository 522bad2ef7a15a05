import { COMMUNICATION_KINDS, type Note, type NoteKind, type Participant } from '../model/note';
import type { Person, Side } from '../model/snapshot';
import { foldName } from './names';
import { compareText } from './order';
import { findPerson, type KnownPerson, type Roster } from './people';

const COMMUNICATIONS: ReadonlySet<NoteKind> = new Set(COMMUNICATION_KINDS);

/** Whether people talked or wrote to each other. */
export function isCommunication({ kind }: Note): boolean {
  return COMMUNICATIONS.has(kind);
}

/**
 * The people of a project whom no profile names and whose side a note tells, by name: wherever its notes speak of them, they are on that side. Somebody
 * whom notes put on both sides is on none.
 */
export function guestsOf(
  notes: readonly Note[],
  listed: Roster<KnownPerson>,
  clientName: string | undefined,
): readonly Person[] {
  const guests = new Map<string, Person>();
  for (const guest of notes.filter(isCommunication).flatMap(({ participants }) => participants)) {
    const side = guest.org || guest.beside ? sideOfGuest(guest, clientName) : 'unknown';
    if (side === 'unknown' || findPerson(listed, guest.name, guest.email)) continue;
    const id = foldName(guest.name);
    const known = guests.get(id);
    const name = known && compareText(known.name, guest.name) < 0 ? known.name : guest.name;
    guests.set(id, { id, name, side: known && known.side !== side ? 'unknown' : side });
  }
  return [...guests.values()].filter(({ side }) => side !== 'unknown').sort((a, b) => compareText(a.id, b.id));
}

const OURS = /^(?:us|our side|our team|我方|我司|乙方)$/;
const THEIRS = /^(?:(?:the )?(?:client|customer)(?: side)?|客户|客户方|甲方)$/;

/** Whose a participant is that no profile names: as the note says in `org`, or in brackets behind the name. */
export function sideOfGuest({ org, beside }: Participant, clientName: string | undefined): Side {
  const told = org === undefined ? (beside ?? '').split(/[,，、;；/|]/) : [org];
  const parts = told.map((part) => part.trim()).filter((part) => part !== '');
  if (parts.some((part) => OURS.test(foldName(part)))) return 'us';
  return parts.some((part) => THEIRS.test(foldName(part)) || isOfClient(part, clientName)) ? 'client' : 'unknown';
}

/** `Lumen` and `Lumen support lead` name Lumen Optics, `青禾` names 青禾教育; `Lumen Motors` is somebody else. */
function isOfClient(part: string, clientName: string | undefined): boolean {
  const client = foldName(clientName ?? '');
  const folded = foldName(part);
  if (client === '' || folded.length < 2) return false;
  const isHan = /^\p{Script=Han}/u.test(client);
  if (folded === client || (isHan ? client.startsWith(folded) : client.startsWith(`${folded} `))) return true;
  if (isHan) return folded.startsWith(client);
  const short = [client, client.split(' ')[0] ?? ''].find((name) => name !== '' && folded.startsWith(`${name} `));
  return short !== undefined && /^\s+\p{Ll}/u.test(part.slice(short.length));
}
