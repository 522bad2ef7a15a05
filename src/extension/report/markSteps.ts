import type { Step } from '../ask/runSteps';
import { chooseGroups } from './chooseStep';
import { confirmMarks } from './confirmStep';
import { liftable, type Marks, type Reviewable } from './reviewable';
import { reviewEntries } from './reviewStep';

/** A flow in which somebody decides what the client may see. */
interface Marking {
  readonly marks: Marks;
}

/**
 * The steps in which one decides what goes out: a quick first choice where nothing is marked yet, the review of everything, and once more what was chosen, word for word. Only the
 * state knows of the marks; they are written when the whole is done.
 */
export function markSteps<State extends Marking>(
  reviewable: (state: State) => Reviewable,
  preview?: (state: State) => Promise<void>,
): readonly Step<State>[] {
  return [
    {
      isNeeded: (state) => {
        const shown = reviewable(state);
        return shown.visible.length === 0 && liftable(shown).length > 0;
      },
      ask: async (state, place) => withMarks(state, await chooseGroups(place, reviewable(state), state.marks)),
    },
    {
      ask: async (state, place) => {
        const look = preview && ((marks: Marks) => preview({ ...state, marks }));
        return withMarks(state, await reviewEntries(place, reviewable(state), state.marks, look));
      },
    },
    {
      isNeeded: ({ marks }) => marks.size > 0,
      asksAgain: true,
      ask: async (state, place) => {
        const answer = await confirmMarks(place, reviewable(state), state.marks);
        return answer === 'agreed' ? state : answer;
      },
    },
  ];
}

function withMarks<State extends Marking>(state: State, marks: Marks | 'back' | undefined): State | 'back' | undefined {
  return marks === 'back' || marks === undefined ? marks : { ...state, marks };
}
