import type { ChangeTarget, Level } from '../model/entry';
import type { Locale, Localized } from '../model/locale';
import type { HealthBand } from '../model/profile';

/** Words of the report that stand in no template, as a professional would write them to a client. */
interface ReportWords {
  readonly title: (project: string) => string;
  readonly health: Readonly<Record<HealthBand, string>>;
  readonly severity: Readonly<Record<Level, string>>;
  readonly affects: Readonly<Record<ChangeTarget, string>>;
  readonly listSeparator: string;
  readonly open: string;
  readonly answered: string;
  readonly confirmed: string;
  readonly notConfirmed: string;
  readonly agreed: string;
  readonly toBeAgreed: string;
  readonly milestoneDone: (date: string) => string;
  readonly milestoneOnPlan: string;
  readonly milestoneLater: string;
  readonly milestoneEarlier: string;
  readonly milestonePast: string;
  readonly period: (from: string, to: string) => string;
  readonly outcomes: Readonly<Record<'met' | 'partly' | 'unmet', string>>;
}

export const REPORT_WORDS: Localized<ReportWords> = {
  en: {
    title: (project) => `${project}: status report`,
    health: { 'on-track': 'On track', 'at-risk': 'At risk', 'off-track': 'Off track' },
    severity: { high: 'high', medium: 'medium', low: 'low' },
    affects: { goals: 'goals', scope: 'scope', time: 'time', resources: 'resources' },
    listSeparator: ', ',
    open: 'we are working on the answer',
    answered: 'answered',
    confirmed: 'confirmed with you',
    notConfirmed: 'to be confirmed with you',
    agreed: 'agreed',
    toBeAgreed: 'to be agreed',
    milestoneDone: (date) => `reached on ${date}`,
    milestoneOnPlan: 'as planned',
    milestoneLater: 'later than planned',
    milestoneEarlier: 'earlier than planned',
    milestonePast: 'date passed, not reached yet',
    period: (from, to) => `${from} – ${to}`,
    outcomes: { met: 'reached', partly: 'partly reached', unmet: 'not reached' },
  },
  'zh-cn': {
    title: (project) => `${project}进展报告`,
    health: { 'on-track': '进展正常', 'at-risk': '存在风险', 'off-track': '偏离计划' },
    severity: { high: '高', medium: '中', low: '低' },
    affects: { goals: '目标', scope: '范围', time: '时间', resources: '资源' },
    listSeparator: '、',
    open: '正在处理',
    answered: '已回复',
    confirmed: '已与贵方确认',
    notConfirmed: '待与贵方确认',
    agreed: '已达成一致',
    toBeAgreed: '待确认',
    milestoneDone: (date) => `${date}完成`,
    milestoneOnPlan: '按计划',
    milestoneLater: '晚于原计划',
    milestoneEarlier: '早于原计划',
    milestonePast: '已到期,尚未完成',
    period: (from, to) => `${from}至${to}`,
    outcomes: { met: '已达成', partly: '部分达成', unmet: '未达成' },
  },
};

export function wordsOf(language: Locale): ReportWords {
  return REPORT_WORDS[language];
}
