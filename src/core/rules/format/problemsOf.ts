import type { Note, ProblemCode } from '../../model/note';
import type { Found } from '../defineRule';

export type ReasonData = { readonly reason: string };

/** What the reader noted under a code, as findings that carry its reason. */
export function* problemsOf(note: Note, code: ProblemCode): Iterable<Found<ReasonData>> {
  for (const { code: own, span, reason } of note.problems) {
    if (own === code) {
      yield { span, data: { reason } };
    }
  }
}
