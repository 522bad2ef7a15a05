import type { Localized } from '../../model/locale';

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
