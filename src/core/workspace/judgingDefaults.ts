import type { JudgingPolicy } from '../model/policy';

/** How notes are judged where no setting says otherwise: weights and limits of health.md, a week from Monday to Friday. */
export const DEFAULT_JUDGING: JudgingPolicy = {
  rules: new Map(),
  lookBack: 90,
  weights: {
    trust: 20,
    goals: 10,
    transparency: 15,
    listening: 10,
    reporting: 15,
    conflict: 5,
    expectations: 5,
    personal: 3,
    tools: 2,
    records: 15,
  },
  response: {
    question: 2,
    feedback: 3,
    need: 5,
    share: 2,
    disclose: { high: 3, medium: 10 },
    communicate: 3,
    agree: 10,
    conflict: 10,
  },
  calendar: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], holidays: [], extraWorkdays: [] },
};
