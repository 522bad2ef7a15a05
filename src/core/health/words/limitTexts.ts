import type { Locale, Localized } from '../../model/locale';
import type { Principle } from '../../model/principle';
import type { ResponseLimits } from '../../model/profile';

type LimitText = Localized<(limits: ResponseLimits) => string>;

/** The limits that the clocks of a principle run by, in working days. */
const LIMIT_TEXTS: Readonly<Partial<Record<Principle, LimitText>>> = {
  trust: {
    en: ({ question }) => `Limit in force: questions ${days(question)}.`,
    'zh-cn': ({ question }) => `当前时限：问题 ${question} 个工作日。`,
  },
  transparency: {
    en: ({ disclose }) => `Limits in force: high risks ${days(disclose.high)}, medium ones ${days(disclose.medium)}.`,
    'zh-cn': ({ disclose }) => `当前时限：高风险 ${disclose.high} 个工作日，中风险 ${disclose.medium} 个工作日。`,
  },
  listening: {
    en: ({ feedback, need }) => `Limits in force: feedback ${days(feedback)}, needs ${days(need)}.`,
    'zh-cn': ({ feedback, need }) => `当前时限：反馈 ${feedback} 个工作日，需求 ${need} 个工作日。`,
  },
  conflict: {
    en: ({ conflict }) => `Limit in force: ${days(conflict)}.`,
    'zh-cn': ({ conflict }) => `当前时限：${conflict} 个工作日。`,
  },
  expectations: {
    en: ({ communicate, agree }) =>
      `Limits in force: changes communicated within ${days(communicate)}, agreed within ${days(agree)}.`,
    'zh-cn': ({ communicate, agree }) => `当前时限：变更 ${communicate} 个工作日内沟通，${agree} 个工作日内达成一致。`,
  },
  records: {
    en: ({ share }) => `Limit in force: minutes shared within ${days(share)}.`,
    'zh-cn': ({ share }) => `当前时限：纪要 ${share} 个工作日内分享。`,
  },
};

/** The limits of a principle as they stand for a project, in a sentence; empty where no clock runs. */
export function limitText(principle: Principle, limits: ResponseLimits, locale: Locale): string {
  return LIMIT_TEXTS[principle]?.[locale](limits) ?? '';
}

function days(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}
