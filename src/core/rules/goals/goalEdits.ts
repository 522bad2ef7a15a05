import type { Goal } from '../../model/note';
import type { EditOperation } from '../../model/textEdit';

/** Sets a value of a goal: in the frontmatter list it stands in, or as a field at the end of its text in the body. */
export function setOnGoal(goal: Goal, field: 'confirmed' | 'outcome', value: string): EditOperation {
  if (goal.index >= 0) {
    return { op: 'set-path', path: ['goals', goal.index, field], value };
  }
  const { end, line } = goal.span;
  return { op: 'replace', span: { start: end, end, line }, expected: '', text: ` [${field}:: ${value}]` };
}
