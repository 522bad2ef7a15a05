import { isVague } from '../facts/isVague';
import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { Project } from '../model/snapshot';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { heldMeetings } from './heldMeetings';

/** Mean over held meetings: ½ goals stated and none vague + ¼ all confirmed by the day + ¼ all with an outcome. */
export function goals(project: Project, asOf: LocalDate): JudgedComponent {
  const cases = heldMeetings(project, asOf).map(({ note }) => goalCase(note));
  return componentOf('goals', project.weights.goals, [partOf('meetings-with-goals', 1, cases)]);
}

function goalCase(note: Note): Case {
  const place = { path: note.path, span: note.goals[0]?.span ?? headOf(note), text: note.title };
  if (note.goals.length === 0) return { ...place, value: 0, reason: 'no-goals' };
  const clear = !note.goals.some(({ text }) => isVague(text));
  const confirmed = note.goals.every(
    ({ confirmed: by }) =>
      by !== undefined && by.value !== 'unknown-day' && note.date !== undefined && by.value <= note.date.value,
  );
  const reviewed = note.goals.every(({ outcome }) => outcome !== undefined);
  const value = (clear ? 1 / 2 : 0) + (confirmed ? 1 / 4 : 0) + (reviewed ? 1 / 4 : 0);
  if (value === 1) return { ...place, value, reason: 'goals-complete' };
  return {
    ...place,
    value,
    reason: !clear
      ? 'goals-vague'
      : !confirmed && !reviewed
        ? 'goals-unconfirmed-unreviewed'
        : confirmed
          ? 'goals-unreviewed'
          : 'goals-unconfirmed',
  };
}

/** Where a note as a whole is pointed at: its frontmatter, else its first line. */
export function headOf(note: Note): Case['span'] {
  return note.frontmatter?.span ?? { start: 0, end: note.lineStarts[1] ?? note.length, line: 0 };
}
