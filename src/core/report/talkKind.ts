import { COMMUNICATION_KINDS, type CommunicationKind, type Note } from '../model/note';

/** What a document calls the meeting, call, mail or chat that a note records; minutes may be asked for of any other note, too, as of a meeting. */
export function talkKind({ kind }: Pick<Note, 'kind'>): CommunicationKind {
  return COMMUNICATION_KINDS.find((each) => each === kind) ?? 'meeting';
}
