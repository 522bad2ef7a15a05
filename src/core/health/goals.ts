import { isVague } from '../facts/isVague';
import type { Note } from '../model/note';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { headOf } from './headOf';
import type { ProjectDay } from './projectDay';

/** Mean over held meetings: ½ goals stated and none vague + ¼ all confirmed by the day + ¼ all with an outcome (health.md, goals). */
export function goals({ project, meetings }: ProjectDay): JudgedComponent {
  const cases = meetings.map(({ note }) => goalCase(note));
  return componentOf('goals', project.weights.goals, [partOf('meetings-with-goals', 1, cases)]);
}

function goalCase(note: Note): Case {
  const record = { path: note.path, span: note.goals[0]?.span ?? headOf(note), text: note.title };
  if (note.goals.length === 0) return { record, value: 0, reason: 'no-goals' };
  const clear = !note.goals.some(({ text }) => isVague(text));
  const confirmed = note.goals.every((goal) => isConfirmedInTime(note, goal));
  const reviewed = note.goals.every(({ outcome }) => outcome !== undefined);
  const value = (clear ? 1 / 2 : 0) + (confirmed ? 1 / 4 : 0) + (reviewed ? 1 / 4 : 0);
  return { record, value, reason: reasonOf(clear, confirmed, reviewed) };
}

/** On or before the day. Confirmed on an unknown day is never late. */
function isConfirmedInTime({ date }: Note, { confirmed }: Note['goals'][number]): boolean {
  if (confirmed === undefined || date === undefined) return false;
  return confirmed.value === 'unknown-day' || confirmed.value <= date.value;
}

function reasonOf(clear: boolean, confirmed: boolean, reviewed: boolean): Case['reason'] {
  if (!clear) return 'goals-vague';
  if (confirmed) return reviewed ? 'goals-complete' : 'goals-unreviewed';
  return reviewed ? 'goals-unconfirmed' : 'goals-unconfirmed-unreviewed';
}
