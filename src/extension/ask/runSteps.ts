/** Where a step stands among the others, for its title. */
export interface StepPlace {
  readonly title: string;
  /** Absent for a question that stands by itself. */
  readonly step?: number;
  readonly totalSteps?: number;
  readonly canGoBack: boolean;
}

/** What a step gives: what is known then, the wish to go back, or nothing when the person gave up. */
export type StepResult<State> = State | 'back' | undefined;

/** One question on the way to something. */
export interface Step<State> {
  /** False where there is nothing to ask: the step is left out and not counted. */
  readonly isNeeded?: (state: State) => boolean;
  readonly ask: (state: State, place: StepPlace) => Promise<StepResult<State>>;
}

/**
 * Asks one question after the other, with the way back open. What an earlier answer makes unnecessary is not asked. Nothing but the state is changed.
 *
 * @returns what is known in the end; undefined when the person gave up
 */
export async function runSteps<State extends object>(
  title: string,
  first: State,
  steps: readonly Step<State>[],
): Promise<State | undefined> {
  const path: number[] = [];
  let state = first;
  for (let index = 0; index < steps.length; ) {
    const step = steps[index];
    if (!step || !isNeeded(step, state)) {
      index += 1;
      continue;
    }
    const ahead = steps.slice(index + 1).filter((each) => isNeeded(each, state)).length;
    const place = { title, step: path.length + 1, totalSteps: path.length + 1 + ahead, canGoBack: path.length > 0 };
    const answer = await step.ask(state, place);
    if (answer === undefined) return undefined;
    if (answer === 'back') {
      // What was answered on the way stays, as what is suggested when one comes by again.
      index = path.pop() ?? index;
      continue;
    }
    path.push(index);
    state = answer;
    index += 1;
  }
  return state;
}

function isNeeded<State>(step: Step<State>, state: State): boolean {
  return step.isNeeded?.(state) ?? true;
}
