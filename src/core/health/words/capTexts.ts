import type { CapReason } from '../../model/health';
import type { Localized } from '../../model/locale';

/** What a cap says. */
export const CAPS: Readonly<Record<CapReason, Localized<(age: number) => string>>> = {
  'high-risk-undisclosed': {
    en: (age) => `The client has not been told of a high risk for ${age} working days.`,
    'zh-cn': (age) => `一项高风险已有 ${age} 个工作日未告知客户。`,
  },
  'question-long-open': {
    en: (age) => `A client’s question has been open for ${age} working days.`,
    'zh-cn': (age) => `客户的一个问题已有 ${age} 个工作日未回复。`,
  },
  'concern-long-open': {
    en: (age) => `A client’s concern has been open for ${age} working days.`,
    'zh-cn': (age) => `客户的一项顾虑已有 ${age} 个工作日未回应。`,
  },
  'reports-missing': {
    en: (age) => `No report has been sent for more than two cadences (${age} working days).`,
    'zh-cn': (age) => `已超过两个周期没有发出报告（${age} 个工作日）。`,
  },
  'conflict-long-open': {
    en: (age) => `A conflict has been open for ${age} working days.`,
    'zh-cn': (age) => `一项冲突已有 ${age} 个工作日未解决。`,
  },
};

/** A cap in a few words, for tables. */
export const CAPS_SHORT: Localized<Readonly<Record<string, string>>> = {
  en: {
    'high-risk-undisclosed': 'A high risk the client does not know of',
    'question-long-open': 'A question open for over three times its limit',
    'concern-long-open': 'A concern open for over three times its limit',
    'reports-missing': 'No report for more than two cadences',
    'conflict-long-open': 'A conflict open for over 20 working days',
  },
  'zh-cn': {
    'high-risk-undisclosed': '高风险未告知客户',
    'question-long-open': '客户问题超过时限三倍未回复',
    'concern-long-open': '客户顾虑超过时限三倍未回应',
    'reports-missing': '超过两个周期没有报告',
    'conflict-long-open': '冲突超过 20 个工作日未解决',
  },
};
