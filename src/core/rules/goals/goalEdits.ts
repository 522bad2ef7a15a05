import type { Goal, Note } from '../../model/note';
import type { Span } from '../../model/span';
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

/** A goal said in other words, where it stands and with what else is said of it. That the client confirmed it was said of the old words. */
export function reworded(
  note: Note,
  { text: says, span, confirmed }: Goal,
  words: string,
  text: string,
): readonly EditOperation[] {
  const written = (at: Span) => text.slice(at.start, at.end);
  if (span.start >= (note.frontmatter?.span.end ?? 0)) {
    return [{ op: 'replace', span, expected: written(span), text: words }];
  }
  const reword = { op: 'reword', at: span, says, words } as const;
  if (!confirmed) return [reword];
  const no = note.language === 'en' ? 'no' : '否';
  return [reword, { op: 'replace', span: confirmed.span, expected: written(confirmed.span), text: no }];
}

function described({ text, confirmed, outcome }: Goal, more: Readonly<Partial<Record<Field, string>>>): YamlValue {
  const known = {
    ...(confirmed && { confirmed: confirmed.value === 'unknown-day' ? 'yes' : confirmed.value }),
    ...(outcome && { outcome: outcome.value }),
    ...more,
  };
  return Object.keys(known).length === 0 ? text : { goal: text, ...known };
}
