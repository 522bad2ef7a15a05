import { isVague } from '../facts/isVague';
import type { LocalDate, Occurrence } from '../model/date';
import type { Note } from '../model/note';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { headOf } from './headOf';
import type { ProjectDay } from './projectDay';

/** Mean over held meetings: ½ goals stated and none vague + ¼ all confirmed by the day + ¼ all with an outcome (health.md, goals). */
export function goals({ project, meetings, window: { asOf } }: ProjectDay): JudgedComponent {
  const cases = meetings.map(({ note }) => goalCase(note, asOf));
  return componentOf('goals', project.weights.goals, [partOf('meetings-with-goals', 1, cases)]);
}

const CLEAR = 1 / 2;
const CONFIRMED = 1 / 4;
const REVIEWED = 1 / 4;

function goalCase(note: Note, asOf: LocalDate): Case {
  const record = { path: note.path, span: note.goals[0]?.span ?? headOf(note), text: note.title };
  if (note.goals.length === 0) return { record, value: 0, reason: 'no-goals', ifDone: CLEAR };
  const clear = !note.goals.some(({ text }) => isVague(text));
  const confirmed = note.goals.every((goal) => isConfirmedInTime(note, goal.confirmed));
  const reviewed = note.goals.every(({ outcome }) => outcome !== undefined);
  const value = (clear ? CLEAR : 0) + (confirmed ? CONFIRMED : 0) + (reviewed ? REVIEWED : 0);
  const reason = reasonOf(clear, confirmed, reviewed);
  if (!clear) return { record, value, reason, ifDone: value + CLEAR };
  const canConfirm = note.goals.every((goal) => isConfirmedInTime(note, goal.confirmed ?? { value: asOf }));
  return { record, value, reason, ifDone: CLEAR + (canConfirm ? CONFIRMED : 0) + REVIEWED };
}

/** On or before the day. Confirmed on an unknown day is never late. */
function isConfirmedInTime({ date }: Note, confirmed: { readonly value: Occurrence } | undefined): boolean {
  if (confirmed === undefined || date === undefined) return false;
  return confirmed.value === 'unknown-day' || confirmed.value <= date.value;
}

function reasonOf(clear: boolean, confirmed: boolean, reviewed: boolean): Case['reason'] {
  if (!clear) return 'goals-vague';
  if (confirmed) return reviewed ? 'goals-complete' : 'goals-unreviewed';
  return reviewed ? 'goals-unconfirmed' : 'goals-unconfirmed-unreviewed';
}
