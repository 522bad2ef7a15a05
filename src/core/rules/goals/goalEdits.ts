import type { Goal, Note } from '../../model/note';
import type { EditOperation, YamlValue } from '../../model/textEdit';

type Field = 'confirmed' | 'outcome';

/**
 * Sets a value of some of a note's goals: where each stands in the frontmatter list. Goals of the body have no place for it;
 * they are taken up into a list at the top, which then is what counts.
 */
export function setOnGoals(note: Note, goals: readonly Goal[], field: Field, value: string): readonly EditOperation[] {
  if (note.goals.every(({ index }) => index >= 0)) {
    return goals.map(({ index }) => ({ op: 'set-path', path: ['goals', index, field], value }));
  }
  const list = note.goals.map((it) => described(it, goals.includes(it) ? { [field]: value } : {}));
  return [{ op: 'set-key', key: 'goals', value: list }];
}

/** Adds a goal to a note: to its list at the top, into which goals of the body are taken up. */
export function addGoal(note: Note, text: string): readonly EditOperation[] {
  return note.goals.length === 0 || note.goals.some(({ index }) => index >= 0)
    ? [{ op: 'add-to-list', key: 'goals', values: [text] }]
    : [{ op: 'set-key', key: 'goals', value: [...note.goals.map((it) => described(it, {})), text] }];
}

/** A goal said in other words, where it stands: as the key's only value, in its list, or in the body. */
export function reworded(note: Note, goal: Goal, words: string, text: string): EditOperation {
  const { index, span } = goal;
  if (index < 0) return { op: 'replace', span, expected: text.slice(span.start, span.end), text: words };
  const isAlone = note.frontmatter?.keys.some(
    ({ canonical, value }) => canonical === 'goals' && value.start === span.start,
  );
  const value = described({ ...goal, text: words }, {});
  return isAlone ? { op: 'set-key', key: 'goals', value } : { op: 'set-path', path: ['goals', index], value };
}

function described({ text, confirmed, outcome }: Goal, more: Readonly<Partial<Record<Field, string>>>): YamlValue {
  const known = {
    ...(confirmed && { confirmed: confirmed.value === 'unknown-day' ? 'yes' : confirmed.value }),
    ...(outcome && { outcome: outcome.value }),
    ...more,
  };
  return Object.keys(known).length === 0 ? text : { goal: text, ...known };
}
