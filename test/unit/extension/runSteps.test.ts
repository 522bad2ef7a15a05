import assert from 'node:assert/strict';
import { runSteps, type Step, type StepPlace } from '../../../src/extension/ask/runSteps';

interface State {
  readonly said: readonly string[];
  readonly extra: boolean;
}

const FIRST: State = { said: [], extra: false };

describe('questions one after the other', () => {
  /** Answers a question with the next of `answers`, and notes what its title said. */
  function flow(answers: readonly (string | 'back' | undefined)[]) {
    const seen: string[] = [];
    const rest = [...answers];
    const step = (name: string, isNeeded?: Step<State>['isNeeded']): Step<State> => ({
      ...(isNeeded && { isNeeded }),
      ask: async (state, place) => {
        seen.push(`${name} ${placeWords(place)}`);
        const answer = rest.shift();
        if (answer === undefined || answer === 'back') return answer;
        return { said: [...state.said, `${name}:${answer}`], extra: answer === 'extra' };
      },
    });
    const steps = [step('a'), step('b'), step('c', ({ extra }) => extra), step('d')];
    return { seen, end: runSteps('Title', FIRST, steps) };
  }

  it('counts what is still to come and leaves out what is not needed', async () => {
    const { seen, end } = flow(['1', '2', '3']);
    assert.deepEqual((await end)?.said, ['a:1', 'b:2', 'd:3']);
    assert.deepEqual(seen, ['a 1/3', 'b 2/3 ←', 'd 3/3 ←']);
  });

  it('asks more where an answer makes it necessary', async () => {
    const { seen, end } = flow(['1', 'extra', '3', '4']);
    assert.deepEqual((await end)?.said, ['a:1', 'b:extra', 'c:3', 'd:4']);
    assert.deepEqual(seen, ['a 1/3', 'b 2/3 ←', 'c 3/4 ←', 'd 4/4 ←']);
  });

  it('goes back to the question that was asked last, and keeps what is known', async () => {
    const { seen, end } = flow(['1', '2', 'back', 'back', '3', '4', '5']);
    assert.deepEqual((await end)?.said, ['a:1', 'b:2', 'a:3', 'b:4', 'd:5']);
    assert.deepEqual(seen, ['a 1/3', 'b 2/3 ←', 'd 3/3 ←', 'b 2/3 ←', 'a 1/3', 'b 2/3 ←', 'd 3/3 ←']);
  });

  it('says no number of steps while an answer decides it, and counts no question that is asked again', async () => {
    const seen: string[] = [];
    const ask =
      (name: string): Step<State>['ask'] =>
      async (state, place) => {
        seen.push(`${name} ${placeWords(place)}`);
        return state;
      };
    await runSteps('Title', FIRST, [
      { ask: ask('which project'), decidesTheRest: true },
      { ask: ask('what goes out') },
      { ask: ask('really?'), asksAgain: true },
      { ask: ask('how things stand') },
    ]);
    assert.deepEqual(seen, ['which project 1', 'what goes out 2/3 ←', 'really? 2/3 ←', 'how things stand 3/3 ←']);
  });

  it('ends with nothing where somebody gives up', async () => {
    assert.equal(await flow(['1', undefined]).end, undefined);
  });
});

function placeWords({ step, totalSteps, canGoBack }: StepPlace): string {
  return `${[step, totalSteps].filter(Boolean).join('/')}${canGoBack ? ' ←' : ''}`;
}
