import type { Localized } from '../../model/locale';

interface Words {
  readonly title: string;
  readonly internal: string;
  readonly internalWhy: string;
  readonly asOf: (day: string) => string;
  readonly coverage: (percent: number) => string;
  readonly declared: (band: string) => string;
  readonly watermelon: string;
  readonly next: string;
  readonly missing: string;
  readonly evidence: string;
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
    coverage: (percent) => `Coverage ${percent} %`,
    declared: (band) => `Declared ${band}`,
    watermelon: '⚠ Declared better than the records say',
    next: 'Do next',
    missing: 'What to record next',
    evidence: 'Records behind the figures',
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
    coverage: (percent) => `覆盖率 ${percent} %`,
    declared: (band) => `自报状态${band}`,
    watermelon: '⚠ 自报状态好于记录',
    next: '下一步',
    missing: '接下来可以记录什么',
    evidence: '数字背后的记录',
    trend: (weeks) => `最近 ${weeks} 周`,
    week: '截至该周',
    score: '得分',
    columns: ['原则', '占比', '数值', '计数', '权重', '计算方式'],
  },
};
