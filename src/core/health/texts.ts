import type { CapReason } from '../model/health';
import type { Locale, Localized } from '../model/locale';
import type { Principle } from '../model/principle';
import type { HealthBand } from '../model/profile';

type Data = Readonly<Record<string, string | number>>;

/** What each band is called; `none` is the lack of evidence. */
export const BAND_NAMES: Localized<Readonly<Record<HealthBand | 'none', string>>> = {
  en: { 'on-track': 'on track', 'at-risk': 'at risk', 'off-track': 'off track', none: 'not enough evidence' },
  'zh-cn': { 'on-track': '正常', 'at-risk': '有风险', 'off-track': '偏离', none: '依据不足' },
};

/** What each part is called. */
const PART_TEXTS = {
  'questions-answered': { en: 'Client questions answered in time', 'zh-cn': '按时回复客户问题' },
  'promises-kept': { en: 'Our promises kept', 'zh-cn': '我方承诺兑现' },
  'meetings-with-goals': { en: 'Meetings with goals, confirmed and reviewed', 'zh-cn': '会议有目标、经确认、有结果' },
  'risks-disclosed': { en: 'Risks and issues the client was told of in time', 'zh-cn': '风险与问题按时告知客户' },
  'risks-with-plan': { en: 'Open risks with a plan', 'zh-cn': '未关闭的风险有应对办法' },
  'feedback-answered': { en: 'Feedback answered in time', 'zh-cn': '按时回应客户反馈' },
  'needs-confirmed': { en: 'Needs played back to the client in time', 'zh-cn': '按时与客户核对需求' },
  'reports-on-time': { en: 'Reports sent on time', 'zh-cn': '报告按时发出' },
  'reports-complete': { en: 'Reports with all four parts', 'zh-cn': '报告四部分齐全' },
  'conflicts-resolved': { en: 'Conflicts resolved in time', 'zh-cn': '冲突按时解决' },
  baseline: { en: 'Baseline agreed with the client', 'zh-cn': '与客户约定的基线' },
  'changes-communicated': { en: 'Changes communicated in time', 'zh-cn': '变更按时沟通' },
  'changes-agreed': { en: 'Changes agreed in time', 'zh-cn': '变更按时达成一致' },
  'contacts-known': { en: 'Contacts whose preferences are known', 'zh-cn': '了解沟通偏好的联系人' },
  'channel-preferred': { en: 'Communication through the preferred channel', 'zh-cn': '采用对方偏好的渠道' },
  'channels-declared': { en: 'Channels served by a declared tool', 'zh-cn': '所用渠道有约定的工具' },
  'tools-trained': { en: 'Tools the client is trained in', 'zh-cn': '客户会用的工具' },
  'meetings-recorded': { en: 'Meetings recorded in full and shared in time', 'zh-cn': '会议记录完整并按时分享' },
} as const satisfies Readonly<Record<string, Localized>>;

export type PartName = keyof typeof PART_TEXTS;

/** The same, for a part that is known by its name alone. */
export const PARTS: Readonly<Record<string, Localized>> = PART_TEXTS;

