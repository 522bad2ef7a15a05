import type { Localized } from '../../model/locale';
import { ITEM, list, shortList, type TemplateVariable, text } from './variable';

const { text: words, owner, due, when, date, from, answer, state, severity, mitigation, details } = ITEM;

/** What is known of a risk or a problem. */
export const RISK = [words, owner, date, severity, mitigation, state, details];
const ASKED = [words, from, date, answer, state, details];
const TO_DO = [words, owner, due, when, details];

interface SharedList {
  readonly about: Localized;
  readonly items: readonly TemplateVariable[];
}

/** The lists that a report, minutes and the agenda of a meeting have in common. */
const SHARED = {
  risks: {
    about: { en: 'open risks the client knows or will know', 'zh-cn': '客户已经知道或将要知道的未解除风险' },
    items: RISK,
  },
  decisionsMade: { about: { en: 'decisions of the period', 'zh-cn': '本期作出的决定' }, items: [words, date] },
  decisionsNeeded: {
    about: { en: 'decisions the client has to take', 'zh-cn': '有待客户作出的决定' },
    items: [words, owner, text('by', 'by when', '最晚日期'), when, details],
  },
  questions: {
    about: { en: 'the client’s questions and our answers', 'zh-cn': '客户的问题和我方的答复' },
    items: ASKED,
  },
  feedback: {
    about: { en: 'what the client said and what we answered', 'zh-cn': '客户的反馈和我方的回应' },
    items: ASKED,
  },
  needs: { about: { en: 'the client’s needs', 'zh-cn': '客户的需求' }, items: ASKED },
  changes: {
    about: { en: 'changes to goals, scope, time or resources', 'zh-cn': '目标、范围、时间或资源的变更' },
    items: [words, from, date, text('affects', 'what it changes, in words', '影响的方面'), state],
  },
  nextSteps: { about: { en: 'our open actions', 'zh-cn': '我方未完成的行动项' }, items: TO_DO },
  neededFromYou: {
    about: {
      en: 'the client’s open actions, and our questions to them',
      'zh-cn': '客户未完成的行动项，以及我方提出的问题',
    },
    items: TO_DO,
  },
} as const satisfies Readonly<Record<string, SharedList>>;

/** A name that is not in the table does not compile. */
type SharedName = keyof typeof SHARED;

/** These lists in full, each with the truth that asks for it. */
export function sharedLists(...names: readonly SharedName[]): readonly TemplateVariable[] {
  return names.flatMap((name) => list(name, SHARED[name].about.en, SHARED[name].about['zh-cn'], SHARED[name].items));
}

/** These lists as a report for executives cuts them short. */
export function sharedShortLists(...names: readonly SharedName[]): readonly TemplateVariable[] {
  return names.flatMap((name) =>
    shortList(name, SHARED[name].about.en, SHARED[name].about['zh-cn'], SHARED[name].items),
  );
}
