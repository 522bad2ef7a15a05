import type { Localized } from '../../model/locale';
import type { Principle } from '../../model/principle';

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

/** What counts in each principle, in words (docs/health.md). */
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
    en: 'Mean over meetings: 70% for date, participants, content, decisions and next actions, 30% for minutes shared in time.',
    'zh-cn': '各次会议的平均：日期、参会人、内容、决议、下一步齐全占七成，纪要按时分享占三成。',
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