/** What counts in each principle, in words (health.md, *Components*). */
export const FORMULAS: Readonly<Record<Principle, Localized>> = {
  trust: {
    en: 'Half: client questions answered within the limit. Half: our promises kept by their first due date.',
    'zh-cn': '一半看客户问题是否在时限内回复，一半看我方承诺是否在最初的截止日前兑现。',
  },
  goals: {
    en: 'Mean over meetings: half for clear goals, a quarter when all were confirmed by the day, a quarter when all have an outcome.',
    'zh-cn': '各次会议的平均：目标明确占一半，会前全部经客户确认占四分之一，会后全部有结果占四分之一。',
  },
  transparency: {
    en: 'Four fifths: high and medium risks and issues disclosed within the limit. One fifth: open risks with a plan.',
    'zh-cn': '五分之四看高、中级风险与问题是否在时限内告知客户，五分之一看未关闭的风险是否有应对办法。',
  },
  listening: {
    en: 'Half: feedback answered within the limit. Half: needs played back within the limit.',
    'zh-cn': '一半看反馈是否在时限内回应，一半看需求是否在时限内与客户核对。',
  },
  reporting: {
    en: 'Four fifths: report dates kept. One fifth: the four parts in what was sent.',
    'zh-cn': '五分之四看报告是否按期发出，五分之一看发出的报告四部分是否齐全。',
  },
  conflict: {
    en: 'Conflicts resolved within the limit, with a cause, an option and an agreement.',
    'zh-cn': '冲突是否在时限内解决，且有原因、方案和共识。',
  },
  expectations: {
    en: 'Half: the four parts of the baseline, halved while not agreed. Half: changes communicated and agreed within the limits.',
    'zh-cn': '一半看基线四部分是否齐全（未经客户同意减半），一半看变更是否在时限内沟通并达成一致。',
  },
  personal: {
    en: 'Half: contacts whose channel and audience are known. Half: communication through the preferred channel.',
    'zh-cn': '一半看是否了解联系人的渠道和阅读偏好，一半看是否采用了偏好的渠道。',
  },
  tools: {
    en: 'Half: channels that a declared tool serves. Half: tools that somebody of the client is trained in.',
    'zh-cn': '一半看所用渠道是否有约定的工具，一半看工具是否有客户方的人会用。',
  },
  records: {
    en: 'Mean over meetings: 70 % for date, participants, content, decisions and next actions, 30 % for minutes shared in time.',
    'zh-cn': '各次会议的平均：日期、参会人、内容、决议、下一步齐全占七成，纪要按时分享占三成。',
  },
};

type Reason = (data: Data) => string;
const kept = (en: string, zh: string): Localized<Reason> => ({
  en: ({ days, limit }) => `${en} after ${days} of ${limit} working days`,
  'zh-cn': ({ days, limit }) => `${zh}，用了 ${days} 个工作日（时限 ${limit}）`,
});
const late = (en: string, zh: string): Localized<Reason> => ({
  en: ({ days, limit }) => `${en} late: ${days} working days, limit ${limit}`,
  'zh-cn': ({ days, limit }) => `${zh}晚了：用了 ${days} 个工作日，时限 ${limit}`,
});
const open = (en: string, zh: string): Localized<Reason> => ({
  en: ({ days, limit }) => `${en} for ${days} working days, limit ${limit}`,
  'zh-cn': ({ days, limit }) => `${zh}，已 ${days} 个工作日，时限 ${limit}`,
});
const pending = (en: string, zh: string): Localized<Reason> => ({
  en: ({ days, limit }) => `${en}: day ${days} of ${limit}`,
  'zh-cn': ({ days, limit }) => `${zh}：第 ${days} 个工作日，时限 ${limit}`,
});
const plain = (en: string, zh: string): Localized<Reason> => ({ en: () => en, 'zh-cn': () => zh });

