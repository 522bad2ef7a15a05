import type { Localized } from '../../model/locale';

interface Words {
  readonly title: (day: string) => string;
  /** Client, project, score, band, coverage, declared. */
  readonly projectColumns: readonly [string, string, string, string, string, string];
  /** Principle, value, count, weight. */
  readonly principleColumns: readonly [string, string, string, string];
  readonly notApplicable: string;
  readonly coverage: (percent: string) => string;
  readonly declared: (band: string) => string;
  readonly watermelon: string;
  readonly lowest: string;
  /** What a `!` in the column of declared health says. */
  readonly mark: string;
  readonly caps: (count: number) => string;
  readonly next: string;
  readonly missing: string;
  readonly of: (kept: number, counted: number) => string;
  readonly cases: (counted: number) => string;
  readonly portfolio: (score: string, scored: number, active: number) => string;
  /** The name of a project that is not active, with its status. */
  readonly idle: (project: string, status: string) => string;
  readonly between: string;
}

/** The words of the health table. */
export const HEALTH_TABLE_WORDS: Localized<Words> = {
  en: {
    title: (day) => `Communication health as of ${day}`,
    projectColumns: ['Client', 'Project', 'Score', 'Band', 'Coverage', 'Declared'],
    principleColumns: ['Principle', 'Value', 'Count', 'Weight'],
    notApplicable: 'n/a',
    coverage: (percent) => `coverage ${percent}`,
    declared: (band) => `declared ${band}`,
    watermelon: 'declared better than the records say',
    lowest: '← lowest',
    mark: '! declared better than the records say',
    caps: (count) => `Holds the score at ${count === 1 ? 74 : 49} or below`,
    next: 'Do next, with the points gained',
    missing: 'Record next, and there will be a score',
    of: (kept, counted) => `${kept} of ${counted}`,
    cases: (counted) => (counted === 1 ? '1 record' : `${counted} records`),
    portfolio: (score, scored, active) => `All active projects: ${score} (${scored} of ${active} with a score)`,
    idle: (project, status) => `${project} (${status})`,
    between: ', ',
  },
  'zh-cn': {
    title: (day) => `沟通健康度（截至 ${day}）`,
    projectColumns: ['客户', '项目', '得分', '状态', '覆盖率', '自报状态'],
    principleColumns: ['原则', '数值', '计数', '权重'],
    notApplicable: '无数据',
    coverage: (percent) => `覆盖率 ${percent}`,
    declared: (band) => `自报状态${band}`,
    watermelon: '自报状态好于记录',
    lowest: '← 最低',
    mark: '! 自报状态好于记录',
    caps: (count) => `因以下事项，得分封顶 ${count === 1 ? 74 : 49}`,
    next: '下一步（括号内为加分）',
    missing: '补上这些记录就能算出得分',
    of: (kept, counted) => `${kept} / ${counted}`,
    cases: (counted) => `${counted} 条记录`,
    portfolio: (score, scored, active) => `全部进行中的项目：${score}（${active} 个中 ${scored} 个有得分）`,
    idle: (project, status) => `${project}（${status}）`,
    between: '，',
  },
};
