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
  /** What else there is to ask depends on the answer: how many steps there are is not said yet. */
  readonly decidesTheRest?: boolean;
  /** It asks once more about the answer before it, and bears the same number. */
  readonly asksAgain?: boolean;
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
    const answer = await step.ask(state, placeOf(title, steps, index, path, state));
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

function placeOf<State>(
  title: string,
  steps: readonly Step<State>[],
  index: number,
  path: readonly number[],
  state: State,
): StepPlace {
  const { asksAgain = false, decidesTheRest = false } = steps[index] ?? {};
  const step = path.filter((each) => !steps[each]?.asksAgain).length + (asksAgain ? 0 : 1);
  const ahead = steps.slice(index + 1).filter((each) => !each.asksAgain && isNeeded(each, state)).length;
  return { title, step, ...(!decidesTheRest && { totalSteps: step + ahead }), canGoBack: path.length > 0 };
}

function isNeeded<State>(step: Step<State>, state: State): boolean {
  return step.isNeeded?.(state) ?? true;
}