/** Why a record did what it did to a value. */
const REASON_TEXTS = {
  'answered-kept': kept('Answered', '已回复'),
  'answered-late': late('Answered', '回复'),
  'answered-open': open('Unanswered', '未回复'),
  'answered-pending': pending('Waiting for our answer', '等待我方回复'),
  'feedback-kept': kept('Answered', '已回应'),
  'feedback-late': late('Answered', '回应'),
  'feedback-open': open('Unanswered', '未回应'),
  'feedback-pending': pending('Waiting for our answer', '等待我方回应'),
  'confirmed-kept': kept('Played back', '已核对'),
  'confirmed-late': late('Played back', '核对'),
  'confirmed-open': open('Never played back', '未与客户核对'),
  'confirmed-pending': pending('To be played back', '待与客户核对'),
  'disclosed-kept': kept('The client was told', '已告知客户'),
  'disclosed-late': late('The client was told', '告知客户'),
  'disclosed-open': open('The client does not know', '客户尚不知情'),
  'disclosed-pending': pending('To be disclosed', '待告知客户'),
  'resolved-kept': kept('Resolved', '已解决'),
  'resolved-late': late('Resolved', '解决'),
  'resolved-open': open('Open', '未解决'),
  'resolved-pending': pending('Open', '处理中'),
  'communicated-kept': kept('Communicated', '已沟通'),
  'communicated-late': late('Communicated', '沟通'),
  'communicated-open': open('Not communicated', '未沟通'),
  'communicated-pending': pending('To be communicated', '待沟通'),
  'agreed-kept': kept('Agreed', '已达成一致'),
  'agreed-late': late('Agreed', '达成一致'),
  'agreed-open': open('Not agreed', '未达成一致'),
  'agreed-pending': pending('To be agreed', '待达成一致'),
  lapsed: plain('Settled while there was still time', '在时限内已结束'),
  'closed-without': {
    en: ({ days, limit }) =>
      `Closed after ${days} working days without the client being told or agreeing, limit ${limit}`,
    'zh-cn': ({ days, limit }) => `${days} 个工作日后关闭，始终未告知客户或征得同意，时限 ${limit}`,
  },
  'unknown-day': plain('Finished on an unknown day', '完成日期不详'),
  'promise-kept': { en: ({ due }) => `Done by ${due}`, 'zh-cn': ({ due }) => `在 ${due} 前完成` },
  'promise-late': { en: ({ due }) => `Done after ${due}`, 'zh-cn': ({ due }) => `晚于 ${due} 完成` },
  'promise-open': { en: ({ due }) => `Overdue since ${due}`, 'zh-cn': ({ due }) => `${due} 已到期，未完成` },
  'promise-cancelled': plain('Cancelled or carried over', '已取消或转出'),
  'promise-redated': plain('Moved in time, with the client’s agreement', '已提前与客户约定改期'),
  'no-goals': plain('No goals', '没有目标'),
  'goals-complete': plain('Goals clear, confirmed and reviewed', '目标明确、经确认、有结果'),
  'goals-vague': plain('A goal says nothing in particular', '目标空泛'),
  'goals-unconfirmed': plain('Goals not confirmed with the client by the day', '会前未与客户确认目标'),
  'goals-unreviewed': plain('Goals without an outcome', '目标没有结果'),
  'goals-unconfirmed-unreviewed': plain('Goals neither confirmed nor given an outcome', '目标未确认，也没有结果'),
  'risk-with-plan': plain('Has a plan', '有应对办法'),
  'risk-without-plan': plain('Has no plan', '没有应对办法'),
  'report-kept': { en: ({ date }) => `Sent for ${date}`, 'zh-cn': ({ date }) => `${date} 一期已发出` },
  'report-missed': {
    en: ({ date }) => `The report of ${date} was not sent`,
    'zh-cn': ({ date }) => `${date} 一期未发出`,
  },
  'report-pending': {
    en: ({ date, deadline }) => `The report of ${date} may go out until ${deadline}`,
    'zh-cn': ({ date, deadline }) => `${date} 一期最迟 ${deadline} 发出`,
  },
  'report-complete': plain('All four parts', '四部分齐全'),
  'report-incomplete': {
    en: ({ present, of }) => `${present} of ${of} parts`,
    'zh-cn': ({ present, of }) => `只有 ${of} 部分中的 ${present} 部分`,
  },
  'no-baseline': plain('No baseline', '没有基线'),
  'baseline-complete': plain('Complete and agreed', '齐全且已约定'),
  'baseline-incomplete': {
    en: ({ present, of }) => `${present} of ${of} parts`,
    'zh-cn': ({ present, of }) => `只有 ${of} 部分中的 ${present} 部分`,
  },
  'baseline-not-agreed': plain('Not agreed with the client', '未经客户同意'),
  'contact-known': plain('Channel and audience known', '渠道和阅读偏好已知'),
  'contact-unknown': plain('Channel or audience not known', '渠道或阅读偏好未知'),
  'channel-preferred': {
    en: ({ used }) => `Through ${used}, as preferred`,
    'zh-cn': ({ used }) => `用了对方偏好的 ${used}`,
  },
  'channel-other': {
    en: ({ used, preferred }) => `Through ${used}; preferred is ${preferred}`,
    'zh-cn': ({ used, preferred }) => `用了 ${used}，对方偏好 ${preferred}`,
  },
  'channel-declared': plain('A declared tool serves it', '有约定的工具'),
  'channel-undeclared': plain('No declared tool serves it', '没有约定的工具'),
  'tool-trained': {
    en: ({ us }) => `Somebody of the client is trained; of our team ${us}`,
    'zh-cn': ({ us }) => `客户方有人会用；我方 ${us} 人会用`,
  },
  'tool-untrained': {
    en: ({ us }) => `Nobody of the client is trained; of our team ${us}`,
    'zh-cn': ({ us }) => `客户方没有人会用；我方 ${us} 人会用`,
  },
  'record-complete': plain('Complete, and shared in time', '记录完整，按时分享'),
  'record-complete-pending': plain(
    'Complete; can still be shared in time, or was on an unknown day',
    '记录完整；仍可按时分享，或分享日期不详',
  ),
  'record-incomplete': {
    en: ({ present, of }) => `${present} of ${of} parts of a record`,
    'zh-cn': ({ present, of }) => `记录只有 ${of} 部分中的 ${present} 部分`,
  },
  'record-not-shared': plain('Not shared in time', '未按时分享'),
  'record-incomplete-not-shared': {
    en: ({ present, of }) => `${present} of ${of} parts of a record, and not shared in time`,
    'zh-cn': ({ present, of }) => `记录只有 ${of} 部分中的 ${present} 部分，且未按时分享`,
  },
} as const satisfies Readonly<Record<string, Localized<Reason>>>;

