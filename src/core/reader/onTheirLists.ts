import type { Entry } from '../model/entry';
import type { FoundCommitment } from './commitments/found';
import { capturedBy, sharesSubstance } from './commitments/isCaptured';

/** Tells whether an action of a note holds already what somebody takes on. */
export function onTheirLists(entries: readonly Entry[]): (found: FoundCommitment) => boolean {
  const actions = entries.filter(({ kind }) => kind === 'action');
  const isCapturedByAny = capturedBy(actions.map(({ text }) => text));
  const isCaptured = (action: string, who: string): boolean => {
    if (!isCapturedByAny(action)) return false;
    // `进行修改` stands in many an action: only one of theirs holds what somebody is to do.
    const theirs = (): readonly Entry[] => actions.filter((entry) => isTheirs(entry, who));
    return !FEW_CHARACTERS.test(action.trim()) || capturedBy(theirs().map(({ text }) => text))(action);
  };
  // What somebody has on their list for that very day need share but a word with what they promised.
  const isForThatDay = (action: string, who: string, day: string): boolean =>
    actions.some(
      ({ due, owners = [], text }) =>
        due?.value === day && owners.some(({ value }) => isOneName(value, who)) && sharesSubstance(action, text),
    );
  return ({ action, who, due }) =>
    isCaptured(action, who.value) || (due !== undefined && isForThatDay(action, who.value, due.value));
}

const FEW_CHARACTERS = /^\p{Script=Han}{1,4}[。；;，,]?$/u;

function isTheirs({ text, owners = [] }: Entry, who: string): boolean {
  return text.includes(who) || owners.some(({ value }) => who.includes(value) || value.includes(who));
}

/** `Anna` is Anna Schmidt. */
function isOneName(one: string, other: string): boolean {
  const [a, b] = [one.split(/\s+/), other.split(/\s+/)];
  return a.every((part) => b.includes(part)) || b.every((part) => a.includes(part));
}
