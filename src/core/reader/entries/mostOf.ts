/**
 * What the items of a list answer, those that answer nothing left out. Most lists are told by their first items to be of no kind: the others are not asked.
 *
 * @param missing so many may answer nothing; with more of them no answer counts
 */
export function mostOf<Item, Answer>(
  items: readonly Item[],
  missing: number,
  ask: (item: Item) => Answer | undefined,
): readonly Answer[] {
  const answers: Answer[] = [];
  for (const [i, item] of items.entries()) {
    const answer = ask(item);
    if (answer !== undefined) answers.push(answer);
    else if (i + 1 - answers.length > missing) return [];
  }
  return answers;
}
