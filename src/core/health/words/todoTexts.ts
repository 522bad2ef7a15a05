import type { CapReason } from '../../model/health';
import type { Localized } from '../../model/locale';
import type { ReasonKey } from './reasonTexts';

/** What to do about a record that lowers the score, by its reason, or by the cap it stands for. */
const TODO_TEXTS = {
  'answered-open': { en: 'Answer the client’s question', 'zh-cn': '回复客户的问题' },
  'question-long-open': { en: 'Answer the client’s question', 'zh-cn': '回复客户的问题' },
  'feedback-open': { en: 'Answer the feedback', 'zh-cn': '回应客户的反馈' },
  'concern-long-open': { en: 'Answer the client’s concern', 'zh-cn': '回应客户的顾虑' },
  'confirmed-open': { en: 'Play the need back to the client', 'zh-cn': '与客户核对需求' },
  'disclosed-open': { en: 'Tell the client', 'zh-cn': '告知客户' },
  'high-risk-undisclosed': { en: 'Tell the client about the high risk', 'zh-cn': '把高风险告知客户' },
  'resolved-open': { en: 'Resolve the conflict', 'zh-cn': '解决冲突' },
  'conflict-long-open': { en: 'Resolve the conflict', 'zh-cn': '解决冲突' },
  'communicated-open': { en: 'Communicate the change', 'zh-cn': '与客户沟通变更' },
  'agreed-open': { en: 'Agree the change with the client', 'zh-cn': '与客户就变更达成一致' },
  'promise-open': { en: 'Keep the promise, or agree a new date', 'zh-cn': '兑现承诺，或约定新的日期' },
  'promise-moved': { en: 'Keep the promise', 'zh-cn': '兑现承诺' },
  'no-goals': { en: 'State the goals', 'zh-cn': '写下会议目标' },
  'goals-vague': { en: 'Say what must be true afterwards', 'zh-cn': '写清楚会后要达成什么' },
  'goals-unconfirmed': { en: 'Confirm goals with the client before you meet', 'zh-cn': '会前与客户确认目标' },
  'goals-unreviewed': { en: 'Give each goal an outcome', 'zh-cn': '为每个目标写下结果' },
  'goals-unconfirmed-unreviewed': { en: 'Confirm the goals and give them an outcome', 'zh-cn': '确认目标并写下结果' },
  'risk-without-plan': { en: 'Write down what you do about the risk', 'zh-cn': '写下风险的应对办法' },
  'report-missed': { en: 'Send the report', 'zh-cn': '发出报告' },
  'reports-missing': { en: 'Send a report', 'zh-cn': '发出报告' },
  'report-incomplete': { en: 'Give the next report all four parts', 'zh-cn': '下一期报告写全四部分' },
  'no-baseline': { en: 'Agree goals, scope, time and resources', 'zh-cn': '与客户约定目标、范围、时间和资源' },
  'baseline-incomplete': { en: 'Complete the baseline', 'zh-cn': '补全基线' },
  'baseline-not-agreed': { en: 'Have the baseline agreed', 'zh-cn': '请客户确认基线' },
  'contact-unknown': { en: 'Note how the contact likes to be told things', 'zh-cn': '记下联系人的沟通偏好' },
  'channel-other': { en: 'Use the channel they prefer', 'zh-cn': '改用对方偏好的渠道' },
  'channel-undeclared': { en: 'Declare the tool', 'zh-cn': '约定所用的工具' },
  'tool-untrained': { en: 'Train somebody of the client', 'zh-cn': '教会客户方的人使用' },
  'record-incomplete': { en: 'Complete the record', 'zh-cn': '补全会议记录' },
  'record-incomplete-late': { en: 'Complete the record', 'zh-cn': '补全会议记录' },
  'record-not-shared': { en: 'Share the minutes', 'zh-cn': '分享会议纪要' },
  'record-incomplete-not-shared': { en: 'Complete the record and share it', 'zh-cn': '补全会议记录并分享' },
} as const satisfies Readonly<Partial<Record<ReasonKey | CapReason, Localized>>>;

/** What can be put right. An answer that came late cannot, so it is not here. */
export type TodoKey = keyof typeof TODO_TEXTS;

/** The same, for a thing to do that is known by its key alone. */
export const TODOS: Readonly<Record<string, Localized>> = TODO_TEXTS;
