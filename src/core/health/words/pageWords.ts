import type { Localized } from '../../model/locale';

interface Words {
  readonly title: string;
  readonly internal: string;
  readonly internalWhy: string;
  readonly asOf: (day: string) => string;
  /** That the page is narrowed down to somebody. */
  readonly only: (name: string) => string;
  readonly coverage: (percent: string) => string;
  readonly declared: (band: string) => string;
  readonly watermelon: string;
  readonly next: string;
  readonly missing: string;
  readonly evidence: string;
  /** How many projects the score of all is the mean of. */
  readonly counted: (scored: number, active: number) => string;
  readonly clocks: string;
  readonly ours: string;
  readonly theirs: string;
  readonly reports: string;
  readonly due: (day: string, isLate: boolean) => string;
  readonly between: string;
  readonly trend: (weeks: number) => string;
  readonly week: string;
  readonly score: string;
  /** Principle, bar, value, count, weight, formula. */
  readonly columns: readonly [string, string, string, string, string, string];
}

/** The words of the dashboard as a file. */
export const HEALTH_PAGE_WORDS: Localized<Words> = {
  en: {
    title: 'Communication health',
    internal: 'Internal – not for the client.',
    internalWhy: 'This page quotes internal notes and shows computed scores.',
    asOf: (day) => `As of ${day}`,
    only: (name) =>
      `Records, open items and promises are those of ${name}; figures and what to do next count everybody.`,
    coverage: (percent) => `Coverage ${percent}`,
    declared: (band) => `Declared ${band}`,
    watermelon: '⚠ Declared better than the records say',
    next: 'Do next',
    missing: 'What to record next',
    evidence: 'Records behind the figures',
    counted: (scored, active) => `Mean of ${scored} of ${active} active projects, those with a score`,
    clocks: 'Open and running',
    ours: 'Waiting on us',
    theirs: 'Waiting on the client',
    reports: 'Reports',
    due: (day, isLate) => (isLate ? `⚠ overdue since ${day}` : `due ${day}`),
    between: ', ',
    trend: (weeks) => `The last ${weeks} weeks`,
    week: 'Week ending',
    score: 'Score',
    columns: ['Principle', 'Share', 'Value', 'Count', 'Weight', 'What counts'],
  },
  'zh-cn': {
    title: '沟通健康度',
    internal: '内部资料，请勿发给客户。',
    internalWhy: '本页引用内部笔记，并显示计算出的得分。',
    asOf: (day) => `截至 ${day}`,
    only: (name) => `记录、未结事项和承诺只列出${name}的；数字和下一步把所有人计算在内。`,
    coverage: (percent) => `覆盖率 ${percent}`,
    declared: (band) => `自报状态${band}`,
    watermelon: '⚠ 自报状态好于记录',
    next: '下一步',
    missing: '接下来可以记录什么',
    evidence: '数字背后的记录',
    counted: (scored, active) => `${active} 个进行中的项目里 ${scored} 个有得分，取其平均值`,
    clocks: '未结事项',
    ours: '等待我方',
    theirs: '等待客户',
    reports: '报告',
    due: (day, isLate) => (isLate ? `⚠ ${day} 已到期` : `${day} 到期`),
    between: '，',
    trend: (weeks) => `最近 ${weeks} 周`,
    week: '截至日期',
    score: '得分',
    columns: ['原则', '占比', '数值', '计数', '权重', '计算方式'],
  },
};