export type ReasonKey = keyof typeof REASON_TEXTS;

/** The same, for a reason that is known by its key alone. */
export const REASONS: Readonly<Record<string, Localized<Reason>>> = REASON_TEXTS;

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
  'record-not-shared': { en: 'Share the minutes', 'zh-cn': '分享会议纪要' },
  'record-incomplete-not-shared': { en: 'Complete the record and share it', 'zh-cn': '补全会议记录并分享' },
} as const satisfies Readonly<Partial<Record<ReasonKey | CapReason, Localized>>>;

/** What can be put right. An answer that came late cannot, so it is not here. */
export type TodoKey = keyof typeof TODO_TEXTS;

/** The same, for a thing to do that is known by its key alone. */
export const TODOS: Readonly<Record<string, Localized>> = TODO_TEXTS;

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

/** What to record next where a principle has no evidence. */
export const MISSING: Readonly<Record<Principle, Localized>> = {
  trust: {
    en: 'Record what the client asks and what you promise, with dates.',
    'zh-cn': '记下客户的问题和我方的承诺，写上日期。',
  },
  goals: {
    en: 'Write down meetings with the client: their goals, and what came of them.',
    'zh-cn': '记录与客户的会议：目标是什么，结果如何。',
  },
  transparency: {
    en: 'Record risks and issues, and when the client was told.',
    'zh-cn': '记录风险与问题，以及何时告知客户。',
  },
  listening: { en: 'Record feedback and needs in the client’s words.', 'zh-cn': '用客户的原话记录反馈和需求。' },
  reporting: { en: 'Agree a reporting plan and keep the reports you send.', 'zh-cn': '约定汇报计划，保留发出的报告。' },
  conflict: { en: 'Nothing to do while there is no conflict.', 'zh-cn': '没有冲突时无需记录。' },
  expectations: { en: 'Write the baseline into the project’s profile.', 'zh-cn': '在项目档案里写下基线。' },
  personal: { en: 'Add contacts with their channel and audience.', 'zh-cn': '补充联系人的渠道和阅读偏好。' },
  tools: { en: 'Declare the tools of the project.', 'zh-cn': '写明项目使用的工具。' },
  records: { en: 'Write down meetings with the client.', 'zh-cn': '记录与客户的会议。' },
};

/** A reason in words; an unknown key shows itself, which a test forbids. */
export function reasonText(reason: string, data: Data, locale: Locale): string {
  return REASONS[reason]?.[locale](data) ?? reason;
}

/** The principles by name. */
export const PRINCIPLE_NAMES: Localized<Readonly<Record<Principle, string>>> = {
  en: {
    trust: 'Trust',
    goals: 'Clear goals',
    transparency: 'Transparency',
    listening: 'Active listening',
    reporting: 'Regular reporting',
    conflict: 'Conflict',
    expectations: 'Expectations',
    personal: 'Personal touch',
    tools: 'Suitable tools',
    records: 'Records',
  },
  'zh-cn': {
    trust: '建立信任',
    goals: '明确目标',
    transparency: '保持透明',
    listening: '积极倾听',
    reporting: '定期汇报',
    conflict: '解决冲突',
    expectations: '管理期望',
    personal: '个性化沟通',
    tools: '适用工具',
    records: '记录结果',
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
