import * as vscode from 'vscode';
import type { Project } from '../../core/model/snapshot';
import { channelWord } from '../../core/rules/channelWords';
import type { Step } from '../ask/runSteps';
import { choiceStep, pickStep, type StepRow } from '../ask/stepInputs';
import { interfaceLocale } from '../locale';

/** Ways in which something reaches a client, beside those that the profiles name. */
const CHANNELS: readonly string[] = ['email', 'im', 'in-person', 'video', 'phone'];

/** Asks who got it: whoever is named already, others it was for, and the client's people. */
export function peopleStep<State>(
  project: Project | undefined,
  peopleOf: (state: State) => readonly string[],
  withPeople: (state: State, people: readonly string[]) => State,
  others: readonly string[] = [],
): Step<State> {
  const known = project?.contacts ?? [];
  return {
    isNeeded: (state) => known.length + others.length + peopleOf(state).length > 0,
    ask: async (state, place) => {
      const chosen = peopleOf(state);
      const roles = new Map(known.map(({ name, contact }) => [name, contact?.role ?? '']));
      const names = [...new Set([...chosen, ...others, ...roles.keys()])];
      const rows = names.map((name): StepRow => ({ label: name, description: roles.get(name) ?? '' }));
      const answer = await pickStep({
        place,
        rows,
        many: true,
        selected: rows.filter(({ label }) => chosen.includes(label)),
        placeholder: vscode.l10n.t('Who got it?'),
      });
      if (answer === undefined || answer === 'back') return answer;
      return 'rows' in answer
        ? withPeople(
            state,
            answer.rows.map(({ label }) => label),
          )
        : state;
    },
  };
}

/** Asks how it got there: the way that is known first, or whatever is typed. */
export function channelStep<State>(
  project: Project | undefined,
  channelOf: (state: State) => string,
  withChannel: (state: State, channel: string) => State,
): Step<State> {
  const preferred = [project?.reporting?.channel, project?.clientPreferences.channel];
  const tools = project?.tools.map(({ name }) => name) ?? [];
  return {
    ask: async (state, place) => {
      const names = new Set([channelOf(state), ...preferred, ...CHANNELS, ...tools].filter((each) => each));
      const rows = [...names].flatMap((value) => (value ? [rowOf(value)] : []));
      const answer = await choiceStep<string>({
        place,
        rows,
        placeholder: vscode.l10n.t('How did it get there? Choose or type'),
        onValue: (pick) => {
          const typed = pick.value.trim();
          const isKnown = rows.some(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
          pick.items = typed === '' || isKnown ? rows : [...rows, { ...rowOf(typed), alwaysShow: true }];
        },
      });
      return answer === undefined || answer === 'back' ? answer : withChannel(state, answer.value);
    },
  };
}

function rowOf(value: string): StepRow & { readonly value: string } {
  return { label: channelWord(value, interfaceLocale()), value };
}
