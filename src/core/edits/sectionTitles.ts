import type { Locale } from '../model/locale';
import type { SectionTopic } from '../model/note';

/** Titles under which a new section of a topic is written, in the note's language; the reader knows each. */
export const SECTION_TITLES: ReadonlyMap<string, Readonly<Record<Locale, string>>> = new Map<
  SectionTopic,
  Readonly<Record<Locale, string>>
>([
  ['action', { en: 'Action items', 'zh-cn': '行动项' }],
  ['decision', { en: 'Decisions', 'zh-cn': '决议' }],
  ['question', { en: 'Questions', 'zh-cn': '问题' }],
  ['feedback', { en: 'Client feedback', 'zh-cn': '客户反馈' }],
  ['need', { en: 'Client needs', 'zh-cn': '客户需求' }],
  ['risk', { en: 'Risks', 'zh-cn': '风险' }],
  ['issue', { en: 'Issues', 'zh-cn': '问题与障碍' }],
  ['change', { en: 'Changes', 'zh-cn': '变更' }],
  ['conflict', { en: 'Conflicts', 'zh-cn': '冲突' }],
  ['goals', { en: 'Goals', 'zh-cn': '目标' }],
  ['participants', { en: 'Participants', 'zh-cn': '参会人员' }],
  ['agenda', { en: 'Agenda', 'zh-cn': '议程' }],
  ['summary', { en: 'Summary', 'zh-cn': '摘要' }],
  ['discussion', { en: 'Discussion', 'zh-cn': '讨论' }],
  ['progress', { en: 'Progress', 'zh-cn': '进展' }],
  ['completed', { en: 'Completed', 'zh-cn': '已完成' }],
  ['problems', { en: 'Problems', 'zh-cn': '问题与挑战' }],
  ['still-open', { en: 'Still open', 'zh-cn': '未完成' }],
  ['next-steps', { en: 'Next steps', 'zh-cn': '下一步计划' }],
]);

/** How "none" is written in so many words. */
export const NONE_TEXT: Readonly<Record<Locale, string>> = { en: 'None', 'zh-cn': '无' };
