import type { Block } from '../blocks/block';
import { firstLinesOf, partsOf } from '../body/listItem';
import { namesBehindTopics } from '../fields/ownersAtEnd';
import { dealsOf, dividesWork, givesToHandles, leadWithNames, namesBesideWork } from './dealsOf';
import { capitalsIn, initialsIn } from './initials';
import { namesByForm } from './namesByForm';
import { isRollCall } from './rollCall';
import { isOfDeeds, type Scope, withKnown, wordedAsTasks } from './scope';
import { isMostlyWork } from './workZh';

/** What a list says of its items by what they say together: that they are tasks, how they deal out work, whom whoever wrote them knows. */
export function scopeOfList(list: Block, scope: Scope): Scope {
  const { text, known } = scope.context;
  if (isRollCall(list, scope)) return { ...scope, isRollCall: true };
  // `**Anna:** Finish the page` under *Today's objectives* is what Anna has to do.
  if (scope.topic === 'goals' && leadWithNames(linesOfItems(list, text), known)) return wordedAsTasks(scope);
  if (scope.kind === 'action') {
    const lines = linesOfItems(list, text);
    return withKnown(scope, [
      ...namesBehindTopics(lines, known),
      ...initialsIn(list, scope),
      ...capitalsIn(list, scope),
      ...namesByForm(lines, known),
    ]);
  }
  if (isOfBoxes(list, scope)) return withKnown(scope, namesByForm(linesOfItems(list, text), known));
  if (scope.heading.isOfPlans && scope.kind === undefined && !scope.isBelow && isMostlyWork(list, text))
    return { ...scope, deals: 'planned' };
  const deals = scope.kind === undefined && scope.isTalk ? (dealsOf(list, scope) ?? plannedIn(scope)) : undefined;
  if (deals === scope.deals) return withInitials(list, scope) ?? dividing(list, scope);
  const names = deals === 'names' ? namesBesideWork(list, scope) : [];
  return withKnown({ ...scope, deals }, names);
}

/** Tasks, each with its box; an item that is still to be written is none. */
function isOfBoxes({ children }: Block, { context: { text } }: Scope): boolean {
  const items = children.map((item) => partsOf(text, item)).filter(({ start, end }) => end > start);
  return items.length > 1 && items.every(({ checkbox }) => checkbox !== undefined);
}

/** `评价（xcc + gmm）`: who has what by their initials. */
function withInitials(list: Block, scope: Scope): Scope | undefined {
  const initials = scope.kind === undefined && scope.isTalk && !scope.isBelow ? initialsIn(list, scope) : [];
  if (initials.length === 0) return undefined;
  return withKnown({ ...scope, deals: 'initials' }, initials);
}

function plannedIn({ heading, isBelow }: Scope): Scope['deals'] {
  return heading.isPlanned && !isBelow ? 'tasks' : undefined;
}

/** Under no heading of its own a list may still say who does what. */
function dividing(list: Block, scope: Scope): Scope {
  if (scope.kind !== undefined || !scope.isTalk || scope.heading.isOfPeople || list.children.length < 2) return scope;
  const { text, known } = scope.context;
  const lines = linesOfItems(list, text);
  const isWork = dividesWork(lines, known) || (!isOfDeeds(scope) && givesToHandles(lines, known));
  return isWork ? wordedAsTasks(scope) : scope;
}

function linesOfItems(list: Block, text: string): readonly string[] {
  return firstLinesOf(list, text).map((line) => line.trim());
}
